"""How a table may go on after a flash game: in which length, and for how long."""

from kiosk.engine.rules import longer
from kiosk.facilitator.games import Offer
from kiosk.sessions.session import Session

MINUTE = 60


def next_length(session: Session, offer: Offer) -> str:
    """The shortest length offered in which the table may go on now; empty where there is none."""
    lengths = longer(session.deck.game, session.state)
    return next((length for length in lengths if length in offer.lengths), "")


def minutes_more(session: Session, length: str) -> int:
    """The minutes planned for what a length has ahead, at least one; 0 for no length."""
    if not length:
        return 0
    ahead = session.deck.game.ahead(session.state, length)
    return max(1, round(sum(step.planned for step in ahead) / MINUTE))
