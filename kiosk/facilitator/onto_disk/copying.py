"""The image of a stick, written on a disk: first the disk is emptied, last it gets what a machine starts from. What is
left half done starts nothing."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.facilitator.onto_disk.disk_told import DiskWhy, NotOnDisk
from kiosk.facilitator.onto_disk.partition_table import BACK, FRONT, SECTOR, NoTable, PartitionTable

CHUNK = 4 << 20
KEPT = "CAFEIA_DATA"
"""Label of the file system where things are kept."""
BLOCK = 4096
FORM = ("-q", "-F", "-t", "ext4", "-b", str(BLOCK), "-m", "0", "-J", "size=16", "-L", KEPT)
PROGRAMS = "/usr/sbin:/sbin:/usr/bin:/bin"
PATIENCE_SECONDS = 600

type Told = Callable[[int, int], None]
"""Hears how many bytes of how many are done."""


class Copying:
    """From a medium to a disk of ``size`` bytes, both files of the system's. ``settings``: the file that tells a live
    system which folders it keeps. ``emptied``: whether something was written."""

    def __init__(self, medium: Path, disk: Path, size: int, settings: Path) -> None:
        self._medium, self._disk, self._size, self._settings = medium, disk, size, settings
        self.emptied = False

    def copy(self, told: Told) -> None:
        """Do all of it. Raises NotOnDisk."""
        with _named("medium"), self._medium.open("rb") as medium:
            start, settings = medium.read(FRONT), self._settings.read_bytes()
        try:
            old = PartitionTable.read(start)
            first, last = old.partitions[0].start * SECTOR, old.partitions[-1].start * SECTOR
        except (NoTable, IndexError) as error:
            raise NotOnDisk("medium") from error
        table = old.on(self._size // SECTOR)
        self._empty(first)
        digest = self._write(first, last, told)
        self._make_kept(table, settings)
        self._compare(first, last, digest, told)
        self._start(table)

    def _empty(self, first: int) -> None:
        """Nothing starts from here any more, nor is found by the copy of the table at the end. A disk of which
        something is mounted is not opened."""
        with _named("changed"):
            opened = os.open(self._disk, os.O_RDWR | os.O_EXCL)
        with _named("refuses"), os.fdopen(opened, "r+b") as disk:
            self.emptied = True
            disk.write(bytes(first))
            disk.seek(self._size - BACK)
            disk.write(bytes(BACK))
            _sync(disk.fileno())

    def _write(self, first: int, last: int, told: Told) -> str:
        digest = hashlib.sha256()
        with _named("refuses"), self._disk.open("r+b") as disk:
            disk.seek(first)
            for done, chunk in _chunks(self._medium, first, last, "medium"):
                digest.update(chunk)
                disk.write(chunk)
                told(done, 2 * (last - first))
            disk.flush()
            _sync(disk.fileno())
        return digest.hexdigest()

    def _make_kept(self, table: PartitionTable, settings: bytes) -> None:
        """The last partition is new: what was played stays on the stick."""
        start, end = (sector * SECTOR for sector in table.partitions[-1])
        with TemporaryDirectory() as folder:
            with _named("refuses"):
                Path(folder, self._settings.name).write_bytes(settings)
            where = ("-E", f"offset={start},root_owner=0:0,nodiscard", "-d", folder)
            _run("mke2fs", *FORM, *where, str(self._disk), str((end - start) // BLOCK))
        _run("e2fsck", "-f", "-n", f"{self._disk}?offset={start}")

    def _compare(self, first: int, last: int, digest: str, told: Told) -> None:
        """What the disk itself gives back."""
        with _named("refuses"), self._disk.open("rb") as disk:
            os.posix_fadvise(disk.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        again, half = hashlib.sha256(), last - first
        for done, chunk in _chunks(self._disk, first, last, "refuses"):
            again.update(chunk)
            told(half + done, 2 * half)
        if again.hexdigest() != digest:
            raise NotOnDisk("differs")

    def _start(self, table: PartitionTable) -> None:
        """From now on a machine starts from this disk."""
        with _named("refuses"), self._disk.open("r+b") as disk:
            disk.seek(self._size - BACK)
            disk.write(table.back)
            _sync(disk.fileno())
            disk.seek(0)
            disk.write(table.front)
            _sync(disk.fileno())
            disk.seek(0)
            if disk.read(FRONT) != table.front:
                raise NotOnDisk("differs")


def _chunks(source: Path, first: int, last: int, why: DiskWhy) -> Iterator[tuple[int, bytes]]:
    """All of it, each piece with how many bytes are then read. Raises NotOnDisk where something is missing."""
    with _named(why), source.open("rb") as file:
        file.seek(first)
        at = first
        while at < last:
            chunk = file.read(min(CHUNK, last - at))
            if not chunk:
                raise NotOnDisk(why)
            at += len(chunk)
            yield at - first, chunk


def _sync(descriptor: int) -> None:
    os.fsync(descriptor)
    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _run(name: str, *arguments: str) -> None:
    """Raises NotOnDisk where the program does not end well."""
    program = shutil.which(name, path=PROGRAMS) or name
    try:
        subprocess.run([program, *arguments], check=True, capture_output=True, timeout=PATIENCE_SECONDS)  # noqa: S603
    except (OSError, subprocess.SubprocessError) as error:
        raise NotOnDisk("refuses") from error


@contextmanager
def _named(why: DiskWhy) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotOnDisk(why) from error
