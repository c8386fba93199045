"""One kiosk plays one session after the other, in the loop of its application: its memory comes to rest, and so do its
open files and threads. Planted: each session leaves something behind, two and a half times as much as it may.

Method: the slope of the line of least squares through the second half of the samples. Each is taken where the kiosk
shows the same, at attract the box and the cards of one game, after pictures that nothing shows are let go and all that
can be swept is swept. It counts what is in use, of what glibc gives out and of the small blocks of Python, each as if
it were as large as they may be. What lies free between that is the kiosk's too: its own memory at rest has a limit for
how far it may rise, and all together one at any moment. What SQLite keeps of its file has a small limit, so that it
does not fill for hundreds of sessions.
"""

import gc
import sys
import tempfile
import time
from collections.abc import Iterator
from ctypes import CDLL, Structure, c_size_t
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import linear_regression, median
from typing import NamedTuple

import psutil

from kiosk.engine.moves import Action
from kiosk.sessions.session import Session
from kiosk.storage import connection
from tests.proofs.bot import SIZE, Bot
from tests.proofs.count import MEMORY, answer

SAMPLES = (24, 120)
"""At least and at most, else one every ten sessions."""
MOST_KB = {12_000: 80, 600: 4_000, 0: 200_000}
"""Kilobytes that so many sessions, or more, may leave behind for each thousand: few of them still fill what is kept."""
PLANTED = 2.5
"""How often that is left behind where it is planted."""
BLOCK = 512
"""Bytes of the largest block that Python keeps in its own memory; what is larger it has from glibc."""
RISE_MB, MOST_MB = 8, 400
"""From the third quarter of a life to the last one, at rest; of the whole kiosk, at any moment."""
KEPT_KB = 256
"""Of its file, by SQLite."""
REST, SWEEPS = 20, 2
"""Turns of the loop until what is shown is at rest; what was swept may have held something else."""
PAUSE_S = 0.01
"""Between two looks at what paints, which needs the lock of Python too."""


class Given(Structure):
    """What glibc tells of the memory it gives out (`mallinfo2(3)`), in bytes."""

    _fields_ = [
        (name, c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    ]


class Sample(NamedTuple):
    """Kilobytes in use, and of the kiosk's own; how many files and threads are open."""

    used: int
    own: int
    opened: int


class Life(Bot):
    """Of one kiosk. Each session leaves so many bytes."""

    def __init__(self, data: Path, seed: int, sessions: int, left: int) -> None:
        super().__init__(data, seed, ("flash",))
        self.kiosk.prints.work_ahead(min(SIZE))
        samples = min(max(sessions // 10, SAMPLES[0]), SAMPLES[1])
        self._due = [sessions * number // samples for number in range(1, samples + 1)]
        self._left, self._leaves, self._turns = left, list[bytes](), 0
        self._held, self._stages = psutil.Process(), self._sampling()
        self.samples = list[Sample]()

    def move(self, action: Action | None) -> Session | None:
        """Stay away from the table where a sample is due."""
        if self.session is not None and action is None:
            self._leaves.append(bytes([1]) * self._left)
        if self.session is not None or self.games < self._due[0]:
            return super().move(action)
        self._turns += 1
        if self.kiosk.scenery.busy or self.kiosk.prints.busy:
            time.sleep(PAUSE_S)
        elif self._turns >= REST:
            self._turns = 0
            next(self._stages)
        return None

    def over(self, _: Session | None) -> bool:
        """Whether all samples are taken."""
        return not self._due

    def _sampling(self) -> Iterator[None]:
        """Sample for ever, stage by stage: after each, the kiosk comes to rest."""
        first = self.house.games.library.decks[0]
        while True:
            while self.kiosk.attract.showcase.deck is not first:
                self.kiosk.attract.showcase.next()
            yield
            for _ in range(SWEEPS):
                self._sweep()
                yield
            self.samples.append(Sample(used_kb(), own_kb(), self._held.num_fds() + self._held.num_threads()))
            self._due.pop(0)
            yield

    def _sweep(self) -> None:
        self.shown.window.releaseResources()
        self.shown.engine.collectGarbage()
        gc.collect()
        CDLL(None).malloc_trim(0)


def used_kb() -> int:
    """Kilobytes in use."""
    ask = CDLL(None).mallinfo2
    ask.restype = Given
    given = ask()
    return int(given.hblkhd + given.uordblks + BLOCK * sys.getallocatedblocks()) // 1000


def own_kb() -> int:
    """Kilobytes that this process holds and no file does, those that were swapped out too."""
    lines = (line.split() for line in Path("/proc/self/status").read_text("ascii").splitlines())
    return sum(int(words[1]) for words in lines if words[0] in ("RssAnon:", "VmSwap:"))


def most_kb(count: int) -> int:
    """Kilobytes that so many sessions may leave behind for each thousand."""
    return next(limit for least, limit in MOST_KB.items() if count >= least)


def prove(count: int, seed: int, planted: bool) -> int:
    """So many sessions of one life."""
    left = round(PLANTED * most_kb(count)) if planted else 0
    connection.PRAGMAS["cache_size"] = -KEPT_KB
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-", dir=MEMORY) as data:
        life = Life(Path(data), seed, count, left)
        life.plays(life.over)
        life.close()
    return judged(life.samples, count)


def judged(samples: list[Sample], count: int) -> int:
    """The failures: memory that grows, or is too much; something that stays open."""
    second = samples[len(samples) // 2 :]
    third, last = second[: len(second) // 2], second[len(second) // 2 :]
    slope = linear_regression(range(len(second)), [one.used for one in second]).slope * len(samples) / count * 1000
    before, after = (median(one.own for one in part) / 1000 for part in (third, last))
    opened, later = (max(one.opened for one in part) for part in (third, last))
    whole = getrusage(RUSAGE_SELF).ru_maxrss / 1000
    print(f"{slope:.0f} kB for each 1,000 sessions, at most {most_kb(count)}; {whole:.0f} MB at most, of {MOST_MB}")
    print(f"{before:.0f} MB of its own, then {after:.0f}; {opened} open files and threads, then {later}")
    return (slope > most_kb(count)) + (after - before > RISE_MB) + (whole > MOST_MB) + (later > opened)


if __name__ == "__main__":
    answer(prove)
