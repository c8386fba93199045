"""Playing on to a step as sensible people would, faster than anybody sees."""

from random import Random

from kiosk.decks.deck import Deck
from kiosk.engine.rules import Refused
from kiosk.engine.step import base_name
from kiosk.host.words import words
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.tools.player import Player
from kiosk.viewmodels.studio_model import Props

GAMES = 12
"""So many are tried before nobody is said to come to a step."""
MOVES = 1_000


def begun(desk: Desk, deck: Deck, wanted: Props) -> Session:
    """A session at its beginning."""
    return desk.start(deck, wanted.length, range(1, wanted.seats + 1), language=wanted.language)


def forward(desk: Desk, deck: Deck, wanted: Props, step: str) -> Session | None:
    """A session that stands at a step, or behind one at which nobody is asked anything; None where no game that was
    tried comes to it."""
    for luck in range(GAMES):
        session = begun(desk, deck, wanted)
        if _comes(session, step, Player(Random(luck)), wanted.language):
            return session
        session.leave()
    return None


def _comes(session: Session, step: str, player: Player, language: str) -> bool:
    text = words(language).say("studio.text")
    for _ in range(MOVES):
        at = session.view().id
        if step in map(base_name, (at, *session.state.closed)):
            return True
        session.write(at, text, language)  # what people would have written there
        action = player.action(session.deck.game, session.play)
        if action is None or isinstance(session.submit(action.move, action.seat), Refused):
            return False
    return False
