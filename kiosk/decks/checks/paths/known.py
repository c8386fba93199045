"""What a proof knows at a place of a plan: counters, the cards that lie in zones, what was chosen."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

MOST = 50_000
"""Turns that are followed; a game with more of them is not followed to its end."""
TEXT = "~"
"""The card that stands for whatever visitors wrote; such cards never run out."""


class Pile(NamedTuple):
    """The cards of a zone: the ``first`` ones in this order, and behind them at least ``sure`` of the ``others``."""

    first: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    sure: int = 0

    @property
    def cards(self) -> tuple[str, ...]:
        """Every card that may lie there."""
        return (*self.first, *self.others)

    @property
    def least(self) -> int:
        """How many cards lie there at least."""
        return len(self.first) + self.sure

    def without(self, card: str) -> "Pile":
        """The pile once that card has left."""
        if card in self.first:
            return Pile(tuple([other for other in self.first if other != card]), self.others, self.sure)
        others = self.others if card == TEXT else tuple([other for other in self.others if other != card])
        return Pile(self.first, others, max(0, self.sure - 1))

    def after(self, count: int) -> "Pile":
        """The pile once so many of its cards have left, whichever they were."""
        return Pile((), tuple(sorted(self.cards)), max(0, self.least - count))

    def with_card(self, card: str) -> "Pile":
        """The pile once that card lies behind all others."""
        return self.with_some((card,), 1) if self.others else Pile((*self.first, card), (), self.sure)

    def with_some(self, cards: Iterable[str], sure: int) -> "Pile":
        """The pile once some of these cards lie behind all others, at least ``sure`` of them."""
        others = tuple(sorted({*self.others, *cards}))
        return Pile(self.first, others, min(self.sure + sure, len(others)))


class Reached(NamedTuple):
    """A place in a plan and what is known there. ``picks`` are the steps behind it with the option each came to, empty
    where there is none. ``trail`` is one of the ways that lead there: pairs of a step and what was chosen or drawn;
    two ways to the same place are alike."""

    at: int
    counters: tuple[tuple[str, int], ...]
    piles: tuple[tuple[str, Pile], ...] = ()
    picks: tuple[tuple[str, str], ...] = ()
    trail: tuple[tuple[str, str], ...] = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reached) and self[:4] == other[:4]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:4])

    def going_on(self, at: int) -> "Reached":
        """The same knowledge at another place."""
        return Reached(at, self.counters, self.piles, self.picks, self.trail)

    def counting(self, counters: Iterable[tuple[str, int]]) -> "Reached":
        """The same place with other counters."""
        return Reached(self.at, tuple(counters), self.piles, self.picks, self.trail)

    def turned(self, step: str, *choices: str) -> "Reached":
        """The same place once this was chosen or drawn."""
        trail = (*self.trail, *[(step, choice) for choice in choices])
        return Reached(self.at, self.counters, self.piles, self.picks, trail)

    def noted(self, step: str, option: str) -> "Reached":
        """The same place once that step came to that option."""
        return Reached(self.at, self.counters, self.piles, (*self.picks, (step, option)), self.trail)

    def lying(self, zone: str, pile: Pile) -> "Reached":
        """The same place with another pile in a zone."""
        piles = tuple(sorted((dict(self.piles) | {zone: pile}).items()))
        return Reached(self.at, self.counters, piles, self.picks, self.trail)


class TooManyWaysError(Exception):
    """There are more ways through the game than can be followed."""


class Limit:
    """Counts turns as they are followed."""

    def __init__(self) -> None:
        self._turns = 0

    def of(self, ways: Iterable[Reached]) -> Iterator[Reached]:
        """The same ways. Raises TooManyWaysError once there were too many in all."""
        for way in ways:
            self._turns += 1
            if self._turns > MOST:
                raise TooManyWaysError
            yield way
