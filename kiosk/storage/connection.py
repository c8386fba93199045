"""The one connection that writes, and what SQLite means when it refuses."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.storage.errors import Damaged, DiskRefused, StorageError

PRAGMAS = {
    "busy_timeout": 5000,
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "secure_delete": "ON",
    "foreign_keys": "ON",
    "mmap_size": 0,
    "cache_spill": "OFF",  # until COMMIT nothing touches the disk: unsaved changes can be read back on a full one
}

DISK_CODES = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    }
)

REFUSALS = (DatabaseError, UnicodeDecodeError)
"""What a query can raise when the disk or the file refuses; damage can even show as text that is not UTF-8."""


def open_writer(database: Path | None) -> Engine:
    """An engine with exactly one connection, to this file or (None) to memory. All PRAGMAS but journal_mode
    belong to the connection, not to the file."""
    engine = create_engine(
        URL.create("sqlite", database=str(database) if database else None),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,  # what is written is never told in an error
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    try:
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
    except sqlite3.DatabaseError:
        connection.close()  # the pool does not know it yet
        raise


def _begin(connection: Connection) -> None:
    """Who only reads keeps nobody from writing, and sees one moment."""
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def driver(connection: Connection) -> sqlite3.Connection:
    """The connection underneath, for VACUUM and checkpoints, which refuse a transaction."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def folded(connection: Connection, *, patient: bool = True) -> bool:
    """Moves the write-ahead log into the one file and empties it; False when the disk refuses, or while somebody still
    reads what is in it: for that, it waits only when it is `patient`."""
    raw = driver(connection)
    with suppress(StorageError), named_refusals():
        raw.execute(f"PRAGMA busy_timeout = {PRAGMAS['busy_timeout'] if patient else 0}")
        try:
            return bool(raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
        finally:
            raw.execute(f"PRAGMA busy_timeout = {PRAGMAS['busy_timeout']}")
    return False


def is_refusal(error: BaseException) -> bool:
    """Whether the disk or the file refused, rather than a rule of the tables or the way of asking."""
    cause = error.orig if isinstance(error, DatabaseError) else error
    return type(cause) in {sqlite3.OperationalError, sqlite3.DatabaseError, UnicodeDecodeError}


def error_code(error: BaseException) -> int:
    """The primary result code of SQLite, 0 when it gave none."""
    cause = error.orig if isinstance(error, DatabaseError) else error
    return int(getattr(cause, "sqlite_errorcode", 0)) & 0xFF


@contextmanager
def named_refusals() -> Iterator[None]:
    """Raises `DiskRefused` for what the disk is to blame for, `Damaged` for what the file is."""
    try:
        yield
    except OSError as error:
        raise DiskRefused(str(error)) from error
    except (sqlite3.DatabaseError, *REFUSALS) as error:
        kind = DiskRefused if error_code(error) in DISK_CODES else Damaged
        raise kind(str(error)) from error
