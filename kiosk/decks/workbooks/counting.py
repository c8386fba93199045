"""Counters of words, worked out by the spreadsheet itself as the author types."""

from typing import NamedTuple


class WordCounter(NamedTuple):
    """A column that counts, beside each cell of another one, its words, or its characters (``signs``), of so many at
    most. Columns and rows are numbered from 1."""

    column: int
    counted: int
    limit: int
    first: int
    last: int
    signs: bool = False

    def formula(self, cell: str, between: str) -> str:
        """What the spreadsheet works out of a ``cell``, ``between`` being what parts its arguments: ``12 / 25``; a mark
        for what is too long, nothing for an empty cell."""
        trimmed = f"TRIM({cell})"
        bare = f'SUBSTITUTE({trimmed}{between}" "{between}"")'
        count = f"LEN({trimmed})" if self.signs else f"(LEN({trimmed})-LEN({bare})+1)"
        told = f'{count}&" / {self.limit}"&REPT(" !"{between}--({count}>{self.limit}))'
        return f'IF({trimmed}=""{between}""{between}{told})'

    def said(self, text: str) -> str:
        """What it shows beside a text."""
        trimmed = " ".join(word for word in text.split(" ") if word)
        count = len(trimmed) if self.signs or not trimmed else trimmed.count(" ") + 1
        return f"{count} / {self.limit}{' !' * (count > self.limit)}" if count else ""
