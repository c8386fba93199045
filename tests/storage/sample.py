"""What every storage test starts from: one kept deck, sessions of it, and numbered payloads."""

import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.storage import ResultRow, Store

type Opener = Callable[[Path], Store]

SHA256 = "5e" * 32
CONTENT = b"the deck as it was played"


def begin(store: Store, session_id: str, events: int = 0) -> None:
    """Starts a session of the sample deck, with so many events."""
    store.decks.keep(SHA256, "portraits", CONTENT)
    store.sessions.start(session_id, "portraits", SHA256, "short", 3)
    store.sessions.append(session_id, 0, payloads(events))


def payloads(until: int, first: int = 0) -> list[str]:
    return [f'{{"kind": "said", "number": {number}}}' for number in range(first, until)]


def play(store: Store, session_id: str) -> None:
    """A whole session: it goes through every kind of write."""
    begin(store, session_id, events=4)
    store.sessions.append(session_id, 4, payloads(6, first=4))
    store.sessions.finish(
        session_id, "result", "d1", [ResultRow("deal", "c1", "seen", 1), ResultRow("after", "c1", "yes", 2)]
    )


def fill_folder(folder: Path, played: Path, *, backup: bool) -> Path:
    """Puts a copy of what was played into a folder; says where its database is."""
    shutil.copytree(played, folder, dirs_exist_ok=True)
    if not backup:
        shutil.rmtree(folder / "backups")
    return folder / "kiosk.db"
