"""No figure that leaves the kiosk is about fewer than five: small cells are merged, so that none can be worked out.

Somebody who knows these rules, the tables that come of them and all totals still finds, for every small cell, at least
two numbers it may be.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.host.words import Words

LEAST = 5
"""The smallest figure that is told, beside nothing at all."""

type Groups = tuple[tuple[int, ...], ...]


def rare(count: int) -> bool:
    """Whether a figure is too small to be told."""
    return 0 < count < LEAST


def neighbours(counts: Sequence[int]) -> Groups:
    """Places of a scale, in order, in groups of at least five as soon as one place is rare. None when only one group
    would be left."""
    if not any(map(rare, counts)):
        return _alone(range(len(counts)))
    groups: list[tuple[int, ...]] = []
    start = 0
    for end in range(1, len(counts) + 1):
        if sum(counts[start:end]) >= LEAST:
            groups.append(tuple(range(start, end)))
            start = end
    return (*groups[:-1], groups[-1] + tuple(range(start, len(counts)))) if len(groups) > 1 else ()


def others(counts: Sequence[int]) -> Groups:
    """Places side by side: all that are rare in one group with the smallest that is not, last. None when nothing would
    stand beside that group."""
    if not any(map(rare, counts)):
        return _alone(range(len(counts)))
    most = min((count for count in counts if count >= LEAST), default=0)
    if not any(count > most for count in counts if most):
        return ()
    together = tuple(place for place, count in enumerate(counts) if 0 < count <= most)
    return (*_alone(place for place in range(len(counts)) if place not in together), together)


def _alone(places: Iterable[int]) -> Groups:
    return tuple((place,) for place in places)


def merged(table: FigureTable, words: Words) -> FigureTable:
    """The table as it may leave the kiosk."""
    assert table.total is not None
    if rare(table.total):
        return replace(table, rows=(), total=None)
    if table.sort == "share":
        return replace(table, rows=tuple(_share(row, table.total) for row in table.rows))
    group, name = (neighbours, _span) if table.sort == "scale" else (others, _several)
    groups = group([row.count or 0 for row in table.rows])
    return replace(
        table, rows=tuple(_joined([table.rows[place] for place in places], name, words) for places in groups)
    )


def _share(row: FigureRow, total: int) -> FigureRow:
    """Neither those who did nor those who did not are few."""
    assert row.count is not None
    return replace(row, count=None) if rare(row.count) or rare(total - row.count) else row


def _joined(rows: Sequence[FigureRow], name: Callable[[Sequence[FigureRow], Words], str], words: Words) -> FigureRow:
    if len(rows) == 1:
        return rows[0]
    keys = tuple(key for row in rows for key in row.keys)
    return FigureRow(keys, name(rows, words), sum(row.count or 0 for row in rows))


def _span(rows: Sequence[FigureRow], words: Words) -> str:
    return words.say("figures.span", first=rows[0].name, last=rows[-1].name)


def _several(rows: Sequence[FigureRow], words: Words) -> str:
    return words.say("figures.others", count=len(rows))
