"""The settings in the database: one text under each name."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import sqlite

from kiosk.storage.changes import Change, never
from kiosk.storage.queries import Query
from kiosk.storage.sql_tables import SETTINGS

KIOSK_ID = "kiosk_id"


def value(name: str) -> Query[str | None]:
    return lambda connection: connection.scalar(select(SETTINGS.c.value).where(SETTINGS.c.name == name))


def put(name: str, text: str | None) -> Change:
    """None takes the setting away."""

    def apply(connection: Connection) -> None:
        connection.execute(delete(SETTINGS).where(SETTINGS.c.name == name))
        if text is not None:
            connection.execute(sqlite.insert(SETTINGS), {"name": name, "value": text})

    return Change(apply, never)


def named(kiosk_id: str) -> Change:
    """The name of this kiosk, unless it has one."""

    def apply(connection: Connection) -> None:
        row = {"name": KIOSK_ID, "value": kiosk_id}
        connection.execute(sqlite.insert(SETTINGS).on_conflict_do_nothing(), row)

    return Change(apply, never)
