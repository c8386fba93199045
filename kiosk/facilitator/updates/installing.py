"""An update taken in: checked, copied, unpacked beside, tried, and only then given its name."""

import hashlib
import os
import platform
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from kiosk.facilitator.updates.unpacking import unpack
from kiosk.facilitator.updates.update_told import Update, UpdateRefused, Why, opened, read_told
from kiosk.facilitator.updates.versions import Versions

CHUNK = 1_000_000
ROOM = 5
"""Times the archive that must be free: the copy, what it unpacks to, and something for the games meanwhile."""
PATIENCE_SECONDS = 180
"""For the new version's own test, on a slow machine."""
BARE = {"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}

type Tested = Callable[[Path], bool]


def install(versions: Versions, source: Path, trusted: str | None, tested: Tested, older: bool = False) -> Update:
    """Take in the update in a folder: what starts from then on is it, on trial. ``tested`` says whether a program
    passes its own test; ``older``: a version below the highest is wanted. Raises UpdateRefused, and then the same
    version starts as before."""
    with _told_as("room"), versions.alone():
        with _told_as("gone"):
            update = read_told(source, trusted)
        why = versions.refusal(update, platform.machine())
        if why and not (why == "older" and older):
            raise UpdateRefused(why)
        if shutil.disk_usage(versions.folder).free < ROOM * update.size:
            raise UpdateRefused("room")
        _take_in(versions, source, update, tested)
    return update


def _take_in(versions: Versions, source: Path, update: Update, tested: Tested) -> None:
    with versions.beside() as folder:
        archive = folder / "archive"
        _copy(source, update, archive)
        program = unpack(archive, folder / "unpacked")
        if not tested(program):
            raise UpdateRefused("self_test")
        versions.take_in(program, update.version)


def _copy(source: Path, update: Update, copy: Path) -> None:
    """The archive, hashed while it is copied: what was checked is what is unpacked."""
    digest, left = hashlib.sha256(), update.size
    with _told_as("gone"):
        archive = opened(source, update.archive)
    with archive, copy.open("wb") as file:
        while left >= 0 and (chunk := _read(archive, min(CHUNK, left + 1))):
            left -= len(chunk)
            digest.update(chunk)
            file.write(chunk)
    if left or digest.hexdigest() != update.sha256:
        raise UpdateRefused("damaged")


def _read(archive: BinaryIO, most: int) -> bytes:
    with _told_as("gone"):
        return archive.read(most)


@contextmanager
def _told_as(why: Why) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UpdateRefused(why) from error


def passes(program: Path, user: str | None) -> bool:
    """Whether a program passes its own test, started as this user (None: as ourselves), with data of its own."""
    with TemporaryDirectory(prefix="kiosk-update-") as data:
        if user:
            shutil.chown(data, user, user)
        command = [str(program / "kiosk"), "self-test", "--data", data]
        try:
            return _waited(command, {"user": user, "group": user, "extra_groups": ()} if user else {})
        except OSError:
            return False  # no program of this processor


def _waited(command: list[str], options: dict[str, Any]) -> bool:  # of Popen
    options |= dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603 (a program that our key vouches for)
        command, env=BARE, cwd="/", start_new_session=True, **options
    )
    try:
        return process.wait(PATIENCE_SECONDS) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
