"""A festival in small: bots play the shipped decks through the desk, day after day, and some leave before the end."""

from collections.abc import Sequence
from functools import cache
from random import Random

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.engine.moves import TABLE, Move
from kiosk.engine.play import Play
from kiosk.engine.rules import Accepted, Refused
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import Store
from tests.clocks import FakeClock
from tests.engine.deck_bots import DeckBot
from tests.engine.tables import Table

WRITTEN = "un-texte-de-visiteur"
"""What every text of a bot says, with its session's id."""
BETWEEN = 23 * 60
"""Seconds from one session to the next."""
STAYING = 0.8


@cache
def shipped() -> tuple[Deck, ...]:
    return Library.scan([bundled_decks_dir()]).decks


class Seated(Table):
    """The table of a stored session."""

    def __init__(self, session: Session) -> None:
        self.game = session.deck.game
        self.session = session

    @property
    def play(self) -> Play:  # type: ignore[override]
        return self.session.play

    def submit(self, move: Move, seat: int = TABLE, facilitator: bool = False) -> Accepted | Refused:
        """Whatever a step may be about, a text of it was written."""
        self.session.write(self.game.step(self.state).id, f"{WRITTEN} {self.session.id}", "fr")
        return self.session.submit(move, seat, facilitator)


def play(store: Store, clock: FakeClock, sessions: int, decks: Sequence[Deck] = (), seed: int = 1) -> None:
    """Store so many sessions, the last one still open."""
    luck = Random(seed)
    desk = Desk(store, clock, RandomChance(seed))
    for number in range(sessions):
        session = _one(desk, luck.choice(decks or shipped()), luck)
        if number < sessions - 1:
            session.close()
        clock.pass_time(BETWEEN)


def _one(desk: Desk, deck: Deck, luck: Random) -> Session:
    bot = DeckBot(deck.game, luck.randrange(10**6))
    seats = [seat.number for seat in bot.table.state.seats]
    session = desk.start(deck, luck.choice(deck.game.lengths), seats, language=luck.choice(("fr", "fr", "fr", "en")))
    bot.table = Seated(session)
    if luck.random() < STAYING:
        bot.play()
    else:
        for _ in range(luck.randrange(60)):
            if not session.state.over:
                bot.turn()
    return session
