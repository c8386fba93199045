"""Words are counted as a reader counts them, and cards as often as they are read."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from kiosk.decks.written import word_count
from tests.decks.folders import GOOD, overlaid


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Qui\u00a0?", 1),
        ("l’eau, le sel", 3),
        ("«\u00a0Oui\u00a0» — non", 2),
        ("15\u00a0000 ans", 3),
        ("₂ …", 1),
    ],
)
def test_count(text: str, words: int) -> None:
    assert word_count(text) == words


@pytest.mark.parametrize(("origin", "read"), [("table", False), ("reserve", True)], ids=["lay open", "from a pile"])
def test_cards_that_lay_open_are_not_read_again_when_they_are_dealt(origin: str, read: bool, tmp_path: Path) -> None:
    before = _words_of_a_short_game(tmp_path / "before", "")
    moved = f"  - {{id: encore, kind: deal, title: Encore, from: {origin}, to: loin, count: 1, seconds: 1}}\n"
    after = _words_of_a_short_game(tmp_path / "after", moved)
    assert after > before + 1 if read else after == before


def _words_of_a_short_game(folder: Path, dealt: str) -> int:
    """As the finding about the good deck tells them, once its first text is far too long."""
    long = f"  - {{id: long, kind: say, title: Long, text: {'mot ' * 300}, seconds: 99}}\n"
    step, zones = "  - id: ranger\n", "  debat: {}\n"
    text = (GOOD / "scenario.yaml").read_text("utf-8")
    text = text.replace(step, long + dealt + step, 1).replace(zones, f"{zones}  loin: {{}}\n", 1)
    found = load(overlaid(folder, {"scenario.yaml": text})).findings
    (count,) = (finding.values["count"] for finding in found if finding.code == "W054")
    return int(count)
