"""The lock of the facilitator's screens: two codes, and a wait that grows with every wrong one.

It guards the screen, not the disk: whoever takes the disk away can try every code of six digits in hours.
"""

from collections.abc import Callable
from functools import partial
from typing import Literal

from nacl.bindings import sodium_memcmp
from nacl.pwhash import argon2id
from nacl.utils import random

from kiosk.facilitator.codes import weakness
from kiosk.host.clock import Clock
from kiosk.storage import Store

type Level = Literal["facilitator", "technician"]

FREE = 5
"""Wrong codes before the first wait."""
FIRST_WAIT, LONGEST_WAIT = 30, 900
"""Seconds."""
MOST = 100
"""Wrong codes in a row, after which only the recovery file opens."""
CODES, FAILURES = "lock.codes", "lock.failures"
"""Names of the settings: salt and digests in hexadecimal; how many wrong codes in a row."""


class WeakCode(ValueError):
    """A code that may not guard a kiosk; ``reason`` is that of `weakness`, or ``same`` for two equal codes."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class LockWaits(Exception):
    """No code is tried now: a wait is not over, or only the recovery file opens."""


def wait_after(failures: int) -> int:
    """Seconds before the next try, after so many wrong codes in a row."""
    return 0 if failures < FREE else int(min(FIRST_WAIT * 2 ** (failures - FREE), LONGEST_WAIT))


class Lock:
    """Of one kiosk. Only running time counts: after a restart the whole wait is served again, and no date is asked.
    While no try can be noted, pulling the plug would give each one back: the longest wait is served before each, but
    for the first one after a right code."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._codes = store.settings.get(CODES)
        self._fail(int(store.settings.get(FAILURES) or 0))

    def _fail(self, failures: int) -> None:
        self.failures = failures
        self.unnoted = not self._store.saving
        """Whether the wait is that of a disk that takes no note."""
        self._hold(LONGEST_WAIT if self.unnoted else wait_after(failures))

    def _hold(self, seconds: int) -> None:
        self._free_at = self._clock.monotonic() + seconds
        self._patient = seconds == LONGEST_WAIT

    @property
    def ready(self) -> bool:
        """Whether there are codes."""
        return self._codes is not None

    @property
    def wait(self) -> float:
        """Seconds before a code is tried; 0 when one may be typed."""
        return max(0.0, self._free_at - self._clock.monotonic())

    @property
    def spent(self) -> bool:
        """Whether only the recovery file opens."""
        return self.failures >= MOST

    def begin(self, code: str) -> Callable[[], Level | None]:
        """Try a code: what judges it, on any thread, tells the level that it opens, None for a wrong one. A try is on
        the disk before it is judged, so that pulling the plug gives nothing back; it takes as long for a right code as
        for a wrong one. Raises LockWaits."""
        if self._codes is None or self.spent or self.wait > 0:
            raise LockWaits
        patient = self._patient
        self._store.settings.set(FAILURES, str(self.failures + 1))
        self._fail(self.failures + 1)
        if self.unnoted and not patient:
            raise LockWaits
        return partial(_judged, self._codes, code)

    def end(self, level: Level | None) -> None:
        """What a try came to: a right code forgives the wrong ones."""
        if level is not None:
            self._forgive()

    def _forgive(self) -> None:
        self._store.settings.set(FAILURES, None)
        self.failures, self._free_at = 0, self._clock.monotonic()
        self._patient = not self._store.saving

    def renew(self, sealed: str) -> None:
        """Two new codes; wrong ones so far are forgotten."""
        self._codes = sealed
        self._store.settings.set(CODES, sealed)
        self._forgive()


def sealing(facilitator: str, technician: str) -> Callable[[], str]:
    """What makes of two new codes, on any thread, that by which they are known. Raises WeakCode."""
    reason = weakness(facilitator) or weakness(technician) or ("same" if facilitator == technician else "")
    if reason:
        raise WeakCode(reason)
    return partial(_sealed, facilitator, technician)


def _sealed(facilitator: str, technician: str) -> str:
    salt = random(argon2id.SALTBYTES)
    return ":".join(part.hex() for part in (salt, _digest(salt, facilitator), _digest(salt, technician)))


def _judged(codes: str, code: str) -> Level | None:
    salt, facilitator, technician = (bytes.fromhex(part) for part in codes.split(":"))
    digest = _digest(salt, code)
    right = {"facilitator": sodium_memcmp(digest, facilitator), "technician": sodium_memcmp(digest, technician)}
    return "facilitator" if right["facilitator"] else "technician" if right["technician"] else None


def _digest(salt: bytes, code: str) -> bytes:
    """32 bytes of Argon2id, 19 MiB in three passes."""
    return argon2id.kdf(32, code.encode(), salt, opslimit=3, memlimit=19 * 2**20)
