"""Every way through a game that its endings may depend on.

Draws and choices that change nothing there are passed over. What cannot be known without playing (who stands where,
what a table answers) counts as possible either way, and so does a draw that ``one_of_each``, ``mix`` or ``unlike``
would refuse: a way that is not found here does not exist.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from kiosk.decks.checks.kind import WrittenEnding
from kiosk.decks.checks.paths.known import Limit, Reached
from kiosk.decks.checks.paths.needs import needs
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.slices import checks_of
from kiosk.engine.conditions import Condition
from kiosk.engine.game import Game


class Aim(NamedTuple):
    """An ending that ways head for, and those that are shown instead where they hold."""

    ending: WrittenEnding
    before: Sequence[WrittenEnding]


def aims(endings: Sequence[WrittenEnding]) -> Iterator[Aim]:
    """Each ending of a result."""
    return (Aim(ending, endings[:place]) for place, ending in enumerate(endings))


class Explorer:
    """Follows the plan of a length; ``aim`` is what ways head for, nothing at first."""

    def __init__(self, game: Game, length: str) -> None:
        self.aim: Aim | None = None
        self.plan = game.plans[length]
        self._gates = game.gates.get(length, {})
        self._needs = needs(game, length)
        self._proof = Proof(game, length)
        self._checks = tuple(map(checks_of, self.plan))
        self._endings = tuple(asked.endings() for asked in self._checks)
        self.start = self._needed(Reached(0, tuple((name, c.start) for name, c in sorted(game.counters.items()))))

    def ways(self) -> Iterator[Reached]:
        """Each way the game can come to a result. Raises TooManyWaysError."""
        return (here for here, _ in self.places() if self._shown(here) is not None)

    def places(self) -> Iterator[tuple[Reached, tuple[Reached, ...]]]:
        """Every place that can be reached, each once, and what may follow it. Raises TooManyWaysError.

        One way is followed to its end, turning where it comes nearest to the aim, else whichever way; the next
        parts from the others as early as it can. So most endings are met early: ways that part late end alike.
        The same game is followed in the same order.
        """
        ahead, seen, limit, turns = deque([self.start]), set[Reached](), Limit(), Random(0)
        ended = False
        while ahead:
            here = ahead.popleft() if ended else ahead.pop()
            if ended := here in seen:
                continue
            seen.add(here)
            after = list(limit.of(self._following(here)))
            yield here, tuple(after)
            if len(after) > 1:
                turns.shuffle(after)
                after.sort(key=self._distance, reverse=True)
            ahead += after
            ended = not after

    def _distance(self, here: Reached) -> int:
        """How much must still change for what is aimed at to be shown: a counter by how far it is, all else by one."""
        if self.aim is None:
            return 0
        counters, holds = dict(here.counters), self._proof.holds
        far = (
            _gap(asked, counters[asked.name]) if asked.name in counters else holds(here, asked) is False
            for asked in self.aim.ending.when
        )
        instead = (all(holds(here, asked) for asked in ending.when) for ending in self.aim.before)
        return sum(far) + sum(instead)

    def _shown(self, here: Reached) -> tuple[WrittenEnding, ...] | None:
        """The endings of the result that may be shown there; None where there is none to show."""
        never = any(self._proof.holds(here, asked) is False for asked in self.plan[here.at].when)
        return None if never else self._endings[here.at]

    def endings(self, here: Reached) -> tuple[WrittenEnding, ...]:
        """The endings a result may come to: the first whose conditions surely hold is the last of them."""
        found: list[WrittenEnding] = []
        for ending in self._shown(here) or ():
            holds = [self._proof.holds(here, condition) for condition in ending.when]
            if False not in holds:
                found.append(ending)
            if all(holds):
                break
        return tuple(found)

    def _following(self, here: Reached) -> Iterator[Reached]:
        step, gate = self.plan[here.at], self._gates.get(here.at)
        stops = [self._proof.holds(here, stop) for stop in gate.stops] if gate else []
        if gate and set(stops) != {False}:
            yield self._needed(here.going_on(gate.to))
        if True in stops:
            return
        asked = [self._proof.holds(here, condition) for condition in step.when]
        if False not in asked and self._endings[here.at] is None:
            for way in self._checks[here.at].following(self._proof, here, self._needs[here.at]):
                yield self._needed(way)
        if not all(asked):
            yield self._needed(here.going_on(here.at + 1))

    def _needed(self, way: Reached) -> Reached:
        """The place with what no later step needs forgotten."""
        names, _, zones = self._needs[way.at] if way.at < len(self._needs) else self._needs[-1]
        counters = tuple([pair for pair in way.counters if pair[0] in names])
        piles = tuple([pair for pair in way.piles if pair[0] in zones])
        picks = tuple([pair for pair in way.picks if pair[0] in names])
        return Reached(way.at, counters, piles, picks, way.trail)


def _gap(asked: Condition, count: int) -> int:
    """How far a counter is from what is asked of it."""
    return 0 if asked.holds(count) or isinstance(asked.value, str) else max(1, abs(asked.value - count))
