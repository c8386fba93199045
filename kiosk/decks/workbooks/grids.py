"""A sheet as a table: a row of headings, then rows; what begins with ``_`` is the author's alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.decks.findings import FilePlace, Findings, listed, near
from kiosk.decks.workbooks.cells import Sheet
from kiosk.decks.workbooks.wording import Terms, all_said, all_spelt, named, paired, plain, words

PRIVATE = "_"

type Cells = tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """The columns that are known, by name, with their numbers from 1; the rows by their numbers, cells by column."""

    sheet: Sheet
    columns: Mapping[str, int]
    rows: tuple[tuple[int, Mapping[str, str]], ...]

    def place(self, row: int, column: str) -> FilePlace:
        """Where a cell stands; the first of its row for a column that is not there."""
        return self.sheet.place(row, self.columns.get(column, 1))


def read_grid(sheet: Sheet, terms: Terms, language: str, findings: Findings) -> Grid:
    """The table of a sheet that is not empty. Its headings are the first row that names a column; what stands above is
    not read. Headings that are not known and cells below none are findings.
    """
    start = next((n for n, (_, cells) in enumerate(sheet.rows) if any(named(cell, terms) for cell in cells)), 0)
    at, headings = sheet.rows[start]
    rows = [(number, cells) for number, cells in sheet.rows[start + 1 :] if not cells[0].startswith(PRIVATE)]
    names = _named(sheet, at, headings, terms, language, findings)
    first = {name: names.index(name) + 1 for name in dict.fromkeys(names) if name in terms}
    body = tuple((number, cells) for number, cells in rows if not _again(sheet, number, cells, headings, findings))
    for number, cells in body:
        _stray(sheet, number, cells, names, findings)
    found = tuple((number, _row(sheet, number, cells, first, terms, findings)) for number, cells in body)
    return Grid(sheet, first, found)


def _named(sheet: Sheet, at: int, headings: Cells, terms: Terms, language: str, findings: Findings) -> list[str]:
    """What each column is called in a deck's files; ``_`` for a private one, nothing for one that is not known."""
    names: list[str] = []
    for column, heading in enumerate(headings, 1):
        name = PRIVATE if heading.startswith(PRIVATE) else named(heading, terms) or ""
        if heading and not name:
            known = all_said(terms, language)
            values = {"column": heading, "known": listed(known, 30), **near(heading, known)}
            findings.add("E306", sheet.place(at, column), **values)
        elif name != PRIVATE and name and name in names:
            findings.add("E023", sheet.place(at, column), name=heading, first=names.index(name) + 1)
        names.append(name or (PRIVATE if heading else ""))
    return names


def _again(sheet: Sheet, number: int, cells: Cells, headings: Cells, findings: Findings) -> bool:
    """Whether a row holds the headings once more."""
    pairs = [(plain(cell), plain(heading)) for cell, heading in zip(cells, headings, strict=False) if cell]
    again = len(pairs) > 1 and all(cell == heading for cell, heading in pairs)
    if again:
        findings.add("E308", sheet.place(number))
    return again


def _stray(sheet: Sheet, number: int, cells: Cells, names: list[str], findings: Findings) -> None:
    for column, cell in enumerate(cells, 1):
        if cell and (column > len(names) or not names[column - 1]):
            findings.add("E024", sheet.place(number, column), cell=cell)


def _row(
    sheet: Sheet, number: int, cells: Cells, columns: Mapping[str, int], terms: Terms, findings: Findings
) -> dict[str, str]:
    row: dict[str, str] = {}
    for name, column in columns.items():
        place = sheet.place(number, column)
        if fault := sheet.faults.get((number, column)):
            findings.add(fault.code, place, value=fault.value)
        cell = cells[column - 1] if column <= len(cells) else ""
        row[name] = chosen(cell, terms[name].values, place, findings)
    return row


def chosen(cell: str, choice: str, place: FilePlace, findings: Findings) -> str:
    """The value that a cell of a closed list means: the first one, with a finding, for what is no choice."""
    terms = words().values.get(choice)
    if not cell or terms is None:
        return cell
    value = named(cell, terms)
    if value is None:
        findings.add("E315", place, value=cell, known=listed(paired(terms)), **near(cell, all_spelt(terms)))
    return value or next(iter(terms))
