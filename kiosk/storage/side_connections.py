"""Connections that only read, each for one long piece of work on a thread of its own."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from threading import Condition

from sqlalchemy import Connection, NullPool, create_engine, event

from kiosk.storage.connection import PRAGMAS, driver

AGAIN_S = 0.02
"""How often what goes on is interrupted: an interruption between two queries stops neither."""


class SideConnections:
    """To one file that a writer has open."""

    def __init__(self, file: Path) -> None:
        self._engine = create_engine("sqlite://", creator=partial(_connect, file), poolclass=NullPool)
        event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        self._open: set[sqlite3.Connection] = set()
        self._changed = Condition()

    def connect(self) -> AbstractContextManager[Connection]:
        """A new one, known from now on to `stop`, outside any transaction: the first query begins one, and all that
        follow see the same moment. Raises one of REFUSALS."""
        connection = self._engine.connect()
        with self._changed:
            self._open.add(driver(connection))
        return self._held(connection)

    def stop(self) -> None:
        """Interrupts those that are open until each has been given back."""
        with self._changed:
            while self._open:
                for connection in self._open:
                    connection.interrupt()
                self._changed.wait(AGAIN_S)

    @contextmanager
    def _held(self, connection: Connection) -> Iterator[Connection]:
        try:
            yield connection
        finally:
            with self._changed:
                self._open.discard(driver(connection))
                connection.close()
                self._changed.notify_all()


def _connect(file: Path) -> sqlite3.Connection:
    uri = f"{file.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    for name in ("busy_timeout", "mmap_size"):
        connection.execute(f"PRAGMA {name} = {PRAGMAS[name]}")
    return connection
