"""A sheet as a table: a row of headings, then rows; what begins with ``_`` is the author's alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kiosk.decks.findings import FilePlace, Findings, listed, near
from kiosk.decks.workbooks.cells import Sheet
from kiosk.decks.workbooks.seen_cells import letters
from kiosk.decks.workbooks.typeset import digits
from kiosk.decks.workbooks.wording import Term, Terms, all_said, all_spelt, named, paired, plain, words
from kiosk.host.dates import day
from kiosk.host.words import words as spoken_words

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
    not read. Headings that are not known, cells below none and merged cells are findings; without headings nothing is
    read.
    """
    start = next((n for n, (_, cells) in enumerate(sheet.rows) if any(named(cell, terms) for cell in cells)), None)
    if start is None:
        findings.add("E345", sheet.place(sheet.rows[0][0]), known=listed(all_said(terms, language), 30))
        return Grid(sheet, {}, ())
    at, headings = sheet.rows[start]
    rows = [(number, cells) for number, cells in sheet.rows[start + 1 :] if not cells[0].startswith(PRIVATE)]
    names = _named(sheet, at, headings, terms, language, findings)
    first = {name: names.index(name) + 1 for name in dict.fromkeys(names) if name in terms}
    held = ((number, cells) for number, cells in rows if _says(sheet, number, cells, names))
    body = tuple((number, cells) for number, cells in held if not _again(sheet, number, cells, headings, findings))
    for number, cells in body:
        _stray(sheet, number, cells, names, findings)
    stand_in = _merged(sheet, body, names, findings)
    full = ((n, [stand_in.get((n, at)) or cell for at, cell in enumerate(cells, 1)]) for n, cells in body)
    grid = Grid(sheet, first, ())
    found = tuple((number, _row(grid, number, cells, terms, language, findings)) for number, cells in full)
    return replace(grid, rows=found)


def _says(sheet: Sheet, number: int, cells: Cells, names: Sequence[str]) -> bool:
    """Whether a row says anything to the kiosk: what private columns hold does not."""
    private = {column for column, name in enumerate(names, 1) if name == PRIVATE}
    said = {column for column, cell in enumerate(cells, 1) if cell}
    return bool((said | {column for row, column in sheet.faults if row == number}) - private)


def _merged(
    sheet: Sheet, body: Sequence[tuple[int, Cells]], names: Sequence[str], findings: Findings
) -> dict[tuple[int, int], str]:
    """What stands in for cells that a merge empties, so that only the merge is told: the text of its first cell, with
    the number of the row where it names the row."""
    stand_in: dict[tuple[int, int], str] = {}
    rows = dict(body)
    for one in sheet.merged:
        across, down = range(one.left, min(one.right, len(names)) + 1), range(one.top, one.bottom + 1)
        if not rows.keys() & set(down) or all(names[column - 1] in ("", PRIVATE) for column in across):
            continue
        cells = f"{letters(one.left)}{one.top}:{letters(one.right)}{one.bottom}"
        findings.add("E344", sheet.place(one.top, one.left), cells=cells)
        text = next(iter(rows.get(one.top, ())[one.left - 1 : one.left]), "")
        stand_in |= {(n, at): f"{text} {n}" if names[at - 1] == "title" else text for n in down for at in across}
        del stand_in[one.top, one.left]
    return stand_in


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
            findings.add("E346", sheet.place(number, column), cell=cell)


def _row(
    grid: Grid, number: int, cells: Sequence[str], terms: Terms, language: str, findings: Findings
) -> dict[str, str]:
    sheet, row = grid.sheet, dict[str, str]()
    for name, column in grid.columns.items():
        place = sheet.place(number, column)
        if fault := sheet.faults.get((number, column)):
            findings.add(fault.code, place, value=fault.value)
        cell = cells[column - 1] if column <= len(cells) else ""
        said = _as_meant(cell, sheet.days.get((number, column)), terms[name], language)
        row[name] = chosen(said, terms[name].values, place, findings)
    return row


def _as_meant(cell: str, held: date | None, term: Term, language: str) -> str:
    """A number without the spaces between its thousands; a day as visitors read it, but where it is asked for in
    digits."""
    if held and not (term.day or term.number):
        return day(held, spoken_words(language))
    return digits(cell) if term.number else cell


def chosen(cell: str, choice: str, place: FilePlace, findings: Findings) -> str:
    """The value that a cell of a closed list means: the first one, with a finding, for what is no choice."""
    terms = words().values.get(choice)
    if not cell or terms is None:
        return cell
    value = named(cell, terms)
    if value is None:
        findings.add("E315", place, value=cell, known=listed(paired(terms)), **near(cell, all_spelt(terms)))
    return value or next(iter(terms))
