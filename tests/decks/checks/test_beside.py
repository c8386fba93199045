"""Cards that stay shown beside a step: their zone exists, everybody may see it, and something lies there."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.bad_decks import apply_edits
from tests.decks.checks.edited import codes
from tests.decks.folders import overlaid

ZONE = "  debat: {}\n"
STEP = "  - id: sujet\n"


@pytest.mark.parametrize(
    ("zone", "found"),
    [("frise", set()), ("nulle-part", {"E152"}), ("pioche", {"E177"}), ("debat", {"E175"}), ("mains", {"E176"})],
)
def test_what_stays_in_view_is_there_for_everybody(zone: str, found: set[str], tmp_path: Path) -> None:
    hands = (ZONE, f"{ZONE}  mains: {{per: seat}}\n")
    assert codes(tmp_path, hands, (STEP, f"{STEP}    beside: {zone}\n")) == found


def test_a_zone_only_kept_in_view_is_used(tmp_path: Path) -> None:
    dealt = "  - {id: montrer, kind: deal, from: frise, to: vitrine}\n"
    shown = (ZONE, f"{ZONE}  vitrine: {{}}\n")
    assert codes(tmp_path, shown, (STEP, f"{dealt}{STEP}    beside: vitrine\n")) == set()


def test_a_type_of_cards_that_is_no_zone_is_not_proposed_in_its_own_place(tmp_path: Path) -> None:
    changed = apply_edits(({"file": "scenario.yaml", "find": STEP, "put": f"{STEP}    beside: machines\n"},))
    (missing,) = [finding for finding in load(overlaid(tmp_path / "deck", changed)).findings if finding.code == "E152"]
    assert "Did you mean “machines”" not in missing.line("en")
    assert "machines," not in missing.line("en").partition("types of cards:")[2]
