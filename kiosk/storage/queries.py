"""What the storage can answer: each function makes one query to be run on a connection."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Select, aggregate_order_by, case, func, select

from kiosk.storage.errors import UnknownDeck, UnknownSession
from kiosk.storage.records import HourCount, Household, Outcome, StoredSession, date, milliseconds
from kiosk.storage.sql_tables import COUNTS, DECKS, EVENTS, SESSIONS, TEXTS, TOTALS

type Query[T] = Callable[[Connection], T]


def has_deck(sha256: str) -> Query[bool]:
    return _any(select(DECKS.c.sha256).where(DECKS.c.sha256 == sha256))


def has_session(session_id: str) -> Query[bool]:
    return _any(select(SESSIONS.c.number).where(SESSIONS.c.id == session_id))


def has_event(session_id: str, number: int) -> Query[bool]:
    def query(connection: Connection) -> bool:  # made at every tap and hardly ever run: built when it is
        found = select(EVENTS.c.number).where(EVENTS.c.session_id == session_id, EVENTS.c.number == number)
        return connection.scalar(found) is not None

    return query


def is_finished(session_id: str) -> Query[bool]:
    return _any(select(SESSIONS.c.number).where(SESSIONS.c.id == session_id, SESSIONS.c.outcome.is_not(None)))


def deck_content(sha256: str) -> Query[bytes]:
    def query(connection: Connection) -> bytes:
        content = connection.scalar(select(DECKS.c.content).where(DECKS.c.sha256 == sha256))
        if content is None:
            raise UnknownDeck(sha256)
        return content

    return query


def sessions() -> Query[list[StoredSession]]:
    """In the order they were started."""

    def query(connection: Connection) -> list[StoredSession]:
        once = _Once()
        return [_stored(row, once) for row in connection.execute(_sessions().order_by(SESSIONS.c.number))]

    return query


def session(session_id: str) -> Query[StoredSession]:
    def query(connection: Connection) -> StoredSession:
        row = connection.execute(_sessions().where(SESSIONS.c.id == session_id)).first()
        if row is None:
            latest = select(SESSIONS.c.id).order_by(SESSIONS.c.number.desc()).limit(5)
            raise UnknownSession(session_id, connection.scalars(latest).all())
        return _stored(row, _Once())

    return query


def last_session() -> Query[StoredSession | None]:
    """The one that was started last, whatever the clock said."""

    def query(connection: Connection) -> StoredSession | None:
        row = connection.execute(_sessions().order_by(SESSIONS.c.number.desc()).limit(1)).first()
        return _stored(row, _Once()) if row else None

    return query


def events(session_id: str) -> Query[list[str]]:
    payloads = select(EVENTS.c.payload).where(EVENTS.c.session_id == session_id).order_by(EVENTS.c.number)
    return lambda connection: list(connection.scalars(payloads))


def event_count(session_id: str) -> Query[int]:
    count = select(func.count()).select_from(EVENTS).where(EVENTS.c.session_id == session_id)
    return lambda connection: connection.scalar(count) or 0


def counts() -> Query[list[HourCount]]:
    """Hour by hour and deck by deck, in the order they were first kept: a hundred times fewer than there are."""
    one = (SESSIONS.c.started_at, SESSIONS.c.deck_id, SESSIONS.c.deck_sha256, COUNTS.c.step, COUNTS.c.about)
    sums = (
        select(*one, COUNTS.c.measure, func.sum(COUNTS.c.value))
        .join(SESSIONS, SESSIONS.c.id == COUNTS.c.session_id)
        .where(SESSIONS.c.outcome == "result")
        .group_by(*one, COUNTS.c.measure)
        .order_by(func.min(COUNTS.c.number))
    )
    return lambda connection: [HourCount._make((date(row[0]), *row[1:])) for row in connection.execute(sums)]


def totals(deck_id: str, step: str, about: str) -> Query[dict[str, int]]:
    """The sums, by measure, over the sessions of a deck that reached their result."""
    sums = select(TOTALS.c.measure, TOTALS.c.value)
    asked = sums.where(TOTALS.c.deck_id == deck_id, TOTALS.c.step == step, TOTALS.c.about == about)
    return lambda connection: {row.measure: row.value for row in connection.execute(asked)}


def households(most: int) -> Query[list[Household]]:
    """The last sessions that reached their result, the first of them first."""
    last = (
        select(SESSIONS.c.number, SESSIONS.c.id, SESSIONS.c.deck_id, SESSIONS.c.seats)
        .where(SESSIONS.c.outcome == "result")
        .order_by(SESSIONS.c.number.desc())
        .limit(most)
        .subquery()
    )
    asked = (
        select(COUNTS.c.session_id, func.count().label("measures"))
        .where(COUNTS.c.session_id.in_(select(last.c.id)), COUNTS.c.measure != "seen", COUNTS.c.value > 0)
        .group_by(COUNTS.c.session_id, COUNTS.c.step, COUNTS.c.about)
        .subquery()
    )
    agreed = func.coalesce(func.sum(case((asked.c.measures == 1, 1), else_=0)), 0)
    houses = (
        select(last.c.deck_id, last.c.seats, func.count(asked.c.measures), agreed)
        .outerjoin(asked, asked.c.session_id == last.c.id)
        .group_by(last.c.number)
        .order_by(last.c.number)
    )
    return lambda connection: [Household._make(row) for row in connection.execute(houses)]


def over(after: int) -> Query[int]:
    """How many sessions that were started after the one of this number are over."""
    count = select(func.count()).where(SESSIONS.c.outcome.is_not(None), SESSIONS.c.number > after)
    return lambda connection: connection.scalar(count) or 0


def last_moment() -> Query[datetime | None]:
    """The latest date of any event of a session."""

    def query(connection: Connection) -> datetime | None:
        latest = connection.scalar(select(func.max(SESSIONS.c.last_event_at)))
        return None if latest is None else date(latest)

    return query


def logs() -> Query[Iterator[tuple[str, str]]]:
    """The counts and the payloads of every session, in the order the sessions were started, each put together with a
    comma and a space by the database itself: millions of events are never held one by one."""
    told = (func.json_quote(COUNTS.c[name]) for name in ("step", "about", "measure"))
    count = func.printf("[%s, %s, %s, %d]", *told, COUNTS.c.value)
    counts = _put_together(count, COUNTS.c.number).where(COUNTS.c.session_id == SESSIONS.c.id).scalar_subquery()
    events = _put_together(EVENTS.c.payload, EVENTS.c.number).where(EVENTS.c.session_id == SESSIONS.c.id)
    told_of = (func.coalesce(counts, ""), func.coalesce(events.scalar_subquery(), ""))
    rows = select(*told_of).select_from(SESSIONS).order_by(SESSIONS.c.number)
    return lambda connection: ((row[0], row[1]) for row in connection.execute(rows))


def played_on(day: datetime) -> Query[dict[str, int]]:
    """How many sessions of each deck were started on the calendar day of this aware date."""
    morning = day.replace(hour=0, minute=0, second=0, microsecond=0)
    started = SESSIONS.c.started_at
    today = (started >= milliseconds(morning), started < milliseconds(morning + timedelta(days=1)))
    counts = select(SESSIONS.c.deck_id, func.count().label("played")).where(*today).group_by(SESSIONS.c.deck_id)
    return lambda connection: {row.deck_id: row.played for row in connection.execute(counts)}


def recent_cards(deck_id: str, most: int) -> Query[frozenset[str]]:
    """The cards seen in the last finished or left sessions of a deck, at most so many sessions."""
    last = (
        select(SESSIONS.c.id)
        .where(SESSIONS.c.deck_id == deck_id, SESSIONS.c.outcome.is_not(None))
        .order_by(SESSIONS.c.number.desc())
        .limit(most)
    )
    cards = select(COUNTS.c.about).where(COUNTS.c.measure == "seen", COUNTS.c.session_id.in_(last))
    return lambda connection: frozenset(connection.scalars(cards))


def text_ids() -> Query[Sequence[str]]:
    """Of every visitor's text, whatever became of it."""
    return lambda connection: connection.scalars(select(TEXTS.c.id)).all()


def _any(rows: Select[Any]) -> Query[bool]:
    return lambda connection: connection.execute(rows).first() is not None


def _put_together(text: ColumnElement[str], order: ColumnElement[int]) -> Select[Any]:
    return select(aggregate_order_by(func.group_concat(text, ", "), order))


def _sessions() -> Select[Any]:
    return select(SESSIONS)


class _Once:
    """Many sessions say the same few words and hours: each is kept once, or letting go of all would hold the screen."""

    def __init__(self) -> None:
        self.word: Callable[[Any], Any] = cache(lambda word: word)  # what a column holds
        self.date = cache(date)


def _stored(row: Row[Any], once: _Once) -> StoredSession:
    word, date_of = once.word, once.date
    return StoredSession(
        id=row.id,
        deck_id=word(row.deck_id),
        deck_sha256=word(row.deck_sha256),
        length=word(row.length),
        seats=row.seats,
        started_at=date_of(row.started_at),
        last_event_at=date_of(row.last_event_at),
        outcome=cast("Outcome | None", word(row.outcome)),
        digest=row.digest,
        language=word(row.language),
        left_at=word(row.left_at),
        number=row.number,
    )
