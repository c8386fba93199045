"""The desk where sessions begin, are offered again after a cut, and are handed over."""

import logging
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from kiosk.decks.deck import Deck
from kiosk.engine import rules
from kiosk.engine.leading import Released
from kiosk.engine.moves import Started
from kiosk.engine.play import Play
from kiosk.engine.rules import Chance
from kiosk.engine.step import text_card
from kiosk.host.clock import Clock
from kiosk.sessions.session import Session, close, replayed
from kiosk.storage import Household, StorageError, Store, StoredSession, Unreadable, VisitorText, open_nowhere

log = logging.getLogger(__name__)
OFFERED_FOR = timedelta(minutes=20)
SESSIONS_AVOIDED = 2
"""Draws avoid the cards of this many last sessions."""
TEXTS_OFFERED = 40
"""A game meets this many of the last texts on the wall."""


@dataclass(frozen=True, slots=True)
class OfferedAgain:
    """An unfinished session somebody may go on with."""

    id: str
    deck: Deck
    play: Play


class Desk:
    """Starts, resumes and hands over sessions of one store."""

    def __init__(self, store: Store, clock: Clock, chance: Chance) -> None:
        self._store = store
        self._clock = clock
        self._chance = chance

    def start(
        self, deck: Deck, length: str, seats: Sequence[int], audience: str = "tous", language: str = "fr"
    ) -> Session:
        """Open a session; ``language`` is that of the screen now. The deck's content is kept with it, so that it can
        always be replayed."""
        self.tidy()
        recent: frozenset[str] = _known(lambda: self._store.counts.recent_cards(deck.id, SESSIONS_AVOIDED), frozenset())
        opening = Started(length, deck.game.players.seated(seats), audience, tuple(sorted(recent)), self._wall(deck))
        answer = rules.start(deck.game, opening, self._chance)
        identity = uuid.uuid4().hex
        self._store.decks.keep(deck.sha256, deck.id, deck.content)
        self._store.sessions.start(identity, deck.id, deck.sha256, length, len(seats), language)
        self._store.sessions.append(identity, 0, [event.to_json() for event in answer.events])
        return Session(identity, deck, answer.play, self._store, self._clock, self._chance)

    def apart(self) -> "Desk":
        """A desk for trials: its sessions are on no disk and in no figure, and gone once it is closed."""
        return Desk(open_nowhere(self._clock.now), self._clock, self._chance)

    def close(self) -> None:
        """Let go of the store, and of all that was played apart."""
        self._store.close()

    def draws(self, among: tuple[str, ...]) -> str:
        """One of these, by chance."""
        return self._chance.shuffled(among)[0]

    def _wall(self, deck: Deck) -> tuple[str, ...]:
        """The cards that earlier visitors' approved texts are, the newest first, if the game has a place for them."""
        if not any(zone.texts for zone in deck.game.zones.values()):
            return ()
        texts: list[VisitorText] = _known(lambda: self._store.texts.wall(deck.id, TEXTS_OFFERED), [])
        return tuple(text_card(text.id) for text in texts)

    def offer(self) -> OfferedAgain | None:
        """The newest unfinished session young enough to go on with, if it can still be read."""
        offer = self._unfinished(OFFERED_FOR)
        if offer is not None and offer.play.state.over:
            self.decline(offer)
            return None
        return offer

    def _unfinished(self, younger_than: timedelta) -> OfferedAgain | None:
        stored = _known(lambda: self._store.sessions.unfinished(younger_than), None)
        return None if stored is None else _known(lambda: self._told_again(stored), None)

    def _told_again(self, stored: StoredSession) -> OfferedAgain | None:
        content, payloads = self._store.decks.content(stored.deck_sha256), self._store.sessions.events(stored.id)
        try:
            deck = Deck.from_content(content)
            return OfferedAgain(stored.id, deck, replayed(deck, payloads)[0])
        except ValueError:
            self._store.sessions.finish(stored.id, "left", "", [])
            return None

    def tidy(self) -> None:
        """Close the session that was left unfinished, however old: before another begins, and before the figures of an
        edition are sealed."""
        left = self._unfinished(timedelta.max)
        if left is not None:
            self.decline(left)

    def resume(self, offer: OfferedAgain) -> Session:
        """Go on where the session stopped; a table that a facilitator held is nobody's to release but ours."""
        session = Session(offer.id, offer.deck, offer.play, self._store, self._clock, self._chance)
        if offer.play.held:
            session.submit(Released(), facilitator=True)
        return session

    def decline(self, offer: OfferedAgain) -> None:
        """Close an unfinished session; what was answered still counts, unless its game fails at telling it."""
        try:
            close(self._store, offer.id, offer.deck, offer.play)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 (a session that fails must not bar all that come after it)
            log.error("session %s ends without its answers: %s", offer.id, type(error).__name__)
            self._store.sessions.finish(offer.id, "left", "", [])

    def totals(self, deck: Deck, step: str, about: str) -> dict[str, int]:
        """The festival's counts for a step about a card or question, by measure."""
        return _known(lambda: self._store.counts.totals(deck.id, step, about), {})

    def households(self, most: int) -> list[Household]:
        """What is counted of each of the last groups that finished."""
        return _known(lambda: self._store.counts.households(most), [])

    def played_today(self) -> int:
        """Sessions started today, by this machine's own day."""
        return _known(lambda: sum(self._store.sessions.played_today(self._clock.now().astimezone()).values()), 0)


def _known[T](ask: Callable[[], T], otherwise: T) -> T:
    """What the store answers; ``otherwise`` while the disk cannot be read: a game goes on without it."""
    try:
        return ask()
    except Unreadable:
        return otherwise
