"""Where the lines of a deck's files come from: a finding about a file is told where its author can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.decks.contents import CARDS
from kiosk.decks.findings import FilePlace, Finding, Findings
from kiosk.decks.workbooks.vocabulary import Vocabulary

UNTOLD = ("W090",)
"""What the author of a workbook cannot mend: scripted plays are part of no sheet."""


@dataclass
class Origins:
    """``lines`` maps a file and a line to a cell, or to the first cell of a row; ``columns`` a table's columns to those
    of its sheet; ``files`` a whole file to a cell; ``vocabulary`` says what is called otherwise in the workbook."""

    lines: dict[tuple[str, int], FilePlace] = field(default_factory=dict)
    columns: dict[str, tuple[int, ...]] = field(default_factory=dict)
    files: dict[str, FilePlace] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

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
            for place in finding.places:
                cell = self.of(FilePlace(CARDS) if finding.code == "E175" else place)  # no setting is to blame
                code, values = self.vocabulary.told(finding, place.file, cell)
                findings.add(code, cell, **values)
