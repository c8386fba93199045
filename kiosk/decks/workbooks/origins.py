"""Where the lines of a deck's files come from: a finding about a file is told where its author can mend it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.decks.findings import FilePlace, Finding, Findings

UNTOLD = ("W090",)
"""What the author of a workbook cannot mend: scripted plays are part of no sheet."""

TOLD = ("column", "field", "known", "near")
"""Values of findings that may hold names of columns and settings."""


@dataclass
class Origins:
    """``lines`` maps a file and a line to a cell, or to the first cell of a row; ``columns`` a table's columns to those
    of its sheet; ``files`` a whole file to a cell; ``names`` what is called otherwise in the workbook."""

    lines: dict[tuple[str, int], FilePlace] = field(default_factory=dict)
    columns: dict[str, tuple[int, ...]] = field(default_factory=dict)
    files: dict[str, FilePlace] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def of(self, place: FilePlace) -> FilePlace:
        """The cell that a place of a file comes from."""
        cell = self.lines.get((place.file, place.line))
        if cell is None:
            return self.files.get(place.file, place)
        columns = self.columns.get(place.file, ())
        return cell._replace(column=columns[place.column - 1]) if place.column <= len(columns) else cell

    def retell(self, about_files: Iterable[Finding], findings: Findings) -> None:
        """Add findings about the files, told of the workbook."""
        for finding in (one for one in about_files if one.code not in UNTOLD):
            values = self._renamed(finding.values)
            for place in finding.places:
                findings.add(finding.code, self.of(place), **values)

    def _renamed(self, values: Mapping[str, str]) -> dict[str, str]:
        return {
            name: ", ".join(self.names.get(word, word) for word in value.split(", ")) if name in TOLD else value
            for name, value in values.items()
        }
