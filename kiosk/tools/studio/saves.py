"""When an author saves: editors write into a file, or put another one in its place."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.decks.contents import is_at_home
from kiosk.decks.files import listing
from kiosk.decks.findings import Findings

SETTLED_MS = 300
"""Without another change: a program that saves several files, or one in pieces, is done."""

type Marks = tuple[tuple[str, int, int], ...]


class Saves(QObject):
    """Of a deck's folder, workbook or archive. What a program lays beside them is no save."""

    saved = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path.absolute()
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._later.timeout.connect(self._look)
        self._watcher.fileChanged.connect(lambda _: self._later.start())
        self._watcher.directoryChanged.connect(lambda _: self._later.start())
        self._watch()
        self._marks = _marks(self._path)

    def _look(self) -> None:
        self._watch()
        before, self._marks = self._marks, _marks(self._path)
        if self._marks != before:
            self.saved.emit()

    def _watch(self) -> None:
        """All anew: a file that took the place of another would not be watched."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        there = [str(path) for path in _around(self._path) if path.exists()]
        if there:
            self._watcher.addPaths(there)


def _files(path: Path) -> dict[str, Path]:
    if not path.is_dir():
        return {path.name: path}
    return {name: file for name, file in (listing(path, Findings()) or {}).items() if is_at_home(name)}


def _around(path: Path) -> Iterator[Path]:
    """What tells that something changed: the files, every folder they are in, and those that are
    empty yet."""
    files = _files(path).values()
    inside = [one for one in path.iterdir() if one.is_dir() and is_at_home(f"{one.name}/")] if path.is_dir() else []
    yield from dict.fromkeys((path.parent, path, *inside, *(file.parent for file in files), *files))


def _marks(path: Path) -> Marks:
    """Name, time and size of each file: nothing else changes without one of them."""
    return tuple(_marked(_files(path)))


def _marked(files: dict[str, Path]) -> Iterator[tuple[str, int, int]]:
    for name, file in files.items():
        with suppress(OSError):  # it is just being saved, and another change follows
            found = file.stat()
            yield name, found.st_mtime_ns, found.st_size
