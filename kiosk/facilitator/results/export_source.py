"""An export as it comes home: a folder or a zip of it, each file as its list of hashes says, or a refusal."""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Literal

from kiosk.decks.files import MB, RefusedFileError, read_bytes, safe_path
from kiosk.decks.zip_members import Archive, content
from kiosk.decks.zips import members
from kiosk.facilitator.results.export_files import HASHES
from kiosk.facilitator.results.export_signature import SIGNATURE

LARGEST = 500 * MB
"""Of one file; 100,000 sessions are kept in 400."""
ABSENT = ("E001", "E005")
"""What is said of a file that is not there."""
GZIP = 16
"""Added to what zlib calls the size of a window, for a file as gzip writes it."""
LINE = re.compile(r"([0-9a-f]{64})  (.+)\n")

type Why = Literal["no_export", "old", "newer", "changed", "forged", "unsigned", "stranger"]
type Read = Callable[[str], bytes]


class RefusedExport(Exception):
    """It is ``no_export``, or of an ``old`` or ``newer`` kiosk, or its ``file`` was ``changed``; its signature is of
    something else (``forged``), or lacks, or is a ``stranger``'s, where the organiser asks for one."""

    def __init__(self, why: Why, file: str = "") -> None:
        super().__init__(why, file)
        self.why, self.file = why, file


def verified(path: Path) -> Mapping[str, bytes]:
    """Every file of an export by its name, the list of hashes and its signature, if there is one, too. Nobody asked yet
    whose it is. Raises RefusedExport."""
    with _opened(path) as read:
        try:
            listed = read(HASHES)
        except RefusedFileError as error:
            raise RefusedExport("no_export") from error
        files = {name: _whole(read, name, told) for name, told in _hashes(listed)}
        return {**files, HASHES: listed, **_signature(read)}


def _signature(read: Read) -> Mapping[str, bytes]:
    try:
        return {SIGNATURE: read(SIGNATURE)}
    except RefusedFileError as error:
        if error.code in ABSENT:
            return {}
        raise RefusedExport("forged") from error


def _hashes(listed: bytes) -> Iterator[tuple[str, str]]:
    """The names of a list, and their hashes."""
    for line in listed.decode("utf-8", "replace").splitlines(keepends=True):
        match = LINE.fullmatch(line)
        if match is None:
            raise RefusedExport("changed", HASHES)
        yield match[2], match[1]


def _whole(read: Read, name: str, told: str) -> bytes:
    try:
        found = read(name)
    except RefusedFileError as error:
        raise RefusedExport("changed", name) from error
    if sha256(found).hexdigest() != told:
        raise RefusedExport("changed", name)
    return found


def unpacked(files: Mapping[str, bytes], name: str) -> bytes:
    """What a file of an export holds that is compressed with gzip. Raises RefusedExport."""
    reading = zlib.decompressobj(zlib.MAX_WBITS | GZIP)
    try:
        found = reading.decompress(files.get(name, b""), LARGEST)
    except zlib.error as error:
        raise RefusedExport("changed", name) from error
    if not reading.eof or reading.unused_data:
        raise RefusedExport("changed", name)
    return found


@contextmanager
def _opened(path: Path) -> Iterator[Read]:
    """What reads a file of the export by its name, and raises RefusedFileError."""
    if path.is_dir():
        yield lambda name: read_bytes(safe_path(path, name), name, LARGEST)
        return
    try:
        archive = Archive(path)
    except RefusedFileError as error:
        raise RefusedExport("no_export") from error
    with archive:
        yield _of_zip(archive)


def _of_zip(archive: Archive) -> Read:
    try:
        found = {member.name: member for member in members(archive)}
    except RefusedFileError as error:
        raise RefusedExport("no_export") from error
    around = min((name for name in found if f"/{name}".endswith(f"/{HASHES}")), key=len, default="")

    def read(name: str) -> bytes:
        member = found.get(f"{around.removesuffix(HASHES)}{name}")
        if member is None:
            raise RefusedFileError("E001", name=name)
        return b"".join(content(archive, member))

    return read
