"""What a new workbook shows: what is to be filled in colour, words counted beside it, icons with their pictures."""

import importlib.util
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image

from kiosk.decks.author import CARD_WORDS
from kiosk.decks.workbooks.counting import WordCounter
from kiosk.decks.workbooks.ods import TO_FILL
from kiosk.decks.workbooks.templates import template
from kiosk.decks.workbooks.wording import words
from kiosk.host.paths import assets_dir
from tests.decks.workbooks.books import TEMPLATES, new
from tests.house.tree import ROOT

LISTS = {"fr": ("Listes", "modèle", "âge"), "en": ("Lists", "template", "age")}


def test_what_is_to_be_filled_is_in_colour(tmp_path: Path) -> None:
    book = load_workbook(new(tmp_path, "ordering"))
    for sheet, row, filled, still in (("Réglages", 3, (2,), (1, 3, 4)), ("Cartes", 60, range(1, 12), (12, 13))):
        colours = {column: book[sheet].cell(row, column).fill.fgColor.rgb[-6:] for column in (*filled, *still)}
        assert {column for column, colour in colours.items() if colour == TO_FILL} == set(filled)


@pytest.mark.parametrize("language", LISTS)
def test_lists_are_called_in_the_language_of_the_workbook(language: str, tmp_path: Path) -> None:
    name, *headings = LISTS[language]
    first = [cell.value for cell in load_workbook(new(tmp_path, "debate", language))[name][1]]
    assert set(headings) <= set(first)


def test_every_icon_of_the_list_has_its_picture(tmp_path: Path) -> None:
    sheet = load_workbook(new(tmp_path)).worksheets[-2]
    rows = {picture.anchor._from.row + 1 for picture in sheet._images}  # type: ignore[attr-defined]
    assert rows == set(range(2, len(words().suggested["icon"]) + 2))
    assert sheet.title == "Icônes"
    assert [sheet.cell(row, 1).value for row in sorted(rows)] == list(words().suggested["icon"])


def test_nobody_has_read_a_new_workbook(tmp_path: Path) -> None:
    rows = load_workbook(new(tmp_path))["Réglages"].iter_rows(values_only=True)
    assert [row[1] for row in rows if row[0] == "relu le"] == [None]


@pytest.mark.parametrize("name", TEMPLATES)
def test_help_tells_the_limits_that_are_counted(name: str) -> None:
    told = [term for term in template(name).terms.values() if term.limit]
    cards = [(words().columns["cards"][column].help_fr, CARD_WORDS[column]) for column in ("text", "detail", "pro")]
    assert len(told) >= 6
    for help_text, limit in [(term.help_fr, term.limit) for term in told] + cards:
        assert str(limit) in re.findall(r"(\d+) mots au plus", help_text)


@pytest.mark.parametrize(
    ("text", "said"), [("", ""), ("un mot", "2 / 3"), ("  un  mot  de trop ici ", "5 / 3 !"), ("\u00a0", "1 / 3")]
)
def test_a_counter_says_how_many_of_how_many(text: str, said: str) -> None:
    assert WordCounter(4, 2, 3, 1, 1).said(text) == said


def test_the_pictures_of_icons_are_those_of_the_list() -> None:
    spec = importlib.util.spec_from_file_location("workbook_icons", ROOT / ".ci" / "workbook_icons.py")
    assert spec is not None
    assert spec.loader is not None
    icons = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(icons)
    held = {}
    for file in (assets_dir() / "workbooks" / "icons").iterdir():
        with Image.open(file) as picture:
            held[file.stem] = picture.convert("RGB").tobytes()

    assert held == {name: picture.convert("RGB").tobytes() for name, picture in icons.drawn(words().suggested["icon"])}
    assert len(set(held.values())) == len(held)
