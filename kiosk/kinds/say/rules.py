"""``say``: show a text, or the cards of a zone, and go on."""

from collections.abc import Iterable
from typing import Literal

from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Text


class SayRules(Rules[bool, None, None]):
    """A text, and the cards of a zone if one is named."""

    kind: Literal["say"]
    text: Text
    cards: Id | None = None

    def zones_read(self) -> tuple[str, ...]:
        return () if self.cards is None else (self.cards,)

    def opens(self, game: Game, state: State) -> State:
        return state.with_step(False)

    def candidates(self, game: Game, state: State, own: bool, seat: int) -> Iterable[Move]:
        return (Continue(),) if seat == TABLE else ()

    def refusal(self, game: Game, state: State, own: bool, seat: int, move: Move) -> str | None:
        return None if isinstance(move, Continue) else "not_here"

    def apply(self, game: Game, state: State, own: bool, seat: int, move: Move) -> State:
        return state.with_step(True)

    def done(self, game: Game, state: State, own: bool) -> bool:
        return own

    def view(self, game: Game, state: State, own: bool) -> None:
        return None

    def outcome(self, game: Game, state: State, own: bool) -> None:
        return None

    def answers(self, game: Game, state: State, own: bool) -> tuple[Answer, ...]:
        return ()
