"""The system's side of a kiosk that goes onto a disk: one request, answers while it goes on, and a last one."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.facilitator.onto_disk.copying import Copying
from kiosk.facilitator.onto_disk.disk_handover import DISK_REQUEST
from kiosk.facilitator.onto_disk.disk_told import DiskAnswer, DiskRequest, NotOnDisk, refusal
from kiosk.facilitator.requests import ANSWER, taken, tell
from kiosk.host.disks import Disk, DiskFiles, LiveMedium, disks, live_medium


@dataclass(frozen=True, slots=True)
class Computer:
    """Where the system sees its devices, and what a live system mounted."""

    files: DiskFiles = field(default_factory=DiskFiles)
    devices: Path = Path("/dev")
    live: Path = Path("/run/live")


def put_on_disk(run: Path, answers: Path, computer: Computer) -> DiskAnswer:
    """Take the request from the kiosk's folder, do what it asks, and answer. Of the request only an id is believed: the
    disk is one that the system itself finds, and the very one that was shown. Raises NoRequest; OSError when an answer
    cannot be written."""
    request = taken(run, DISK_REQUEST, DiskRequest)
    answer = DiskAnswer(request.id)
    tell(answers, ANSWER, answer)
    answer = _done(request, answers, computer)
    tell(answers, ANSWER, answer)
    return answer


def _done(request: DiskRequest, answers: Path, computer: Computer) -> DiskAnswer:
    try:
        medium, disk = _found(request, computer.files)
        settings = next(computer.live.glob("persistence/*/persistence.conf"), computer.live)
    except NotOnDisk as refused:
        return DiskAnswer(request.id, why=refused.why)
    copying = Copying(computer.devices / medium.name, computer.devices / disk.name, disk.size, settings)
    seen = 0

    def told(done: int, total: int) -> None:
        nonlocal seen
        if (percent := done * 100 // total) > seen:
            seen = percent
            tell(answers, ANSWER, DiskAnswer(request.id, percent, emptied=True))

    try:
        copying.copy(told)
    except NotOnDisk as refused:
        return DiskAnswer(request.id, why=refused.why, emptied=copying.emptied)
    return DiskAnswer(request.id, 100, done=True, emptied=True)


def _found(request: DiskRequest, files: DiskFiles) -> tuple[LiveMedium, Disk]:
    medium = live_medium(files)
    if medium is None or not medium.removable:
        raise NotOnDisk("medium")
    asked = (request.disk, request.model, request.size)
    disk = next((disk for disk in disks(files) if (disk.name, disk.model, disk.size) == asked), None)
    if disk is None:
        raise NotOnDisk("changed")
    if why := refusal(disk, medium):
        raise NotOnDisk(why)
    return medium, disk
