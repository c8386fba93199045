"""What was chosen at this kiosk, and its own name: one text under each name. It survives the sealing of an edition."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import sqlite

from kiosk.storage.changes import Change, never
from kiosk.storage.queries import Query
from kiosk.storage.seals import seal_of
from kiosk.storage.sql_tables import SETTINGS
from kiosk.storage.writer import Writer

KIOSK_ID = "kiosk_id"
DRIVE = "drive"
"""The number of the drive on which the kiosk was named."""


class KeptSettings:
    """A setting is a text under a name."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    @property
    def kiosk_id(self) -> str:
        """Twelve hexadecimal digits, made when the database was first opened on its drive; they come back with a
        backup."""
        return self.get(KIOSK_ID) or ""

    def get(self, name: str) -> str | None:
        """What was last set under this name, None for nothing."""
        return self._writer.read(value(name))

    def set(self, name: str, value: str | None) -> None:
        """Keeps it, synced, until it is set again; None takes it away."""
        self._writer.write(put(name, value))


def value(name: str) -> Query[str | None]:
    return lambda connection: connection.scalar(select(SETTINGS.c.value).where(SETTINGS.c.name == name))


def put(name: str, text: str | None) -> Change:
    """None takes the setting away."""

    def apply(connection: Connection) -> None:
        connection.execute(delete(SETTINGS).where(SETTINGS.c.name == name))
        if text is not None:
            connection.execute(sqlite.insert(SETTINGS), {"name": name, "value": text, "seal": seal_of(name, text)})

    return Change(apply, never)


def named(kiosk_id: str, drive: str) -> Change:
    """This name for a kiosk that has none, or that stands on another drive than the one on which it was named: what
    was copied from one card to another is two kiosks. ``drive`` is '' where nothing tells."""

    def apply(connection: Connection) -> None:
        name, before = value(KIOSK_ID)(connection), value(DRIVE)(connection)
        if name is None or (drive and before and drive != before):
            put(KIOSK_ID, kiosk_id).apply(connection)
        if drive and drive != before:
            put(DRIVE, drive).apply(connection)

    return Change(apply, never)
