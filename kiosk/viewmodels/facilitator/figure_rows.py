"""Tables of figures as cards of bars."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.facilitator.results.figure_tables import FigureTable
from kiosk.facilitator.results.report import chart, detailed
from kiosk.host.words import Words
from kiosk.viewmodels.rows import as_map


@dataclass(frozen=True, slots=True)
class BarRow:
    """One answer: its ``length`` from 0 to 1, its figure in words, and how many ``places`` of a scale it spans."""

    name: str
    told: str
    length: float
    places: int = 1


@dataclass(frozen=True, slots=True)
class TableRow:
    """One table. ``upright``: its bars stand side by side between ``low`` and ``high``; else they lie one below the
    other. ``bars`` are maps of BarRow; ``note`` says out of how many."""

    key: str
    title: str
    statement: str
    low: str
    high: str
    upright: bool
    bars: tuple[dict[str, object], ...]
    note: str


def derive_tables(tables: Iterable[FigureTable], silent: str, words: Words) -> list[TableRow]:
    """A card for each table that tells an answer; one with the line for those that are ``silent``, last."""
    cards = [_card(number, table, words) for number, table in enumerate(filter(detailed, tables))]
    return [*cards, TableRow("silent", silent, "", "", "", False, (), "")] if silent else cards


def _card(number: int, table: FigureTable, words: Words) -> TableRow:
    drawn = chart(table, words)
    upright = table.sort == "scale" and bool(table.left or table.right)
    bars = _upright(table) if upright else (BarRow(bar.name, bar.told, bar.length) for bar in drawn.bars)
    return TableRow(
        key=f"{number}:{table.key}:{table.about}",
        title=table.title,
        statement=table.statement,
        low=table.left,
        high=table.right,
        upright=upright,
        bars=tuple(as_map(bar) for bar in bars),
        note=words.say("results.out_of", total=table.total) if upright else drawn.note,
    )


def _upright(table: FigureTable) -> Iterator[BarRow]:
    """The area of a bar is its count: one that spans several places is as much lower; the highest is 1."""
    heights = [(row.count or 0) / len(row.keys) for row in table.rows]
    highest = max(heights, default=0) or 1
    for row, height in zip(table.rows, heights, strict=True):
        yield BarRow(row.name, str(row.count), height / highest, len(row.keys))
