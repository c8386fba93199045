"""Somebody who types wrong codes for ever: over a day that a test can pass, and in a process that it can kill."""

from collections.abc import Callable
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from kiosk.facilitator import lock
from kiosk.facilitator.lock import Level, Lock, LockWaits
from kiosk.storage import open_store
from tests.clocks import FakeClock

DAY = 86_400.0
RIGHT, OTHER = "483920", "59027164"


def tried(at: Lock, code: str) -> Level | None:
    """The level that a code opens. Raises LockWaits."""
    level = at.begin(code)()
    at.end(level)
    return level


def guess(code: str, at: Lock) -> bool:
    """Whether the lock judged it at all."""
    try:
        assert tried(at, code) is None
    except LockWaits:
        return False
    return True


def a_day(folder: Path, guesses: int, luck: Random, lock_of: Callable[..., Lock] = Lock) -> int:
    """How many of so many guesses are judged, with restarts of the kiosk and jumps of its date between them; stops
    after 101."""
    judged, clock = 0, FakeClock()
    store = open_store(folder, clock.now)
    at = lock_of(store, clock)
    for number in range(guesses):
        judged += guess(f"{number:06}", at)
        clock.pass_time(DAY / guesses)
        if luck.random() < 0.01:
            clock.jump(timedelta(days=luck.choice((-400, -1, 1, 400))))
        if luck.random() < 0.005:
            store.close()
            store = open_store(folder, clock.now)
            at = lock_of(store, clock)
        if judged > 100:
            break
    store.close()
    return judged


def guess_for_ever(folder: Path, pipe: Connection) -> None:
    """Tells the pipe each time a code begins to be judged. Time passes as fast as the lock asks for."""
    judge, clock = lock._judged, FakeClock()

    def told(codes: str, code: str) -> lock.Level | None:
        pipe.send_bytes(b"judging")
        return judge(codes, code)

    lock._judged = told
    at = Lock(open_store(folder, clock.now), clock)
    while not at.spent:
        clock.pass_time(at.wait)
        guess("000000", at)
