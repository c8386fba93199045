"""Writes changes in order, each in one transaction. What the disk refuses waits in memory and goes first next time."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from sqlite3 import SQLITE_IOERR
from threading import RLock

from sqlalchemy import Connection, Engine, update
from sqlalchemy.exc import IntegrityError

from kiosk.storage.changes import Change
from kiosk.storage.connection import REFUSALS, driver, error_code, folded, is_refusal, named_refusals
from kiosk.storage.errors import OutOfOrder, StorageError, Unreadable
from kiosk.storage.models import MigrationRow

HARMLESS = update(MigrationRow).values(name=MigrationRow.name)
"""Writes a page and changes nothing."""


class Journal:
    """Owns the one connection of the engine; any thread may call it, one at a time."""

    def __init__(self, engine: Engine, *, on_disk: bool = True) -> None:
        self._engine = engine
        self._on_disk = on_disk
        self._connection: Connection | None = None
        self._waiting: list[Change] = []
        self._unfolded = False  # something was erased that the write-ahead log may still hold
        self._lock = RLock()

    @property
    def saving(self) -> bool:
        """Whether there is a disk and it has everything."""
        return self._on_disk and not self._waiting

    def write(self, change: Change) -> None:
        """Writes after whatever still waits; a disk that refuses is no error, the change then waits too. What is erased
        leaves the write-ahead log. Raises OutOfOrder if the database already holds something else in its place."""
        with self._lock:
            self._waiting.append(change)
            self._unfolded |= change.erases
            self.flush()

    def flush(self) -> None:
        """Writes what waits: the oldest alone, which tells cheaply if the disk takes it, then all others together."""
        with self._lock:
            try:
                self._commit(1)
                self._commit(len(self._waiting))
                self._unfolded = self._unfolded and not folded(self._open())
            except REFUSALS as error:
                if not is_refusal(error):
                    raise

    def read[T](self, query: Callable[[Connection], T]) -> T:
        """The answer to a query, which sees what waits as if it were saved. Raises Unreadable."""
        with self._lock:
            self.flush()
            try:
                with self._transaction() as connection:
                    self._apply(connection, self._waiting)
                    answer = query(connection)
                    connection.rollback()
            except (*REFUSALS, OverflowError) as error:
                raise Unreadable(str(error)) from error
            return answer

    @contextmanager
    def idle_connection(self) -> Iterator[Connection]:
        """The connection outside any transaction, after a flush. Raises one of REFUSALS."""
        with self._lock:
            self.flush()
            yield self._open()

    def takes_a_write(self) -> bool:
        """Whether the disk has everything and took one more synced write just now."""
        with self._lock:
            self.flush()
            try:
                with self._transaction() as connection:
                    connection.execute(HARMLESS)
            except REFUSALS:
                return False
            return self.saving

    def close(self) -> None:
        """Leaves one file with everything in it, if the disk lets us."""
        with suppress(StorageError), named_refusals(), self.idle_connection() as connection:
            folded(connection)
        with self._lock:
            self._let_go()

    def _commit(self, most: int) -> None:
        if self._waiting:
            with self._transaction() as connection:
                self._apply(connection, self._waiting[:most])
            del self._waiting[:most]

    def _apply(self, connection: Connection, changes: Sequence[Change]) -> None:
        """A change that can never be applied is dropped with its error, or it would hold back all that follow."""
        for change in changes:
            try:
                change.apply(connection)
            except Exception as error:
                if is_refusal(error):
                    raise
                self._waiting.remove(change)
                if isinstance(error, IntegrityError):
                    raise OutOfOrder(f"the database holds something else in this place: {error.orig}") from error
                raise

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Raises one of REFUSALS."""
        try:
            connection = self._open()
            with connection.begin():
                yield connection
        except REFUSALS as error:
            self._recover(error)
            raise

    def _recover(self, error: Exception) -> None:
        """A COMMIT that fails can leave its transaction open. After an I/O error what SQLite remembers is not trusted
        either: the file is opened again."""
        if error_code(error) == SQLITE_IOERR:
            self._let_go()
        elif self._connection is not None:
            driver(self._connection).rollback()

    def _open(self) -> Connection:
        """The connection. A new one first looks which of the waiting changes reached the disk after all."""
        if self._connection is None:
            self._connection = self._reread(self._engine.connect())
        return self._connection

    def _reread(self, connection: Connection) -> Connection:
        try:
            with connection.begin() as transaction:
                self._waiting = [change for change in self._waiting if not change.is_saved(connection)]
                transaction.rollback()
        except REFUSALS:
            connection.close()
            raise
        return connection

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._engine.dispose()
