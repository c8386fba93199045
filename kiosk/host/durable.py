"""What lasts whenever the power goes: written beside and synced whole, then given its name, then its folder synced.

A file lasts once it was synced; a name, once the folder was that holds it. No other order is promised by a disk.
"""

import os
from pathlib import Path


def write_durably(path: Path, content: bytes) -> None:
    """Give a file this content, at once and for good. Raises OSError, and then the file is what it was, unless only its
    folder refused."""
    part = path.with_name(f".{path.name}.part")
    try:
        write_synced(part, content)
        give_name(part, path)
    finally:
        part.unlink(missing_ok=True)


def write_synced(path: Path, content: bytes) -> None:
    """Write a file whose name may still be lost. Raises OSError."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def give_name(part: Path, path: Path) -> None:
    """Give what was synced whole its name, for good: in place of the file that has it, or of nothing. Raises
    OSError."""
    part.replace(path)
    sync_folder(path.parent)


def sync_all(folder: Path) -> None:
    """Make all that a folder holds last. Raises OSError."""
    for place, _, names in folder.walk(top_down=False):
        for name in names:
            sync_file(place / name)
        sync_folder(place)


def sync_file(file: Path) -> None:
    """Make what a file holds last. Raises OSError."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last. Raises OSError."""
    if os.name != "posix":  # elsewhere a folder cannot be opened, and needs no sync
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
