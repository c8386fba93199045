"""A USB stick in a file: a small file system, which can be pulled at any moment and put back.

Pulling ends the file system first, so that everything after that moment fails and what it had not written is lost, then
takes it away, so that its folder is an empty one of the machine: what a reader finds once a drive is gone. ext4 is the
kernel's, on a loop device, and is shut down (EIO); NTFS is that of a program, where there is one, which is killed
(ENOTCONN).
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
from shutil import which

import pytest

SHUTDOWN, WITHOUT_FLUSHING = 0x8004587D, 2
"""An ioctl of ext4 and of xfs."""


DRIVERS = {"ntfs": ("ntfs-3g", "-o", "no_detach")}
"""The programs that are a file system, called with an image and a folder; they stay until it is unmounted."""
MAKERS = {
    "ext4": ("mkfs.ext4", "-q", "-F", "-m", "0"),
    "ntfs": ("mkfs.ntfs", "-F", "-Q"),
}
KINDS = [kind for kind, make in MAKERS.items() if all(map(which, (make[0], *DRIVERS.get(kind, ())[:1])))]
"""The file systems that can be made and seen here."""


class LoopStick:
    """``folder`` is where it is seen."""

    def __init__(self, image: Path, folder: Path, megabytes: int, kind: str = "ext4") -> None:
        self.folder = folder
        self._image, self._kind = image, kind
        self._driver: subprocess.Popen[bytes] | None = None
        with image.open("wb") as file:
            file.truncate(megabytes * 1_048_576)
        folder.mkdir()
        _run(*MAKERS[kind], str(image))
        self.put_back()

    def pull(self) -> None:
        """It is gone: at once, and with all that was not synced."""
        if self._driver is None:
            self._shut_down()
        else:
            self._driver.kill()
            self._driver.wait()
        self.take_out()

    def _shut_down(self) -> None:
        opened = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(opened, SHUTDOWN, struct.pack("I", WITHOUT_FLUSHING))
        finally:
            os.close(opened)

    def put_back(self) -> None:
        """It is seen at its folder again: not what is left of it while a busy machine still takes it away."""
        if self._kind in DRIVERS:
            self._driver = subprocess.Popen(
                [*DRIVERS[self._kind], self._image, self.folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            while not self.folder.is_mount():
                if self._driver.poll() is not None:
                    raise OSError(f"{self._kind} was not mounted")
                time.sleep(0.01)
            return
        while _run("losetup", "--associated", str(self._image)):
            time.sleep(0.01)
        _run("mount", "-o", "loop", str(self._image), str(self.folder))

    def take_out(self) -> None:
        """Nothing is seen at its folder."""
        _run("umount", "--lazy", str(self.folder))
        if self._driver is not None:
            self._driver.wait()

    def protect(self) -> None:
        """It can only be read."""
        _run("mount", "-o", "remount,ro", str(self.folder))


type Make = Callable[..., LoopStick]


@contextmanager
def loop_sticks(folder: Path) -> Iterator[Make]:
    """Makes sticks of so many megabytes; takes out at the end those that are still in. Skips the test where no stick
    can be mounted."""
    made: list[LoopStick] = []

    def make(megabytes: int = 64, kind: str = "ext4") -> LoopStick:
        number = len(made)
        try:
            stick = LoopStick(folder / f"stick-{number}.img", folder / f"stick-{number}", megabytes, kind)
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
