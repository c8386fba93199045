"""The editions in the database: one is open, the others are sealed and nothing but their figures is left of them."""

from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from kiosk.storage import settings
from kiosk.storage.changes import Change, never
from kiosk.storage.models import CountRow, DeckRow, EditionRow, EventRow, SessionRow, TextRow
from kiosk.storage.queries import Query
from kiosk.storage.records import Edition, date

ERASING = "erasing"
"""The setting that is there from the moment an edition is sealed until nothing of it is left on the disk."""
VISITORS = (CountRow, TextRow, EventRow, SessionRow, DeckRow)
"""The tables of what happened at the table, each before those it refers to."""


def first(opened: int) -> Change:
    """An open edition, unless there is one; `opened` in milliseconds since 1970."""

    def apply(connection: Connection) -> None:
        if connection.scalar(select(EditionRow.number).where(EditionRow.sealed.is_(None))) is None:
            _open(connection, opened)

    return Change(apply, never)


def logs() -> Query[dict[str, list[str]]]:
    """The payloads of every session, in order."""
    rows = select(EventRow.session_id, EventRow.payload).order_by(EventRow.session_id, EventRow.number)

    def query(connection: Connection) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for session_id, payload in connection.execute(rows):
            found.setdefault(session_id, []).append(payload)
        return found

    return query


def renamed(name: str) -> Change:
    """The open one."""

    def apply(connection: Connection) -> None:
        connection.execute(update(EditionRow).where(EditionRow.sealed.is_(None)).values(name=name))

    return Change(apply, never)


def sealed(number: int, figures: str, hour: int) -> Change:
    """This edition keeps its figures and loses all the rest; another begins. `hour` in milliseconds since 1970."""
    this = update(EditionRow).where(EditionRow.number == number)
    done = select(EditionRow.number).where(EditionRow.number == number, EditionRow.sealed.is_not(None))

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
    rows = select(EditionRow.__table__).order_by(EditionRow.number)
    return lambda connection: [_edition(row) for row in connection.execute(rows)]


def _open(connection: Connection, hour: int) -> None:
    number = connection.scalar(select(func.max(EditionRow.number))) or 0
    connection.execute(insert(EditionRow).values((number + 1, "", hour, None, "", "")))


def _edition(row: Row[Any]) -> Edition:
    closed = None if row.sealed is None else date(row.sealed)
    return Edition(row.number, row.name, date(row.opened), closed, row.figures, row.sha256)
