"""The door to everything stored. A save is one short synced transaction; a disk that refuses never stops a game."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.storage import changes, queries
from kiosk.storage.editions import Editions
from kiosk.storage.errors import AlreadyFinished, OutOfOrder, UnknownDeck, Unreadable
from kiosk.storage.journal import Journal
from kiosk.storage.records import (
    Notice,
    Outcome,
    ResultRow,
    StoredCount,
    StoredSession,
    VisitorText,
    hour,
    milliseconds,
)
from kiosk.storage.shelf import Shelf
from kiosk.storage.texts import with_texts


class Store(Editions, Shelf):
    """Made by `open_store`. What a full or failing disk refuses waits in memory, in order, and every call tries again
    to save it first. Answers include what waits; they raise Unreadable when the disk cannot be read at all."""

    def __init__(
        self, journal: Journal, clock: Callable[[], datetime], backups: Path, notices: Sequence[Notice]
    ) -> None:
        super().__init__(journal, clock, backups)
        self.notices = tuple(notices)
        self._next: dict[str, int] = {}

    def keep_deck(self, sha256: str, deck_id: str, content: bytes) -> None:
        """Keeps the content of a deck for good, under its hash. Keeping it again changes nothing."""
        if not self._is_known(queries.has_deck(sha256)):
            self._journal.write(changes.keep_deck(sha256, deck_id, content))

    def deck_content(self, sha256: str) -> bytes:
        """Raises UnknownDeck."""
        return self._journal.read(queries.deck_content(sha256))

    def start(
        self, session_id: str, deck_id: str, deck_sha256: str, length: str, seats: int, language: str = "fr"
    ) -> None:
        """Starts a session of a kept deck. Raises UnknownDeck, or OutOfOrder if it was started before."""
        with suppress(Unreadable):
            if not self._journal.read(queries.has_deck(deck_sha256)):
                raise UnknownDeck(deck_sha256)
            if self._journal.read(queries.has_session(session_id)):
                raise OutOfOrder(f"session {session_id} was started before")
        now = self._clock()
        session = StoredSession(session_id, deck_id, deck_sha256, length, seats, hour(now), now, language=language)
        self._journal.write(changes.start_session(session))
        self._next[session_id] = 0

    def append(
        self,
        session_id: str,
        number: int,
        payloads: Sequence[str],
        kept: Sequence[VisitorText] = (),
        withdrawn: Sequence[str] = (),
    ) -> None:
        """Saves events, with the texts they keep and without those of the steps they take back, all or none; `number`
        is the index of the first, from 0. Raises OutOfOrder for a gap or a repetition, UnknownSession,
        AlreadyFinished."""
        expected = self._expected(session_id)
        if number != expected:
            raise OutOfOrder(f"session {session_id} expects event {expected}, not {number}")
        if payloads:
            now = milliseconds(self._clock())
            events = changes.append_events(session_id, number, payloads, now)
            self._journal.write(with_texts(events, session_id, kept, withdrawn) if kept or withdrawn else events)
            self._next[session_id] = number + len(payloads)
        if withdrawn:
            self._erase_in_backups()

    def events(self, session_id: str) -> list[str]:
        """All payloads of a session, in order. Raises UnknownSession."""
        self.session(session_id)
        return self._journal.read(queries.events(session_id))

    def finish(
        self, session_id: str, outcome: Outcome, digest: str, results: Sequence[ResultRow], left_at: str = ""
    ) -> None:
        """Ends a session, with its anonymous counts and the step where people left, '' at a result. Nothing finer than
        the hour is left of its times. Raises UnknownSession, AlreadyFinished."""
        self._expected(session_id)
        self._journal.write(changes.finish_session(session_id, outcome, digest, results, left_at))
        del self._next[session_id]

    def unfinished(self, younger_than: timedelta) -> StoredSession | None:
        """The session to offer again after a restart: the last one started, if it is not finished and its last event
        is less than this away from now, before or after: a clock that was set back neither hides nor digs up.
        None too when it cannot be read: a start never fails here."""
        with suppress(Unreadable):
            last = self._journal.read(queries.last_session())
            if last and not last.outcome and abs(self._clock() - last.last_event_at) < younger_than:
                return last
        return None

    def session(self, session_id: str) -> StoredSession:
        """Raises UnknownSession."""
        return self._journal.read(queries.session(session_id))

    def sessions(self) -> list[StoredSession]:
        """All sessions, in the order they were started."""
        return self._journal.read(queries.sessions())

    def counts(self) -> list[StoredCount]:
        """The anonymous counts of all sessions, in the order they were kept."""
        return self._journal.read(queries.counts())

    def totals(self, deck_id: str, step: str, about: str) -> dict[str, int]:
        """The counts of one question, summed by measure over the sessions of the deck that reached their result."""
        return self._journal.read(queries.totals(deck_id, step, about))

    def played_today(self, day: datetime, deck_id: str | None = None) -> int:
        """How many sessions, of one deck or of all, were started on the calendar day, in its own time zone, of this
        aware date."""
        return self._journal.read(queries.played_on(day, deck_id))

    def recent_cards(self, deck_id: str, sessions: int = 2) -> frozenset[str]:
        """The cards with a count named `seen` in the last finished or left sessions of this deck."""
        return self._journal.read(queries.recent_cards(deck_id, sessions))

    def _expected(self, session_id: str) -> int:
        """The number of the next event; asked of the disk once, so that a game goes on when it cannot be read."""
        if session_id not in self._next:
            if self.session(session_id).outcome is not None:
                raise AlreadyFinished(session_id)
            self._next[session_id] = self._journal.read(queries.event_count(session_id))
        return self._next[session_id]

    def _is_known(self, query: queries.Query[bool]) -> bool:
        with suppress(Unreadable):
            return self._journal.read(query)
        return False
