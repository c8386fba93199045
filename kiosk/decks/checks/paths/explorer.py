"""Every way through a game that its endings may depend on.

Draws and choices that change nothing there are passed over. What cannot be known without playing (who stands where,
what a table answers) counts as possible either way, and so does a draw that ``one_of_each``, ``mix`` or ``unlike``
would refuse: a way that is not found here does not exist.
"""

from collections.abc import Iterator

from kiosk.decks.checks.paths.doings import following
from kiosk.decks.checks.paths.known import Limit, Reached
from kiosk.decks.checks.paths.needs import needs
from kiosk.decks.checks.paths.table import Table
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.kinds.debrief.rules import Band, Debrief


class Explorer:
    """Follows the plan of a length."""

    def __init__(self, game: Game, length: str) -> None:
        self.plan = game.plans[length]
        self._gates = game.gates.get(length, {})
        self._needs = needs(game, length)
        self._table = Table(game, length)
        self.start = self._needed(Reached(0, tuple((name, c.start) for name, c in sorted(game.counters.items()))))

    def ways(self) -> Iterator[Reached]:
        """Each way the game can come to a result. Raises TooManyWaysError."""
        return (here for here, _ in self.places() if self.result(here))

    def places(self) -> Iterator[tuple[Reached, tuple[Reached, ...]]]:
        """Every place that can be reached, each once, and what may follow it. Raises TooManyWaysError."""
        ahead, seen, limit = [self.start], set[Reached](), Limit()
        while ahead:
            here = ahead.pop()
            if here not in seen:
                seen.add(here)
                after = tuple(limit.of(self._following(here)))
                yield here, after
                ahead += after

    def result(self, here: Reached) -> Debrief | None:
        """The result that may be shown there."""
        step = self.plan[here.at]
        if not isinstance(step, Debrief) or any(self._table.holds(here, asked) is False for asked in step.when):
            return None
        return step

    def endings(self, here: Reached) -> tuple[Band, ...]:
        """The endings a result may come to: the first whose conditions surely hold is the last of them."""
        found: list[Band] = []
        debrief = self.result(here)
        for band in debrief.bands if debrief else ():
            holds = [self._table.holds(here, condition) for condition in band.when]
            if False not in holds:
                found.append(band)
            if all(holds):
                break
        return tuple(found)

    def _following(self, here: Reached) -> Iterator[Reached]:
        step, gate = self.plan[here.at], self._gates.get(here.at)
        stops = [self._table.holds(here, stop) for stop in gate.stops] if gate else []
        if gate and set(stops) != {False}:
            yield self._needed(replace(here, at=gate.to))
        if True in stops:
            return
        asked = [self._table.holds(here, condition) for condition in step.when]
        if False not in asked and not isinstance(step, Debrief):
            for way in following(self._table, here, step, self._needs[here.at]):
                yield self._needed(way)
        if not all(asked):
            yield self._needed(replace(here, at=here.at + 1))

    def _needed(self, way: Reached) -> Reached:
        """The place with what no later step needs forgotten."""
        names, _, zones = self._needs[way.at] if way.at < len(self._needs) else self._needs[-1]
        return replace(
            way,
            counters=tuple(pair for pair in way.counters if pair[0] in names),
            piles=tuple(pair for pair in way.piles if pair[0] in zones),
            picks=tuple(pair for pair in way.picks if pair[0] in names),
        )
