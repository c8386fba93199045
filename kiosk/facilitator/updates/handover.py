"""How the kiosk, which may change no program, has the system take an update in; it answers where the versions are."""

import logging
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Self

from kiosk.facilitator.keys import NotAKey, public_key
from kiosk.facilitator.requests import answered, new_id, tell
from kiosk.facilitator.updates.update_told import NAME, Why
from kiosk.facilitator.updates.versions import Versions
from kiosk.host.paths import run_dir, updates_dir

REQUEST = "update.json"
KEY_FOLDER = Path("/usr/share/cafe-ia-kiosk")
"""Where the package holds the public key."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UpdateRequest:
    """``stick``: the name of the folder at which a stick is mounted; ``older``: a version below the highest is
    wanted."""

    id: str
    stick: str
    older: bool


@dataclass(frozen=True, slots=True)
class UpdateAnswer:
    """To the request with this id: the version that was taken in, or why none was."""

    id: str
    version: str = ""
    why: Why | None = None


class Handover:
    """``run``: the kiosk's own folder, in which the system looks; ``trusted``: the package's public key in hexadecimal,
    None for none."""

    def __init__(self, versions: Versions, run: Path, trusted: str | None) -> None:
        self.versions, self._run, self.trusted = versions, run, trusted

    @classmethod
    def here(cls) -> Self | None:
        """Of this machine; None where the system takes no updates in."""
        folder, run = updates_dir(), run_dir()
        return cls(Versions(folder, version(NAME)), run, trusted_key(KEY_FOLDER)) if folder and run else None

    def ask(self, stick: Path, older: bool) -> str:
        """Ask for the update on a stick. Returns the id that its answer will bear. Raises OSError."""
        request = UpdateRequest(new_id(), stick.name, older)
        tell(self._run, REQUEST, request)
        return request.id

    def answer(self, request: str) -> UpdateAnswer | None:
        """What the system answered to the request with this id; None as long as it did not."""
        return answered(self.versions.folder, request, UpdateAnswer)

    def failed(self) -> str | None:
        """The version that last did not prove itself; None for none, also when nobody can tell."""
        try:
            return next(reversed(self.versions.failed), None)
        except (OSError, ValueError) as error:
            log.warning("what failed cannot be read: %s", error)
            return None


def trusted_key(folder: Path) -> str | None:
    """The public key in a folder, in hexadecimal; None where there is none."""
    try:
        return public_key(folder)
    except NotAKey:
        return None
