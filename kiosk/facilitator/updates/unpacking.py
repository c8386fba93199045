"""The archive of an update, unpacked with limits: so many files, so many bytes, nothing that reaches outside."""

import lzma
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.facilitator.updates.update_told import NAME, UpdateRefused
from kiosk.host.durable import sync_folder

MOST_FILES = 5_000
MOST_BYTES = 1_000_000_000
BROKEN = (tarfile.ReadError, lzma.LZMAError, EOFError)


def unpack(archive: Path, into: Path) -> Path:
    """The program's folder, whole and synced. Raises UpdateRefused, and OSError where it cannot be written."""
    try:
        with tarfile.open(archive, "r:xz") as packed:
            for member in _within_limits(packed):
                packed.extract(member, into, filter="data")  # no device, no link that leads outside
    except BROKEN as error:
        raise UpdateRefused("damaged") from error
    except tarfile.TarError as error:
        raise UpdateRefused("shape") from error
    sync_tree(into)
    return into / NAME


def _within_limits(packed: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """Each member before it is unpacked. Raises UpdateRefused at the first that is not a program's."""
    files = size = 0
    for member in packed:
        files, size = files + 1, size + member.size
        if files > MOST_FILES or size > MOST_BYTES or not _of_program(member):
            raise UpdateRefused("shape")
        yield member


def _of_program(member: tarfile.TarInfo) -> bool:
    top, *below = PurePosixPath(member.name).parts
    return top == NAME and ".." not in below and (bool(below) or member.isdir())


def sync_tree(folder: Path) -> None:
    """Make everything in a folder last, and its name for each thing. Raises OSError."""
    for place, _, names in folder.walk():
        for name in names:
            if not (place / name).is_symlink():
                with (place / name).open("rb") as file:
                    os.fsync(file.fileno())
        sync_folder(place)
