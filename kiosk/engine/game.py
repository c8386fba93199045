"""A game: the rules' half of a deck and its scenario, checked elsewhere, frozen here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kiosk.engine.cards import TEXTS, Card, suited
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.frame import Counter, Players, Team, Zone
from kiosk.engine.frozen import replace
from kiosk.engine.state import State
from kiosk.engine.step import Step

SEATS = "seats"
"""The fact that says how many seats are here."""
ENOUGH_TEXTS = 4
"""A zone of earlier visitors' texts needs no cards beside them from this many on."""


class Gate(NamedTuple):
    """Before a round: when one of ``stops`` holds, the game goes on at the place ``to`` of the plan."""

    stops: tuple[Condition, ...]
    to: int


@dataclass(frozen=True)
class Game:
    """Everything the engine needs: cards by id, zones, counters, camps, and one plan of steps per length. ``gates``
    maps, for each length, the place where a round begins to what would end the rounds there."""

    id: str
    cards: Mapping[str, Card]
    zones: Mapping[str, Zone]
    counters: Mapping[str, Counter]
    plans: Mapping[str, tuple[Step, ...]]
    players: Players
    teams: tuple[Team, ...] = ()
    gates: Mapping[str, Mapping[int, Gate]] = field(default_factory=dict)

    @cached_property
    def places(self) -> Mapping[str, Mapping[str, int]]:
        """For each length, the place of each step in the plan."""
        return {length: {step.id: n for n, step in enumerate(plan)} for length, plan in self.plans.items()}

    def step(self, state: State) -> Step:
        """The open step."""
        return self.plans[state.length][state.at]

    def named(self, length: str, step: str) -> Step | None:
        """The step of that id in the plan of a length; None where it does not exist."""
        place = self.places[length].get(step)
        return None if place is None else self.plans[length][place]

    def card(self, card: str) -> Card:
        """The card of an id. Raises KeyError for one that is neither a card of the deck nor a visitor's text."""
        return Card(card, TEXTS) if card.startswith("~") else self.cards[card]

    def fill(self, audience: str, texts: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
        """Zones as they are before anything is dealt; ``texts`` are ids of earlier visitors' texts."""
        filled: dict[str, tuple[str, ...]] = {}
        for name, zone in self.zones.items():
            if zone.per == "seat":
                filled.update({own_zone(name, seat): () for seat in range(1, self.players.max + 1)})
                continue
            types = zone.types
            cards = suited((card for card in self.cards.values() if card.type in types), audience)
            if zone.texts:
                cards = (*texts, *(cards if len(texts) < ENOUGH_TEXTS else ()))
            filled[name] = cards
        return filled

    def fact(self, state: State, name: str) -> Fact | None:
        """A counter, a fact of a closed step, a trait of the first card of a zone, or how many seats are here."""
        if name in state.counters:
            return state.counters[name]
        if name == SEATS:
            return len(state.present)
        owner, _, what = name.partition(".")
        if owner in state.closed:
            step = self.named(state.length, owner)
            return None if step is None else step.facts(self, state, state.closed[owner]).get(what)
        cards = state.zones.get(owner, ())
        values = self.card(cards[0]).values(what) if cards else ()
        return values[0] if values else None

    def holds(self, state: State, conditions: tuple[Condition, ...]) -> bool:
        """Whether every comparison holds."""
        return all(condition.holds(self.fact(state, condition.name)) for condition in conditions)

    def counted(self, state: State, effects: Mapping[str, int]) -> State:
        """The table once effects have changed its counters, each within its bounds."""
        changed = dict(state.counters)
        for name, change in effects.items():
            bounds = self.counters[name]
            changed[name] = max(bounds.min, min(bounds.max, changed[name] + change))
        return replace(state, counters=changed) if effects else state

    def actors(self, state: State, by: str) -> tuple[int, ...]:
        """The seats a step waits for: everybody here, one of each camp, or the one that holds a role; ``()`` where the
        table or the audience acts."""
        if by == "each":
            return state.present
        if by == "each-team":
            return state.one_of_each_team
        role = by.removeprefix("role:")
        return tuple(seat for seat in state.present if self._holds(state, seat, role)) if role != by else ()

    def _holds(self, state: State, seat: int, card: str) -> bool:
        hands = (name for name, zone in self.zones.items() if zone.per == "seat")
        return any(card in state.zones[own_zone(hand, seat)] for hand in hands)


def own_zone(zone: str, seat: int) -> str:
    """The name of a seat's own part of a zone given per seat."""
    return f"{zone}@{seat}"
