"""Looking for decks on a stick: folders, zips and workbooks, never far down and never for long."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.decks.contents import REQUIRED
from kiosk.decks.library import MAX_DECKS
from kiosk.facilitator.intake.own import is_copy
from kiosk.host.volumes import Stick

type Kind = Literal["folder", "archive", "workbook"]

KINDS: dict[str, Kind] = {".zip": "archive", ".ods": "workbook", ".xlsx": "workbook"}
DEPTH = 2
SECONDS = 10.0
EXPORT, REPORT = "cafe-ia-", "rapport-"
"""How the names begin of what the kiosk itself writes on sticks."""
SYSTEM = frozenset({"__MACOSX", "System Volume Information", "$RECYCLE.BIN", "lost+found"})


@dataclass(frozen=True, slots=True)
class Parcel:
    """What may be a deck on a stick. ``path`` is a folder or a file."""

    path: Path
    kind: Kind
    stick: Stick

    @property
    def name(self) -> str:
        """As the person in charge knows it."""
        return self.stick.label if self.path == self.stick.folder else self.path.name


@dataclass(frozen=True, slots=True)
class Found:
    """What lies on a stick, in the order of the names; ``whole`` unless there was too much to look at."""

    parcels: tuple[Parcel, ...]
    whole: bool


class _TooMuchError(Exception):
    """There is more than can be looked at."""


def look(stick: Stick, clock: Callable[[], float] = time.monotonic) -> Found:
    """The decks at the top of a stick and up to two folders down: 200 at most, in 10 seconds at most."""
    found: list[Parcel] = []
    end, whole = clock() + SECONDS, True
    try:
        for parcel in _inside(stick, stick.folder, DEPTH):
            if len(found) == MAX_DECKS or clock() > end:
                raise _TooMuchError
            if parcel is not None:
                found.append(parcel)
    except (_TooMuchError, OSError):  # or the stick has gone meanwhile
        whole = False
    return Found(tuple(sorted(found, key=lambda parcel: str(parcel.path))), whole)


def _inside(stick: Stick, folder: Path, depth: int) -> Iterator[Parcel | None]:
    """The parcels in a folder and below; None for each thing that is none, so that time can be kept."""
    if is_deck := _is_deck(folder):
        yield Parcel(folder, "folder", stick)
    if folder != stick.folder and (is_deck or folder.name.startswith(EXPORT)):
        return
    below: list[Path] = []
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            below.append(Path(entry.path))
        yield _parcel(entry, stick)
    for path in below if depth else ():
        yield from _inside(stick, path, depth - 1)


def _parcel(entry: os.DirEntry[str], stick: Stick) -> Parcel | None:
    kind = KINDS.get(Path(entry.name).suffix.lower())
    if kind is None or not entry.is_file(follow_symlinks=False):
        return None
    ours = kind == "workbook" and entry.name.startswith(REPORT) and is_copy(Path(entry.path))
    return None if ours else Parcel(Path(entry.path), kind, stick)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What is neither hidden, nor a file that a program keeps open, nor the system's; nothing if unreadable."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith((".", "~$")) and entry.name not in SYSTEM:
                    yield entry
    except OSError:
        return


def _is_deck(folder: Path) -> bool:
    return any(os.path.lexists(folder / name) for name in REQUIRED)
