"""An update, made at home from the folder of ``make package``."""

import hashlib
import os
import platform
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import distributions
from pathlib import Path

from kiosk.facilitator.keys import secret_key
from kiosk.facilitator.updates.update_told import NAME, SIGNATURE, SIGNS, TOLD, Update, is_version
from kiosk.host.durable import sync_folder, write_durably

PROGRAM = "kiosk"
"""What is started, in the folder of a program."""


class NotAProgram(ValueError):
    """A folder that ``make package`` did not make."""


def make_update(key: Path, program: Path, folder: Path) -> Update:
    """Write into a folder the archive of a program, what it says of itself and, last, its signature. Raises NotAKey and
    NotAProgram before anything is written, and OSError: then no update is there."""
    secret, version = secret_key(key), program_version(program)
    for name in (SIGNATURE, TOLD):
        (folder / name).unlink(missing_ok=True)
    with _written(folder) as part:
        _pack(program, part)
        size = part.stat().st_size
        with part.open("rb") as file:
            update = Update(version, platform.machine(), size, hashlib.file_digest(file, "sha256").hexdigest())
        part.replace(folder / update.archive)
    write_durably(folder / TOLD, update.told())
    write_durably(folder / SIGNATURE, secret.sign(SIGNS + update.told()).signature)
    return update


def program_version(program: Path) -> str:
    """The version of a packaged program. Raises NotAProgram."""
    if not os.access(program / PROGRAM, os.X_OK):
        raise NotAProgram(program.name)
    found = next(iter(distributions(name=NAME, path=[str(program / "_internal")])), None)
    if found is None or not is_version(found.version):
        raise NotAProgram(program.name)
    return found.version


@contextmanager
def _written(folder: Path) -> Iterator[Path]:
    """Where the archive is written before it has its name; nothing is left there."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{NAME}.part"
    try:
        yield part
        sync_folder(folder)
    finally:
        part.unlink(missing_ok=True)


def _pack(program: Path, archive: Path) -> None:
    with archive.open("wb") as file:
        with tarfile.open(fileobj=file, mode="w:xz") as packed:
            packed.add(program, NAME, filter=_nobody)  # in the order of the names
        file.flush()
        os.fsync(file.fileno())


def _nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the name and the number of who packs."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member
