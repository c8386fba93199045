"""One kiosk plays one session after the other, in the loop of its application: its memory comes to rest, and so do its
open files and threads. Planted: sessions leave something behind.

Method: the slope of the line of least squares through the second half of the samples, each taken after all that
can be swept is swept.
"""

import gc
import tempfile
from pathlib import Path
from statistics import linear_regression

import psutil

from kiosk.sessions.session import Session
from kiosk.tools.bench.child import resident_mb
from tests.proofs.bot import Bot
from tests.proofs.count import answer

SAMPLES = 60
MOST_KB = {12_000: 80, 600: 4_000, 0: 20_000}
"""Kilobytes that so many sessions, or more, may leave behind for each thousand: of few, less can be told."""
LEFT_BEHIND = 2_000_000
"""Bytes that stay from one sample to the next where that is planted."""


class Life:
    """Of one kiosk: memory in kilobytes, and files and threads that are open, so many times."""

    def __init__(self, sessions: int, planted: bool) -> None:
        self._due = {sessions * number // SAMPLES for number in range(1, SAMPLES + 1)}
        self._sessions, self._planted = sessions, planted
        self._left, self._held = list[bytes](), psutil.Process()
        self.samples = list[tuple[float, int]]()

    def lived(self, data: Path, seed: int) -> None:
        """All of it."""
        bot = Bot(data, seed, ("flash",))

        def enough(_: Session) -> bool:
            if bot.games in self._due:
                self._due.remove(bot.games)
                self._sample(bot)
            return bot.games == self._sessions

        bot.plays(enough)
        bot.close()

    def _sample(self, bot: Bot) -> None:
        if self._planted:
            self._left.append(bytes(LEFT_BEHIND))
        bot.shown.engine.collectGarbage()
        gc.collect()
        self.samples.append((resident_mb() * 1000, self._held.num_fds() + self._held.num_threads()))


def prove(count: int, seed: int, planted: bool) -> int:
    """So many sessions of one life."""
    life = Life(count, planted)
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as data:
        life.lived(Path(data), seed)
    return judged(life.samples, count)


def judged(samples: list[tuple[float, int]], count: int) -> int:
    """The failures: memory that grows, something that stays open."""
    second = samples[SAMPLES // 2 :]
    slope = linear_regression(range(len(second)), [kilobytes for kilobytes, _ in second]).slope * SAMPLES / count * 1000
    most = next(limit for least, limit in MOST_KB.items() if count >= least)
    opened = [there for _, there in second]
    print(f"{slope:.0f} kB for each 1,000 sessions, at most {most}; {second[-1][0] / 1000:.0f} MB at the end")
    print(f"{opened[0]} open files and threads, {opened[-1]} at the end")
    return (slope > most) + (max(opened[len(opened) // 2 :]) > max(opened[: len(opened) // 2]))


if __name__ == "__main__":
    answer(prove)
