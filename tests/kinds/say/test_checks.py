"""A text takes time to be read; the cards shown with it are for everybody."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.checks.edited import codes
from tests.decks.folders import edited, overlaid

STEP = "  - id: sujet\n"


@pytest.mark.parametrize(("cards", "found"), [("frise", set()), ("pioche", {"E177"}), ("nulle-part", {"E152"})])
def test_its_cards_are_no_secret(cards: str, found: set[str], tmp_path: Path) -> None:
    said = f"  - {{id: bonjour, kind: say, text: Bonjour., cards: {cards}}}\n"
    assert codes(tmp_path, (STEP, said + STEP)) == found


@pytest.mark.parametrize(("words", "late"), [(6, False), (7, True)])
def test_it_is_read_in_its_time(words: int, late: bool, tmp_path: Path) -> None:
    said = f"  - {{id: bonjour, kind: say, text: {'mot ' * words}, seconds: 2}}\n"
    found = load(overlaid(tmp_path / "deck", edited("scenario.yaml", STEP, said + STEP))).findings
    assert any(finding.code == "W052" for finding in found) == late
