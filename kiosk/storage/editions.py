"""The editions of a store: one is open, the others are sealed and nothing but their figures is left of them."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from kiosk.storage import queries
from kiosk.storage.backups import Backups
from kiosk.storage.changes import Change, never
from kiosk.storage.connection import folded, named_refusals
from kiosk.storage.errors import DiskRefused, NotErased, SessionOpen, StorageError
from kiosk.storage.kept_settings import KeptSettings, put
from kiosk.storage.records import Edition, date, hour, milliseconds
from kiosk.storage.sql_tables import COUNTS, DECKS, EDITIONS, EVENTS, SESSIONS, TEXTS, TOTALS
from kiosk.storage.writer import Writer

ERASING = "erasing"
"""The setting that is there from the moment an edition is sealed until nothing of it is left on the disk."""
VISITORS = (COUNTS, TOTALS, TEXTS, EVENTS, SESSIONS, DECKS)
"""The tables of what happened at the table, each before those it refers to."""


class Editions:
    """Exactly one edition is open, and every session stored belongs to it."""

    def __init__(self, writer: Writer, clock: Callable[[], datetime], settings: KeptSettings, backups: Backups) -> None:
        self._writer, self._clock = writer, clock
        self._settings, self._backups = settings, backups

    def current(self) -> Edition:
        """The open one."""
        return self.all()[-1]

    def all(self) -> list[Edition]:
        """In their order; the last one is open."""
        return self._writer.read(editions)

    def rename(self, name: str) -> None:
        """Names the open one."""
        self._writer.write(renamed(name))

    def seal(self, figures: str) -> Edition:
        """Seals the open edition with its figures and opens the next. Of its sessions, events, counts, texts and decks
        nothing is left in the folder of the store; settings and ledger stay. Returns the sealed one.

        Raises SessionOpen or DiskRefused, having changed nothing; NotErased when it is sealed and a copy is left.
        """
        last = self._writer.read(queries.last_session())
        if last and not last.outcome:
            raise SessionOpen(last.id)
        number = self.current().number
        self._writer.write_now(_sealed(number, figures, milliseconds(hour(self._clock()))))
        self.finish_erasing()
        return next(edition for edition in self.all() if edition.number == number)

    def finish_erasing(self) -> None:
        """What a sealing still has to do on the disk, also after it was cut short. Raises NotErased."""
        if self._settings.get(ERASING) is None:
            return
        try:
            with named_refusals(), self._writer.idle_connection() as connection:
                self._writer.stop_sides()
                if not folded(connection):
                    raise DiskRefused("the write-ahead log cannot be emptied now")
                self._backups.erase()
        except StorageError as error:
            raise NotErased(error) from error
        self._settings.set(ERASING, None)
        with suppress(StorageError):  # the next half-hour makes one
            self._backups.make()


def first(opened: int) -> Change:
    """An open edition, unless there is one; `opened` in milliseconds since 1970."""

    def apply(connection: Connection) -> None:
        if connection.scalar(select(EDITIONS.c.number).where(EDITIONS.c.sealed.is_(None))) is None:
            _open(connection, opened)

    return Change(apply, never)


def renamed(name: str) -> Change:
    """The open one."""

    def apply(connection: Connection) -> None:
        connection.execute(update(EDITIONS).where(EDITIONS.c.sealed.is_(None)).values(name=name))

    return Change(apply, never)


def editions(connection: Connection) -> list[Edition]:
    """In their order; the last one is open."""
    return [_edition(row) for row in connection.execute(select(EDITIONS).order_by(EDITIONS.c.number))]


def _sealed(number: int, figures: str, hour: int) -> Change:
    """This edition keeps its figures and loses all the rest; another begins. `hour` in milliseconds since 1970."""
    this = update(EDITIONS).where(EDITIONS.c.number == number)
    done = select(EDITIONS.c.number).where(EDITIONS.c.number == number, EDITIONS.c.sealed.is_not(None))

    def apply(connection: Connection) -> None:
        values = {"sealed": hour, "figures": figures, "sha256": sha256(figures.encode()).hexdigest()}
        connection.execute(this.values(values))
        for table in VISITORS:
            connection.execute(delete(table))
        _open(connection, hour)
        put(ERASING, str(number)).apply(connection)

    return Change(apply, lambda connection: connection.scalar(done) is not None, erases=True)


def _open(connection: Connection, hour: int) -> None:
    number = connection.scalar(select(func.max(EDITIONS.c.number))) or 0
    connection.execute(insert(EDITIONS).values((number + 1, "", hour, None, "", "")))


def _edition(row: Row[Any]) -> Edition:
    closed = None if row.sealed is None else date(row.sealed)
    return Edition(row.number, row.name, date(row.opened), closed, row.figures, row.sha256)
