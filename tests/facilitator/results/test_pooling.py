"""Questions that are not told, together: nothing small can be worked out, and a small event has something to read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest

from kiosk.facilitator.results.figure_tables import FigureTable
from kiosk.facilitator.results.merging import merged, neighbours, others, rare
from kiosk.facilitator.results.pooling import pools, together
from kiosk.host.words import words
from tests.facilitator.results.test_merging import all_counts, table

SIZES = [(2, 2, 9), (3, 2, 6), (2, 3, 7), (4, 2, 5)]
"""Questions, answers, and the most answers to a question that are tried."""

type Cards = tuple[tuple[int, ...], ...]


def withheld(cards: Cards, ordered: bool) -> Cards:
    rule = neighbours if ordered else others
    return tuple(card for card in cards if rare(sum(card)) or not rule(card))


def published(cards: Cards, ordered: bool) -> tuple[object, ...]:
    """All that is told of questions of which nothing is told alone: totals, and the sums of groups of answers."""
    groups = together(cards, ordered)
    sums = [sum(given) for given in zip(*cards, strict=True)]
    totals = tuple(None if rare(sum(card)) else sum(card) for card in cards)
    return totals, tuple((places, sum(sums[place] for place in places)) for places in groups)


def every(questions: int, answers: int, most: int, ordered: bool) -> Iterator[Cards]:
    one = [card for total in range(1, most + 1) for card in all_counts(total, answers)]
    untold = withheld(tuple(one), ordered)
    yield from product(untold, repeat=questions)


@pytest.mark.parametrize("ordered", [False, True])
@pytest.mark.parametrize(("questions", "answers", "most"), SIZES)
def test_who_knows_the_rules_cannot_work_out_a_small_cell_nor_a_small_total(
    questions: int, answers: int, most: int, ordered: bool
) -> None:
    """Exhaustive. A cell may be one of two numbers at least, and so may a total that is not told."""
    seen: dict[tuple[object, ...], list[set[int]]] = {}
    for cards in every(questions, answers, most, ordered):
        cells = [*(count for card in cards for count in card), *map(sum, cards)]
        for found, cell in zip(seen.setdefault(published(cards, ordered), [set() for _ in cells]), cells, strict=True):
            found.add(cell)
    assert any(told for _, told in seen)
    assert not [key for key, found in seen.items() for cell in found if len(cell) == 1 and rare(min(cell))]


def asked(*cards: Sequence[int]) -> list[FigureTable]:
    """The same question about several cards."""
    tables = (table("choice", *counts) for counts in cards)
    return [replace(one, about=f"card-{n}", title=f"Carte {n} · Le vote") for n, one in enumerate(tables)]


def test_ballots_over_many_cards_are_told_together() -> None:
    (pool,) = pools(asked((3, 1), (2, 2), (4, 1), (2, 1), (3, 2)), words("fr"))
    assert [(row.name, row.count) for row in pool.rows] == [("1", 14), ("2", 7)]
    assert (pool.title, pool.total, pool.about) == (
        "Le vote · 5 questions ensemble",
        21,
        "+".join(f"card-{n}" for n in range(5)),
    )


def test_a_card_that_is_told_alone_is_not_among_them() -> None:
    (pool,) = pools(asked((3, 1), (2, 2), (4, 1), (2, 1), (3, 2), (9, 7)), words("fr"))
    assert pool.total == 21


@pytest.mark.parametrize(
    "cards",
    [
        [(3, 1)],
        [(4, 0), (4, 0)],
        [(3, 1), (2, 2)],
        [(30, 3), (2, 2), (3, 3)],
        [(3, 0), (4, 0), (3, 0), (4, 0), (3, 2)],
    ],
)
def test_nothing_is_told_together_where_it_would_give_a_card_away(cards: list[Sequence[int]]) -> None:
    assert list(pools(asked(*cards), words("fr"))) == []


def test_cards_whose_answers_differ_are_not_put_together() -> None:
    one, two = asked((3, 2), (2, 3))
    named = replace(two, rows=tuple(replace(row, name=f"other {row.name}") for row in two.rows))
    assert list(pools([one, named], words("fr"))) == []


def test_what_is_together_is_merged_itself() -> None:
    found = pools(asked((3, 3, 1), (2, 2, 1), (4, 3, 0), (2, 2, 0), (3, 1, 0)), words("fr"))
    assert all(row.count is None or not rare(row.count) for pool in found for row in merged(pool, words("fr")).rows)
