"""USB sticks and other removable drives: those that can be read, and those that the system has not mounted."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psutil

SYS = Path("/sys")


class Partition(Protocol):
    """What is asked of a mounted file system: its device, the folder it is seen at, its options after commas."""

    @property
    def device(self) -> str: ...
    @property
    def mountpoint(self) -> str: ...
    @property
    def opts(self) -> str: ...


type Partitions = Callable[[], Sequence[Partition]]


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


def mounted() -> Sequence[Partition]:
    """The file systems of this machine that stand on a drive."""
    return psutil.disk_partitions()


def sticks(partitions: Partitions = mounted, sys_folder: Path = SYS) -> list[Stick]:
    """The removable drives that can be read, one a device; a drive that goes away meanwhile is left out."""
    found: dict[str, Stick] = {}
    for partition in partitions():
        if partition.device not in found and _removable(partition, sys_folder):
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
    in_use = {_drive(_block(partition.device, sys_folder)) for partition in partitions()}
    return [_named(drive) for drive in _drives(sys_folder) if drive not in in_use]


def _removable(partition: Partition, sys_folder: Path) -> bool:
    if sys.platform != "linux":
        return "removable" in partition.opts.split(",")
    block = _block(partition.device, sys_folder)
    return block.exists() and _is_removable(_drive(block))


def _block(device: str, sys_folder: Path) -> Path:
    """The folder in which the kernel describes a device, ``/dev/sdb1``."""
    return (sys_folder / "class" / "block" / Path(device).name).resolve()


def _drive(block: Path) -> Path:
    """The whole drive of a partition."""
    return block.parent if (block / "partition").exists() else block


def _is_removable(drive: Path) -> bool:
    """Drives behind a USB cable call themselves fixed: their way to the processor tells."""
    return _said(drive / "removable") == "1" or any(part.startswith("usb") for part in drive.parts)


def _drives(sys_folder: Path) -> Iterator[Path]:
    """Removable drives that are not an empty reader."""
    for entry in sorted((sys_folder / "block").glob("*")):
        drive = entry.resolve()
        if _is_removable(drive) and _said(drive / "size") not in ("", "0"):
            yield drive


def _named(drive: Path) -> str:
    model = " ".join(_said(drive / "device" / part) for part in ("vendor", "model"))
    return model.strip() or drive.name


def _said(file: Path) -> str:
    try:
        return file.read_text("ascii", "replace").strip()
    except OSError:
        return ""
