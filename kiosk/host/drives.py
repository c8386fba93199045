"""Drives as the kernel of Linux describes them: what a partition belongs to, what is removable, what it is called."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import psutil

from kiosk.host.kernel import said

MEDIUM = "/run/live/medium"
"""Where a live system mounts what it started from."""
STARTED_FROM = ("/", "/boot", "/boot/efi", MEDIUM)


class Partition(Protocol):
    """What is asked of a mounted file system: its device, the folder it is seen at, its options after commas."""

    @property
    def device(self) -> str: ...
    @property
    def mountpoint(self) -> str: ...
    @property
    def opts(self) -> str: ...


type Partitions = Callable[[], Sequence[Partition]]


def mounted() -> Sequence[Partition]:
    """The file systems of this machine that stand on a drive."""
    return psutil.disk_partitions()


def block(device: str, sys_folder: Path) -> Path:
    """The folder in which the kernel describes a device, ``/dev/sdb1``."""
    return (sys_folder / "class" / "block" / Path(device).name).resolve()


def drive(block: Path) -> Path:
    """The whole drive of a partition."""
    return block.parent if (block / "partition").exists() else block


def drives(sys_folder: Path) -> Iterator[Path]:
    """All that hold a medium: an empty reader does not."""
    for entry in sorted((sys_folder / "block").glob("*")):
        found = entry.resolve()
        if said(found / "size") not in ("", "0"):
            yield found


def is_removable(drive: Path) -> bool:
    """Drives behind a USB cable call themselves fixed: their way to the processor tells."""
    return said(drive / "removable") == "1" or any(part.startswith("usb") for part in drive.parts)


def started_from(partitions: Iterable[Partition], sys_folder: Path, places: Sequence[str] = STARTED_FROM) -> set[Path]:
    """The drives that hold what this machine started from, as mounted at these places."""
    return {drive(block(one.device, sys_folder)) for one in partitions if one.mountpoint in places}


def named(drive: Path) -> str:
    """The maker's name of a drive, else the kernel's."""
    model = " ".join(said(drive / "device" / part) for part in ("vendor", "model"))
    return model.strip() or drive.name
