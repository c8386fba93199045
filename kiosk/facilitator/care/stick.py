"""Trying a stick: something is written on it, synced, read again from the stick itself, and taken away."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.facilitator.care.checks import StandCheck
from kiosk.host.durable import write_synced
from kiosk.host.volumes import Stick

NAME = "cafe-ia-essai.tmp"
BYTES = 256 * 1024


def try_stick(stick: Stick | None) -> StandCheck:
    """None when there is none. It may take seconds: not for the thread of the screen."""
    if stick is None:
        return StandCheck("stick", "amber", "stick_none")
    file, written = stick.folder / NAME, os.urandom(BYTES)
    values: dict[str, str | int] = {"name": stick.label, "free": stick.free // 1_000_000}
    try:
        write_synced(file, written)
        same = _read(file) == written
    except OSError:
        return StandCheck("stick", "red", "stick_refuses", values)
    finally:
        with suppress(OSError):
            file.unlink(missing_ok=True)
    return (
        StandCheck("stick", "green", "stick_fine", values)
        if same
        else StandCheck("stick", "red", "stick_differs", values)
    )


def _read(file: Path) -> bytes:
    with file.open("rb") as opened:
        if hasattr(os, "posix_fadvise"):  # so that the answer is the stick's, not the memory's
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return opened.read()
