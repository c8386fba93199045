"""The sessions of a store, event by event."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from kiosk.storage import changes, queries
from kiosk.storage.backups import Backups
from kiosk.storage.errors import AlreadyFinished, OutOfOrder, UnknownDeck, Unreadable
from kiosk.storage.records import Outcome, ResultRow, StoredSession, VisitorText, hour, milliseconds
from kiosk.storage.visitor_texts import with_texts
from kiosk.storage.writer import Writer


class StoredSessions:
    """Those of the open edition; an event that is accepted is on the disk, or waits for it."""

    def __init__(self, writer: Writer, clock: Callable[[], datetime], backups: Backups) -> None:
        self._writer, self._clock, self._backups = writer, clock, backups
        self._next: dict[str, int] = {}

    def start(
        self, session_id: str, deck_id: str, deck_sha256: str, length: str, seats: int, language: str = "fr"
    ) -> None:
        """Starts a session of a kept deck. Raises UnknownDeck, or OutOfOrder if it was started before."""
        with suppress(Unreadable):
            if not self._writer.read(queries.has_deck(deck_sha256)):
                raise UnknownDeck(deck_sha256)
            if self._writer.read(queries.has_session(session_id)):
                raise OutOfOrder(f"session {session_id} was started before")
        now = self._clock()
        session = StoredSession(session_id, deck_id, deck_sha256, length, seats, hour(now), now, language=language)
        self._writer.write(changes.start_session(session))
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
            self._writer.write(with_texts(events, session_id, kept, withdrawn) if kept or withdrawn else events)
            self._next[session_id] = number + len(payloads)
        if withdrawn:
            self._backups.forget_texts()

    def events(self, session_id: str) -> list[str]:
        """All payloads of a session, in order. Raises UnknownSession."""
        self.get(session_id)
        return self._writer.read(queries.events(session_id))

    def finish(
        self, session_id: str, outcome: Outcome, digest: str, results: Sequence[ResultRow], left_at: str = ""
    ) -> None:
        """Ends a session, with its anonymous counts and the step where people left, '' at a result. Nothing finer than
        the hour is left of its times. Raises UnknownSession, AlreadyFinished."""
        self._expected(session_id)
        self._writer.write(changes.finish_session(session_id, outcome, digest, results, left_at))
        del self._next[session_id]

    def unfinished(self, younger_than: timedelta) -> StoredSession | None:
        """The session to offer again after a restart: the last one started, if it is not finished and its last event
        is less than this away from now, before or after: a clock that was set back neither hides nor digs up.
        None too when it cannot be read: a start never fails here."""
        with suppress(Unreadable):
            last = self._writer.read(queries.last_session())
            if last and not last.outcome and abs(self._clock() - last.last_event_at) < younger_than:
                return last
        return None

    def get(self, session_id: str) -> StoredSession:
        """Raises UnknownSession."""
        return self._writer.read(queries.session(session_id))

    def over(self, after: int = 0) -> int:
        """How many sessions that were started after the one of this number are over."""
        return self._writer.read(queries.over(after))

    def played_today(self, day: datetime) -> dict[str, int]:
        """How many sessions of each deck were started on the calendar day, in its own time zone, of this aware date; a
        deck that was not played is left out."""
        return self._writer.read(queries.played_on(day))

    def _expected(self, session_id: str) -> int:
        """The number of the next event; asked of the disk once, so that a game goes on when it cannot be read."""
        if session_id not in self._next:
            if self.get(session_id).outcome is not None:
                raise AlreadyFinished(session_id)
            self._next[session_id] = self._writer.read(queries.event_count(session_id))
        return self._next[session_id]
