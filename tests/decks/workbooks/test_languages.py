"""A sheet for each language: the author translates what the author wrote, the template its own sentences."""

from pathlib import Path

from openpyxl import Workbook

from kiosk.decks.deck import Deck
from kiosk.decks.workbooks.templates import fixed_texts, template
from tests.decks.workbooks.books import changed, judged, new, told


def translated(folder: Path, *, all_but: str = "") -> Path:
    """The votes in French with every text of the author in English, but for one."""
    deck = judged(new(folder, "votes")).deck
    assert deck is not None
    mine = deck.texts.keys() - fixed()

    def change(book: Workbook) -> None:
        sheet = book.create_sheet("en")
        sheet.append(("contexte", "original", "traduction"))
        for key in sorted(mine):
            sheet.append((key, deck.texts[key], "" if key == all_but else english(key)))

    (folder / "votes-fr.xlsx").unlink()
    return changed(folder, change, "votes")


def english(key: str) -> str:
    return f"In English: {len(key)}"


def fixed() -> set[str]:
    """What the template says by itself."""
    return {text["context"] for text in fixed_texts(template("votes"), "fr", "en")}


def test_a_translated_workbook_is_offered_in_both_languages(tmp_path: Path) -> None:
    loaded = judged(translated(tmp_path))

    assert told(loaded) == []
    deck = loaded.deck
    assert deck is not None
    assert deck.offered == ("fr", "en")
    assert deck.text("step.talk.title", "en") == "Talk about it"
    assert deck.text("step.end.takeaways.split.try", "en").startswith("Try to explain")
    assert deck.text("deck.title", "en") == english("deck.title")


def test_what_is_not_translated_is_told_in_its_row(tmp_path: Path) -> None:
    loaded = judged(translated(tmp_path, all_but="deck.summary"))

    assert told(loaded) == ["en:24:3 W347"]
    assert isinstance(loaded.deck, Deck)
    assert loaded.deck.offered == ("fr",)
