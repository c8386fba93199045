"""A kiosk's intake in a test: a stick that is a folder, a child that is no process."""

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.decks.library import Library
from kiosk.facilitator.intake.confined import answer
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.facilitator.intake.intake import Intake
from kiosk.facilitator.intake.job import Child, Job, Outcome, Process, Start
from kiosk.facilitator.intake.parcels import Kind, Parcel
from kiosk.host.volumes import stick_at

EMPTY = Library((), (), (), ())
PATIENCE = 60.0
"""Seconds, on a machine that has other things to do."""


class Done:
    """A child that has ended well."""

    def poll(self) -> int | None:
        return 0

    def kill(self) -> None:
        """Nothing is left to end."""


def at_once(order: str, complaint: Path) -> Process:
    """The child's work, done here."""
    del complaint
    answer(json.loads(order))
    return Done()


def intake(folder: Path, library: Library = EMPTY, trusted: str | None = None, start: Start = at_once) -> Intake:
    """An intake with its data in ``folder/data``; it works in this process unless told otherwise."""
    (folder / "data").mkdir(parents=True, exist_ok=True)
    data = folder / "data"
    return Intake(data, InstalledDecks(data), lambda: library, lambda: trusted, start)


def parcel(path: Path, kind: Kind) -> Parcel:
    """What lies in a folder that stands for a stick."""
    return Parcel(path, kind, stick_at(path.parent))


def outcome_of(desk: Intake, taken: Parcel) -> Outcome:
    """What becomes of a parcel."""
    return ended(desk.begin(taken))


def ended(job: Job) -> Outcome:
    """What became of an import whose child has ended."""
    until(lambda: job.poll() is not None)
    outcome = job.poll()
    assert outcome is not None
    return outcome


def until(holds: Callable[[], bool]) -> None:
    """Wait for what happens on another thread."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.001)


def told(outcome: Outcome) -> list[str]:
    """The findings of an outcome, as ``cards.csv:3:2 E101``, by their first places."""
    findings = outcome.verdict.findings if outcome.verdict else ()
    return [f"{place} {finding.code}" for finding in findings for place in finding.places]


def digest_of(folder: Path) -> str:
    """The SHA-256 of every name and byte below a folder."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        whole.update(f"{path.relative_to(folder)}\n".encode())
        whole.update(path.read_bytes() if path.is_file() else b"")
    return whole.hexdigest()


def finished(job: Job) -> Outcome:
    """What became of a real import."""
    child = job._child
    assert isinstance(child, Child)
    child._process.wait()
    return ended(job)
