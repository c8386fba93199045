"""What a proof has to remember at a place of a plan, and how it is gathered, from the end of the plan backwards."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.engine.conditions import Condition
from kiosk.engine.game import Game


class Needs(NamedTuple):
    """Counters and steps that are compared, zones of which the first card matters, and those of which any card does."""

    names: frozenset[str]
    firsts: frozenset[str]
    cards: frozenset[str]


class Sought:
    """What is needed from some place on; grows backwards through the plan. Kinds add zones to ``cards``."""

    def __init__(self, game: Game, length: str) -> None:
        self._game = game
        self._places = game.places[length]
        self.names, self.firsts, self.cards = set[str](), set[str](), set[str]()

    @property
    def needs(self) -> Needs:
        """What was gathered so far."""
        return Needs(frozenset(self.names), frozenset(self.firsts), frozenset(self.cards))

    @property
    def effects(self) -> bool:
        """Whether it matters what cards change."""
        return any(not self.names.isdisjoint(card.effects) for card in self._game.cards.values() if card.effects)

    def asked(self, compared: Iterable[Condition]) -> None:
        """What comparisons need."""
        for condition in compared:
            owner = condition.name.partition(".")[0]
            if owner in self._game.counters or owner in self._places:
                self.names.add(owner)
            elif owner in self._game.zones:
                self.first(owner)

    def first(self, zone: str) -> None:
        """It matters which card lies first in a zone."""
        self.firsts.add(zone)
        self.cards.add(zone)

    def moved(self, moves: Iterable[tuple[str, str]]) -> None:
        """Cards that come where it matters which they are."""
        for origin, target in moves:
            if target in self.cards:
                self.cards.add(origin)
