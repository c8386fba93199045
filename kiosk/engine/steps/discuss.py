"""``discuss``: people talk and the screen rests. One question, a large timer, "more time" and "we are done"."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Move, move
from kiosk.engine.state import State, Timer
from kiosk.engine.step import Id, Step

if TYPE_CHECKING:
    from kiosk.engine.game import Game

MORE_SECONDS = 60


@move
class MoreTime(Move):
    """One more minute, please."""


@move
class Finish(Move):
    """We are done; in a round, this seat has spoken or passes."""


@dataclass(frozen=True, slots=True)
class DiscussState:
    """Who has the floor in a round (0: everybody), who had it, and whether the two viewpoints are shown."""

    speaker: int = 0
    heard: tuple[int, ...] = ()
    viewpoints: bool = False
    finished: bool = False


@dataclass(frozen=True, slots=True)
class DiscussView:
    """The card talked about, if any, the seat that has the floor, and whether its viewpoints are shown."""

    card: str | None
    speaker: int
    viewpoints: tuple[str, ...]
    alone: bool


class Discuss(Step):
    """Talk about a prompt or the first card of a zone, freely or in a round.

    ``viewpoints`` names the card's columns shown at half-time, or at once to someone alone.
    """

    reasons = frozenset({"no_timer"})

    kind: Literal["discuss"]
    card: Id | None = None
    speaking: Literal["free", "round"] = "free"
    viewpoints: tuple[Id, ...] = ()

    def zones_read(self) -> tuple[str, ...]:
        """The zone of the card."""
        return () if self.card is None else (self.card,)

    def opens(self, game: "Game", state: State) -> State:
        """Nobody spoke yet."""
        return state.with_step(DiscussState())

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """More time, and done."""
        return (MoreTime(), Finish()) if seat == TABLE else ()

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """More time needs a timer; being done is always possible."""
        match move:
            case MoreTime():
                return None if state.timer else "no_timer"
            case Finish():
                return None
        return "not_here"

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """The timer starts anew, or the floor passes on."""
        own: DiscussState = state.step
        if isinstance(move, MoreTime):
            return replace(state, timer=Timer(MORE_SECONDS), step=replace(own, viewpoints=self._half(state)))
        if self.speaking == "free":
            return state.with_step(replace(own, finished=True))
        return state.with_step(replace(own, speaker=0, heard=(*own.heard, own.speaker)))

    def _half(self, state: State) -> bool:
        late = state.timer is not None and state.timer.phase in ("half", "expired")
        return bool(state.step.viewpoints or late or len(state.present) == 1)

    def settles(self, game: "Game", state: State) -> State:
        """Viewpoints appear at half-time; the floor goes to the next seat that is here."""
        own: DiscussState = state.step
        changed = replace(own, viewpoints=self._half(state))
        if self.speaking == "round" and own.speaker not in state.present:
            left = [seat for seat in state.present if seat not in own.heard]
            changed = replace(changed, speaker=left[0] if left else 0, finished=not left and bool(state.present))
        return state if changed == own else state.with_step(changed)

    def done(self, game: "Game", state: State) -> bool:
        """Once everybody agreed to stop, or everybody here was heard."""
        return bool(state.step.finished)

    def turn(self, game: "Game", state: State) -> int:
        """Who has the floor."""
        return int(state.step.speaker)

    def view(self, game: "Game", state: State) -> DiscussView:
        """What the resting screen shows."""
        cards = state.zones[self.card] if self.card else ()
        shown = self.viewpoints if state.step.viewpoints else ()
        return DiscussView(cards[0] if cards else None, state.step.speaker, shown, len(state.present) == 1)
