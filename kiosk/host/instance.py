"""One kiosk per data folder: two would write the same sessions."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

LOCK_NAME = "kiosk.lock"


class AlreadyOpenError(Exception):
    """Another kiosk holds the data folder. The message is a sentence for the person at the keyboard."""


@contextmanager
def only_instance(folder: Path) -> Iterator[None]:
    """Hold the data folder while the block runs. The system lets go of it if the process dies.

    Raises AlreadyOpenError when another kiosk holds it, OSError when the folder cannot be written.
    """
    with (folder / LOCK_NAME).open("ab") as file:
        if not _take(file):
            raise AlreadyOpenError(
                f"The kiosk is already open with the data folder {folder}. Close it first, or use another data folder."
            )
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
