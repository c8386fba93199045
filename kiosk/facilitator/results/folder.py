"""One writer for what goes on a stick: a whole folder, read again and compared before it gets its name, or nothing."""

import os
import shutil
from collections.abc import Callable, Mapping
from hashlib import file_digest, sha256
from pathlib import Path

from kiosk.host.durable import give_name, sync_all, sync_folder, write_synced
from kiosk.host.volumes import Stick

PART = ".part"

type Progress = Callable[[int, int], None]
"""Told how many steps are done, and of how many."""


class Differs(OSError):
    """The stick does not give back what was written."""


class Pulled(OSError):
    """The stick is not there any more."""


def free_name(stick: Path, name: str) -> Path:
    """A folder that is not on the stick yet: ``name``, or with ``-2``, ``-3``... after it."""
    again, folder = 1, stick / name
    while folder.exists():
        again += 1
        folder = stick / f"{name}-{again}"
    return folder


def write_whole(stick: Stick, folder: Path, files: Mapping[str, bytes], step: Callable[[], None]) -> None:
    """Write the files, by their path in a folder of the stick; ``step`` is called twice for each. Raises OSError,
    Differs or Pulled: nothing then has the name of the folder but the whole of it, and what was written is taken away
    again if the stick lets us."""
    part = folder.with_name(f"{folder.name}{PART}")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        _fill(part, files, step)
        if not stick.present:  # what is written in its folder now is written on the machine
            raise Pulled(stick.label)
        give_name(part, folder)
    except OSError:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _fill(part: Path, files: Mapping[str, bytes], step: Callable[[], None]) -> None:
    for name, content in files.items():
        file = part / name
        file.parent.mkdir(parents=True, exist_ok=True)
        write_synced(file, content)
        step()
    sync_all(part)
    sync_folder(part.parent)
    for name, content in files.items():
        _compare(part / name, content)
        step()


def _compare(file: Path, content: bytes) -> None:
    with file.open("rb") as opened:
        if hasattr(os, "posix_fadvise"):  # so that the stick answers, not the memory
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if file_digest(opened, sha256).digest() != sha256(content).digest():
            raise Differs(file.name)
