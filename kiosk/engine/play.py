"""One play in memory: the present moment and the way back, as a list that shares its past."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.engine.frozen import replace
from kiosk.engine.moves import Event
from kiosk.engine.state import State
from kiosk.engine.table import AUTOMATIC


class Moment(NamedTuple):
    """The state an event led to; ``number`` is the event's place in the log, from 0."""

    number: int
    event: Event
    state: State
    before: "Moment | None"


@dataclass(frozen=True, eq=False)
class Play:
    """A session as it stands: ``count`` events in the log, the present moment, and the moments taken back.

    ``held`` says why the table waits: for a pause, for a talk, or not at all (empty). ``wish`` is the card that the
    next draw from its pile is to give. Neither is undone with a moment.
    """

    count: int
    top: Moment
    undone: tuple[Moment, ...] = ()
    held: str = ""
    wish: str = ""

    @property
    def state(self) -> State:
        """The present state."""
        return self.top.state

    @classmethod
    def begin(cls, event: Event, state: State) -> "Play":
        """A play of one event."""
        return cls(1, Moment(0, event, state, None))

    def then(self, event: Event, state: State) -> "Play":
        """One more event; what was taken back is forgotten."""
        top = Moment(self.count, event, state, self.top)
        return replace(self, count=self.count + 1, top=top, undone=())

    def back_to(self, target: int) -> "Play":
        """The play before the event numbered ``target``, itself one event later. Raises ValueError when it is not
        there."""
        moment = self.moment(target)
        if moment is None or moment.before is None:
            raise ValueError(f"event {target} cannot be undone")
        return self.aside(top=moment.before, undone=(*self.undone, self.top))

    def again(self) -> "Play":
        """The play before the last undo. Raises IndexError when nothing was undone."""
        return self.aside(top=self.undone[-1], undone=self.undone[:-1])

    def aside(self, **changes: object) -> "Play":
        """The play after an event that makes no moment of its own."""
        return replace(self, count=self.count + 1, **changes)

    def moments(self) -> Iterator[Moment]:
        """Moments from the present back to the opening."""
        moment: Moment | None = self.top
        while moment is not None:
            yield moment
            moment = moment.before

    def moment(self, number: int) -> Moment | None:
        """The moment of an event that still counts and can be undone; the opening cannot."""
        return next((m for m in self.moments() if m.number == number and m.before is not None), None)


def decisions(play: Play) -> Iterator[Moment]:
    """What somebody decided, the last first."""
    for moment in play.moments():
        if moment.before is not None and not (isinstance(moment.event.move, AUTOMATIC) or moment.event.move.automatic):
            yield moment


def undo_target(play: Play) -> int | None:
    """The event a visitor may take back: the last one somebody decided, unless something was revealed since, or the
    facilitator decided it."""
    last = next(decisions(play), None)
    if last is None or last.event.move.led or last.before is None:
        return None
    return last.number if last.before.state.reveals == play.state.reveals else None
