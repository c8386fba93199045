"""The one connection of the engine: opened when it is needed, and again after an I/O error, until it is closed."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from kiosk.storage.connection import REFUSALS, driver, error_code


class LiveConnection:
    """Each new connection is first given to `greet`."""

    def __init__(self, engine: Engine, greet: Callable[[Connection], None]) -> None:
        self._engine = engine
        self._greet = greet
        self._connection: Connection | None = None
        self._closed = False

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Raises one of REFUSALS."""
        try:
            connection = self.open()
            with connection.begin():
                yield connection
        except REFUSALS as error:
            self._recover(error)
            raise

    def open(self) -> Connection:
        """The connection. Raises one of REFUSALS, also once it is closed."""
        if self._closed:
            raise _no_more()
        if self._connection is None:
            connection = self._engine.connect()
            try:
                self._greet(connection)
            except REFUSALS:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def let_go(self) -> None:
        """Closes it; the next call opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._engine.dispose()

    def close(self) -> None:
        """Closes it for good: work that goes on beside opens no other."""
        self.let_go()
        self._closed = True

    def _recover(self, error: Exception) -> None:
        """A COMMIT that fails can leave its transaction open. After an I/O error what SQLite remembers is not trusted
        either: the file is opened again."""
        if error_code(error) == sqlite3.SQLITE_IOERR:
            self.let_go()
        elif self._connection is not None:
            driver(self._connection).rollback()


def _no_more() -> OperationalError:
    cause = sqlite3.OperationalError("the database is closed")
    cause.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    return OperationalError(None, None, cause)
