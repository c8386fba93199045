"""Cards that stay shown beside a step: their zone exists, everybody may see it, and something lies there."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes

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
