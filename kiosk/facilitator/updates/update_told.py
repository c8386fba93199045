"""What an update says of itself, ``update.json``, and the signature that vouches for it, ``update.sig``."""

import json
import os
import re
import stat
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from kiosk.decks.files import NO_LINK
from kiosk.facilitator.keys import verified

NAME = "cafe-ia-kiosk"
TOLD, SIGNATURE = "update.json", "update.sig"
SIGNS = b"cafe-ia-kiosk update 1\n"
"""What signed bytes begin with, so that no signature of something else will do."""
LONGEST = 1000
"""Bytes of ``update.json``, at most."""
FORMS = {
    "name": re.compile(NAME),
    "version": re.compile(r"(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2}", re.ASCII),
    "architecture": re.compile(r"[a-z0-9_]{1,20}"),
    "size": re.compile(r"[1-9]\d{0,9}", re.ASCII),
    "sha256": re.compile(r"[0-9a-f]{64}"),
}

type Why = Literal[
    "unsigned", "other", "older", "room", "damaged", "shape", "self_test", "failed", "gone", "same", "trying"
]
CODES: dict[Why, str] = {
    "unsigned": "U1",
    "other": "U2",
    "older": "U3",
    "room": "U4",
    "damaged": "U5",
    "shape": "U6",
    "self_test": "U7",
    "failed": "U8",
    "gone": "U9",
    "same": "U10",
    "trying": "U11",
}


class UpdateRefused(Exception):
    """An update that is not taken in; nothing that starts was changed."""

    def __init__(self, why: Why) -> None:
        super().__init__(f"{CODES[why]} {why}")
        self.why = why


@dataclass(frozen=True, slots=True)
class Update:
    """``architecture`` is the processor's, as the system names it; ``size`` in bytes and ``sha256`` in hexadecimal are
    those of the archive."""

    version: str
    architecture: str
    size: int
    sha256: str

    @property
    def archive(self) -> str:
        """The file beside ``update.json``."""
        return f"{NAME}_{self.version}_{self.architecture}.tar.xz"

    def told(self) -> bytes:
        """What is signed, and written in ``update.json``."""
        return json.dumps({"name": NAME, **asdict(self)}, indent=1, sort_keys=True).encode() + b"\n"


def order(version: str) -> tuple[int, ...]:
    """By what versions are compared: 1.10.0 comes after 1.9.2."""
    return tuple(int(part) for part in version.split("."))


def is_version(text: str) -> bool:
    """Three whole numbers with dots."""
    return FORMS["version"].fullmatch(text) is not None


def opened(folder: Path, name: str) -> BinaryIO:
    """A regular file of a stick, to be read. Raises OSError for one that is not there, UpdateRefused for a link or a
    device."""
    descriptor = os.open(folder / name, os.O_RDONLY | NO_LINK)
    file = os.fdopen(descriptor, "rb")
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        file.close()
        raise UpdateRefused("damaged")
    return file


def read_told(folder: Path, trusted: str | None) -> Update:
    """The update in a folder, if the owner of the trusted public key (in hexadecimal) signed it. Raises UpdateRefused,
    and OSError when there is none or it cannot be read."""
    with opened(folder, TOLD) as file:
        told = file.read(LONGEST)
    with opened(folder, SIGNATURE) as file:
        signature = file.read(LONGEST)
    if trusted is None or len(signature) != 64 or not verified(trusted, SIGNS + told, signature):
        raise UpdateRefused("unsigned")
    return _understood(told)


def _understood(told: bytes) -> Update:
    try:
        held = json.loads(told)
        if held.keys() != FORMS.keys() or not all(form.fullmatch(str(held[name])) for name, form in FORMS.items()):
            raise UpdateRefused("other")
        return Update(str(held["version"]), str(held["architecture"]), int(held["size"]), str(held["sha256"]))
    except (ValueError, AttributeError) as error:
        raise UpdateRefused("other") from error
