"""A USB stick in a file: a small ext4 file system on a loop device, which can be pulled at any moment and put back.

Pulling shuts the file system down first, so that everything after that moment fails with EIO and what was not synced is
lost, then takes it away, so that its folder is an empty one of the machine: what a reader finds once a drive is gone.
Needs the right to mount: the fixture `sticks` skips the test, with the reason, where there is none.
"""

import fcntl
import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

SHUTDOWN, WITHOUT_FLUSHING = 0x8004587D, 2
"""An ioctl of ext4 and of xfs."""


class LoopStick:
    """``folder`` is where it is seen."""

    def __init__(self, image: Path, folder: Path, megabytes: int) -> None:
        self.folder = folder
        self._image = image
        with image.open("wb") as file:
            file.truncate(megabytes * 1_048_576)
        folder.mkdir()
        _run("mkfs.ext4", "-q", "-F", "-m", "0", str(image))
        self.put_back()

    def pull(self) -> None:
        """It is gone: at once, and with all that was not synced."""
        opened = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(opened, SHUTDOWN, struct.pack("I", WITHOUT_FLUSHING))
        finally:
            os.close(opened)
        self.take_out()

    def put_back(self) -> None:
        """It is seen at its folder again: not what is left of it while a busy machine still takes it away."""
        while _run("losetup", "--associated", str(self._image)):
            time.sleep(0.01)
        _run("mount", "-o", "loop", str(self._image), str(self.folder))

    def take_out(self) -> None:
        """Nothing is seen at its folder."""
        _run("umount", "--lazy", str(self.folder))

    def protect(self) -> None:
        """It can only be read."""
        _run("mount", "-o", "remount,ro", str(self.folder))


type Make = Callable[..., LoopStick]


@contextmanager
def loop_sticks(folder: Path) -> Iterator[Make]:
    """Makes sticks of so many megabytes; takes out at the end those that are still in. Skips the test where no stick
    can be mounted."""
    made: list[LoopStick] = []

    def make(megabytes: int = 64) -> LoopStick:
        number = len(made)
        try:
            stick = LoopStick(folder / f"stick-{number}.img", folder / f"stick-{number}", megabytes)
        except (OSError, subprocess.CalledProcessError) as error:
            pytest.skip(f"no stick can be mounted here: {error}")
        made.append(stick)
        return stick

    try:
        yield make
    finally:
        for stick in made:
            with suppress(subprocess.CalledProcessError):
                stick.take_out()


def _run(*command: str) -> bytes:
    """What a program says. Raises CalledProcessError when it fails."""
    return subprocess.run(command, check=True, capture_output=True).stdout
