"""Saving one event before it is shown."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from kiosk.host.clock import SystemClock
from kiosk.storage import open_store
from kiosk.storage.bare_insert import insert
from kiosk.tools.bench.figure import Figure

EVENTS = 300
ROUNDS = 3
PAYLOADS = ['["ring", 0, "place", {"card": "entrainer", "slot": "4"}]'] * EVENTS


def measure() -> Iterator[Figure]:
    """One event in one synced transaction, in the folder for temporary files, against the driver alone."""
    ours, floor = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            ours += _append(Path(folder, "ours"))
            floor += insert(Path(folder), PAYLOADS)
    yield Figure("save of one event", "ms", median(ours), median(floor), most_ratio=2)


def _append(folder: Path) -> list[float]:
    store = open_store(folder, SystemClock().now)
    store.decks.keep("0" * 64, "deck", b"{}")
    store.sessions.start("session", "deck", "0" * 64, "short", 1)
    times = []
    for number, payload in enumerate(PAYLOADS):
        begun = time.perf_counter()
        store.sessions.append("session", number, [payload])
        times.append((time.perf_counter() - begun) * 1000)
    store.close()
    return times
