"""From the start of the process to the first frame, and to the first touch that is answered."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from kiosk.tools.bench.child import ANSWERING, bare, compiled, kiosk, settled, shown
from kiosk.tools.bench.figure import Figure

RUNS = 7
COLD_RUNS = 3
PATIENCE_SECONDS = 120
"""A kiosk that has not answered by then never will."""
CACHES = Path("/proc/sys/vm/drop_caches")


def measure() -> Iterator[Figure]:
    """Warm against a bare window; cold, with nothing of it in memory, where the system lets us empty its caches."""
    if getattr(sys, "frozen", False):
        yield Figure("start to first frame", "s", note="the floor needs the Python of the source")
        return
    with kiosk() as command:
        pairs = [(_seconds(command), _seconds(bare())) for _ in range(RUNS + 1)][1:]
        ours, floors = (median(times) for times in zip(*pairs, strict=True))
        yield Figure("start to first frame", "s", ours, floors, most_ratio=1.4)
        yield _cold(command)
    with settled() as data:
        answered = median([answered_after(data) for _ in range(RUNS + 1)][1:])
    yield Figure("start to the first touch answered", "s", answered, floors, most=2.5)


def answered_after(data: str) -> float:
    """Seconds from the start of a kiosk to the touch it answers. Raises TimeoutExpired."""
    command = [sys.executable, "-c", ANSWERING, data, str(time.monotonic())]
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=True, timeout=PATIENCE_SECONDS, env=compiled()
    )
    return float(done.stdout)


def _seconds(command: Sequence[str]) -> float:
    with shown(command) as (_, seconds):
        return seconds


def _cold(command: Sequence[str]) -> Figure:
    name = "start to first frame, cold"
    try:
        ours, floors = ([_emptied(one) for _ in range(COLD_RUNS)] for one in (command, bare()))
    except OSError as error:
        return Figure(name, "s", note=f"the caches cannot be emptied: {error.strerror}")
    return Figure(name, "s", median(ours), median(floors), most=2.5)


def _emptied(command: Sequence[str]) -> float:
    os.sync()
    CACHES.write_text("3\n", encoding="ascii")
    return _seconds(command)
