"""Files of a deck's folder: which names are accepted, what may be opened, and how much of it.

Every path of a deck, whoever names it, passes through :func:`safe_path`.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.decks.findings import FilePlace, Findings

MB = 1_000_000
MAX_FILE = 2 * MB
MAX_TEXT = 1 * MB
MAX_FILES = 2_000
MAX_DEPTH = 3
MAX_NAME = 100
PART = re.compile(r"[^\x00-\x1f\x7f-\x9f\\/:*?\"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class RefusedFileError(ValueError):
    """A file that is not opened; ``code`` and ``values`` are those of its finding."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


def safe_path(folder: Path, name: str) -> Path:
    """The file of that relative name (``media/x.png``) inside a folder, whether it exists or not.

    Raises RefusedFileError for a name that is absolute, climbs, is not plain on every system, or crosses a link.
    """
    path = folder
    for part in _parts(name):
        path /= part
        if path.is_symlink() or path.is_junction():  # wherever that leads
            raise RefusedFileError("E004", name=name)
    return path


def _parts(name: str) -> list[str]:
    """The parts of a relative name. Raises RefusedFileError for one that is not plain on every system."""
    parts = name.split("/")
    if len(name) > MAX_NAME or len(parts) > MAX_DEPTH or not all(map(_plain, parts)):
        raise RefusedFileError("E003", name=name)
    return parts


def _plain(part: str) -> bool:
    tidy = part not in (".", "..") and part == part.strip() and not part.endswith(".")
    return tidy and PART.fullmatch(part) is not None and RESERVED.fullmatch(part) is None


def read_bytes(path: Path, name: str, limit: int = MAX_FILE) -> bytes:
    """The content of a regular file. Raises RefusedFileError for a link, a device, an unreadable or too large file."""
    try:
        opened = os.open(path, os.O_RDONLY | NO_LINK)
        with os.fdopen(opened, "rb") as file:
            found = os.fstat(opened)
            regular = stat.S_ISREG(found.st_mode)
            content = _up_to(limit + 1, file, found.st_size) if regular else b""
    except OSError as error:
        raise RefusedFileError("E005", name=name, reason=error.strerror or type(error).__name__) from error
    if not regular:
        raise RefusedFileError("E004", name=name)
    if len(content) > limit:
        raise RefusedFileError("E006", name=name, limit=f"{limit // MB} MB")
    return content


def _up_to(most: int, file: BinaryIO, size: int) -> bytes:
    """What a file holds, up to so many bytes. Room is made for what its size says, and for more only if there is."""
    content = file.read(min(most, size + 1))
    return content if len(content) <= size else content + file.read(most - len(content))


def listing(folder: Path, findings: Findings, keep: Callable[[str], bool] = lambda _: True) -> dict[str, Path] | None:
    """Every regular file of a folder by its relative name, hidden ones left out; None when it cannot be read.

    What is refused becomes a finding. Of what lies at the top only that is looked at whose name (a folder's ends in a
    slash) is one to ``keep``.
    """
    found: dict[str, Path] = {}
    twins: dict[str, str] = {}
    entries = inside(folder, ".", findings)
    kept = [entry for entry in entries or () if keep(entry.name + "/" * entry.is_dir(follow_symlinks=False))]
    for count, (name, entry) in enumerate(_named(kept, findings)):
        if count >= MAX_FILES:
            findings.add("E007", FilePlace(name), limit=MAX_FILES)
            break
        twin = twins.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
        if twin != name:
            findings.add("E008", FilePlace(name), name=name, twin=twin)
        elif _accepted(name, entry, findings):
            found[name] = folder / name
    return None if entries is None else found


def _accepted(name: str, entry: os.DirEntry[str], findings: Findings) -> bool:
    """Whether it is a regular file of a plain name, in folders that are no links."""
    try:
        _parts(name)
        if not entry.is_file(follow_symlinks=False):
            raise RefusedFileError("E004", name=name)
    except OSError as error:
        findings.add("E005", FilePlace(name), name=name, reason=error.strerror or type(error).__name__)
    except RefusedFileError as refusal:
        findings.add(refusal.code, FilePlace(name), **refusal.values)
    else:
        return True
    return False


def inside(folder: Path, name: str, findings: Findings) -> list[os.DirEntry[str]] | None:
    """What a folder holds, in order, hidden things left out; None when it cannot be read, said at ``name``."""
    try:
        with os.scandir(folder) as entries:
            return sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except FileNotFoundError:
        findings.add("E001", FilePlace(name), name=folder.name)
    except OSError as error:
        findings.add("E005", FilePlace(name), name=folder.name, reason=error.strerror or type(error).__name__)
    return None


def _named(
    entries: list[os.DirEntry[str]], findings: Findings, outer: str = ""
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Entries by their relative names; folders are entered, but never through a link, nor deeper than is accepted."""
    for entry in entries:
        name = f"{outer}{entry.name}"
        if entry.is_dir(follow_symlinks=False) and name.count("/") < MAX_DEPTH - 1:
            yield from _named(inside(Path(entry.path), name, findings) or [], findings, f"{name}/")
        else:
            yield name, entry
