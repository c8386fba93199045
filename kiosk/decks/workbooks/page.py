"""A sheet of a new workbook, whatever the format it is written in: texts, and what makes them easy to fill in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.decks.workbooks.counting import WordCounter

FIRST_ROW, READY_ROWS = 3, 100
"""Below the headings and the help: rows made ready, with their lists."""


class Range(NamedTuple):
    """Cells of one column of a sheet, from a row to a row."""

    sheet: str
    column: int
    first: int
    last: int

    @property
    def letter(self) -> str:
        """The column as spreadsheets call it; ours are never beyond Z."""
        return chr(ord("A") + self.column - 1)


@dataclass(frozen=True)
class Listing:
    """A drop-down list: the cells that have it, those that hold its words. ``strict``: nothing else may be typed."""

    cells: Range
    words: Range
    strict: bool


@dataclass(frozen=True)
class Page:
    """A sheet: its rows from the headings on, the widths of its columns, the rows that are frozen, its lists; the cells
    that are there to be filled, columns that count, and pictures for the second column, by row."""

    name: str
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    frozen: int = 0
    lists: Sequence[Listing] = field(default=())
    filled: Sequence[Range] = field(default=())
    counters: Sequence[WordCounter] = field(default=())
    pictures: Mapping[int, bytes] = field(default_factory=dict)

    def is_filled(self, row: int, column: int) -> bool:
        """Whether a cell is there to be filled."""
        return any(one.column == column and one.first <= row <= one.last for one in self.filled)
