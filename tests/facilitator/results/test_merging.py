"""Small cells: merged so that nobody who knows the rules can work one out."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.facilitator.results.merging import LEAST, Groups, merged, neighbours, others, rare
from kiosk.host.words import words
from kiosk.sessions.answers import Sort

RULES = {"neighbours": neighbours, "others": others}
TOTALS = range(15)
PLACES = range(1, 5)

type Rule = Callable[[Sequence[int]], Groups]
type Told = tuple[tuple[tuple[int, ...], int], ...]


def told(rule: Rule, counts: Sequence[int]) -> Told:
    """What is published: each group of places and its sum."""
    return tuple((places, sum(counts[place] for place in places)) for places in rule(counts))


def all_counts(total: int, places: int) -> Iterator[tuple[int, ...]]:
    """Every way to share a total among places."""
    if places == 1:
        yield (total,)
        return
    for first in range(total + 1):
        yield from ((first, *rest) for rest in all_counts(total - first, places - 1))


@cache
def possible(rule: str, total: int, places: int) -> dict[Told, list[tuple[int, ...]]]:
    """For each table that can be published, all counts it may come from."""
    found: dict[Told, list[tuple[int, ...]]] = {}
    for counts in all_counts(total, places):
        found.setdefault(told(RULES[rule], counts), []).append(counts)
    return found


@pytest.mark.parametrize("rule", RULES)
def test_who_knows_the_rule_the_table_and_its_total_cannot_work_out_a_small_cell(rule: str) -> None:
    """Exhaustive: everything up to four answers and a total of fourteen. A total under five is never told."""
    worked_out = [
        (counts, place)
        for total in TOTALS
        for places in PLACES
        if total >= LEAST
        for candidates in possible(rule, total, places).values()
        for counts in candidates
        for place, count in enumerate(counts)
        if rare(count) and len({other[place] for other in candidates}) < 2
    ]
    assert not worked_out


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12), st.sampled_from(sorted(RULES)))
@settings(max_examples=500, deadline=None)
def test_every_figure_told_is_nothing_or_five_and_none_is_lost(counts: list[int], rule: str) -> None:
    groups = RULES[rule](counts)
    assert not any(rare(sum(counts[place] for place in places)) for places in groups)
    if groups:
        assert sorted(place for places in groups for place in places) == list(range(len(counts)))
    else:
        assert any(map(rare, counts))


@pytest.mark.parametrize(
    ("rule", "counts", "groups"),
    [
        (neighbours, (0, 12, 0, 20, 0), ((0,), (1,), (2,), (3,), (4,))),
        (neighbours, (1, 2, 9, 0, 3), ()),
        (neighbours, (5, 4), ()),
        (neighbours, (2, 3, 9, 7, 4), ((0, 1), (2,), (3, 4))),
        (neighbours, (1, 1, 2), ()),
        (others, (0, 30, 6, 2, 9), ((0,), (1,), (4,), (2, 3))),
        (others, (30, 2), ()),
        (others, (5, 5, 3), ()),
        (others, (4, 4), ()),
        (others, (0, 0), ((0,), (1,))),
    ],
)
def test_the_groups(rule: Rule, counts: tuple[int, ...], groups: Groups) -> None:
    assert rule(counts) == groups


def table(sort: Sort, *counts: int, total: int | None = None) -> FigureTable:
    rows = tuple(FigureRow((f"point-{n}",), str(n), count) for n, count in enumerate(counts, start=1))
    return FigureTable(sort, "step", "Question", rows, sum(counts) if total is None else total)


@pytest.mark.parametrize(
    ("before", "rows", "total"),
    [
        (table("scale", 2, 3, 9), [("1 à 2", 5), ("3", 9)], 14),
        (table("choice", 2, 30, 6), [("2", 30), ("Autres, ensemble (2)", 8)], 38),
        (table("choice", 2, 30), [], 32),
        (table("choice", 2, 1), [], None),
        (table("share", 0, 3, 8, 17, 20, total=20), [("1", 0), ("2", None), ("3", 8), ("4", None), ("5", 20)], 20),
        (table("share", 2, total=4), [], None),
    ],
)
def test_a_table_as_it_leaves_the_kiosk(
    before: FigureTable, rows: list[tuple[str, int | None]], total: int | None
) -> None:
    after = merged(before, words("fr"))
    assert [(row.name, row.count) for row in after.rows] == rows
    assert after.total == total
