"""One play in memory: the present moment and the way back, as a list that shares its past."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.engine.moves import Event
from kiosk.engine.state import State
from kiosk.engine.table import AUTOMATIC


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """The state an event led to; ``number`` is the event's place in the log, from 0."""

    number: int
    event: Event
    state: State
    before: "Moment | None"


@dataclass(frozen=True, slots=True, eq=False)
class Play:
    """A session as it stands: ``count`` events in the log, the present moment, and the moments taken back."""

    count: int
    top: Moment
    undone: tuple[Moment, ...] = ()

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
        return Play(self.count + 1, Moment(self.count, event, state, self.top))

    def back_to(self, target: int) -> "Play":
        """The play before the event numbered ``target``, itself one event later. Raises ValueError when it is not
        there."""
        moment = self.moment(target)
        if moment is None or moment.before is None:
            raise ValueError(f"event {target} cannot be undone")
        return Play(self.count + 1, moment.before, (*self.undone, self.top))

    def again(self) -> "Play":
        """The play before the last undo. Raises IndexError when nothing was undone."""
        return Play(self.count + 1, self.undone[-1], self.undone[:-1])

    def moments(self) -> Iterator[Moment]:
        """Moments from the present back to the opening."""
        moment: Moment | None = self.top
        while moment is not None:
            yield moment
            moment = moment.before

    def moment(self, number: int) -> Moment | None:
        """The moment of an event that still counts and can be undone; the opening cannot."""
        return next((m for m in self.moments() if m.number == number and m.before is not None), None)


def undo_target(play: Play) -> int | None:
    """The event a visitor may take back: the last one somebody decided, unless something was revealed since."""
    for moment in play.moments():
        if moment.before is None or moment.before.state.reveals != play.state.reveals:
            return None
        if not isinstance(moment.event.move, AUTOMATIC) and not moment.event.move.automatic:
            return moment.number
    return None
