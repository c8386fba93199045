"""Right orders: ranks compared neighbour by neighbour, ties accepted, on a line or round a ring."""

from collections.abc import Sequence
from itertools import pairwise


def neighbours(count: int, ring: bool) -> list[tuple[int, int]]:
    """Places that follow each other; in a ring the last is followed by the first."""
    pairs = [(place, place + 1) for place in range(count - 1)]
    return [*pairs, (count - 1, 0)] if ring and count > 2 else pairs


def right_pairs(ranks: Sequence[int], ring: bool) -> list[bool]:
    """For each pair of neighbours, whether the second may come right after the first.

    Equal ranks may stand in any order; otherwise the next rank in use must follow, and a ring goes from its highest
    rank back to its lowest once. All True exactly when the whole order is right (in a ring: up to where one starts
    reading).
    """
    used = sorted(set(ranks))
    after = dict(pairwise(used))
    pairs = neighbours(len(ranks), ring)
    right = [ranks[a] == ranks[b] or ranks[b] == after.get(ranks[a]) for a, b in pairs]
    back = [place for place, (a, b) in enumerate(pairs) if ring and (ranks[a], ranks[b]) == (used[-1], used[0])]
    for last in back[-1:]:
        right[last] = True
    return right


def right_places(ranks: Sequence[int]) -> list[bool]:
    """For each place, whether the rank there is the one a right order has there."""
    return [rank == wanted for rank, wanted in zip(ranks, sorted(ranks), strict=True)]
