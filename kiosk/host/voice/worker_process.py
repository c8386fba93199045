"""The worker that renders, as the kiosk sees it: started when it is needed, and ended when it does not answer."""

import json
import logging
import subprocess
import sys
from array import array
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from subprocess import DEVNULL, PIPE
from threading import Timer
from time import monotonic

from kiosk.host.sound.mixer import RATE, Samples

log = logging.getLogger(__name__)

COMMAND = "voice"
"""How the kiosk calls itself to render; nobody types it."""
CALL_S, START_S = 3.0, 10.0
"""Seconds that a call may take; the first one, which starts the worker from a slow disk."""
DEATHS, WITHIN_S = 3, 60.0
"""So many in so many seconds, and it is not started any more."""
LONGEST_HEAD, MOST_BYTES = 100, 2 * RATE * 300


class BadAnswerError(Exception):
    """The worker ended, or said something else than what it was asked for."""


class WorkerProcess:
    """Used by one thread; ``close`` may come from another."""

    def __init__(self, command: Sequence[str] = (), now: Callable[[], float] = monotonic) -> None:
        packaged = getattr(sys, "frozen", False)
        self._command = command or [sys.executable, *(() if packaged else ("-m", "kiosk")), COMMAND]
        self._now = now
        self._process: subprocess.Popen[bytes] | None = None
        self._answered = False
        self._deaths: list[float] = []
        self.broken = False

    def render(self, piece: str, language: str, speed: float) -> Samples:
        """The samples of a piece; none where it cannot be said, where the worker died of it, or while it is broken."""
        return self._asked({"text": piece, "language": language, "speed": speed})

    def play(self, file: Path) -> Samples:
        """The samples of a recorded sentence; none as above."""
        return self._asked({"file": str(file)})

    def _asked(self, order: Mapping[str, object]) -> Samples:
        try:
            process = self._running()
            return array("h") if process is None else self._called(process, order)
        except (OSError, ValueError, BadAnswerError) as error:
            self._die(str(error))
            return array("h")

    @property
    def number(self) -> int | None:
        """That of its process; None where none runs."""
        return None if self._process is None else self._process.pid

    def mend(self) -> None:
        """Whoever is in charge wants it tried again."""
        self.broken = False
        self._deaths = []

    def close(self) -> None:
        """End the worker."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in filter(None, (process.stdin, process.stdout)):
                with suppress(OSError):
                    pipe.close()

    def _running(self) -> "subprocess.Popen[bytes] | None":
        if self._process is not None and self._process.poll() is not None:
            self._die(f"it ended with {self._process.returncode}")
        if self._process is None and not self.broken:
            self._answered = False
            self._process = subprocess.Popen(self._command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)  # noqa: S603
        return self._process

    def _called(self, process: "subprocess.Popen[bytes]", order: Mapping[str, object]) -> Samples:
        assert process.stdin is not None
        late = Timer(CALL_S if self._answered else START_S, process.kill)
        late.daemon = True
        late.start()
        try:
            process.stdin.write(f"{json.dumps(order)}\n".encode())
            process.stdin.flush()
            samples = _answer(process)
        finally:
            late.cancel()
        self._answered = True
        return samples

    def _die(self, why: str) -> None:
        log.warning("voice: the worker is ended: %s", why)
        self.close()
        now = self._now()
        self._deaths = [*(death for death in self._deaths if now - death < WITHIN_S), now]
        self.broken = len(self._deaths) >= DEATHS


def _answer(process: "subprocess.Popen[bytes]") -> Samples:
    """What one call gave. Raises BadAnswerError, ValueError."""
    assert process.stdout is not None
    head = json.loads(process.stdout.readline(LONGEST_HEAD) or b"null")
    count = head.get("bytes") if isinstance(head, dict) else None
    if not isinstance(count, int) or count % 2 or not 0 <= count <= MOST_BYTES:
        raise BadAnswerError(f"it answered {head!r}")
    samples = process.stdout.read(count)
    if len(samples) < count:
        raise BadAnswerError(f"it answered {len(samples)} of {count} bytes")
    return array("h", samples)
