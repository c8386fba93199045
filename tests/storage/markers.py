"""A thousand marks that visitors leave wherever the store keeps something of theirs, and the search for them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from kiosk.storage import ResultRow, Store, VisitorText

MARKS = 1000
ENCODED = {
    encoding: re.compile(re.escape("MARK-".encode(encoding)) + b"(.{%d})" % (4 * wide), re.DOTALL)
    for encoding, wide in (("utf-8", 1), ("utf-16-le", 2), ("utf-16-be", 2))
}
HOUR = datetime(2026, 6, 1, 10, tzinfo=UTC)


def plant(store: Store) -> None:
    """Whole sessions, each with a deck of its own, until every mark is planted; the last ones after a backup."""
    marks = (f"MARK-{number:04d}" for number in range(MARKS))
    for number in count():
        if not _session(store, f"s{number:03d}", marks):
            return
        if number % 20 == 10:
            store.backups.make()


def _session(store: Store, name: str, marks: Iterator[str]) -> bool:
    """Plays a session with the next twenty marks; False when there are none left."""
    left = [next(marks, "") for _ in range(20)]
    if not left[0]:
        return False
    sha256 = f"{name}{left[0]}"
    store.decks.keep(sha256, left[1], f"a deck about {left[2]} {'and so on ' * 700} {left[3]}".encode())
    store.sessions.start(name, left[4], sha256, left[5], 2, left[6])
    store.sessions.append(name, 0, [f'["step", 0, "said", {{"about": "{mark}"}}]' for mark in left[7:10]])
    text = VisitorText(f"0{name}", name, left[4], left[10], f"Il était {left[11]}", left[12], "fr", left[13], HOUR)
    store.sessions.append(name, 3, [f'["step", 0, "kept", {{"step": "{left[10]}"}}]'], kept=[text])
    rows = [ResultRow(left[14], left[15], left[16], 1), ResultRow("deal", left[17], "seen", 1)]
    store.sessions.finish(name, "left", left[18], rows, left_at=left[19])
    return True


def found(folder: Path) -> dict[str, set[str]]:
    """The marks in each file of a folder, in any of the ways a machine writes text."""
    files = {file: _marks(file.read_bytes()) for file in sorted(folder.rglob("*")) if file.is_file()}
    return {str(file.relative_to(folder)): marks for file, marks in files.items() if marks}


def _marks(content: bytes) -> set[str]:
    return {
        digits.decode(encoding, "replace")
        for encoding, pattern in ENCODED.items()
        for digits in pattern.findall(content)
    }
