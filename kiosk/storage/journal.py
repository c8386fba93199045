"""Writes changes in order, each in one transaction. What the disk refuses waits in memory and goes first next time."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import RLock

from sqlalchemy import Connection, Engine, update
from sqlalchemy.exc import IntegrityError

from kiosk.storage.changes import Change
from kiosk.storage.connection import REFUSALS, folded, is_refusal, named_refusals
from kiosk.storage.errors import DiskRefused, OutOfOrder, StorageError, Unreadable
from kiosk.storage.line import Line
from kiosk.storage.sql_tables import MIGRATIONS_DONE

HARMLESS = update(MIGRATIONS_DONE).values(name=MIGRATIONS_DONE.c.name)
"""Writes a page and changes nothing."""


class Journal:
    """Owns the one connection of the engine; any thread may call it, one at a time."""

    def __init__(self, engine: Engine, *, on_disk: bool = True) -> None:
        self._line = Line(engine, self._drop_what_arrived)
        self._on_disk = on_disk
        self._waiting: list[Change] = []
        self.accepted = 0
        """How many changes were given to write so far."""
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
            self.accepted += 1
            self._unfolded |= change.erases
            self.flush()

    def write_now(self, change: Change) -> None:
        """Writes a change that must not wait. Raises DiskRefused: it was not written, unless the disk failed twice just
        after it had taken it."""
        with self._lock:
            self.flush()
            if self.saving:
                self.write(change)
                self.flush()  # after an I/O error this looks whether it arrived after all
            if not self.saving:
                self._waiting = [other for other in self._waiting if other is not change]
                raise DiskRefused("The disk takes nothing now, so nothing was done: free some space and try again.")

    def flush(self) -> None:
        """Writes what waits: the oldest alone, which tells cheaply if the disk takes it, then all others together."""
        with self._lock:
            try:
                self._commit(1)
                self._commit(len(self._waiting))
                self._unfolded = self._unfolded and not folded(self._line.open())
            except REFUSALS as error:
                if not is_refusal(error):
                    raise

    def read[T](self, query: Callable[[Connection], T]) -> T:
        """The answer to a query, which sees what waits as if it were saved. Raises Unreadable."""
        with self._lock:
            self.flush()
            try:
                with self._line.transaction() as connection:
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
            yield self._line.open()

    def takes_a_write(self) -> bool:
        """Whether the disk has everything and took one more synced write just now."""
        with self._lock:
            self.flush()
            try:
                with self._line.transaction() as connection:
                    connection.execute(HARMLESS)
            except REFUSALS:
                return False
            return self.saving

    def close(self) -> None:
        """Leaves one file with everything in it, if the disk lets us."""
        with suppress(StorageError), named_refusals(), self.idle_connection() as connection:
            folded(connection)
        with self._lock:
            self._line.let_go()

    def _commit(self, most: int) -> None:
        if self._waiting:
            with self._line.transaction() as connection:
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

    def _drop_what_arrived(self, connection: Connection) -> None:
        """After an I/O error nobody knows which of the waiting changes reached the disk: a new connection looks."""
        with connection.begin() as transaction:
            self._waiting = [change for change in self._waiting if not change.is_saved(connection)]
            transaction.rollback()
