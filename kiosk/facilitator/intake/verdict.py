"""What the child process says of a parcel: one JSON file, the only thing beside our own copies that is read of it."""

import json
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from kiosk.decks.findings import FilePlace, Finding, texts
from kiosk.facilitator.signatures import Signed
from kiosk.host.durable import write_durably

FILE = "verdict.json"
LONGEST = 10_000_000
ID = re.compile(r"[a-z][a-z0-9-]*")
"""It becomes the name of a folder."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``sha256`` is that of the files as the author wrote them, ``checked`` that of our copies of them, which were
    checked; ``title`` is the parcel's name while nothing is known.

    ``report`` and ``marked`` are the names of the files written on the stick, empty when there are none; ``needed`` and
    ``free`` are bytes, told when there is no room.
    """

    status: Literal["ok", "refused", "no_space"]
    title: str
    id: str = ""
    version: str = ""
    language: str = "fr"
    languages: tuple[str, ...] = ()
    cards: int = 0
    sha256: str = ""
    checked: str = ""
    signature: Signed = "unsigned"
    findings: tuple[Finding, ...] = ()
    report: str = ""
    marked: str = ""
    needed: int = 0
    free: int = 0

    def write(self, folder: Path) -> None:
        """Keep it in a folder. Raises OSError."""
        write_durably(folder / FILE, json.dumps(asdict(self)).encode())

    @classmethod
    def read(cls, folder: Path) -> "Verdict | None":
        """What was kept; None when there is nothing whole."""
        try:
            with (folder / FILE).open("rb") as file:
                told: dict[str, Any] = json.loads(file.read(LONGEST))
            findings = tuple(_finding(one) for one in told.pop("findings"))
            if told["id"] and ID.fullmatch(told["id"]) is None:
                raise ValueError(told["id"])
            return replace(cls(**told), languages=tuple(told["languages"]), findings=findings)
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _finding(told: dict[str, Any]) -> Finding:
    """Raises KeyError, TypeError for what is no finding."""
    if told["code"] not in texts()["codes"]:
        raise KeyError(told["code"])
    return Finding(told["code"], tuple(FilePlace(*place) for place in told["places"]), told["values"])
