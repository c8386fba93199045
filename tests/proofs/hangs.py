"""A kiosk that hangs, stopped or busy for ever, is silent as long as the system waits; the one after it can be touched
in time. Planted: a kiosk whose heart beats on while its screen hangs.

Method: while a start waits for a core that others have, which the system counts, its time does not pass: a machine that
plays does nothing else.
"""

import signal
import tempfile
import time
from pathlib import Path

from kiosk.host.heartbeat import ALIVE, READY
from tests.app.kiosk import Running, running
from tests.proofs.count import answer

SILENCE, BEATS = 10, 30
"""Seconds after which the system ends a kiosk that says nothing; beats after which it is alive for sure."""
MOST = 20
"""Seconds from the hang to the next kiosk that can be touched, on a machine that does nothing else."""
BUSY = """
from itertools import count
from kiosk.viewmodels.idle import IdleModel
IdleModel.look = lambda self: [None for _ in count() if _ < 0]
"""
BEATS_ON = """
import threading, time
from kiosk.host.heartbeat import Heartbeat
def beat():
    while True:
        time.sleep(1)
        Heartbeat().beat()
threading.Thread(target=beat, daemon=True).start()
"""


def waited(process: int) -> float:
    """Seconds that its first thread, which is the screen's, was ready and had no core."""
    return int(Path(f"/proc/{process}/schedstat").read_text("ascii").split()[1]) / 1e9


def hear(kiosk: Running, word: bytes) -> None:
    """Wait until it says that. Raises TimeoutError."""
    while kiosk.hears() != word:
        pass


def ended(kiosk: Running) -> bool:
    """Whether the system, which waits for a beat, ends it."""
    kiosk.ear.settimeout(SILENCE)
    for _ in range(BEATS):
        try:
            kiosk.hears()
        except TimeoutError:
            kiosk.process.kill()
            kiosk.process.wait()
            return True
    return False


def hang(folder: Path, stopped: bool, planted: bool) -> float | None:
    """The seconds until the next kiosk can be touched; None where the system did not see that the first one hung."""
    with running(folder, "" if stopped else BUSY + BEATS_ON * planted) as kiosk:
        hear(kiosk, READY)
        if stopped:
            hear(kiosk, ALIVE)
            kiosk.process.send_signal(signal.SIGSTOP)
        begun = time.monotonic()
        if not ended(kiosk):
            return None
    with running(folder) as kiosk:
        hear(kiosk, READY)
        return time.monotonic() - begun - waited(kiosk.process.pid)


def prove(count: int, seed: int, planted: bool) -> int:
    """So many hangs of one machine, stopped and busy in turn; one that is planted is busy."""
    times = list[float | None]()
    with tempfile.TemporaryDirectory(prefix="kiosk-hangs-") as folder:
        for number in range(count):
            times.append(hang(Path(folder), bool((number + seed) % 2) and not planted, planted))
    print(f"back after {', '.join('never' if one is None else f'{one:.0f} s' for one in times)}")
    return sum(one is None or one > MOST for one in times)


if __name__ == "__main__":
    answer(prove)
