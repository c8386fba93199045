"""Words are counted as a reader counts them, and cards as often as they are read."""

import csv
import io
from pathlib import Path

import pytest

from kiosk.decks.loading import load
from kiosk.decks.written import word_count
from tests.decks.folders import GOOD, Overlay, overlaid
from tests.decks.test_easy import EASY, table


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


def _cards(card: str, column: str, words: int) -> str:
    """The cards of the good deck, with so many words in one place."""
    rows = list(csv.DictReader(io.StringIO((GOOD / "cards.csv").read_text("utf-8"))))
    text = io.StringIO(newline="")
    told = csv.DictWriter(text, list(dict.fromkeys([*rows[0], column])), restval="", lineterminator="\n")
    told.writeheader()
    told.writerows(row | ({column: "mot " * (words - 1) + "mot."} if row["id"] == card else {}) for row in rows)
    return text.getvalue()


def _told_of(folder: Path, code: str, changed: Overlay) -> list[tuple[str, str]]:
    """How many words are too many in a good deck with other files, and the limit."""
    found = load(overlaid(folder, changed)).findings
    return [(finding.values["count"], finding.values["limit"]) for finding in found if finding.code == code]


@pytest.mark.parametrize(
    ("card", "column", "limit"),
    [
        ("tables-par-coeur", "text", 15),  # people take a position on it
        ("boulier", "text", 25),
        ("boulier", "detail", 60),
        ("boulier", "body", 110),
        ("tables-par-coeur", "pro", 15),
        ("tables-par-coeur", "con", 15),
        ("tables-par-coeur", "question", 15),
    ],
)
@pytest.mark.parametrize("more", [0, 1])
def test_a_card_has_as_many_words_as_fit(card: str, column: str, limit: int, more: int, tmp_path: Path) -> None:
    found = _told_of(tmp_path / "deck", "W031", {"cards.csv": _cards(card, column, limit + more)})
    assert found == [(str(limit + 1), str(limit))] * more


@pytest.mark.parametrize("more", [0, 1])
def test_what_is_told_whole_has_60_easy_words(more: int, tmp_path: Path) -> None:
    lines = [(key, *line) for key, line in EASY.items()] + [("card.boulier.body", "", "mot " * (59 + more) + "mot.")]
    changed: Overlay = {"cards.csv": _cards("boulier", "body", 5), "i18n/fr-easy.csv": table(lines)}
    assert _told_of(tmp_path / "deck", "W105", changed) == [("61", "60")] * more
