"""The copy that goes back to the author: the cells to mend are coloured and say why, and all else is as it was."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from odfdo import Document
from openpyxl import load_workbook

from kiosk.decks.workbooks.marking import COLOUR, mark
from tests.decks.workbooks.books import as_ods, cells, changed, judged, new, told

WRONG = cells({"Cartes!E5": "mdi6.licorne", "Cartes!G5": "cnil", "Réglages!B6": "oranje"})


@pytest.fixture(params=[".ods", ".xlsx"])
def wrong(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = changed(tmp_path, WRONG)
    return path if request.param == ".xlsx" else as_ods(path)


def test_the_copy_is_the_same_workbook_with_the_same_faults(wrong: Path, tmp_path: Path) -> None:
    before, loaded = hashlib.sha256(wrong.read_bytes()).digest(), judged(wrong)
    target = tmp_path / f"copie{wrong.suffix}"

    assert mark(wrong, loaded.findings, target, "fr")
    assert told(judged(target)) == told(loaded) == ["Cartes:5:5 E107", "Cartes:5:7 E353", "Réglages:6:2 E315"]
    assert hashlib.sha256(wrong.read_bytes()).digest() == before


def test_marked_cells_say_why_in_their_language(wrong: Path, tmp_path: Path) -> None:
    loaded, target = judged(wrong), tmp_path / f"copie{wrong.suffix}"
    mark(wrong, loaded.findings, target, "en")
    sentences = {str(finding.places[0]): finding.sentence("en") for finding in loaded.findings}

    marked = marks(target)
    assert marked.keys() == sentences.keys()
    assert all(sentences[place] in said for place, said in marked.items())


def marks(path: Path) -> dict[str, str]:
    """What is said of each coloured cell."""
    return dict(marks_xlsx(path) if path.suffix == ".xlsx" else marks_ods(path))


def marks_xlsx(path: Path) -> Iterator[tuple[str, str]]:
    for cell in (cell for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row):
        if cell.comment is not None:
            assert cell.fill.fgColor.rgb.endswith(COLOUR)
            yield f"{cell.parent.title}:{cell.row}:{cell.column}", cell.comment.text


def marks_ods(path: Path) -> Iterator[tuple[str, str]]:
    document = Document(path)
    for table in document.body.tables:
        for line, row in enumerate(table.traverse(), 1):
            for column, cell in enumerate(row.traverse(), 1):
                for note in cell.get_annotations():
                    style = document.get_style("table-cell", cell.style)
                    assert style is not None
                    assert f'fo:background-color="#{COLOUR}"' in style.serialize()
                    yield f"{table.name}:{line}:{column}", note.note_body


def test_a_cell_far_away_or_a_workbook_without_faults(tmp_path: Path) -> None:
    far = changed(tmp_path, cells({"Cartes!A1048576": "ici"}))
    assert mark(far, judged(far).findings, tmp_path / "copie.xlsx", "fr")
    fine = new(tmp_path, "votes")
    assert not mark(fine, judged(fine).findings, tmp_path / "rien.xlsx", "fr")
    assert not (tmp_path / "rien.xlsx").exists()


def test_no_copy_of_what_is_no_workbook_and_none_over_another_file(tmp_path: Path) -> None:
    broken, wrong = tmp_path / "a.ods", changed(tmp_path, WRONG)
    broken.write_bytes(b"Bonjour")
    assert not mark(broken, judged(broken).findings, tmp_path / "copie.ods", "fr")
    with pytest.raises(FileExistsError):
        mark(wrong, judged(wrong).findings, wrong, "fr")
