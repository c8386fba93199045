"""A sheet for each language: the author translates what the author wrote, the template its own sentences."""

from pathlib import Path

from openpyxl import Workbook, load_workbook

from kiosk.decks.deck import Deck
from kiosk.decks.workbooks.templates import fixed_texts, template
from tests.decks.workbooks.books import cells, changed, judged, new, renewed, told


def translated(folder: Path, *, all_but: str = "") -> Path:
    """The votes in French with every text of the author in English, but for one."""
    deck = judged(new(folder, "votes")).deck
    assert deck is not None
    mine = deck.texts.keys() - fixed()

    def change(book: Workbook) -> None:
        rows = [(key, deck.texts[key], "" if key == all_but else english(key)) for key in sorted(mine)]
        renewed(book, "en", ("contexte", "original", "traduction"), *rows)

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


def test_the_sheet_of_a_new_workbook_names_every_text_of_the_author(tmp_path: Path) -> None:
    before = judged(new(tmp_path, "votes")).deck
    assert before is not None
    assert before.offered == ("fr",)
    (tmp_path / "votes-fr.xlsx").unlink()
    loaded = judged(changed(tmp_path, filled_in, "votes"))

    assert told(loaded) == []
    assert loaded.deck is not None
    assert loaded.deck.offered == ("fr", "en")
    assert loaded.deck.text("deck.title", "en") == "English of row 3"


def filled_in(book: Workbook) -> None:
    """Its column of translations, as far as there is something to translate."""
    for row in book["en"].iter_rows(min_row=3):
        if row[1].value:
            row[2].value = f"English of row {row[1].row}"


def test_a_sentence_of_the_template_may_be_the_authors(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        filled_in(book)
        row = next(row for row in book["Phrases"].iter_rows() if row[0].value == "step.talk.title")
        row[1].value = "Causons"

    loaded = judged(changed(tmp_path, change, "votes"))
    assert loaded.deck is not None
    assert loaded.deck.text("step.talk.title", "fr") == "Causons"
    assert loaded.deck.text("step.talk.prompt", "en").startswith("Everybody may speak")
    assert told(loaded) == ["en:1:1 W347"]  # no longer the template's own: its translation is the author's too


def test_a_sentence_that_is_gone_is_told(tmp_path: Path) -> None:
    loaded = judged(changed(tmp_path, cells({"Phrases!B4": None, "Phrases!A5": "step.tlk.title"}), "votes"))

    assert told(loaded) == ["Phrases:4:2 E104", "Phrases:5:1 E358"]


def test_every_sentence_that_visitors_read_is_in_the_workbook(tmp_path: Path) -> None:
    path = new(tmp_path, "votes")
    held = {plain_text(cell.value) for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row}
    deck = judged(path).deck

    assert deck is not None
    assert [text for text in deck.texts.values() if plain_text(text) not in held] == []


def plain_text(value: object) -> str:
    return " ".join(str(value).split())
