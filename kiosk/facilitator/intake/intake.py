"""The intake: decks that come by USB stick, hostile until proven otherwise."""

import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.decks.library import Library
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.facilitator.intake.examining import READY
from kiosk.facilitator.intake.installed import InstalledDecks, Version
from kiosk.facilitator.intake.job import Child, Job, Outcome, Relation, Start
from kiosk.facilitator.intake.parcels import Found, Parcel, look
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.volumes import Stick, unmounted

STAGING = "staging"


class Looking:
    """A look at a stick, on a thread of its own: a stick that dies keeps nobody waiting."""

    def __init__(self, stick: Stick) -> None:
        self._found: Found | None = None
        threading.Thread(target=self._look, args=(stick,), daemon=True).start()

    def _look(self, stick: Stick) -> None:
        self._found = look(stick)

    def poll(self) -> Found | None:
        """What was found, once that is known. It does not wait."""
        return self._found


class Intake:
    """``library`` gives the decks as they play now; ``trusted`` the organiser's public key, if there is one.

    What an interrupted import left in the data folder is taken away at once.
    """

    def __init__(
        self,
        data: Path,
        installed: InstalledDecks,
        library: Callable[[], Library],
        trusted: Callable[[], str | None],
        start: Start = Child,
    ) -> None:
        self.installed = installed
        self._library, self._trusted, self._start = library, trusted, start
        self._staging = data / STAGING
        shutil.rmtree(self._staging, ignore_errors=True)
        self.installed.tidy()

    def unmounted(self) -> list[str]:
        """The names of sticks that are there and cannot be read."""
        return unmounted()

    def look(self, stick: Stick) -> Looking:
        """Begin to look for decks."""
        return Looking(stick)

    def begin(self, parcel: Parcel) -> Job:
        """Begin an import. Raises OSError when the data folder refuses."""
        self._staging.mkdir(exist_ok=True)
        box = Path(tempfile.mkdtemp(dir=self._staging))
        return Job(parcel, box, self._trusted(), self._relation, self._start)

    def install(self, outcome: Outcome) -> None:
        """Make the deck of an outcome that is ``ok`` the one that plays. Raises OSError, and nothing changed then."""
        told = outcome.verdict
        assert told is not None
        assert outcome.loaded is not None
        version = Version("", told.version, told.title, told.sha256, told.signature, told.checked)
        self.installed.put(outcome.box / READY, version, outcome.loaded)
        self.discard(outcome)

    def discard(self, outcome: Outcome) -> None:
        """Forget what an outcome left in its box."""
        shutil.rmtree(outcome.box, ignore_errors=True)

    def _relation(self, told: Verdict) -> Relation:
        here = self._here(told.id)
        if here is None:
            return "new"
        version, sha256 = here
        if _numbers(told.version) != _numbers(version):
            return "newer" if _numbers(told.version) > _numbers(version) else "older"
        return "same" if told.sha256 == sha256 else "changed"

    def _here(self, deck: str) -> tuple[str, str] | None:
        """The version of a deck that this kiosk has, and the digest of its author's files."""
        for version in self.installed.versions(deck):
            return version.version, version.sha256
        for loaded in self._library().loaded:
            if loaded.deck is not None and loaded.id == deck:
                return loaded.deck.version, digest(loaded.folder)
        return None


def _numbers(version: str) -> tuple[int, ...]:
    """``1.2`` -> (1, 2, 0)."""
    numbers = [int(number) for number in version.split(".")]
    return (*numbers, *[0] * (3 - len(numbers)))
