"""Whether two folders hold the same deck, byte for byte."""

import hashlib
from pathlib import Path

from kiosk.decks.contents import is_at_home
from kiosk.decks.files import listing
from kiosk.decks.findings import Findings
from kiosk.facilitator.signatures import SIGNATURE


def digest(folder: Path) -> str:
    """The SHA-256 of all files of a deck, by name, but for its signature; those that are no deck's are left out.
    Raises OSError."""
    whole = hashlib.sha256()
    for name, path in sorted((listing(folder, Findings()) or {}).items()):
        if is_counted(name):
            whole.update(f"{name}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def is_counted(name: str) -> bool:
    """Whether a file is part of a deck: what its folder may hold, but for the signature."""
    return is_at_home(name) and name != SIGNATURE
