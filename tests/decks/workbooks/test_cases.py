"""What is wrong with a workbook is told by sheet, row and column; what is merely strange is accepted."""

import datetime
import shutil
from pathlib import Path

import pytest

from kiosk.decks.findings import Findings
from kiosk.decks.library import Library
from kiosk.decks.workbooks.unfolding import texts_of
from kiosk.host.paths import bundled_decks_dir
from tests.decks.workbooks.books import below, cells, changed, judged, new, told
from tests.decks.workbooks.cases import CASES
from tests.decks.workbooks.strange_files import STRANGE


@pytest.mark.parametrize("name", CASES)
def test_a_workbook_is_told_what_is_wrong_and_where(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    loaded = judged(changed(tmp_path, case.change))

    assert sorted(told(loaded)) == sorted(case.found)
    assert (loaded.deck is None) == any(finding.severity == "error" for finding in loaded.findings)


@pytest.mark.parametrize("name", STRANGE)
def test_a_file_that_no_spreadsheet_program_writes(name: str, tmp_path: Path) -> None:
    strange = STRANGE[name]
    path = tmp_path / f"cartes{strange.ending}"
    path.write_bytes(strange.content)

    assert told(judged(path)) == list(strange.found)


def test_a_picture_beside_the_workbook_is_part_of_the_deck(tmp_path: Path) -> None:
    path = changed(tmp_path, lambda book: below(book, "Images", "chat.png", "Un chat", "Moi", "CC0 1.0"))
    (tmp_path / "media").mkdir()
    shutil.copy(bundled_decks_dir() / "le-duel" / "media" / "cover.png", tmp_path / "media" / "chat.png")
    shutil.copy(path, tmp_path / "media" / "autre.png")  # of another workbook: none of our business
    unfolded = texts_of(path, Findings())

    assert told(judged(path)) == []
    assert unfolded is not None
    assert dict(unfolded.pictures) == {"media/chat.png": tmp_path / "media" / "chat.png"}


def test_a_glossary_needs_a_word_and_its_meaning(tmp_path: Path) -> None:
    decide, giraffe = ("", "Décider", "décide | décident", "Choisir pour de bon."), ("", "Girafe")
    values = {
        f"Glossaire!{letter}{row}": cell
        for row, line in ((3, decide), (4, giraffe))
        for letter, cell in zip("ABCD", line, strict=False)
    }
    path = changed(tmp_path, cells(values))
    unfolded = texts_of(path, Findings())

    assert unfolded is not None
    assert "decider,Décider,décide | décident,Choisir pour de bon.,," in (unfolded.texts["glossary.csv"] or "")
    assert told(judged(path)) == ["Glossaire:4:2 W047", "Glossaire:4:4 E104"]


def test_a_picture_that_is_none_is_told_in_its_row(tmp_path: Path) -> None:
    path = changed(tmp_path, lambda book: below(book, "Images", "chat.png", "Un chat", "Moi", "CC0 1.0"))
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "chat.png").write_text("miaou")

    assert told(judged(path)) == ["Images:3:1 E191"]


def test_a_lock_beside_an_open_workbook_is_no_deck(tmp_path: Path) -> None:
    path = new(tmp_path)
    (tmp_path / "~$debate-fr.xlsx").write_bytes(b"lock")
    library = Library.scan([tmp_path])

    assert [one.folder for one in library.loaded] == [path]
    assert library.problems == ()


def test_numbers_and_days_read_as_people_see_them(tmp_path: Path) -> None:
    day = datetime.date(2026, 1, 31)
    values = {"Cartes!A5": 12.0, "Cartes!B5": 0.5, "Cartes!C5": day, "Cartes!D5": 1e20, "Cartes!G5": "turing"}
    values |= {"Sources!A3": "turing", "Sources!B3": "Un article", "Sources!H3": day, "Sources!F3": day}
    unfolded = texts_of(changed(tmp_path, cells(values)), Findings())

    assert unfolded is not None
    assert "n12" in (unfolded.texts["cards.csv"] or "")
    assert ",12,0.5,31 janvier 2026,100000000000000000000," in (unfolded.texts["cards.csv"] or "")
    assert "2026-01-31,,2026-01-31" in (unfolded.texts["sources.csv"] or "")


@pytest.mark.parametrize("space", [" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
def test_thousands_may_be_set_apart(space: str, tmp_path: Path) -> None:
    path = changed(tmp_path, cells({"Cartes!B5": f"1{space}794"}), "ordering")
    unfolded = texts_of(path, Findings())

    assert unfolded is not None
    assert ",1794," in (unfolded.texts["cards.csv"] or "")
    assert told(judged(path)) == []


@pytest.mark.parametrize("between", [", ", "; ", " | ", " ", ","])
def test_several_sources_are_parted_as_people_do(between: str, tmp_path: Path) -> None:
    path = changed(tmp_path, cells({"Cartes!H5": f"turing-1950{between}dartmouth-1955"}), "ordering")
    deck = judged(path).deck

    assert deck is not None
    assert deck.cards["un-nom-pour-l-ete"].sources == ("turing-1950", "dartmouth-1955")


def test_a_source_that_is_misspelt_is_told_once(tmp_path: Path) -> None:
    path = changed(tmp_path, cells({"Cartes!H5": "dartmuth-1955"}), "ordering")

    assert told(judged(path)) == ["Cartes:5:8 E353"]


def test_a_family_of_another_template_is_told_by_its_name(tmp_path: Path) -> None:
    loaded = judged(changed(tmp_path, cells({"Cartes!A5": "camp"}), "micro-fiction"))

    (found,) = (one for one in loaded.findings if one.code == "W345")
    assert found.values["type"] == "camp"
    assert "grain de sable" in found.values["known"]
