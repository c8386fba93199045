"""An author asks for what is left to translate, fills it in, and the game is played in the other language."""

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from odfdo import Cell, Document
from openpyxl import Workbook, load_workbook

from kiosk.decks.deck import Deck
from kiosk.decks.workbooks.ods import TO_FILL
from tests.app.kiosk import kiosk
from tests.cli.conftest import Ask
from tests.decks.folders import GOOD, edited, overlaid
from tests.decks.workbooks.books import as_ods, changed, judged, new, told
from tests.engine.deck_bots import DeckBot

CONTEXT, SOURCE, TARGET = range(3)

type Say = Callable[[str, str], str]


def own_card(book: Workbook) -> None:
    """A card of the author's in the place of one of the example; one text is translated, and another one changes."""
    book["Cartes"]["A3"] = "=Le robot à l’accueil"
    book["Cartes"]["A3"].data_type = "s"
    book["Cartes"]["B3"] = "Un robot accueille les gens à la mairie."
    rows = {row[CONTEXT].value: row for row in book["en"].iter_rows()}
    rows["deck.title"][TARGET].value = "A title of mine"
    book["Réglages"]["B4"] = "Un autre résumé."
    book["en"]["D1"], book["en"]["D9"] = "_notes", "à revoir"


def filled(path: Path, say: Say) -> None:
    """Write what is said in the place of each translation that is missing."""
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        for row in book["en"].iter_rows(min_row=3):
            row[TARGET].value = say(str(row[CONTEXT].value or ""), str(row[TARGET].value or "")) or None
        book.save(path)
        return
    document = Document(path)
    table = document.body.get_table(name="en")
    assert table is not None
    for y in range(2, table.height):
        context, target = (str(table.get_value((x, y)) or "") for x in (CONTEXT, TARGET))
        table.set_cell((TARGET, y), Cell(say(context, target) or None))
    document.save(path)


def english(context: str, target: str) -> str:
    """What was there, or what tells where it is."""
    return target or (f"English of {context.rpartition('.')[2]}, {len(context)}" if context else "")


def rows_of(path: Path, sheet: str) -> list[list[str]]:
    """What stands in a sheet."""
    return [[str(cell.value or "") for cell in row] for row in load_workbook(path)[sheet].iter_rows()]


def deck_in(path: Path) -> Deck:
    """The deck of a workbook that is right in all."""
    loaded = judged(path)
    assert told(loaded) == []
    assert loaded.deck is not None
    return loaded.deck


@pytest.fixture(params=[".xlsx", ".ods"])
def mine(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A workbook with a card of its author's."""
    book = changed(tmp_path, own_card, "votes")
    path = book if request.param == ".xlsx" else as_ods(book)
    return path.rename(tmp_path / f"mien{path.suffix}")


def test_a_copy_has_a_row_for_each_text_and_is_played_when_filled_in(ask: Ask, mine: Path) -> None:
    before, copy = mine.read_bytes(), mine.with_stem("mien-en")
    answer = ask("translate", mine, "en")

    assert (answer.code, answer.out) == (0, "")
    assert f"kiosk check {copy}" in answer.err
    assert mine.read_bytes() == before
    filled(copy, english)
    deck = deck_in(copy)
    assert deck.offered == ("fr", "en")
    assert deck.text("deck.title", "en") == "A title of mine"
    card = next(card for card, text in deck.texts.items() if "robot à l’accueil" in text)
    assert deck.text(card, "en") == english(card, "")
    bot = DeckBot(deck.game, 1)
    bot.play()
    assert ask("check", copy).code == 0


def test_the_translated_copy_is_played_on_the_screen(ask: Ask, tmp_path: Path) -> None:
    ask("translate", changed(tmp_path, own_card, "votes"), "en")
    copy = tmp_path / "votes-fr-en.xlsx"
    filled(copy, english)
    shown = kiosk("demo", "--deck", str(copy), "--language", "en", "--length", "short", "--seats", "2")

    assert (shown.returncode, shown.stderr) == (0, "")
    assert "result" in shown.stdout


def test_what_waited_for_a_text_that_is_gone_goes_and_the_rest_stays(ask: Ask, tmp_path: Path) -> None:
    path = changed(tmp_path, own_card, "votes")
    contexts = {row[CONTEXT] for row in rows_of(path, "en")}
    ask("translate", path, "en")
    sheet = load_workbook(tmp_path / "votes-fr-en.xlsx")["en"]
    rows = {row[CONTEXT]: row for row in rows_of(tmp_path / "votes-fr-en.xlsx", "en")}

    own = "card.le-robot-a-l-accueil."
    gone = {context.rpartition(".")[0] for context in contexts - rows.keys()}
    assert len(gone) == 1, "the card of the example whose title the author changed"
    assert {context for context in rows if context not in contexts} >= {f"{own}title", f"{own}text"}
    waiting = [row for row in sheet.iter_rows(min_row=3) if row[CONTEXT].value and not row[TARGET].value]
    assert {row[TARGET].fill.fgColor.rgb for row in waiting} == {f"00{TO_FILL}"}
    assert rows["deck.summary"][SOURCE] == "Un autre résumé."
    assert [cell.value for cell in sheet["D"] if cell.value] == ["_notes", "à revoir"]


def test_a_third_language_gets_a_sheet_with_the_sentences_of_the_template_too(ask: Ask, tmp_path: Path) -> None:
    path = new(tmp_path, "debate")
    ask("translate", path, "de")
    rows = rows_of(tmp_path / "debate-fr-de.xlsx", "de")
    deck = judged(path).deck

    assert deck is not None
    assert rows[0] == ["contexte", "original", "traduction"]
    assert {row[CONTEXT]: row[SOURCE] for row in rows[1:]} == {
        key: text for key, text in deck.texts.items() if not key.startswith("source.")
    }


def test_no_copy_takes_the_place_of_another(ask: Ask, tmp_path: Path) -> None:
    path = new(tmp_path, "debate")
    for _ in range(2):
        assert ask("translate", path, "en").code == 0
    assert sorted(one.name for one in tmp_path.iterdir()) == ["debate-fr-en-2.xlsx", "debate-fr-en.xlsx", path.name]


def table_of(folder: Path, language: str) -> list[dict[str, str]]:
    """The rows of a table of translations."""
    return list(csv.DictReader((folder / "i18n" / f"{language}.csv").read_text("utf-8").splitlines()))


def test_the_table_of_a_folder_keeps_what_is_translated(ask: Ask, tmp_path: Path) -> None:
    folder = overlaid(tmp_path / "jeu", edited("cards.csv", "Le boulier", "Un boulier"))
    (folder / "i18n" / "en.csv").write_text(
        "target,context,source,note\nThe abacus,card.boulier.title,Le boulier,très vieux\n,card.gone.title,Parti,\n"
    )
    before = (folder / "i18n" / "en.csv").read_bytes()
    answer = ask("translate", folder, "en")
    rows = table_of(folder, "en")

    assert answer.code == 0
    assert (tmp_path / "jeu-en-before.csv").read_bytes() == before
    assert str(tmp_path / "jeu-en-before.csv") in answer.err
    kept = next(row for row in rows if row["context"] == "card.boulier.title")
    assert kept == {
        "context": "card.boulier.title",
        "source": "Le boulier",
        "target": "The abacus",
        "note": "très vieux",
    }
    assert not any(row["context"] == "card.gone.title" for row in rows)
    assert "W061" in ask("check", folder).out, "the text changed since"


def test_a_table_that_is_whole_is_asked_for_in_vain(ask: Ask, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(GOOD, tmp_path / "jeu"))
    ask("translate", folder, "en")
    held = sorted(tmp_path.iterdir())
    assert ask("translate", folder, "en").code == 0
    assert sorted(tmp_path.iterdir()) == held
    assert ask("check", folder).code == 0


def test_a_new_language_of_a_folder_is_to_be_announced(ask: Ask, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(GOOD, tmp_path / "jeu"))
    answer = ask("translate", folder, "de", "--language", "en")

    assert answer.code == 0
    assert "Add “de” to “languages” in deck.yaml." in answer.err
    assert {row["target"] for row in table_of(folder, "de")} == {""}


@pytest.mark.parametrize("into", ["fr", "anglais", "../x"])
def test_what_is_no_other_language_is_told(ask: Ask, into: str, tmp_path: Path) -> None:
    path = new(tmp_path, "debate")
    assert ask("translate", path, into).code == 2
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_what_is_no_deck_is_told(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "jeu.ods").write_text("mes notes")
    folder = overlaid(tmp_path / "jeu", edited("deck.yaml", "title:", "titel:"))
    table = Path(shutil.copytree(GOOD, tmp_path / "table")) / "i18n" / "en.csv"
    table.write_text("mes notes")
    for path in (tmp_path / "jeu.ods", tmp_path / "absent.ods", tmp_path, folder, table.parents[1]):
        answer = ask("translate", path, "en")
        assert (answer.code, answer.out) == (2, ""), path
        assert str(path) in answer.err
    assert table.read_text() == "mes notes"
