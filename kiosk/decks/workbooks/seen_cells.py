"""What the XML of a spreadsheet says of its cells, which its handlers note as they follow rows and columns."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

MOST_FAULTS, MOST_MERGED = 2_000, 100
LONGEST = 32_767
"""Letters of a cell: no spreadsheet program writes more."""
MOST_CELLS, MOST_LETTERS = 100_000, 5_000_000
"""Filled cells of a workbook's sheet, and letters in them: what takes their place in memory is many times as large."""
LAST_DAY = 2_958_465
"""The last of the year 9999, as spreadsheets number days."""
FAR = 1 << 21
"""Beyond every spreadsheet: sums of repeated rows stop here."""

REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
COUNT = re.compile(r"[1-9][0-9]{0,6}")

type Attributes = Mapping[str, str]


class Merged(NamedTuple):
    """Cells that are one for whoever sees them: first and last row, first and last column."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass
class SeenCells:
    """What was seen of a sheet so far."""

    rows: int = 0
    columns: int = 0
    cells: int = 0
    letters: int = 0
    refused: tuple[int, int, str] | None = None
    """The first cell that no reader may see: row, column, ``long``, ``many`` or ``day``."""
    faults: list[tuple[int, int, str]] = field(default_factory=list)
    merged: list[Merged] = field(default_factory=list)

    def fill(self, row: int, column: int) -> None:
        """A filled cell."""
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)

    def weigh(self, row: int, column: int, letters: int, times: int = 1) -> None:
        """A filled cell of so many letters, which may stand for many."""
        self.cells += times
        self.letters += letters * times
        if letters > LONGEST:
            self.refuse(row, column, "long")
        if self.cells > MOST_CELLS or self.letters > MOST_LETTERS:
            self.refuse(row, column, "many")

    def refuse(self, row: int, column: int, what: str) -> None:
        """A cell that no reader may see."""
        self.refused = self.refused or (row, column, what)

    def fault(self, row: int, column: int, what: str) -> None:
        """A cell without a value."""
        self.faults += [(row, column, what)] if len(self.faults) < MOST_FAULTS else []

    def merge(self, top: int, left: int, rows: int, columns: int) -> None:
        """Cells that are merged, by the first of them; a single one is not."""
        if rows * columns > 1 and len(self.merged) < MOST_MERGED:
            self.merged.append(Merged(top, top + rows - 1, left, left + columns - 1))


def local(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition(" ")[2]


def count(text: str) -> int:
    """A number from 1 on. Raises ValueError for what another reader could understand otherwise."""
    if COUNT.fullmatch(text) is None:
        raise ValueError(text)
    return int(text)


def letters(column: int) -> str:
    """The name of a column in a spreadsheet: 1 -> ``A``, 28 -> ``AB``."""
    before, last = divmod(column - 1, 26)
    return (letters(before) if before else "") + chr(ord("A") + last)


def cell(reference: str) -> tuple[int, int]:
    """``C14`` -> column 3, row 14. Raises ValueError for what another reader could understand otherwise."""
    found = REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError(reference)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(found[2])
