"""The floor of a save: one row in one synced transaction, by the driver alone, as safely set. For the benchmark."""

import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from kiosk.storage.connection import PRAGMAS


def insert(folder: Path, payloads: Sequence[str]) -> list[float]:
    """Insert each payload as a row of a new database; the milliseconds each took."""
    times: list[float] = []
    with closing(sqlite3.connect(folder / "floor.db", isolation_level=None)) as connection:
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        connection.execute("CREATE TABLE events (session TEXT, number INT, payload TEXT, UNIQUE (session, number))")
        for number, payload in enumerate(payloads):
            begun = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO events VALUES (?, ?, ?)", ("session", number, payload))
            connection.execute("COMMIT")
            times.append((time.perf_counter() - begun) * 1000)
    return times
