"""How much slower an append is than the bare driver doing the same: `python -m tests.storage.measure_append`.

No test: a busy machine would make it red for nothing.
"""

import sqlite3
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from kiosk.storage import open_store
from kiosk.storage.connection import PRAGMAS
from tests.storage.sample import begin

APPENDS = 2000
PAYLOAD = '{"kind": "placed", "seat": 2, "card": "c12"}' + " " * 150


def microseconds(append: Callable[[int], None]) -> float:
    began = time.perf_counter()
    for number in range(APPENDS):
        append(number)
    return (time.perf_counter() - began) / APPENDS * 1e6


def ours(folder: Path) -> float:
    store = open_store(folder, lambda: datetime.now(UTC))
    begin(store, "s1")
    taken = microseconds(lambda number: store.sessions.append("s1", number, [PAYLOAD]))
    store.close()
    return taken


def bare(folder: Path, *, touch: bool) -> float:
    """The same tables and settings: one INSERT, and with `touch` the UPDATE of the session too."""
    store = open_store(folder, lambda: datetime.now(UTC))
    begin(store, "s1")
    store.close()
    connection = sqlite3.connect(folder / "kiosk.db", isolation_level=None)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")

    def append(number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO events VALUES (?, ?, ?)", ("s1", number, PAYLOAD))
        if touch:
            connection.execute("UPDATE sessions SET last_event_at = ? WHERE id = ?", (number, "s1"))
        connection.execute("COMMIT")

    taken = microseconds(append)
    connection.close()
    return taken


def measured(measure: Callable[[Path], float]) -> float:
    with TemporaryDirectory(dir=Path.cwd()) as folder:  # on a real disk: temporary folders may be memory
        return measure(Path(folder))


def main() -> None:
    rounds = [
        (measured(ours), measured(lambda f: bare(f, touch=False)), measured(lambda f: bare(f, touch=True)))
        for _ in range(5)
    ]
    store, insert, both = (median(column) for column in zip(*rounds, strict=True))
    sys.stdout.write(
        f"append {store:.0f} us; bare INSERT {insert:.0f} us: {store / insert:.2f} times; "
        f"bare INSERT and UPDATE {both:.0f} us: {store / both:.2f} times\n"
    )


if __name__ == "__main__":
    main()
