"""Plays sessions of any deck straight to where a test wants them."""

from random import Random

from kiosk.engine.moves import TABLE, Redone, Undone
from kiosk.engine.rules import Accepted
from kiosk.engine.table import SEAT_MOVES
from kiosk.sessions.session import Session


def one_move(session: Session, luck: Random) -> None:
    """A legal move of the open step, or none when the seat that was picked has nothing to do."""
    seat = luck.choice((TABLE, session.view().turn, *session.state.present))
    moves = [move for move in session.legal(seat) if not isinstance(move, (*SEAT_MOVES, Undone, Redone))]
    if moves:
        assert isinstance(session.submit(luck.choice(moves), seat), Accepted)


def play_until(session: Session, step: str, seed: int = 1) -> None:
    """Random legal moves until the step is open."""
    luck = Random(seed)
    for _ in range(5_000):
        if session.view().id == step:
            return
        one_move(session, luck)
    raise AssertionError(f"{step} was not reached from {session.view().id}")
