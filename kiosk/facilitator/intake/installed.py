"""The decks that came by stick: a few versions of each, one of which plays.

``<id>/<number>-<hash>/deck`` holds a version, and ``<id>/current`` lists those that count, the one that plays first.
That file is the only truth: a folder that it does not list is what an interrupted import or removal left behind, and
one that does not hold what it lists does not play.
"""

import json
import logging
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path
from threading import RLock

from kiosk.decks.files import safe_path
from kiosk.decks.loading import Loaded, load, load_checked
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.host.durable import give_name, sync_folder, write_durably

log = logging.getLogger(__name__)

LIBRARY, CURRENT, DECK = "library", "current", "deck"
KEPT = 3


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a deck. ``name`` is that of its folder, ``sha256`` that of its author's files, ``signature`` what
    it was worth on arrival. ``checked`` is the digest of its folder when the checks found no error in it, ``kiosk`` the
    version of the kiosk whose checks they were; both are empty in the lists of the first kiosks.
    """

    name: str
    version: str
    title: str
    sha256: str
    signature: str
    checked: str = ""
    kiosk: str = ""


class InstalledDecks:
    """The decks in a data folder, each of which is read once. Everything that changes it raises OSError, and did not
    then. ``glyphs`` are the names of the icons that exist."""

    def __init__(self, data: Path, glyphs: frozenset[str] = frozenset()) -> None:
        self._folder, self._glyphs = data / LIBRARY, glyphs
        self._kiosk = metadata.version("cafe-ia-kiosk")
        self._read: dict[tuple[str, Version], Loaded] = {}
        self._changing = RLock()

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

    def put(self, ready: Path, version: Version, loaded: Loaded) -> None:
        """Make a folder, of which the deck is loaded, the version that plays; the oldest ones go. ``version`` needs no
        name yet."""
        deck = loaded.id
        home = safe_path(self._folder, deck)
        with self._changing:
            home.mkdir(parents=True, exist_ok=True)
            sync_folder(self._folder.parent)
            sync_folder(self._folder)
            number = 1 + max((_number(path) for path in _folders(home)), default=0)
            version = replace(version, name=f"{number}-{version.sha256[:8]}", kiosk=self._kiosk)
            give_name(ready, home / version.name)
            self._change(deck, lambda versions: [version, *versions][:KEPT])
        self._read[deck, version] = replace(loaded, folder=self._place(deck, version))

    def rollback(self, deck: str) -> None:
        """Play the version before; the other one is kept beside it. Raises LookupError when there is none."""
        if len(self.versions(deck)) < 2:
            raise LookupError(deck)
        self._change(deck, lambda versions: [versions[1], versions[0], *versions[2:]])

    def remove(self, deck: str) -> None:
        """Forget what came by stick."""
        with self._changing:
            (self._folder / deck / CURRENT).unlink(missing_ok=True)
            sync_folder(self._folder / deck)
            self._sweep(deck)

    def tidy(self) -> None:
        """Take away what no list names, once the lists last: the last change may not, of a kiosk that died."""
        with suppress(OSError):
            for home in _folders(self._folder):
                sync_folder(home)
                self._sweep(home.name)

    def playable(self) -> list[Loaded]:
        """Each deck in the first of its versions that can be played. What was read before is not read again. It may be
        called on any thread, as what follows."""
        return [loaded for deck in self.ids() if (loaded := self._playing(deck)) is not None]

    def read_before(self, deck: str) -> None:
        """Read the version before, for a rollback that keeps nobody waiting."""
        for version in self.versions(deck)[1:2]:
            self._loaded(deck, version)

    def _playing(self, deck: str) -> Loaded | None:
        for version in self.versions(deck):
            loaded = self._loaded(deck, version)
            if loaded is not None:
                if version.kiosk != self._kiosk:
                    self._confirm(deck, version, loaded)
                return loaded
            log.warning("decks: %s in its version %s cannot be played any more", deck, version.version)
        return None

    def _loaded(self, deck: str, version: Version) -> Loaded | None:
        known = self._read.get((deck, version))
        if known is not None:
            return known
        loaded = self._opened(self._place(deck, version), version)
        if loaded is None or loaded.deck is None:
            return None
        self._read[deck, version] = loaded
        return loaded

    def _opened(self, folder: Path, version: Version) -> Loaded | None:
        """The checks of another kiosk are not ours: what they found good is looked at again."""
        try:
            if version.checked and version.checked != digest(folder):
                return None
        except OSError:
            return None
        return load_checked(folder) if version.kiosk == self._kiosk else load(folder, self._glyphs)

    def _confirm(self, deck: str, version: Version, loaded: Loaded) -> None:
        """Note that our checks found no error. What cannot be noted now is checked again when the kiosk starts."""
        with suppress(OSError):
            checked = digest(self._place(deck, version))
            sound = replace(version, checked=checked, kiosk=self._kiosk)
            self._read[deck, sound] = loaded
            self._change(deck, lambda versions: [sound if one == version else one for one in versions])

    def _place(self, deck: str, version: Version) -> Path:
        return self._folder / deck / version.name / DECK

    def _change(self, deck: str, changed: Callable[[list[Version]], list[Version]]) -> None:
        with self._changing:
            content = json.dumps([asdict(version) for version in changed(self.versions(deck))])
            write_durably(self._folder / deck / CURRENT, content.encode())
            self._sweep(deck)

    def _sweep(self, deck: str) -> None:
        """What cannot be taken away now is taken away when the kiosk starts."""
        home = self._folder / deck
        versions = self.versions(deck)
        names = {version.name for version in versions}
        for other, version in list(self._read):
            if other == deck and version not in versions:
                self._read.pop((other, version), None)
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
