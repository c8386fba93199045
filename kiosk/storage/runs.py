"""The editions in the database: one is open, the others are sealed and nothing but their figures is left of them."""

from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from kiosk.storage import settings
from kiosk.storage.changes import Change, never
from kiosk.storage.queries import Query
from kiosk.storage.records import Edition, date
from kiosk.storage.sql_tables import COUNTS, DECKS, EDITIONS, EVENTS, SESSIONS, TEXTS

ERASING = "erasing"
"""The setting that is there from the moment an edition is sealed until nothing of it is left on the disk."""
VISITORS = (COUNTS, TEXTS, EVENTS, SESSIONS, DECKS)
"""The tables of what happened at the table, each before those it refers to."""


def first(opened: int) -> Change:
    """An open edition, unless there is one; `opened` in milliseconds since 1970."""

    def apply(connection: Connection) -> None:
        if connection.scalar(select(EDITIONS.c.number).where(EDITIONS.c.sealed.is_(None))) is None:
            _open(connection, opened)

    return Change(apply, never)


def logs() -> Query[dict[str, list[str]]]:
    """The payloads of every session, in order."""
    rows = select(EVENTS.c.session_id, EVENTS.c.payload).order_by(EVENTS.c.session_id, EVENTS.c.number)

    def query(connection: Connection) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for session_id, payload in connection.execute(rows):
            found.setdefault(session_id, []).append(payload)
        return found

    return query


def renamed(name: str) -> Change:
    """The open one."""

    def apply(connection: Connection) -> None:
        connection.execute(update(EDITIONS).where(EDITIONS.c.sealed.is_(None)).values(name=name))

    return Change(apply, never)


def sealed(number: int, figures: str, hour: int) -> Change:
    """This edition keeps its figures and loses all the rest; another begins. `hour` in milliseconds since 1970."""
    this = update(EDITIONS).where(EDITIONS.c.number == number)
    done = select(EDITIONS.c.number).where(EDITIONS.c.number == number, EDITIONS.c.sealed.is_not(None))

    def apply(connection: Connection) -> None:
        values = {"sealed": hour, "figures": figures, "sha256": sha256(figures.encode()).hexdigest()}
        connection.execute(this.values(values))
        for table in VISITORS:
            connection.execute(delete(table))
        _open(connection, hour)
        settings.put(ERASING, str(number)).apply(connection)

    return Change(apply, lambda connection: connection.scalar(done) is not None, erases=True)


def editions() -> Query[list[Edition]]:
    """In their order; the last one is open."""
    rows = select(EDITIONS).order_by(EDITIONS.c.number)
    return lambda connection: [_edition(row) for row in connection.execute(rows)]


def _open(connection: Connection, hour: int) -> None:
    number = connection.scalar(select(func.max(EDITIONS.c.number))) or 0
    connection.execute(insert(EDITIONS).values((number + 1, "", hour, None, "", "")))


def _edition(row: Row[Any]) -> Edition:
    closed = None if row.sealed is None else date(row.sealed)
    return Edition(row.number, row.name, date(row.opened), closed, row.figures, row.sha256)
