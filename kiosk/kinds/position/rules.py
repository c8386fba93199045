"""``position``: every seat stands somewhere on a scale that has no right answer; then everything appears at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from kiosk.engine.conditions import Fact
from kiosk.engine.floors import Floor, farthest_first
from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Continue, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Line, Step, first_card

if TYPE_CHECKING:
    from kiosk.engine.game import Game


@move
class Mark(Move):
    """A seat stands at a point of the scale, from 1."""

    point: int


@dataclass(frozen=True)
class PositionState:
    """The card it is about; the point of each seat that marked; ``shown`` after the joint reveal; ``seen`` once the
    table goes on."""

    card: str | None = None
    marks: Mapping[int, int] = field(default_factory=dict)
    shown: bool = False
    seen: bool = False


@dataclass(frozen=True, slots=True)
class PositionView:
    """Points stay ``{}`` until the joint reveal; ``marked`` says who has answered; ``before`` holds the points
    compared with."""

    card: str | None
    points: int
    marked: tuple[int, ...]
    shown: bool
    marks: Mapping[int, int]
    before: Mapping[int, int]


class Position(Step):
    """A scale from ``left`` to ``right``, about the first card of a zone or the step's prompt.

    ``ballot: secret`` hands the screen from seat to seat; ``together`` gives each seat its own zone and reveals when
    all have marked. ``compare_with`` names an earlier position: the reveal then shows who moved.
    """

    opinion = True
    reasons = frozenset({"already_marked", "no_such_point", "not_everyone"})

    kind: Literal["position"]
    by: Literal["each"] = "each"
    card: Id | None = None
    left: Line = ""
    right: Line = ""
    points: int = Field(default=5, ge=2, le=7)
    ballot: Literal["secret", "together"] = "secret"
    compare_with: Id | None = None

    def zones_read(self) -> tuple[str, ...]:
        """The zone of the card."""
        return () if self.card is None else (self.card,)

    def steps_read(self) -> tuple[str, ...]:
        """The position compared with."""
        return () if self.compare_with is None else (self.compare_with,)

    def opens(self, game: "Game", state: State) -> State:
        """Nobody has answered."""
        return state.with_step(PositionState(first_card(state, self.card)))

    def turn(self, game: "Game", state: State) -> int:
        """In a secret ballot, the first seat here that has not answered."""
        if self.ballot == "together" or state.step.shown:
            return TABLE
        return next((seat for seat in state.present if seat not in state.step.marks), TABLE)

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """Each point for a seat, going on for the table."""
        if seat == TABLE:
            return (Continue(),)
        return (Mark(point) for point in range(1, self.points + 1))

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """Each seat answers once, in its turn when the ballot is secret; the table goes on after the reveal."""
        own: PositionState = state.step
        match move:
            case Continue():
                return None if own.shown else "not_everyone"
            case Mark(point=point):
                return self._mark_refusal(own, self.turn(game, state), seat, point)
        return "not_here"

    def _mark_refusal(self, own: PositionState, turn: int, seat: int, point: int) -> str | None:
        if own.shown or (self.ballot == "secret" and seat in own.marks):
            return "already_marked"
        if seat == TABLE or turn not in {TABLE, seat}:
            return "not_your_turn"
        return None if 1 <= point <= self.points else "no_such_point"

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """A mark is kept, or the table goes on."""
        own: PositionState = state.step
        if isinstance(move, Mark):
            return state.with_step(replace(own, marks={**own.marks, seat: move.point}))
        return state.with_step(replace(own, seen=True))

    def settles(self, game: "Game", state: State) -> State:
        """Everything appears once every seat that is here has answered."""
        own: PositionState = state.step
        waiting = not state.present or any(seat not in own.marks for seat in state.present)
        if own.shown or not own.marks or waiting:
            return state
        return state.with_step(replace(own, shown=True), reveals=state.reveals + 1)

    def done(self, game: "Game", state: State) -> bool:
        """Once the table has seen the spread."""
        return bool(state.step.seen)

    def _before(self, state: State) -> Mapping[int, int]:
        earlier = state.closed.get(self.compare_with) if self.compare_with else None
        return earlier.marks if earlier is not None else {}

    def _seen(self, state: State, own: PositionState) -> PositionView:
        marks, before = (own.marks, self._before(state)) if own.shown else ({}, {})
        return PositionView(own.card, self.points, tuple(own.marks), own.shown, marks, before)

    def view(self, game: "Game", state: State) -> PositionView:
        """The scale, and the marks after the reveal."""
        return self._seen(state, state.step)

    def outcome(self, game: "Game", state: State) -> PositionView:
        """The spread, for a later reveal or the result."""
        return self._seen(state, state.closed[self.id])

    def floors(self, game: "Game", state: State, own: PositionState) -> tuple[Floor, ...]:
        """The two most distant marks first."""
        return farthest_first({seat: point for seat, point in own.marks.items() if own.shown and seat in state.present})

    def fact_names(self) -> tuple[str, ...]:
        """What conditions may ask."""
        return ("marked", "spread", "moved")

    def facts(self, game: "Game", state: State, own: PositionState) -> Mapping[str, Fact]:
        """``marked`` seats, ``spread`` between the farthest two, and how many ``moved`` since the position compared
        with."""
        points = own.marks.values()
        spread = max(points) - min(points) if points else 0
        return {"marked": len(own.marks), "spread": spread, "moved": self._moved(state, own)}

    def _moved(self, state: State, own: PositionState) -> int:
        before = self._before(state)
        return sum(1 for seat, point in own.marks.items() if before.get(seat, point) != point)

    def answers(self, game: "Game", state: State, own: PositionState) -> tuple[Answer, ...]:
        """How many stood at each point, and how many moved."""
        about = own.card or self.id
        points = [
            Answer(self.id, about, f"point-{p}", list(own.marks.values()).count(p)) for p in set(own.marks.values())
        ]
        moved = [Answer(self.id, about, "moved", self._moved(state, own))] if self.compare_with else []
        return (*sorted(points), *moved)
