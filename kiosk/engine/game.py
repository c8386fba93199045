"""A game: the rules' half of a deck and its scenario, checked elsewhere, frozen here."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import Field

from kiosk.engine.cards import Card, suited
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.state import State
from kiosk.engine.step import Id, Part, Step


class Zone(Part):
    """A place for cards. ``cards`` fills it with a card type; ``show`` says who sees them; ``per`` seat gives each
    its own."""

    cards: Id | None = None
    show: Literal["public", "owner", "hidden"] = "public"
    per: Literal["table", "seat"] = "table"
    shuffle: bool = False


class Counter(Part):
    """A gauge: a whole number that effects change within bounds."""

    start: int = 0
    min: int = 0
    max: int = 100


class Players(Part):
    """How many seats a game takes."""

    min: int = Field(default=1, ge=1, le=6)
    max: int = Field(default=6, ge=1, le=6)


@dataclass(frozen=True)
class Game:
    """Everything the engine needs: cards by id, zones, counters, and one plan of steps per length."""

    id: str
    cards: Mapping[str, Card]
    zones: Mapping[str, Zone]
    counters: Mapping[str, Counter]
    plans: Mapping[str, tuple[Step, ...]]
    players: Players

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

    def fill(self, audience: str) -> dict[str, tuple[str, ...]]:
        """Zones as they are before anything is dealt."""
        filled: dict[str, tuple[str, ...]] = {}
        for name, zone in self.zones.items():
            cards = (card for card in self.cards.values() if card.type == zone.cards)
            if zone.per == "table":
                filled[name] = suited(cards, audience)
            else:
                filled.update({own_zone(name, seat): () for seat in range(1, self.players.max + 1)})
        return filled

    def fact(self, state: State, name: str) -> Fact | None:
        """A counter, a fact of a closed step, or a trait of the first card of a zone."""
        if name in state.counters:
            return state.counters[name]
        owner, _, what = name.partition(".")
        if owner in state.closed:
            step = self.named(state.length, owner)
            return None if step is None else step.facts(self, state, state.closed[owner]).get(what)
        cards = state.zones.get(owner, ())
        values = self.cards[cards[0]].values(what) if cards else ()
        return values[0] if values else None

    def holds(self, state: State, conditions: tuple[Condition, ...]) -> bool:
        """Whether every comparison holds."""
        return all(condition.holds(self.fact(state, condition.name)) for condition in conditions)


def own_zone(zone: str, seat: int) -> str:
    """The name of a seat's own part of a zone given per seat."""
    return f"{zone}@{seat}"
