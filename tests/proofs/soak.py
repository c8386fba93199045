"""One kiosk plays one session after the other, in the loop of its application: its memory comes to rest, and so do its
open files and threads. Planted: sessions leave something behind.

Method: the slope of the line of least squares through the second half of the samples. Each is taken at attract, where
nobody plays, after all that can be swept is swept and what is free is given back. It counts what belongs to the kiosk
alone: which pages of its program are in memory is for the system to say. All together, at its worst, has a limit too.
"""

import gc
import tempfile
from ctypes import CDLL
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import linear_regression

import psutil

from kiosk.engine.moves import Action
from kiosk.sessions.session import Session
from tests.proofs.bot import SIZE, Bot
from tests.proofs.count import answer

SAMPLES = 60
MOST_KB = {12_000: 80, 600: 4_000, 0: 200_000}
"""Kilobytes that so many sessions, or more, may leave behind for each thousand: few of them still fill what is kept."""
MOST_MB = 400
"""The whole kiosk, at any moment."""
REST = 50
"""Turns of the loop until attract is at rest."""
LEFT_BEHIND = 2_000_000
"""Bytes that stay from one sample to the next where that is planted."""


class Life(Bot):
    """Of one kiosk. ``samples``: its own memory in kilobytes, and files and threads that are open."""

    def __init__(self, data: Path, seed: int, sessions: int, planted: bool) -> None:
        super().__init__(data, seed, ("flash",))
        self.kiosk.prints.work_ahead(min(SIZE))
        self._due = [sessions * number // SAMPLES for number in range(1, SAMPLES + 1)]
        self._planted, self._left, self._turns = planted, list[bytes](), 0
        self._held = psutil.Process()
        self.samples = list[tuple[float, int]]()

    def move(self, action: Action | None) -> Session | None:
        """Stay at attract where a sample is due."""
        if self.session is not None or self.games < self._due[0]:
            return super().move(action)
        self._turns += 1
        if self._turns >= REST and not self.kiosk.scenery.busy:
            self._turns = 0
            self._due.pop(0)
            self._sample()
        return None

    def over(self, _: Session | None) -> bool:
        """Whether all samples are taken."""
        return not self._due

    def _sample(self) -> None:
        if self._planted:
            self._left.append(bytes([1]) * LEFT_BEHIND)
        self.shown.engine.collectGarbage()
        gc.collect()
        CDLL(None).malloc_trim(0)
        self.samples.append((own_kb(), self._held.num_fds() + self._held.num_threads()))


def own_kb() -> int:
    """Kilobytes that this process holds and no file does, those that were swapped out too."""
    lines = (line.split() for line in Path("/proc/self/status").read_text("ascii").splitlines())
    return sum(int(words[1]) for words in lines if words[0] in ("RssAnon:", "VmSwap:"))


def prove(count: int, seed: int, planted: bool) -> int:
    """So many sessions of one life."""
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as data:
        life = Life(Path(data), seed, count, planted)
        life.plays(life.over)
        life.close()
    return judged(life.samples, count)


def judged(samples: list[tuple[float, int]], count: int) -> int:
    """The failures: memory that grows, or is too much; something that stays open."""
    second = samples[SAMPLES // 2 :]
    slope = linear_regression(range(len(second)), [kilobytes for kilobytes, _ in second]).slope * SAMPLES / count * 1000
    most = next(limit for least, limit in MOST_KB.items() if count >= least)
    opened, whole = [there for _, there in second], getrusage(RUSAGE_SELF).ru_maxrss / 1000
    print(f"{slope:.0f} kB for each 1,000 sessions, at most {most}; {whole:.0f} MB at most, of {MOST_MB}")
    print(f"{second[0][0] / 1000:.0f} MB of its own in the middle, {second[-1][0] / 1000:.0f} at the end")
    print(f"{opened[0]} open files and threads, {opened[-1]} at the end")
    return (slope > most) + (whole > MOST_MB) + (max(opened[len(opened) // 2 :]) > max(opened[: len(opened) // 2]))


if __name__ == "__main__":
    answer(prove)
