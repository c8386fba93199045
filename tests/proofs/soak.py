"""One kiosk plays one session after the other, in the loop of its application: its memory comes to rest, and so do its
open files and threads. Planted: each session leaves something behind, two and a half times as much as it may.

In the first half of its life its window is blank, so that what the house keeps is seen alone; in the second half the
window shows the kiosk. The same sessions are played round after round: what is kept of what was shown, a picture, a
letter, a part of a screen, is there after the first round, and what grows on is kept of each session.

Method: the slope of the line of least squares through the second half of the samples of each half of a life. Each is
taken where the kiosk shows the same, at attract the box and the cards of one game, after pictures and letters that
nothing shows are let go and all that can be swept is swept. It counts what is in use, of what glibc gives out and of
the small blocks of Python, each as if it were as large as they may be. What lies free between that is the kiosk's
too: its own memory at rest has a limit for how far it may rise, and all together one at any moment. What SQLite keeps
of its file has a small limit, so that it does not fill for hundreds of sessions.
"""

import gc
import tempfile
import time
from array import array
from collections.abc import Iterator, Mapping
from itertools import batched
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import linear_regression, median
from typing import NamedTuple

import psutil
from PySide6.QtGui import QFont

from kiosk.engine.moves import Action
from kiosk.sessions.session import Session
from kiosk.storage import connection
from tests.proofs.bot import SIZE, Bot
from tests.proofs.count import MEMORY, answer
from tests.proofs.memory import give_back, own_kb, used_kb

SAMPLES = (12, 60)
"""Of each half of a life at least and at most, else one every ten sessions."""
ROUNDS = 10
"""In each half of a life."""
BLANK_KB = {12_000: 80, 600: 2_000, 0: 200_000}
SHOWN_KB = {12_000: 80, 600: 4_000, 0: 200_000}
"""Kilobytes that a life of so many sessions, or more, may leave behind for each thousand, with a blank window and with
what it shows: the fewer, the less sure is the line."""
PLANTED = 2.5
"""How often that is left behind where it is planted."""
RISE_MB, MOST_MB = 8, 400
"""In the second half of the samples from its first half to its last, at rest; of the whole kiosk, at any moment."""
KEPT_KB = 256
"""Of its file, by SQLite."""
REST, SWEEPS = 20, 2
"""Turns of the loop until what is shown is at rest; what was swept may have held something else."""
PAUSE_S = 0.01
"""Between two looks at what paints, which needs the lock of Python too."""


class Sample(NamedTuple):
    """Kilobytes in use, and of the kiosk's own; how many files and threads are open."""

    used: int
    own: int
    opened: int


class Life(Bot):
    """Of one kiosk. Each session leaves so many bytes, with a blank window and with what it shows."""

    def __init__(self, data: Path, seed: int, sessions: int, left: tuple[int, int]) -> None:
        super().__init__(data, seed, ("flash",), blank=True)
        self.kiosk.prints.work_ahead(min(SIZE))
        self._half = sessions // 2
        samples = min(max(self._half // 10, SAMPLES[0]), SAMPLES[1])
        self._due = [sessions * number // samples // 2 for number in range(1, 2 * samples + 1)]
        self._left, self._leaves, self._turns = left, list[bytes](), 0
        self._held, self._stages = psutil.Process(), self._sampling()
        self._told = array("q")

    @property
    def samples(self) -> list[Sample]:
        """Those that were taken: kept in one block, or they would be counted themselves."""
        return [Sample(*three) for three in batched(self._told, len(Sample._fields))]

    def move(self, action: Action | None) -> Session | None:
        """Stay away from the table where a sample is due."""
        if self.session is not None:
            if action is None:
                self._leaves.append(bytes(self._left[self.games >= self._half]))
            return super().move(action)
        if self.games < self._due[0]:
            if self.games % max(1, self._half // ROUNDS) == 0:
                self.again()
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
            self._told.extend(Sample(used_kb(), own_kb(), self._held.num_fds() + self._held.num_threads()))
            if self._due.pop(0) == self._half:
                self.fill()
            yield

    def _sweep(self) -> None:
        self.shown.window.releaseResources()
        QFont.cleanup()
        self.shown.engine.collectGarbage()
        gc.collect()
        give_back()


def most_kb(limits: Mapping[int, int], count: int) -> int:
    """Kilobytes that so many sessions may leave behind for each thousand."""
    return next(limit for least, limit in limits.items() if count >= least)


def prove(count: int, seed: int, planted: bool) -> int:
    """So many sessions of one life."""
    blank_kb, shown_kb = most_kb(BLANK_KB, count), most_kb(SHOWN_KB, count)
    left = (round(PLANTED * blank_kb), round(PLANTED * shown_kb)) if planted else (0, 0)
    connection.PRAGMAS["cache_size"] = -KEPT_KB
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-", dir=MEMORY) as data:
        life = Life(Path(data), seed, count, left)
        life.plays(life.over)
        life.close()
    samples, half = life.samples, len(life.samples) // 2
    whole = getrusage(RUSAGE_SELF).ru_maxrss / 1000
    print(f"{whole:.0f} MB at most, of {MOST_MB}")
    blank, shown = samples[:half], samples[half:]
    return judged(blank, count // 2, blank_kb) + judged(shown, count // 2, shown_kb) + (whole > MOST_MB)


def judged(samples: list[Sample], count: int, limit_kb: int) -> int:
    """The failures of one half of a life, of so many sessions: memory that grows; something that stays open."""
    second = samples[len(samples) // 2 :]
    third, last = second[: len(second) // 2], second[len(second) // 2 :]
    slope = linear_regression(range(len(second)), [one.used for one in second]).slope * len(samples) / count * 1000
    before, after = (median(one.own for one in part) / 1000 for part in (third, last))
    opened, later = (max(one.opened for one in part) for part in (third, last))
    print(f"{slope:.0f} kB for each 1,000 sessions, at most {limit_kb}")
    print(f"{before:.0f} MB of its own, then {after:.0f}; {opened} open files and threads, then {later}")
    return (slope > limit_kb) + (after - before > RISE_MB) + (later > opened)


if __name__ == "__main__":
    answer(prove)
