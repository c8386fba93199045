"""How a probe reads the files of a machine: what is absent is absent, what may not be read cannot be told."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple


class Probed(NamedTuple):
    """What a probe found, in a few words."""

    verdict: Literal["yes", "no", "cannot tell"]
    told: str


@dataclass(frozen=True, slots=True)
class VenueFiles:
    """A machine: the folder its files stand below, the date it believes (aware), where the kiosk keeps its data."""

    root: Path
    now: datetime
    data: Path

    def text(self, path: str) -> str:
        """What a file says. Raises OSError."""
        return (self.root / path).read_text("utf-8", "replace")

    def has(self, path: str) -> bool:
        """Whether there is such a file, folder or link. Raises PermissionError where nobody may look."""
        try:
            os.lstat(self.root / path)
        except (FileNotFoundError, NotADirectoryError):
            return False
        return True


def yes_if(good: bool, told: str) -> Probed:
    """Yes or no."""
    return Probed("yes" if good else "no", told)


def all_there(files: VenueFiles, paths: Iterable[str]) -> Probed:
    """Yes, or the first that is missing."""
    missing = next((path for path in paths if not files.has(path)), None)
    return yes_if(missing is None, "here" if missing is None else f"no /{missing}")
