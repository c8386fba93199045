"""One import under way: the child process, watched from outside, and what became of it."""

import errno
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE
from threading import Thread
from typing import Literal, Protocol

from kiosk.decks.loading import Loaded, load_checked
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.facilitator.intake.examining import READY
from kiosk.facilitator.intake.installed import DECK
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.intake.verdict import Verdict

log = logging.getLogger(__name__)

COMMAND, COMPLAINT = "intake", "complaint.txt"
SECONDS = 120.0
"""On the wall's clock: a slow stick may keep the child waiting longer than it computes."""

PATIENCE = 2.0
"""Seconds for a killed child to be gone."""
OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0) or None
LOST = frozenset(os.strerror(code) for code in (errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN))
"""What the system answers for a drive that has gone or died."""

type Status = Literal["ok", "refused", "pulled", "too_long", "no_space", "crashed"]
type Relation = Literal["new", "newer", "older", "same", "changed"]
type Relate = Callable[[Verdict], Relation]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a parcel. ``verdict`` is None when the child gave none; ``relation`` is to what this kiosk has of
    the same name and ``loaded`` what was read of it, for a deck that is ``ok``; its files wait in ``box``."""

    status: Status
    parcel: Parcel
    verdict: Verdict | None
    box: Path
    relation: Relation = "new"
    loaded: Loaded | None = None


class Process(Protocol):
    """What is asked of the child. ``poll`` gives its exit code once it has ended."""

    def poll(self) -> int | None: ...
    def kill(self) -> None: ...


type Start = Callable[[str, Path], Process]


class Child:
    """The child process. Its order is a line of JSON, its complaints go to a file. Raises OSError."""

    def __init__(self, order: str, complaint: Path) -> None:
        packaged = getattr(sys, "frozen", False)
        command = [sys.executable, *(() if packaged else ("-m", "kiosk")), COMMAND]
        with complaint.open("wb") as errors:
            self._process = subprocess.Popen(command, stdin=PIPE, stdout=DEVNULL, stderr=errors)  # noqa: S603
        self._line = self._process.stdin
        assert self._line is not None
        with suppress(BrokenPipeError):  # it has ended already
            self._line.write(f"{order}\n".encode())
            self._line.flush()

    def poll(self) -> int | None:
        code = self._process.poll()
        if code is not None and self._line is not None:
            self._line.close()
        return code

    def kill(self) -> None:
        """End it. One that waits for a dead stick may end later."""
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)
        self.poll()


class Job:
    """The import of one parcel, from its start to its outcome. ``box`` is an existing folder of its own."""

    def __init__(self, parcel: Parcel, box: Path, trusted: str | None, relate: Relate, start: Start = Child) -> None:
        stick = {**asdict(parcel.stick), "folder": str(parcel.stick.folder)}
        order = {"path": str(parcel.path), "kind": parcel.kind, "stick": stick, "box": str(box), "trusted": trusted}
        self._parcel, self._box, self._relate = parcel, box, relate
        self._end = time.monotonic() + SECONDS
        self._outcome: Outcome | None = None
        self._ending: Thread | None = None
        self._child = start(json.dumps(order), box / COMPLAINT)

    def poll(self) -> Outcome | None:
        """What became of it, once that is known. It does not wait: what the child leaves is read beside the screen."""
        if self._ending is None:
            code = self._child.poll()
            if code is not None or time.monotonic() > self._end:
                self._ending = Thread(target=self._finish, args=(code,), daemon=True)
                self._ending.start()
        return self._outcome

    def cancel(self) -> None:
        """Give it up, and leave nothing behind. It does not wait, though a child may that reads a dying stick."""
        Thread(target=self._give_up, daemon=True).start()

    def _give_up(self) -> None:
        self._child.kill()
        shutil.rmtree(self._box, ignore_errors=True)

    def _finish(self, code: int | None) -> None:
        verdict = Verdict.read(self._box)
        status = self._status(code, verdict)
        if status == "ok" and verdict is not None and (loaded := self._checked(verdict)):
            self._outcome = Outcome(status, self._parcel, verdict, self._box, self._relate(verdict), loaded)
            return
        status = "crashed" if status == "ok" else status
        if status == "crashed":
            log.warning("intake: the child ended with %s: %s", code, _last_line(self._box / COMPLAINT))
        self._give_up()
        self._outcome = Outcome(status, self._parcel, verdict, self._box)

    def _checked(self, verdict: Verdict) -> Loaded | None:
        """The deck that the child checked, if what lies in the box is that deck."""
        folder = self._box / READY / DECK
        try:
            if digest(folder) != verdict.checked:
                return None
        except OSError:
            return None
        loaded = load_checked(folder)
        return loaded if loaded.deck is not None and loaded.id == verdict.id else None

    def _status(self, code: int | None, verdict: Verdict | None) -> Status:
        if code is None or code == OUT_OF_TIME:
            return "too_long"
        present = self._parcel.stick.present
        if verdict is None:
            return "crashed" if present else "pulled"
        if verdict.status == "refused" and (not present or _is_lost(verdict)):
            return "pulled"
        return verdict.status


def _is_lost(verdict: Verdict) -> bool:
    """Whether the stick answered as one that is no longer there, or broken."""
    reasons = {finding.values.get("reason") for finding in verdict.findings if finding.code == "E005"}
    return not reasons.isdisjoint(LOST)


def _last_line(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip().rpartition("\n")[2]
    except OSError:
        return ""
