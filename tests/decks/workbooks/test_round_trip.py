"""What an author types is what the deck says: cards written into a workbook are read back as the same texts."""

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.decks.findings import Findings
from kiosk.decks.workbooks.new_book import FORMATS
from kiosk.decks.workbooks.page import Page
from kiosk.decks.workbooks.pages import new_pages
from kiosk.decks.workbooks.typeset import typeset
from kiosk.decks.workbooks.unfolding import texts_of

COLUMNS = ("titre", "texte", "pour", "contre")
SIGNS = some.characters(codec="utf-8", exclude_categories=["C", "Z", "M"]) | some.sampled_from(" \n’«»?!é")
TEXTS = (
    some.text(SIGNS, max_size=60)
    .map(lambda text: normalize("NFC", text).strip())
    .filter(lambda text: not text.startswith(("_", "=")))
)
TITLES = some.text("abcdefghijklmnopqrstuvwxyzéèà ", min_size=1, max_size=30).map(str.strip).filter(bool)
CARDS = some.lists(some.tuples(TITLES, TEXTS, TEXTS, TEXTS), min_size=1, max_size=12)


@settings(max_examples=40)
@given(CARDS)
@pytest.mark.parametrize("ending", [".ods", ".xlsx"])
def test_cards_are_read_back_as_they_were_written(ending: str, cards: list[tuple[str, ...]]) -> None:
    with TemporaryDirectory() as folder:
        read = read_back(written(Path(folder), ending, cards))

    assert [tuple(row[name] for name in ("title", "text", "pro", "con")) for row in read] == [
        tuple(typeset(text, "fr") for text in card) for card in cards
    ]


def written(folder: Path, ending: str, cards: list[tuple[str, ...]]) -> Path:
    """A workbook of the debate with these cards alone."""
    pages = [page for page in new_pages("debate", "fr") if page.name == "Réglages"]
    path = folder / f"cartes{ending}"
    path.write_bytes(FORMATS[ending]([*pages, Page("Cartes", [COLUMNS, *cards], [20] * len(COLUMNS))]))
    return path


def read_back(path: Path) -> list[dict[str, str]]:
    """The rows of the deck's cards."""
    unfolded = texts_of(path, Findings())
    assert unfolded is not None
    return list(csv.DictReader(io.StringIO(unfolded.texts["cards.csv"] or "", newline="")))


SAID = {
    ("l'IA", "fr"): "l’IA",
    ("Qui ?", "fr"): "Qui\N{NO-BREAK SPACE}?",
    ("« Oui », dit-il.", "fr"): "«\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-il.",
    ("12 % : vrai !", "fr"): "12\N{NO-BREAK SPACE}%\N{NO-BREAK SPACE}: vrai\N{NO-BREAK SPACE}!",
    ("Attendez...", "fr"): "Attendez…",
    ("10:30", "fr"): "10:30",
    ("It's fine ...", "en"): "It’s fine …",
}


@pytest.mark.parametrize(("text", "language"), SAID)
def test_signs_that_keyboards_lack_are_set(text: str, language: str) -> None:
    assert typeset(text, language) == SAID[text, language]
    assert typeset(SAID[text, language], language) == SAID[text, language]
