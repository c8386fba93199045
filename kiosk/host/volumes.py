"""USB sticks and other removable drives: those that can be read, and those that the system has not mounted."""

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.host.drives import (
    Partition,
    Partitions,
    block,
    drive,
    drives,
    is_removable,
    mounted,
    named,
    started_from,
)
from kiosk.host.kernel import SYS


@dataclass(frozen=True, slots=True)
class Stick:
    """A removable drive that is mounted. ``free`` is in bytes; ``device`` tells it from another put in its place."""

    folder: Path
    label: str
    free: int
    writable: bool
    device: int

    @property
    def present(self) -> bool:
        """Whether this very stick is still there."""
        try:
            next(self.folder.iterdir(), None)
            return self.folder.stat().st_dev == self.device
        except OSError:
            return False


def sticks(partitions: Partitions = mounted, sys_folder: Path = SYS) -> list[Stick]:
    """The removable drives that can be read, one a device, but never what this machine started from; a drive that goes
    away meanwhile is left out."""
    seen = partitions()
    own = started_from(seen, sys_folder)
    found: dict[str, Stick] = {}
    for partition in seen:
        if partition.device not in found and _removable(partition, sys_folder, own):
            try:
                found[partition.device] = stick_at(Path(partition.mountpoint), "rw" in partition.opts.split(","))
            except OSError:
                continue
    return list(found.values())


def stick_at(folder: Path, writable: bool = True) -> Stick:
    """The stick seen at a folder. Raises OSError when it cannot be read."""
    label = folder.name or str(folder)
    free = shutil.disk_usage(folder).free
    return Stick(folder, label, free, writable and os.access(folder, os.W_OK), folder.stat().st_dev)


def unmounted(partitions: Partitions = mounted, sys_folder: Path = SYS) -> list[str]:
    """The makers' names of the removable drives that hold a medium and of which nothing is mounted. Linux only."""
    if sys.platform != "linux":
        return []
    in_use = {drive(block(partition.device, sys_folder)) for partition in partitions()}
    return [named(one) for one in drives(sys_folder) if is_removable(one) and one not in in_use]


def _removable(partition: Partition, sys_folder: Path, own: set[Path]) -> bool:
    if sys.platform != "linux":
        return "removable" in partition.opts.split(",")
    described = block(partition.device, sys_folder)
    return described.exists() and drive(described) not in own and is_removable(drive(described))
