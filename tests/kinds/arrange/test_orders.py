"""Right orders, against every order there is."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.kinds.arrange.rules.orders import neighbours, right_pairs, right_places

RANKS = st.lists(st.integers(1, 4), min_size=1, max_size=6)


def right_orders(ranks: list[int], ring: bool) -> set[tuple[int, ...]]:
    """Every order that goes up; in a ring, from wherever one starts reading."""
    up = sorted(ranks)
    starts = range(len(up)) if ring else range(1)
    return {tuple(up[start:] + up[:start]) for start in starts}


@given(RANKS, st.booleans())
def test_all_pairs_are_right_exactly_in_a_right_order(ranks: list[int], ring: bool) -> None:
    wanted = right_orders(ranks, ring)
    for order in set(permutations(ranks)):
        assert all(right_pairs(order, ring)) == (order in wanted), order


@given(RANKS)
def test_a_place_is_right_when_some_right_order_has_that_rank_there(ranks: list[int]) -> None:
    up = sorted(ranks)
    for order in set(permutations(ranks)):
        assert right_places(order) == [order[place] == up[place] for place in range(len(up))]
        assert all(right_places(order)) == all(right_pairs(order, ring=False))


@pytest.mark.parametrize(
    ("ranks", "ring", "right"),
    [
        ([1, 2, 3], False, [True, True]),
        ([1, 3, 2], False, [False, False]),
        ([2, 3, 1], False, [True, False]),
        ([2, 3, 1], True, [True, True, True]),
        ([1, 1, 2], False, [True, True]),
        ([1, 2, 1], False, [True, False]),
        ([10, 20, 40], False, [True, True]),
        ([3, 1, 2], True, [True, True, True]),
        ([1, 3, 2], True, [False, False, False]),
        ([1, 2, 1, 2], True, [True, False, True, True]),
        ([7], True, []),
    ],
)
def test_pairs(ranks: list[int], ring: bool, right: list[bool]) -> None:
    assert right_pairs(ranks, ring) == right


@pytest.mark.parametrize(
    ("count", "ring", "pairs"),
    [
        (0, True, []),
        (1, True, []),
        (2, True, [(0, 1)]),
        (3, True, [(0, 1), (1, 2), (2, 0)]),
        (3, False, [(0, 1), (1, 2)]),
    ],
)
def test_neighbours(count: int, ring: bool, pairs: list[tuple[int, int]]) -> None:
    assert neighbours(count, ring) == pairs
