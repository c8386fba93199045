"""The disks of this machine: those it could be started from, and what is on them, as the kernel and udev tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kiosk.host.drives import MEDIUM, Partitions, drives, is_removable, mounted, named, started_from
from kiosk.host.kernel import SYS, said

SECTOR = 512
"""Bytes in which the kernel counts, whatever a disk's own are."""


class DiskPart(NamedTuple):
    """Something on a disk: ``form`` as udev names it, empty where it knows none; its label; its size in bytes."""

    form: str
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class Disk:
    """``name`` is the kernel's, ``model`` the maker's, ``size`` in bytes; ``sector``: the bytes of its own."""

    name: str
    model: str
    size: int
    sector: int
    parts: tuple[DiskPart, ...]


@dataclass(frozen=True, slots=True)
class LiveMedium:
    """What a live system started from. ``kept`` is the byte at which its last partition begins, where things are
    kept."""

    name: str
    removable: bool
    kept: int


@dataclass(frozen=True, slots=True)
class DiskFiles:
    """Where the kernel and udev tell of disks, and what is mounted."""

    sys: Path = SYS
    udev: Path = Path("/run/udev/data")
    partitions: Partitions = mounted


def live_medium(files: DiskFiles) -> LiveMedium | None:
    """None in a system that stands on a disk of its own."""
    found = started_from(files.partitions(), files.sys, (MEDIUM,))
    for drive in found & set(drives(files.sys)):
        last = max((_number(part / "start") for part in _parts(drive)), default=0)
        return LiveMedium(drive.name, is_removable(drive), last * SECTOR)
    return None


def disks(files: DiskFiles) -> list[Disk]:
    """Those that are built in and can be written, but never one that this machine started from. It reads what the
    kernel remembers, so that it is quick."""
    own = started_from(files.partitions(), files.sys)
    return [_told(drive, files.udev) for drive in drives(files.sys) if drive not in own and _is_disk(drive)]


def _is_disk(drive: Path) -> bool:
    """A thing of its own, and neither a stick nor a part that the kernel keeps for itself."""
    plain = said(drive / "ro") != "1" and said(drive / "hidden") != "1"
    return (drive / "device").exists() and plain and not is_removable(drive)


def _told(drive: Path, udev: Path) -> Disk:
    parts = [_part(one, udev) for one in _parts(drive)] or [part for part in (_part(drive, udev),) if part.form]
    sector = _number(drive / "queue" / "logical_block_size")
    return Disk(drive.name, named(drive), _number(drive / "size") * SECTOR, sector, tuple(parts))


def _parts(drive: Path) -> Iterator[Path]:
    """In their order on the disk."""
    found = [entry for entry in drive.iterdir() if (entry / "partition").exists()]
    return iter(sorted(found, key=lambda entry: _number(entry / "start")))


def _part(block: Path, udev: Path) -> DiskPart:
    told = dict(line[2:].partition("=")[::2] for line in said(udev / f"b{said(block / 'dev')}").splitlines())
    return DiskPart(told.get("ID_FS_TYPE", ""), told.get("ID_FS_LABEL", ""), _number(block / "size") * SECTOR)


def _number(file: Path) -> int:
    """0 where the kernel says none."""
    text = said(file)
    return int(text) if text.isdecimal() else 0
