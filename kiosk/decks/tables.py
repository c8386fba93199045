"""Tables: CSV with a comma, a semicolon or a tab, whichever its first line uses."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from kiosk.decks.decoding import FORBIDDEN, maybe_forbidden
from kiosk.decks.draft import CsvRow, CsvTable
from kiosk.decks.findings import FilePlace, Findings, listed, near

MAX_ROWS = 20_000
FIRST = 10_000
"""How much of the first line is looked at for its separator, in characters."""

SEPARATORS = {",": ",", ";": ";", "\t": "tab"}


def table_text(rows: Iterable[Mapping[str, str]], columns: Iterable[str]) -> str:
    """A table as it is written: a column that is named twice stands where it is named first."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(dict.fromkeys(columns)), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def read_table(text: str, file: str, required: tuple[str, ...], findings: Findings) -> CsvTable | None:
    """The table in a text; None when a required column is missing. Lines that cannot be read are left out."""
    separator = _separator(text)
    records = _records(text, separator, file, findings)
    line, header = next(records, (1, []))
    if header is None:
        return None
    names = [_cleaned(cell, FilePlace(file, line, number), findings) for number, cell in enumerate(header, 1)]
    columns = _columns(names, file, findings)
    missing = [column for column in required if column not in columns]
    for column in missing:
        known = {"name": column, "known": listed(columns), "separator": SEPARATORS[separator]}
        findings.add("E021", FilePlace(file), **known, **near(column, columns))
    if missing:
        return None
    dirty = maybe_forbidden(text)
    return CsvTable(file, columns, tuple(_rows(records, columns, file, findings, dirty=dirty)))


def _separator(text: str) -> str:
    """The separator that cuts the first line in most pieces."""
    first = text.partition("\n")[0][:FIRST]
    return max(SEPARATORS, key=lambda separator: len(next(csv.reader([first], delimiter=separator), [])))


def _records(text: str, separator: str, file: str, findings: Findings) -> Iterator[tuple[int, list[str] | None]]:
    """Each record with the line where it begins; None for one that cannot be read, with a finding."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line, whole = 1, False
    while not whole:
        try:
            for record in reader:
                yield line, record
                line = reader.line_num + 1
            whole = True
        except csv.Error as error:
            code = "E019" if "limit" in str(error) else "E022"
            findings.add(code, FilePlace(file, line))
            yield line, None
            line = reader.line_num + 1


def _columns(header: list[str], file: str, findings: Findings) -> tuple[str, ...]:
    """The names of the columns; the same name twice is a finding, and the second one keeps its place under no name."""
    seen: dict[str, int] = {}
    for number, name in enumerate(header, 1):
        if name and name in seen:
            findings.add("E023", FilePlace(file, 1, number), name=name, first=seen[name])
        seen.setdefault(name, number)
    return tuple(name if seen[name] == number else "" for number, name in enumerate(header, 1))


def _rows(
    records: Iterator[tuple[int, list[str] | None]],
    columns: tuple[str, ...],
    file: str,
    findings: Findings,
    *,
    dirty: bool,
) -> Iterator[CsvRow]:
    unnamed = [place for place, name in enumerate(columns) if not name]
    for count, (line, record) in enumerate(records):
        if count == MAX_ROWS:
            findings.add("E016", FilePlace(file, line), limit=MAX_ROWS)
            return
        cells = [cell.strip() for cell in record or ()]
        if not any(cells):
            continue
        if dirty:
            cells = [_cleaned(cell, FilePlace(file, line, n), findings) for n, cell in enumerate(cells, 1)]
        if unnamed or len(cells) > len(columns):
            _stray(cells, (*unnamed, *range(len(columns), len(cells))), FilePlace(file, line), findings)
        row = CsvRow(zip(columns, cells, strict=False))
        row.line = line
        yield row


def _stray(cells: list[str], places: Iterable[int], line: FilePlace, findings: Findings) -> None:
    """What stands in a row where no column has a name."""
    for place in places:
        if place < len(cells) and cells[place]:
            findings.add("E024", line._replace(column=place + 1), cell=cells[place])


def _cleaned(cell: str, place: FilePlace, findings: Findings) -> str:
    """A cell with its forbidden characters replaced; the first one is a finding."""
    if found := FORBIDDEN.search(cell):
        findings.add("E011", place, character=ascii(found[0][:4])[1:-1])
    return FORBIDDEN.sub(" ", cell).strip()
