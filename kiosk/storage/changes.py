"""What the storage can write. A change is kept until the disk has it, so it can be applied again after a refusal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.dialects import sqlite

from kiosk.storage import queries
from kiosk.storage.records import Outcome, ResultRow, StoredSession, milliseconds
from kiosk.storage.sql_tables import COUNTS, DECKS, EVENTS, SESSIONS, TOTALS

HOUR = 3_600_000
"""In milliseconds."""

# An append happens at every tap: its two statements are compiled once.
INSERT_EVENT = str(insert(EVENTS).compile(dialect=sqlite.dialect()))
TOUCH_SESSION = str(
    update(SESSIONS)
    .where(SESSIONS.c.id == bindparam("session_id"))
    .values(last_event_at=bindparam("at"))
    .compile(dialect=sqlite.dialect())
)

_deck = select(SESSIONS.c.deck_id).where(SESSIONS.c.id == bindparam("session_id")).scalar_subquery()
_more = sqlite.insert(TOTALS).values({"deck_id": _deck, **{name: bindparam(name) for name in ResultRow._fields}})
ADD_TO_TOTALS = _more.on_conflict_do_update(
    index_elements=TOTALS.primary_key.columns, set_={"value": TOTALS.c.value + _more.excluded.value}
)


@dataclass(frozen=True, eq=False)
class Change:
    """`apply` writes it. `is_saved` looks whether it is there: after an I/O error during COMMIT nobody knows. What it
    `erases` must leave the write-ahead log too."""

    apply: Callable[[Connection], None]
    is_saved: queries.Query[bool]
    erases: bool = False


def never(_connection: Connection) -> bool:
    """For a change that may be applied again and again: where it stands among the others it always ends the same."""
    return False


def keep_deck(sha256: str, deck_id: str, content: bytes) -> Change:
    def apply(connection: Connection) -> None:
        row = {"sha256": sha256, "deck_id": deck_id, "content": content}
        connection.execute(sqlite.insert(DECKS).on_conflict_do_nothing(), row)

    return Change(apply, queries.has_deck(sha256))


def start_session(session: StoredSession) -> Change:
    row = {
        "id": session.id,
        "deck_id": session.deck_id,
        "deck_sha256": session.deck_sha256,
        "length": session.length,
        "seats": session.seats,
        "started_at": milliseconds(session.started_at),
        "last_event_at": milliseconds(session.last_event_at),
        "language": session.language,
        "left_at": session.left_at,
    }

    def apply(connection: Connection) -> None:
        connection.execute(insert(SESSIONS), row)

    return Change(apply, queries.has_session(session.id))


def append_events(session_id: str, number: int, payloads: Sequence[str], at: int) -> Change:
    rows = [(session_id, number + place, payload) for place, payload in enumerate(payloads)]

    def apply(connection: Connection) -> None:
        connection.exec_driver_sql(INSERT_EVENT, rows)
        connection.exec_driver_sql(TOUCH_SESSION, (at, session_id))

    return Change(apply, queries.has_event(session_id, number))


def finish_session(
    session_id: str, outcome: Outcome, digest: str, results: Sequence[ResultRow], left_at: str
) -> Change:
    """What was timed finer than the hour leaves the write-ahead log too, where every event had left its moment."""
    whole_hour = SESSIONS.c.last_event_at - SESSIONS.c.last_event_at % HOUR
    values = {"outcome": outcome, "digest": digest, "left_at": left_at, "last_event_at": whole_hour}
    end = update(SESSIONS).where(SESSIONS.c.id == session_id).values(values)
    rows = [{"session_id": session_id, **result._asdict()} for result in results]

    def apply(connection: Connection) -> None:
        connection.execute(end)
        if rows:
            connection.execute(insert(COUNTS), rows)
            if outcome == "result":
                connection.execute(ADD_TO_TOTALS, rows)

    return Change(apply, queries.is_finished(session_id), erases=True)
