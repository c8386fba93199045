"""Plays sessions of any deck straight to where a test wants them."""

from random import Random
from typing import Protocol

from kiosk.engine.moves import TABLE, Agree, Continue, Move, Redone, Undone
from kiosk.engine.rules import Accepted, Refused
from kiosk.engine.state import State
from kiosk.engine.table import TABLE_MOVES
from kiosk.engine.view import View
from kiosk.kinds.arrange.rules import Check, Place, Take
from kiosk.kinds.deal.rules import Redraw
from kiosk.kinds.discuss.rules import Finish, MoreTime
from kiosk.kinds.play.rules import Said, TakeBack
from kiosk.kinds.write.rules import Rewrite, SignAgain

ONWARD = (Continue, Check, Agree, Finish, Said)
ASIDE = (*TABLE_MOVES, Undone, Redone, MoreTime, Place, Take, TakeBack, Redraw, Rewrite, SignAgain)
"""Moves that bring a step no nearer to its end."""


class Playable(Protocol):
    """A session, or a table of the engine's tests."""

    @property
    def state(self) -> State: ...

    def view(self) -> View: ...

    def legal(self, seat: int) -> tuple[Move, ...]: ...

    def submit(self, move: Move, seat: int) -> Accepted | Refused: ...


def onward(session: Playable, luck: Random) -> tuple[int, Move]:
    """A seat and a legal move of it that brings the open step nearer to its end; the rest is luck."""
    legal = [(seat, move) for seat in (TABLE, *session.state.present) for move in session.legal(seat)]
    first = [(seat, move) for seat, move in legal if isinstance(move, ONWARD)]
    shown = session.view().step
    free = [(seat, move) for seat, move in legal if isinstance(move, Place) and _fills(move, shown)]
    return luck.choice(first or free or [(seat, move) for seat, move in legal if not isinstance(move, ASIDE)])


def _fills(move: Place, shown: object) -> bool:
    """Whether the card comes from the reserve to a place that is free, or that holds any number."""
    held = getattr(shown, "placed", {})
    return move.card not in held and (not move.slot.isdigit() or move.slot not in held.values())


def play_until(session: Playable, step: str, seed: int = 1) -> None:
    """Play until the step is open."""
    luck = Random(seed)
    for _ in range(500):
        if session.view().id == step:
            return
        seat, move = onward(session, luck)
        assert isinstance(session.submit(move, seat), Accepted)
    raise AssertionError(f"{step} was not reached from {session.view().id}")
