"""The turns of a game that its endings depend on, and what they lead to; places that lead to the same are one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kiosk.decks.checks.paths.explorer import Explorer
from kiosk.decks.checks.paths.known import Reached
from kiosk.decks.checks.slices import checks_of
from kiosk.engine.game import Game

FEW = 12
"""Where a turn is met in more different ways than this, those from which the same endings are left are taken as one."""


class Ending(NamedTuple):
    """An ending, by the ids of its result and its own."""

    result: str
    band: str


@dataclass(eq=False)
class Stop:
    """Where the table stands before a turn, the step at a place of the plan: what each choice leads to, and between
    which values the counters are that still matter."""

    at: int
    choices: dict[tuple[str, ...], frozenset["Goal"]]
    counters: dict[str, tuple[int, int]] = field(default_factory=dict)

    def seen(self, here: Reached) -> None:
        """One of the places that it stands for."""
        for name, value in here.counters:
            low, high = self.counters.get(name, (value, value))
            self.counters[name] = min(low, value), max(high, value)

    @cached_property
    def endings(self) -> frozenset[Ending]:
        """The endings that are still possible; asked once all its choices are known."""
        return endings_of(goal for goals in self.choices.values() for goal in goals)


type Goal = Stop | Ending


def endings_of(goals: Iterable[Goal]) -> frozenset[Ending]:
    """The endings that some goals lead to."""
    found = [goal.endings if isinstance(goal, Stop) else frozenset((goal,)) for goal in goals]
    return frozenset().union(*found)


@dataclass(frozen=True)
class Graph:
    """The stops of a length by place in the plan, in playing order; what it begins with; every ending there is."""

    stops: Mapping[int, tuple[Stop, ...]]
    start: frozenset[Goal]
    endings: tuple[Ending, ...]

    @property
    def reached(self) -> frozenset[Ending]:
        """The endings that can be reached."""
        return endings_of(self.start)


def graph(game: Game, length: str) -> Graph:
    """Follow a length. Raises TooManyWaysError."""
    explorer = Explorer(game, length)
    places = dict(explorer.places())
    stops: dict[int, tuple[Stop, ...]] = {}
    goals: dict[Reached, frozenset[Goal]] = {}
    for at in sorted({here.at for here in places}, reverse=True):
        level = _Level(at)
        for here in (here for here in places if here.at == at):
            ends = (Ending(explorer.plan[at].id, band.id) for band in explorer.endings(here))
            level.add(here, places[here], goals, frozenset(ends))
        goals |= level.goals()
        stops[at] = tuple(level.stops.values())
    every = (Ending(step.id, ending.id) for step in explorer.plan for ending in checks_of(step).endings() or ())
    return Graph({at: stops[at] for at in sorted(stops) if stops[at]}, goals[explorer.start], tuple(every))


class _Level:
    """The places at one step."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.stops: dict[object, Stop] = {}
        self._ways: dict[Reached, dict[tuple[str, ...], frozenset[Goal]]] = {}
        self._silent: dict[Reached, frozenset[Goal]] = {}

    def add(
        self,
        here: Reached,
        following: Iterable[Reached],
        goals: Mapping[Reached, frozenset[Goal]],
        ends: frozenset[Ending],
    ) -> None:
        """A place, what its choices lead to, and what it leads to without one."""
        ways: dict[tuple[str, ...], frozenset[Goal]] = {}
        for way in following:
            choice = tuple(sorted(name for _, name in way.trail[len(here.trail) :]))
            ways[choice] = ways.get(choice, frozenset()) | goals[way]
        self._silent[here] = ways.pop((), frozenset()) | ends
        self._ways[here] = ways

    def goals(self) -> dict[Reached, frozenset[Goal]]:
        """What each place leads to: a stop where its choices differ."""
        turns = {here: ways for here, ways in self._ways.items() if len(set(ways.values())) > 1}
        exact = {here: frozenset(ways.items()) for here, ways in turns.items()}
        rough = {here: endings_of(goal for goals in ways.values() for goal in goals) for here, ways in turns.items()}
        keys: Mapping[Reached, object] = exact if len(set(exact.values())) <= FEW else rough
        for here, ways in turns.items():
            stop = self.stops.setdefault(keys[here], Stop(self.at, {}))
            for choice, goals in ways.items():
                stop.choices[choice] = stop.choices.get(choice, frozenset()) | goals
            stop.seen(here)
        return {here: silent | self._led(here, keys) for here, silent in self._silent.items()}

    def _led(self, here: Reached, keys: Mapping[Reached, object]) -> frozenset[Goal]:
        if here in keys:
            return frozenset((self.stops[keys[here]],))
        return frozenset().union(*self._ways[here].values())
