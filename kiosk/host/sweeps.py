"""Python's sweeps for what refers to itself: they hold every thread, for as long as there is much to look through."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

LOCK = Lock()
under_way = 0


@contextmanager
def unswept() -> Iterator[None]:
    """No sweep while a work goes on that holds very much. Works may overlap."""
    global under_way  # noqa: PLW0603 (sweeps are the process's, not an object's)
    with LOCK:
        under_way += 1
        gc.disable()
    try:
        yield
    finally:
        with LOCK:
            under_way -= 1
            if not under_way:
                gc.enable()
