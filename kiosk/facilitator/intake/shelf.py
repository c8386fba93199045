"""The decks that came by stick: a few versions of each, one of which plays.

``<id>/<number>-<hash>/deck`` holds a version, and ``<id>/current`` lists those that count, the one that plays first.
That file is the only truth: a folder that it does not list is what an interrupted import or removal left behind.
"""

import json
import logging
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.decks.files import safe_path
from kiosk.decks.loading import Loaded, load
from kiosk.host.durable import sync_folder, write_durably

log = logging.getLogger(__name__)

LIBRARY, CURRENT, DECK = "library", "current", "deck"
KEPT = 3


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a deck. ``name`` is that of its folder, ``sha256`` that of its author's files, ``signature`` what
    it was worth on arrival."""

    name: str
    version: str
    title: str
    sha256: str
    signature: str


class Shelf:
    """The decks in a data folder. Everything that changes it raises OSError, and did not then."""

    def __init__(self, data: Path) -> None:
        self._folder = data / LIBRARY

    def ids(self) -> list[str]:
        """The decks that came by stick."""
        return sorted(file.parent.name for file in self._folder.glob(f"*/{CURRENT}"))

    def versions(self, deck: str) -> list[Version]:
        """The versions of a deck, the one that plays first; none of a deck that did not come by stick."""
        try:
            listed = json.loads((self._folder / deck / CURRENT).read_bytes())
            return [Version(**one) for one in listed]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError):
            log.warning("decks: the versions of %s cannot be told", deck)
            return []

    def put(self, ready: Path, deck: str, version: Version) -> None:
        """Make a folder the version that plays; the oldest ones go. ``version`` needs no name yet."""
        home = safe_path(self._folder, deck)
        home.mkdir(parents=True, exist_ok=True)
        sync_folder(self._folder)
        number = 1 + max((_number(path) for path in _folders(home)), default=0)
        name = f"{number}-{version.sha256[:8]}"
        ready.rename(home / name)
        sync_folder(home)
        self._keep(deck, [replace(version, name=name), *self.versions(deck)][:KEPT])

    def rollback(self, deck: str) -> None:
        """Play the version before; the other one is kept beside it. Raises LookupError when there is none."""
        versions = self.versions(deck)
        if len(versions) < 2:
            raise LookupError(deck)
        self._keep(deck, [versions[1], versions[0], *versions[2:]])

    def remove(self, deck: str) -> None:
        """Forget what came by stick."""
        (self._folder / deck / CURRENT).unlink(missing_ok=True)
        sync_folder(self._folder / deck)
        self._sweep(deck)

    def tidy(self) -> None:
        """Take away what no list names."""
        with suppress(OSError):
            for home in _folders(self._folder):
                self._sweep(home.name)

    def playable(self, glyphs: frozenset[str]) -> Iterator[Loaded]:
        """Each deck in the newest of its versions that can be played."""
        for deck in self.ids():
            for version in self.versions(deck):
                loaded = load(self._folder / deck / version.name / DECK, glyphs)
                if loaded.deck is not None:
                    yield loaded
                    break
                log.warning("decks: %s in its version %s cannot be played any more", deck, version.version)

    def _keep(self, deck: str, versions: list[Version]) -> None:
        content = json.dumps([asdict(version) for version in versions])
        write_durably(self._folder / deck / CURRENT, content.encode())
        self._sweep(deck)

    def _sweep(self, deck: str) -> None:
        """What cannot be taken away now is taken away when the kiosk starts."""
        home = self._folder / deck
        names = {version.name for version in self.versions(deck)}
        if not (home / CURRENT).exists():
            shutil.rmtree(home, ignore_errors=True)
        elif names:  # a list that cannot be read says nothing: all stays
            for path in _folders(home):
                if path.name not in names:
                    shutil.rmtree(path, ignore_errors=True)


def _folders(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir()] if folder.exists() else []


def _number(folder: Path) -> int:
    number = folder.name.partition("-")[0]
    return int(number) if number.isdecimal() else 0
