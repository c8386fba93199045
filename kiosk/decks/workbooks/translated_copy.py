"""A copy of an author's workbook whose sheet for a language has a row for each text of the author."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from odfdo import Cell, Document, Table
from openpyxl import Workbook, load_workbook

from kiosk.decks.deck import Deck
from kiosk.decks.findings import Findings
from kiosk.decks.translating import COLUMNS, of_the_author
from kiosk.decks.workbooks.cells import Sheet, read_sheets
from kiosk.decks.workbooks.extents import ODS_CONTENT
from kiosk.decks.workbooks.grids import Grid, read_grid
from kiosk.decks.workbooks.packing import repacked, unpacked
from kiosk.decks.workbooks.sentences import own_sentences
from kiosk.decks.workbooks.settings import read_settings
from kiosk.decks.workbooks.templates import fixed_texts
from kiosk.decks.workbooks.unfolding import known_sheets
from kiosk.decks.workbooks.wording import words
from kiosk.decks.workbooks.xlsx import FILL, TOP

WIDE = 60
"""Of a new sheet's columns, in letters."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What comes into a sheet: texts by row and column from 1, empty ones to be filled; then the rows that go, the last
    one first."""

    sheet: str
    texts: Mapping[tuple[int, int], str]
    gone: tuple[int, ...] = ()


def translated_copy(path: Path, deck: Deck, language: str) -> bytes | None:
    """The copy of the workbook of a deck; all that stands in it stays, but for rows that wait to translate a text that
    is gone. None where its sheet for that language has no heading that is known."""
    parts, filling = unpacked(path, Findings()), _filling(path, deck, language)
    if parts is None or filling is None:
        return None
    return _ods(repacked(parts), filling) if ODS_CONTENT in parts else _xlsx(repacked(parts), filling)


def _filling(path: Path, deck: Deck, language: str) -> Filling | None:
    known = known_sheets(read_sheets(path, Findings()) or (), Findings())
    texts = _texts(known, deck, language)
    terms = words().columns["translation"]
    if language not in known:
        heads = [terms[column].said(deck.language) for column in COLUMNS]
        rows = [heads, *([context, text, ""] for context, text in texts.items())]
        return Filling(language, {(n, at): text for n, row in enumerate(rows, 1) for at, text in enumerate(row, 1)})
    grid = read_grid(known[language], terms, deck.language, Findings())
    whole = {"context", "target"} <= grid.columns.keys()
    return Filling(known[language].name, dict(_cells(grid, texts)), _gone(grid, texts)) if whole else None


def _texts(known: Mapping[str, Sheet], deck: Deck, language: str) -> dict[str, str]:
    """What is the author's to translate: not what the template says in that language by itself."""
    settings = read_settings(known["settings"], Findings())
    assert settings is not None, "a deck has settings"
    own = own_sentences(settings, known["sentences"], Findings()) if "sentences" in known else {}
    fixed = {row["context"] for row in fixed_texts(settings.template, deck.language, language)} - own.keys()
    return {context: text for context, text in of_the_author(deck).items() if context not in fixed}


def _cells(grid: Grid, texts: Mapping[str, str]) -> Iterator[tuple[tuple[int, int], str]]:
    """The source of each row that waits, as it reads now; then a row for each text that has none."""
    source = grid.columns.get("source")
    for number, row in grid.rows:
        if source and not row["target"] and row["context"] in texts:
            yield (number, source), texts[row["context"]]
    known = {row["context"] for _, row in grid.rows}
    last = max(number for number, _ in grid.sheet.rows)
    for number, context in enumerate((context for context in texts if context not in known), last + 1):
        yield (number, grid.columns["context"]), context
        yield (number, grid.columns["target"]), ""
        if source:
            yield (number, source), texts[context]


def _gone(grid: Grid, texts: Mapping[str, str]) -> tuple[int, ...]:
    waiting = (number for number, row in grid.rows if not row["target"] and row["context"] not in texts)
    return tuple(sorted(waiting, reverse=True))


def _ods(packed: io.BytesIO, filling: Filling) -> bytes:
    document = Document(packed)
    table = next((one for one in document.body.tables if one.name == filling.sheet), None)
    if table is None:
        table = Table(filling.sheet)
        document.body.append(table)
    for (row, column), text in filling.texts.items():
        looks = (table.get_cell((column - 1, y), keep_repeated=False).style for y in (row - 1, max(row - 2, 0)))
        table.set_cell((column - 1, row - 1), Cell(text or None, style=next(filter(None, looks), None)))
    for row in filling.gone:
        table.delete_row(row - 1)
    return _saved(document)


def _xlsx(packed: io.BytesIO, filling: Filling) -> bytes:
    book = load_workbook(packed)
    new = filling.sheet not in book.sheetnames
    sheet = book.create_sheet(filling.sheet) if new else book[filling.sheet]
    for (row, column), text in filling.texts.items():
        cell = sheet.cell(row, column, text or None)
        cell.number_format, cell.alignment = "@", TOP
        if text:
            cell.data_type = "s"  # a text that begins with an equals sign is no formula
        else:
            cell.fill = FILL
    for letter in "ABC" if new else "":
        sheet.column_dimensions[letter].width = WIDE
    for row in filling.gone:
        sheet.delete_rows(row)
    return _saved(book)


def _saved(document: Document | Workbook) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
