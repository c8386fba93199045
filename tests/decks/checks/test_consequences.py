"""One mistake is told once: what hangs on it is not worth a finding."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.folders import overlaid

DUEL = Path(__file__).parents[3] / "decks/le-duel"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("scenario.yaml", "cards: questions\n", "cards: question\n", {"E152 pick"}),
        ("scenario.yaml", "  questions-left: {", "  question-left: {", {"E152 offer"}),
        ("scenario.yaml", "cards: duels", "cards: duel", {"E118"}),
        ("scenario.yaml", "cards: duels", "cards: autres", {"W030", "E175 offer"}),
        ("deck.yaml", "color:", "color: rose #", {"E033"}),
        ("deck.yaml", "picture: ", "picture: [a, b] #", {"E026"}),
    ],
)
def test_one_mistake_is_told_once(tmp_path: Path, file: str, old: str, new: str, told: set[str]) -> None:
    written = (DUEL / file).read_text(encoding="utf-8")
    assert old in written
    deck = overlaid(tmp_path / "deck", {file: written.replace(old, new, 1)}, DUEL)
    findings = [one for one in load(deck).findings if not one.code.startswith("R")]
    assert {f"{one.code} {one.values.get('step', '')}".strip() for one in findings} == told
