"""What the storage can answer: each function makes one query for the journal to run."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Row, Select, func, select

from kiosk.storage.errors import UnknownDeck, UnknownSession
from kiosk.storage.models import CountRow, DeckRow, EventRow, SessionRow
from kiosk.storage.records import Outcome, StoredCount, StoredSession, date, milliseconds

type Query[T] = Callable[[Connection], T]


def has_deck(sha256: str) -> Query[bool]:
    return _any(select(DeckRow.sha256).where(DeckRow.sha256 == sha256))


def has_session(session_id: str) -> Query[bool]:
    return _any(select(SessionRow.number).where(SessionRow.id == session_id))


def has_event(session_id: str, number: int) -> Query[bool]:
    def query(connection: Connection) -> bool:  # made at every tap and hardly ever run: built when it is
        found = select(EventRow.number).where(EventRow.session_id == session_id, EventRow.number == number)
        return connection.scalar(found) is not None

    return query


def is_finished(session_id: str) -> Query[bool]:
    return _any(select(SessionRow.number).where(SessionRow.id == session_id, SessionRow.outcome.is_not(None)))


def deck_content(sha256: str) -> Query[bytes]:
    def query(connection: Connection) -> bytes:
        content = connection.scalar(select(DeckRow.content).where(DeckRow.sha256 == sha256))
        if content is None:
            raise UnknownDeck(sha256)
        return content

    return query


def sessions() -> Query[list[StoredSession]]:
    """In the order they were started."""
    return lambda connection: [_stored(row) for row in connection.execute(_sessions().order_by(SessionRow.number))]


def session(session_id: str) -> Query[StoredSession]:
    def query(connection: Connection) -> StoredSession:
        row = connection.execute(_sessions().where(SessionRow.id == session_id)).first()
        if row is None:
            latest = select(SessionRow.id).order_by(SessionRow.number.desc()).limit(5)
            raise UnknownSession(session_id, connection.scalars(latest).all())
        return _stored(row)

    return query


def last_session() -> Query[StoredSession | None]:
    """The one that was started last, whatever the clock said."""

    def query(connection: Connection) -> StoredSession | None:
        row = connection.execute(_sessions().order_by(SessionRow.number.desc()).limit(1)).first()
        return _stored(row) if row else None

    return query


def events(session_id: str) -> Query[list[str]]:
    payloads = select(EventRow.payload).where(EventRow.session_id == session_id).order_by(EventRow.number)
    return lambda connection: list(connection.scalars(payloads))


def event_count(session_id: str) -> Query[int]:
    count = select(func.count()).select_from(EventRow).where(EventRow.session_id == session_id)
    return lambda connection: connection.scalar(count) or 0


def counts() -> Query[list[StoredCount]]:
    """Of all sessions, in the order they were kept."""
    rows = select(CountRow.session_id, CountRow.step, CountRow.about, CountRow.measure, CountRow.value)
    return lambda connection: [StoredCount(*row) for row in connection.execute(rows.order_by(CountRow.number))]


def totals(deck_id: str, step: str, about: str) -> Query[dict[str, int]]:
    """The sums, by measure, over the sessions of a deck that reached their result."""
    sums = (
        select(CountRow.measure, func.sum(CountRow.value))
        .join(SessionRow, SessionRow.id == CountRow.session_id)
        .where(CountRow.step == step, CountRow.about == about)
        .where(SessionRow.deck_id == deck_id, SessionRow.outcome == "result")
        .group_by(CountRow.measure)
    )
    return lambda connection: {measure: int(total) for measure, total in connection.execute(sums)}


def played_on(day: datetime, deck_id: str | None = None) -> Query[int]:
    """How many sessions, of one deck or of all, were started on the calendar day of this aware date."""
    morning = day.replace(hour=0, minute=0, second=0, microsecond=0)
    count = select(func.count()).where(
        SessionRow.started_at >= milliseconds(morning),
        SessionRow.started_at < milliseconds(morning + timedelta(days=1)),
    )
    if deck_id is not None:
        count = count.where(SessionRow.deck_id == deck_id)
    return lambda connection: connection.scalar(count) or 0


def recent_cards(deck_id: str, most: int) -> Query[frozenset[str]]:
    """The cards seen in the last finished or left sessions of a deck, at most so many sessions."""
    last = (
        select(SessionRow.id)
        .where(SessionRow.deck_id == deck_id, SessionRow.outcome.is_not(None))
        .order_by(SessionRow.number.desc())
        .limit(most)
    )
    cards = select(CountRow.about).where(CountRow.measure == "seen", CountRow.session_id.in_(last))
    return lambda connection: frozenset(connection.scalars(cards))


def _any(rows: Select[Any]) -> Query[bool]:
    return lambda connection: connection.execute(rows).first() is not None


def _sessions() -> Select[Any]:
    return select(SessionRow.__table__)


def _stored(row: Row[Any]) -> StoredSession:
    return StoredSession(
        id=row.id,
        deck_id=row.deck_id,
        deck_sha256=row.deck_sha256,
        length=row.length,
        seats=row.seats,
        started_at=date(row.started_at),
        last_event_at=date(row.last_event_at),
        outcome=cast("Outcome | None", row.outcome),
        digest=row.digest,
        language=row.language,
        left_at=row.left_at,
        number=row.number,
    )
