"""A setting has a seal: what a worn disk changed in it shows, and is taken again from a copy in which it is whole."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

type Found = Mapping[str, str | None]
"""Settings by their names, None for one whose seal does not hold."""


def seal_of(name: str, value: str) -> str:
    """Sixteen hexadecimal digits."""
    return sha256(f"{name}\n{value}".encode()).hexdigest()[:16]


def settings_in(database: Path) -> Found:
    """Those of a file that may be damaged, as far as it can be read. Nothing is written."""
    found: dict[str, str | None] = {}
    beside = database.with_name(f"{database.name}-wal").exists()
    how = "mode=ro" if beside else "immutable=1"  # else SQLite would put a -wal beside it
    with (
        suppress(sqlite3.Error, UnicodeDecodeError),
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?{how}", uri=True)) as read,
    ):
        read.text_factory = lambda text: text.decode("utf-8", "replace")
        for name, value, seal in read.execute("SELECT name, value, seal FROM settings NOT INDEXED"):
            found[name] = value if seal == seal_of(name, value) else None
    return found


def again(name: str, copies: Iterable[Path]) -> str | None:
    """A setting as the first of these copies has it whole."""
    return next((value for copy in copies if (value := settings_in(copy).get(name)) is not None), None)
