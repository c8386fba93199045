"""Writes changes in order, each in one transaction. What the disk refuses waits in memory and goes first next time."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, Engine, update
from sqlalchemy.exc import IntegrityError

from kiosk.storage.changes import Change
from kiosk.storage.connection import REFUSALS, folded, is_refusal, named_refusals
from kiosk.storage.errors import DiskRefused, OutOfOrder, StorageError, Unreadable
from kiosk.storage.live_connection import LiveConnection
from kiosk.storage.side_connections import SideConnections
from kiosk.storage.sql_tables import MIGRATIONS_DONE

HARMLESS = update(MIGRATIONS_DONE).values(name=MIGRATIONS_DONE.c.name)
"""Writes a page and changes nothing."""


class Writer:
    """Owns the one connection of the engine, to this file or (None) to memory; any thread may call it, one at a time.
    Long work reads beside it, see `reading` and `beside`."""

    def __init__(self, engine: Engine, file: Path | None) -> None:
        self._live = LiveConnection(engine, self._drop_what_arrived)
        self._sides = None if file is None else SideConnections(file)
        self._waiting: list[Change] = []
        self.accepted = 0
        """How many changes were given to write so far."""
        self._unfolded = False  # something was erased that the write-ahead log may still hold
        self._lock = RLock()

    @property
    def saving(self) -> bool:
        """Whether there is a disk and it has everything."""
        return self._sides is not None and not self._waiting

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
                self._unfolded = self._unfolded and not folded(self._live.open(), patient=False)
            except REFUSALS as error:
                if not is_refusal(error):
                    raise

    def read[T](self, query: Callable[[Connection], T]) -> T:
        """The answer to a query, which sees what waits as if it were saved. Raises Unreadable."""
        with self._lock, _unreadable():
            self.flush()
            with self._live.transaction() as connection:
                self._apply(connection, self._waiting)
                answer = query(connection)
                connection.rollback()
            return answer

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """All there is at one moment, what waits too, for queries that take long: beside the writer, so that no save
        waits for them. Only while something waits for the disk the one connection answers. Raises Unreadable."""
        with self._lock:
            self.flush()
            beside = self.saving
        with _unreadable(), self.beside() if beside else self._live_reading() as connection:
            yield connection
        self.flush()  # what was erased meanwhile leaves the write-ahead log

    @contextmanager
    def beside(self) -> Iterator[Connection]:
        """A connection of its own, outside any transaction, that reads what is on the disk; in memory there is only the
        one. Whoever holds it does not call the writer. `stop_sides` interrupts it. Raises one of REFUSALS."""
        if self._sides is None:
            with self.idle_connection() as connection:
                yield connection
            return
        with self._lock:
            self.flush()
            self._live.open()  # nobody reads beside what is closed
            side = self._sides.connect()
        with side as connection:
            yield connection

    def stop_sides(self) -> None:
        """Interrupts whatever reads beside the writer, and waits until it has ended."""
        with self._lock:
            if self._sides is not None:
                self._sides.stop()

    @contextmanager
    def idle_connection(self) -> Iterator[Connection]:
        """The connection outside any transaction, after a flush; nobody else writes meanwhile. Raises one of
        REFUSALS."""
        with self._lock:
            self.flush()
            yield self._live.open()

    def takes_a_write(self) -> bool:
        """Whether the disk has everything and took one more synced write just now."""
        with self._lock:
            self.flush()
            try:
                with self._live.transaction() as connection:
                    connection.execute(HARMLESS)
            except REFUSALS:
                return False
            return self.saving

    def close(self) -> None:
        """Ends what reads beside, and leaves one file with everything in it, if the disk lets us."""
        with self._lock:
            self.stop_sides()
            with suppress(StorageError), named_refusals(), self.idle_connection() as connection:
                folded(connection)
            self._live.close()

    @contextmanager
    def _live_reading(self) -> Iterator[Connection]:
        with self._lock, self._live.transaction() as connection:
            self._apply(connection, self._waiting)
            yield connection
            connection.rollback()

    def _commit(self, most: int) -> None:
        if self._waiting:
            with self._live.transaction() as connection:
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


@contextmanager
def _unreadable() -> Iterator[None]:
    try:
        yield
    except (*REFUSALS, OverflowError) as error:
        raise Unreadable(str(error)) from error
