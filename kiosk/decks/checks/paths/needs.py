"""What the rest of a plan still depends on: all that a proof has to remember at each of its places."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.decks.checks.steps import conditions, discarded, moved
from kiosk.engine.conditions import Condition
from kiosk.engine.game import Game
from kiosk.engine.step import Step
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.deal.rules import Deal
from kiosk.kinds.vote.rules import Vote
from kiosk.kinds.vote.rules.shape import Consequence


class Needs(NamedTuple):
    """Counters and steps that are compared, zones of which the first card matters, and those of which any card does."""

    names: frozenset[str]
    firsts: frozenset[str]
    cards: frozenset[str]


def needs(game: Game, length: str) -> tuple[Needs, ...]:
    """For each place of a plan, what is needed from there on. Take-aways are no endings: they need nothing."""
    found, sought = [], _Sought(game, length)
    gates = game.gates.get(length, {})
    for at in reversed(range(len(game.plans[length]))):
        step = game.plans[length][at]
        sought.asked(condition for path, condition in conditions(step) if path[0] != "takeaways")
        sought.asked(gates[at].stops if at in gates else ())
        sought.taken(step)
        found.append(Needs(frozenset(sought.names), frozenset(sought.firsts), frozenset(sought.cards)))
    return tuple(reversed(found))


class _Sought:
    """What is needed from some place on; grows backwards through the plan."""

    def __init__(self, game: Game, length: str) -> None:
        self.game = game
        self.places = game.places[length]
        self.names, self.firsts, self.cards = set[str](), set[str](), set[str]()
        self.changed = {name for card in game.cards.values() for name in card.effects}

    def asked(self, compared: Iterable[Condition]) -> None:
        """What comparisons need."""
        for condition in compared:
            owner = condition.name.partition(".")[0]
            if owner in self.game.counters or owner in self.places:
                self.names.add(owner)
            elif owner in self.game.zones:
                self._first(owner)

    def _first(self, zone: str) -> None:
        self.firsts.add(zone)
        self.cards.add(zone)

    def taken(self, step: Step) -> None:
        """The cards a step moves or counts, if it matters which."""
        for move in (moved(step), discarded(step)):
            if move is not None and move[1] in self.cards:
                self.cards.add(move[0])
        if isinstance(step, Deal) and ((step.resolve and self.changed & self.names) or step.to in self.cards):
            self.cards.add(step.origin)
            for zone in step.where.values():
                self._first(zone)
        elif isinstance(step, ChooseStep | Vote) and step.cards:
            decisive = isinstance(step, Vote) and (step.on_result or step.no_result != Consequence())
            if decisive or step.id in self.names or self.changed & self.names:
                self.cards.add(step.cards)
