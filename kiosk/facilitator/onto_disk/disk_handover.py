"""How a kiosk that plays from a stick has the system put it on a disk of its computer."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from kiosk.facilitator.onto_disk.disk_told import DiskAnswer, DiskRequest, DiskWhy, refusal
from kiosk.facilitator.requests import answered, new_id, tell
from kiosk.host.disks import Disk, DiskFiles, disks, live_medium
from kiosk.host.paths import run_dir

DISK_REQUEST = "disk.json"
ANSWERS = "KIOSK_DISK_ANSWERS"
"""Name in the environment: the folder in which the system answers."""


@dataclass(frozen=True, slots=True)
class DiskOffered:
    """A disk of this computer, and why it cannot hold the kiosk, None for one that can."""

    disk: Disk
    why: DiskWhy | None


class DiskHandover:
    """``run``: the kiosk's own folder, in which the system looks; ``answers``: where only the system writes."""

    def __init__(self, run: Path, answers: Path, files: DiskFiles) -> None:
        self._run, self._answers, self._files = run, answers, files

    @classmethod
    def here(cls, files: DiskFiles) -> Self | None:
        """Of a kiosk that plays from a stick; None of any other."""
        run, answers = run_dir(), os.environ.get(ANSWERS)
        medium = live_medium(files) if run and answers else None
        return cls(run, Path(answers), files) if run and answers and medium and medium.removable else None

    def offered(self) -> list[DiskOffered]:
        """The disks of this computer. Quick."""
        medium = live_medium(self._files)
        return [DiskOffered(disk, refusal(disk, medium)) for disk in disks(self._files)] if medium else []

    def ask(self, disk: Disk) -> str:
        """Ask for the kiosk on a disk. Returns the id that the answers will bear. Raises OSError."""
        request = DiskRequest(new_id(), disk.name, disk.model, disk.size)
        tell(self._run, DISK_REQUEST, request)
        return request.id

    def answer(self, request: str) -> DiskAnswer | None:
        """How far the system is with the request of this id; None before it began."""
        return answered(self._answers, request, DiskAnswer)
