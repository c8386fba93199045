"""Everybody answers, then everything appears: what the steps have in common that ask in secret or seat by seat."""

from abc import abstractmethod
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol, Self

from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Gesture, Move, move
from kiosk.engine.state import State


@move
class Abstain(Move):
    """A seat gives no answer, without comment."""

    gesture: ClassVar[Gesture] = "answer"


class Asked(Protocol):
    """The own state of such a step: ``shown`` after the joint reveal, ``seen`` once the table goes on."""

    @property
    def shown(self) -> bool: ...
    @property
    def seen(self) -> bool: ...


@dataclass(frozen=True)
class Marked:
    """The own state of a step in which an answer is one number: the ``card`` it is about; the number of each seat that
    gave one; ``shown`` and ``seen``; the seats that ``passed``."""

    card: str | None = None
    marks: Mapping[int, int] = field(default_factory=dict)
    shown: bool = False
    seen: bool = False
    passed: tuple[int, ...] = ()

    def told(self) -> tuple[object, ...]:
        """Nobody passed in the sessions stored before a seat could."""
        told = (type(self).__name__, self.card, self.marks, self.shown, self.seen)
        return (*told, self.passed) if self.passed else told

    def answered(self, seat: int, mark: int | None) -> Self:
        """Once a seat gave a number, or passed; what it answered before is gone."""
        passed = tuple(other for other in self.passed if other != seat)
        if mark is not None:
            return replace(self, marks={**self.marks, seat: mark}, passed=passed)
        marks = {other: given for other, given in self.marks.items() if other != seat}
        return replace(self, marks=marks, passed=(*passed, seat))


class SeatBySeat[S: Asked, V, O](Rules[S, V, O]):
    """Each voter here answers in its turn, or ``at_once`` with the others: in any order, and again as long as somebody
    is waited for. Then everything appears, for good."""

    already: ClassVar[str] = "already_marked"
    """The refusal of a second answer."""

    def at_once(self) -> bool:
        """Whether a seat may answer without waiting for its turn: with one touch, and hidden until the end."""
        return False

    def voters(self, game: Game, state: State) -> tuple[int, ...]:
        """The seats here that are asked."""
        return state.present

    @abstractmethod
    def answered(self, state: State, own: S) -> Container[int]:
        """The voters that have answered."""

    def complete(self, game: Game, state: State, own: S) -> bool:
        """Whether everything may appear once no seat is waited for."""
        return bool(state.present)

    def awaited(self, game: Game, state: State, own: S) -> tuple[int, ...]:
        """The voters that have not answered, in their order; nobody once everything is shown."""
        if own.shown:
            return ()
        answered = self.answered(state, own)
        return tuple([seat for seat in self.voters(game, state) if seat not in answered])

    def turn(self, game: Game, state: State, own: S) -> int:
        return next(iter(self.awaited(game, state, own)), TABLE)

    def free(self, game: Game, state: State, own: S) -> tuple[int, ...]:
        return self.awaited(game, state, own) if self.at_once() else ()

    def seat_refusal(self, game: Game, state: State, own: S, seat: int) -> str | None:
        """Why a seat may not answer now."""
        voter = seat in self.voters(game, state)
        if voter and not own.shown and self.at_once():
            return None
        awaited = self.awaited(game, state, own)
        if seat in awaited[:1]:
            return None
        return self.already if voter and seat not in awaited else "not_your_turn"

    def gathered(self, game: Game, state: State, own: S) -> bool:
        """Whether nobody is waited for any more, and nothing is shown yet."""
        return not (own.shown or self.awaited(game, state, own)) and self.complete(game, state, own)

    def settles(self, game: Game, state: State, own: S) -> State:
        if not self.gathered(game, state, own):
            return state
        return state.with_step(replace(own, shown=True), reveals=state.reveals + 1)

    def done(self, game: Game, state: State, own: S) -> bool:
        return own.seen
