"""``position``: every seat stands somewhere on a scale that has no right answer; then everything appears at once."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from kiosk.engine.ballot import Abstain, Marked
from kiosk.engine.conditions import Fact
from kiosk.engine.floors import Floor, farthest_first
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.guessing import Guessed, GuesserDrawn, Guessing, GuessSeen, GuessTable
from kiosk.engine.moves import TABLE, Continue, Gesture, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Line, NoStepId, OnPaper


@move
class Mark(Move):
    """A seat stands at a point of the scale, from 1."""

    gesture: ClassVar[Gesture] = "answer"

    point: int


@dataclass(frozen=True)
class PositionState(Guessed, Marked):
    """The points of the seats."""


@dataclass(frozen=True, slots=True)
class PositionView:
    """Points stay ``{}`` until the joint reveal; ``marked`` says who has answered; ``before`` holds the points
    compared with; ``guesser`` is the seat that guesses now (0: none), ``guess`` what it guessed."""

    card: str | None
    points: int
    marked: tuple[int, ...]
    shown: bool
    marks: Mapping[int, int]
    before: Mapping[int, int]
    guesser: int = 0
    guess: GuessSeen | None = None


class PositionRules(Guessing[PositionState, PositionView, PositionView]):
    """A scale from ``left`` to ``right``, about the first card of a zone or the step's prompt.

    It is always secret; ``ballot: together`` is an older word for it. ``compare_with`` names an earlier position: the
    reveal then shows who moved. A ``guess`` is about the middle of the others.
    """

    opinion = True
    apart = True
    reasons = frozenset({"already_marked", "no_such_point", "not_everyone", "no_such_guess"})

    kind: Literal["position"]
    by: Literal["each"] = "each"
    card: Id | None = None
    left: Line = ""
    right: Line = ""
    points: int = Field(default=5, ge=2, le=7)
    ballot: Literal["secret", "together"] = "secret"
    compare_with: NoStepId = None

    @property
    def staged(self) -> bool:
        return True

    def zones_read(self) -> tuple[str, ...]:
        return () if self.card is None else (self.card,)

    def steps_read(self) -> tuple[str, ...]:
        return () if self.compare_with is None else (self.compare_with,)

    def on_paper(self) -> OnPaper:
        return OnPaper(guess=self.guess)

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def at_once(self) -> bool:
        return True

    def answered(self, state: State, own: PositionState) -> tuple[int, ...]:
        return (*own.marks, *own.passed)

    def opens(self, game: Game, state: State) -> State:
        return state.with_step(PositionState(state.first_card(self.card)))

    def candidates(self, game: Game, state: State, own: PositionState, seat: int) -> Iterable[Move]:
        if seat == TABLE:
            return (Continue(),)
        return (*(Mark(point) for point in range(1, self.points + 1)), Abstain(), *self.guess_candidates(own))

    def refusal(self, game: Game, state: State, own: PositionState, seat: int, move: Move) -> str | None:
        match move:
            case Continue():
                return None if own.shown else "not_everyone"
            case Mark(point=point):
                known = 1 <= point <= self.points
                return self.seat_refusal(game, state, own, seat) or (None if known else "no_such_point")
            case Abstain():
                return self.seat_refusal(game, state, own, seat)
            case GuessTable():
                return self.guess_refusal(game, state, own, seat, move)
        return "not_here"

    def apply(self, game: Game, state: State, own: PositionState, seat: int, move: Move) -> State:
        if isinstance(move, Mark | Abstain):
            return state.with_step(own.answered(seat, move.point if isinstance(move, Mark) else None))
        if isinstance(move, GuessTable | GuesserDrawn):
            return self.guessed(state, own, move)
        return state.with_step(replace(own, seen=True))

    def _before(self, state: State) -> Mapping[int, int]:
        earlier = state.closed.get(self.compare_with) if self.compare_with else None
        return earlier.marks if isinstance(earlier, PositionState) else {}

    def view(self, game: Game, state: State, own: PositionState) -> PositionView:
        marks, before = (own.marks, self._before(state)) if own.shown else ({}, {})
        guesser, guess = self.guesser(game, state, own), self.guess_seen(own)
        answered = self.answered(state, own)
        return PositionView(own.card, self.points, answered, own.shown, marks, before, guesser, guess)

    def outcome(self, game: Game, state: State, own: PositionState) -> PositionView:
        return self.view(game, state, own)

    def floors(self, game: Game, state: State, own: PositionState) -> tuple[Floor, ...]:
        """The two most distant marks first."""
        return farthest_first({seat: point for seat, point in own.marks.items() if own.shown and seat in state.present})

    def fact_names(self) -> tuple[str, ...]:
        return ("marked", "spread", "moved")

    def facts(self, game: Game, state: State, own: PositionState) -> Mapping[str, Fact]:
        """``marked`` seats, ``spread`` between the farthest two, and how many ``moved`` since the position compared
        with."""
        points = own.marks.values()
        spread = max(points) - min(points) if points else 0
        return {"marked": len(own.marks), "spread": spread, "moved": self._moved(state, own)}

    def _moved(self, state: State, own: PositionState) -> int:
        before = self._before(state)
        return sum(1 for seat, point in own.marks.items() if before.get(seat, point) != point)

    def answers(self, game: Game, state: State, own: PositionState) -> tuple[Answer, ...]:
        """How many stood at each point, and how many moved."""
        about, counts = own.card or self.id, Counter(own.marks.values())
        points = (Answer(self.id, about, f"point-{point}", count) for point, count in sorted(counts.items()))
        moved = (Answer(self.id, about, "moved", self._moved(state, own)),) if self.compare_with else ()
        return (*points, *moved, *self.guess_answers(own, about))

    def given(self, own: PositionState) -> Iterable[tuple[int, str]]:
        return ((seat, str(point)) for seat, point in own.marks.items())

    def guesses(self, own: PositionState) -> tuple[str, ...]:
        return tuple(str(point) for point in range(1, self.points + 1))

    def standing(self, counts: Mapping[str, int]) -> tuple[str, ...]:
        """The point in the middle, or the two beside it."""
        whole, below, middle = sum(counts.values()), 0, []
        for point in sorted(int(point) for point, count in counts.items() if count):
            if 2 * below <= whole <= 2 * (below + counts[str(point)]):
                middle.append(point)
            below += counts[str(point)]
        return tuple(str(point) for point in sorted({sum(middle) // len(middle), -(-sum(middle) // len(middle))}))

    def nearness(self, guess: str, counts: Mapping[str, int]) -> float:
        off = min(abs(int(guess) - int(point)) for point in self.standing(counts))
        return 1 - off / (self.points - 1)
