"""Plays sessions of any deck straight to where a test wants them."""

from random import Random

from kiosk.engine.moves import Action
from kiosk.engine.rules import Accepted
from kiosk.sessions.session import Session
from kiosk.tools.player import Player
from tests.engine.tables import Table

type Playable = Session | Table
"""A session, or a table of the engine's tests."""


def onward(session: Playable, player: Player) -> Action:
    """What leads on, while the session is not over."""
    action = player.action(session.deck.game if isinstance(session, Session) else session.game, session.play)
    assert action is not None, session.view().id
    return action


def play_until(session: Playable, step: str, seed: int = 1) -> None:
    """Play until the step is open."""
    player = Player(Random(seed))
    for _ in range(500):
        if session.view().id == step:
            return
        action = onward(session, player)
        assert isinstance(session.submit(action.move, action.seat), Accepted)
    raise AssertionError(f"{step} was not reached from {session.view().id}")
