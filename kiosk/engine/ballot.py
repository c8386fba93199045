"""Seat by seat, then all at once: what steps have in common in which everybody answers before anything appears."""

from abc import abstractmethod
from collections.abc import Container
from typing import ClassVar, Protocol

from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE
from kiosk.engine.state import State


class Asked(Protocol):
    """The own state of such a step: ``shown`` after the joint reveal, ``seen`` once the table goes on."""

    @property
    def shown(self) -> bool: ...
    @property
    def seen(self) -> bool: ...


class SeatBySeat[S: Asked, V, O](Rules[S, V, O]):
    """Each voter here answers once, in its turn behind a curtain, or all ``together`` and as often as they like until
    nobody is waited for. Then everything appears, for good."""

    already: ClassVar[str] = "already_marked"
    """The refusal of a second answer."""

    def together(self) -> bool:
        """Whether nobody waits for a turn."""
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
        return TABLE if self.together() else next(iter(self.awaited(game, state, own)), TABLE)

    def seat_refusal(self, game: Game, state: State, own: S, seat: int) -> str | None:
        """Why a seat may not answer now."""
        awaited = self.awaited(game, state, own)
        if seat in awaited[:1]:
            return None
        voter = seat in self.voters(game, state)
        if self.together() and voter and not own.shown:
            return None
        return self.already if voter and seat not in awaited else "not_your_turn"

    def settles(self, game: Game, state: State, own: S) -> State:
        if own.shown or self.awaited(game, state, own) or not self.complete(game, state, own):
            return state
        return state.with_step(replace(own, shown=True), reveals=state.reveals + 1)

    def done(self, game: Game, state: State, own: S) -> bool:
        return own.seen
