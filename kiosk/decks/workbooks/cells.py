"""The sheets of a workbook as rows of texts, each cell as a person reads it."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.workbooks.extents import Extent, NotSpreadsheetError, extents
from kiosk.decks.workbooks.packing import HERE, repacked, unpacked
from kiosk.decks.workbooks.seen_cells import LONGEST, MOST_CELLS, Merged

MAX_ROWS, MAX_COLUMNS = 5_000, 100
FAULTS = {"error": "E312", "no_value": "E313"}
REFUSED = {"day": "E316", "long": "E317", "many": "E318"}


class Fault(NamedTuple):
    """A cell that says nothing a person can read: the code of its finding and what stands there."""

    code: str
    value: str


@dataclass(frozen=True)
class Sheet:
    """A sheet: its rows by their numbers from 1, empty ones left out, cells trimmed; by row and column the cells that
    are faulty, and those that hold a day; the ranges of cells that are merged."""

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    faults: Mapping[tuple[int, int], Fault] = field(default_factory=dict)
    days: Mapping[tuple[int, int], date] = field(default_factory=dict)
    merged: tuple[Merged, ...] = ()

    def place(self, row: int = 1, column: int = 1) -> FilePlace:
        """Where a cell stands."""
        return FilePlace(self.name, row, column)


def read_sheets(path: Path, findings: Findings) -> tuple[Sheet, ...] | None:
    """Every sheet of a workbook, in order; None when it cannot be read, with a finding."""
    parts = unpacked(path, findings)
    if parts is None:
        return None
    try:
        found = extents(parts)
        if not _within(found, findings):
            return None
        return tuple(_sheet(name, rows, found[name]) for name, rows in _values(repacked(parts)))
    except (NotSpreadsheetError, KeyError):  # or a sheet of another name than was looked at
        findings.add("E300", HERE, name=path.name)
        return None


def _within(found: dict[str, Extent], findings: Findings) -> bool:
    """Whether every sheet has an end, and no cell that fills the memory."""
    near = True
    for name, extent in found.items():
        if extent.rows > MAX_ROWS or extent.columns > MAX_COLUMNS:
            findings.add("E302", FilePlace(name, extent.rows, extent.columns), rows=MAX_ROWS, columns=MAX_COLUMNS)
            near = False
        elif extent.refused:
            row, column, what = extent.refused
            findings.add(REFUSED[what], FilePlace(name, row, column), letters=LONGEST, cells=MOST_CELLS)
            near = False
    return near


def _values(packed: Any) -> Iterator[tuple[str, list[list[Any]]]]:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(packed)
        for name in book.sheet_names:
            yield name, book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except python_calamine.CalamineError as error:
        raise NotSpreadsheetError from error


def _sheet(name: str, rows: list[list[Any]], extent: Extent) -> Sheet:
    faults = {(row, column): Fault(FAULTS[what], "") for row, column, what in extent.faults}
    days: dict[tuple[int, int], date] = {}
    texts: dict[int, tuple[str, ...]] = {row: ("",) for row, _ in faults}
    for number, row in enumerate(rows, 1):
        cells = [_text(cell) for cell in row]
        days |= {(number, n): day for n, cell in enumerate(row, 1) if (day := _day(cell))}
        faults |= {(number, n): Fault("E314", str(row[n - 1])) for n, cell in enumerate(cells, 1) if cell is None}
        if any(cell != "" for cell in cells):
            texts[number] = tuple(cell or "" for cell in cells)
    return Sheet(name, tuple(sorted(texts.items())), faults, days, extent.merged)


def _day(cell: Any) -> date | None:
    """The day that a cell holds, if it holds one without an hour."""
    if isinstance(cell, datetime):
        return cell.date() if cell.time() == time() else None
    return cell if isinstance(cell, date) else None


def _text(cell: Any) -> str | None:
    """What a cell says; a number without the point that a computer adds, a day as 2026-01-31; None for what is no
    text."""
    if isinstance(cell, str):
        return unicodedata.normalize("NFC", cell.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if day := _day(cell):
        return day.isoformat()
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return str(int(cell)) if float(cell).is_integer() else repr(cell)
    return None
