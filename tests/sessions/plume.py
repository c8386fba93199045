"""A deck about writing, and sessions of it brought to where a text is written, or to the result."""

from functools import cache
from pathlib import Path

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.engine.moves import Continue
from kiosk.engine.rules import Accepted
from kiosk.kinds.discuss.rules import Finish
from kiosk.kinds.write.rules import Wrote
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session

FOLDER = Path(__file__).parents[1] / "decks" / "plume"
TALE = "La voix copiée a rendu la monnaie, puis elle a ri."


@cache
def plume() -> Deck:
    """Two quills: a deal, a text with a signature, a talk, the wall, another text, the result."""
    loaded = load(FOLDER)
    assert loaded.deck is not None, loaded.findings
    return loaded.deck


def at_text(desk: Desk, length: str = "short") -> Session:
    """A session whose first text is to be written."""
    session = desk.start(plume(), length, (1, 2))
    session.submit(Continue())
    assert session.view().id == "conte"
    return session


def write(session: Session, text: str = TALE) -> None:
    """Write the open step's text and go on."""
    session.write(session.view().id, text, "fr")
    for move in (Wrote(len(text), len(text.split())), Continue()):
        assert isinstance(session.submit(move), Accepted)


def at_end(desk: Desk, text: str = TALE) -> Session:
    """A short session with one text at its result."""
    session = at_text(desk)
    write(session, text)
    for move in (Finish(), Continue()):
        session.submit(move)
    assert session.view().id == "fin"
    return session
