"""Is this file a sound database of the kiosk, and which migrations has it been through?"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from kiosk.storage.connection import error_code, named_refusals
from kiosk.storage.errors import Damaged
from kiosk.storage.migrations import Migration, outstanding

CHECK_SECONDS = 2.0
"""How long the check of the pages may hold up a start; a file too large for that counts as sound."""
WRITTEN_AND_READ, NEWEST_FORM = slice(18, 20), 2
"""Where a database says in which form it is written and read, and the newest of them."""
OPCODES = 1000
"""How many steps of the check pass from one look at the clock to the next: about a hundredth of a millisecond."""


def inspect(database: Path) -> tuple[Migration, ...]:
    """The migrations this file still needs; it must exist and have no other connection. Raises `Damaged`,
    `NewerDatabase` or `DiskRefused`. Nothing is written, but SQLite may move a -wal into its file."""
    with named_refusals():
        if database.stat().st_size == 0:
            raise Damaged(f"{database.name} is empty")
        _check_form(database)
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            check_pages(database.name, connection)
            return outstanding(database.name, _applied(connection))


def _check_form(database: Path) -> None:
    """A form that is not ours could be read and never written. Raises `Damaged`, OSError."""
    with database.open("rb") as file:
        form = file.read(WRITTEN_AND_READ.stop)[WRITTEN_AND_READ]
    if any(version > NEWEST_FORM for version in form):
        raise Damaged(f"{database.name} has the form {form.hex()}")


def check_pages(name: str, connection: sqlite3.Connection) -> None:
    """Reads every page, as far as the time allows. Raises `Damaged`."""
    deadline = time.monotonic() + CHECK_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > deadline, OPCODES)
    try:
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if error_code(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        verdict = "ok"
    finally:
        connection.set_progress_handler(None, 0)
    if verdict != "ok":
        raise Damaged(f"{name}: {verdict}")


def _applied(connection: sqlite3.Connection) -> list[str]:
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'migrations'").fetchone():
        return []
    return [name for (name,) in connection.execute("SELECT name FROM migrations ORDER BY number")]
