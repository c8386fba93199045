"""What several questions of a step tell together, where each alone has too few answers to be told.

Only questions of which nothing is told are put together, so that no figure beside it can be taken away from the sum. It
is told where none of its figures needs more answers than the others could have given without any one of the questions:
then no cell of a question must be above nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.facilitator.results.merging import LEAST, Groups, merged, neighbours, others, rare
from kiosk.host.words import Words

BETWEEN = " · "
"""Between the parts of a title: card, step, what is counted."""


def together(counts: Sequence[Sequence[int]], ordered: bool) -> Groups:
    """The answers to several questions that are not told, as they may be told of all of them; none where they may
    not."""
    sums = [sum(given) for given in zip(*counts, strict=True)]
    if len(counts) < 2 or rare(sum(sums)):
        return ()
    groups = (neighbours if ordered else others)(sums)
    told = [sum(sums[place] for place in places) for places in groups]
    return groups if _hidden([sum(given) for given in counts], told) else ()


def _hidden(totals: Sequence[int], told: Sequence[int]) -> bool:
    """Whether who knows the totals of the questions, but for rare ones, and what is told of all still cannot tell of
    any question that an answer was given to it at all, nor how few those of a rare one are."""
    everything, few = sum(totals), [total for total in totals if rare(total)]
    most = max(LEAST - 1 if rare(total) else total for total in totals)
    open_ended = not few or (len(few) > 1 and len(few) < sum(few) < len(few) * (LEAST - 1))
    return open_ended and all(count <= everything - most for count in told)


def pools(tables: Iterable[FigureTable], words: Words) -> Iterator[FigureTable]:
    """A merged table for the questions of each step, in its order, that are not told but may be together; ``tables``
    are exact."""
    alike: dict[tuple[object, ...], list[FigureTable]] = defaultdict(list)
    for table in tables:
        if table.sort != "share" and table.about != table.key and not merged(table, words).rows:
            asked = tuple((row.keys, row.name) for row in table.rows)
            alike[table.key, table.sort, table.left, table.right, asked].append(table)
    yield from (pool for found in alike.values() for pool in _pool(found, words))


def _pool(tables: Sequence[FigureTable], words: Words) -> Iterator[FigureTable]:
    counts = [[row.count or 0 for row in table.rows] for table in tables]
    if together(counts, tables[0].sort == "scale"):
        sums = [sum(given) for given in zip(*counts, strict=True)]
        rows = tuple(FigureRow(row.keys, row.name, n) for row, n in zip(tables[0].rows, sums, strict=True))
        title = BETWEEN.join((*_shared(tables), words.say("figures.together", count=len(tables))))
        about, text = "+".join(table.about for table in tables), words.say("figures.together_text")
        yield merged(replace(tables[0], title=title, rows=rows, total=sum(sums), about=about, statement=text), words)


def _shared(tables: Sequence[FigureTable]) -> list[str]:
    """The end of the titles that all have: the step, and what is counted."""
    parts = [table.title.split(BETWEEN)[::-1] for table in tables]
    shared: list[str] = []
    for ends in zip(*parts, strict=False):
        if len(set(ends)) > 1:
            break
        shared.insert(0, ends[0])
    return shared
