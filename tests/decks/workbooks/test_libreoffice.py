"""LibreOffice opens and saves what we write, and it is still the same game; its lists are still there."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.decks.findings import Findings
from kiosk.decks.workbooks.cells import read_sheets
from tests.decks.workbooks.books import TEMPLATES, cells, changed, judged, new, told, unzipped

pytestmark = pytest.mark.xdist_group("office")

type Resave = Callable[[list[Path], str], Path]


@pytest.fixture(scope="module")
def resave(tmp_path_factory: pytest.TempPathFactory, soffice: Callable[..., None]) -> Resave:
    """Has workbooks opened and saved in a format, in a folder of its own."""

    def run(paths: list[Path], ending: str) -> Path:
        folder = tmp_path_factory.mktemp("resaved")
        soffice("--convert-to", ending, "--outdir", str(folder), *map(str, paths))
        return folder

    return run


@pytest.mark.parametrize("ending", ["ods", "xlsx"])
def test_every_template_is_the_same_deck_after_being_saved(ending: str, resave: Resave, tmp_path: Path) -> None:
    books = [new(tmp_path, template, language, ".ods") for template in TEMPLATES for language in ("fr", "en")]
    folder = resave(books, ending)

    for book in books:
        before, after = judged(book), judged(folder / f"{book.stem}.{ending}")
        assert told(after) == []
        assert after.deck is not None
        assert before.deck is not None
        assert after.deck.content == before.deck.content


@pytest.mark.parametrize(
    ("ending", "part", "lists"),
    [
        ("ods", "content.xml", rb"cell-content-is-in-list"),
        ("xlsx", "xl/worksheets/sheet2.xml", rb'<dataValidation [^>]*type="list"'),
    ],
)
def test_lists_are_still_there(ending: str, part: str, lists: bytes, resave: Resave, tmp_path: Path) -> None:
    book = new(tmp_path, "micro-fiction", "fr", f".{ending}")
    saved = resave([book], ending) / book.name

    before, after = (len(re.findall(lists, unzipped(path.read_bytes())[part])) for path in (book, saved))
    assert after == before > 0


def test_an_error_and_a_formula_are_told_alike(resave: Resave, tmp_path: Path) -> None:
    wrong = changed(tmp_path, cells({"Cartes!H5": "=1/0", "Cartes!H6": '="une "&"note"'}))

    assert told(judged(wrong)) == ["Cartes:5:8 E313", "Cartes:6:8 E313"]
    assert told(judged(resave([wrong], "ods") / f"{wrong.stem}.ods")) == ["Cartes:5:8 E312"]


def test_merged_cells_are_told_alike(resave: Resave, tmp_path: Path) -> None:
    merged = changed(tmp_path, lambda book: book["Cartes"].merge_cells("B5:C6"))

    assert told(judged(merged)) == ["Cartes:5:2 E344"]
    assert told(judged(resave([merged], "ods") / f"{merged.stem}.ods")) == ["Cartes:5:2 E344"]


def test_counters_count(resave: Resave, tmp_path: Path) -> None:
    book = changed(tmp_path, cells({"Cartes!B5": "Un texte de  cinq mots", "Cartes!B6": "mot " * 40}))
    rows = read_sheets(resave([book], "ods") / f"{book.stem}.ods", Findings())

    assert rows is not None
    (sheet,) = (one for one in rows if one.name == "Cartes")
    held = dict(sheet.rows)
    column = next(number for number, head in enumerate(held[1]) if head == "_mots\N{NO-BREAK SPACE}: texte")
    assert [held[row][column] for row in (5, 6)] == ["5 / 25", "40 / 25 !"]
