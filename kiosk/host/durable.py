"""Files that are whole or absent, whenever the power goes: written beside, synced, then given their name."""

import os
from pathlib import Path


def write_durably(path: Path, content: bytes) -> None:
    """Give a file this content, at once and for good. Raises OSError, and then the file is what it was."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last. Raises OSError."""
    if os.name != "posix":  # elsewhere a folder cannot be opened, and needs no sync
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
