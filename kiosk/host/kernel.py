"""What the kernel of Linux says of a machine, in small files."""

import os
import sys
from pathlib import Path

SYS = Path("/sys")
SERIALS = ("cid", "wwid", "serial")
"""Where a card, a disk and a stick tell the number that their maker gave to each of them."""


def said(file: Path) -> str:
    """What the kernel says in a file; nothing where there is none."""
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def serial_of(folder: Path, sys_folder: Path = SYS) -> str:
    """The maker's number of the drive that a folder is on, which no copy of the drive has; '' where nothing tells.
    Linux only."""
    try:
        device = folder.stat().st_dev if sys.platform == "linux" else 0
    except OSError:
        return ""
    block = (sys_folder / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}").resolve()
    ways = (place for place in (block, *block.parents) if sys_folder.resolve() in place.parents)
    return next(filter(None, (said(place / name) for place in ways for name in SERIALS)), "")
