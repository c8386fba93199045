"""What a workbook is packed in: a zip, looked through and unpacked before any reader of spreadsheets sees it."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from kiosk.decks.files import MB, RefusedFileError, read_bytes
from kiosk.decks.findings import FilePlace, Findings

MAX_WORKBOOK = 10 * MB
MAX_PARTS = 1_000
MAX_UNPACKED = 40 * MB
ENCRYPTED = 1
UNSOUND = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError)
"""How the library says that a zip is not sound."""
HERE = FilePlace(".")


def unpacked(path: Path, findings: Findings) -> dict[str, bytes] | None:
    """The parts of a workbook by name; None when it is not a sound zip or too large, with a finding."""
    try:
        content = read_bytes(path, path.name, MAX_WORKBOOK)
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return _parts(packed, path.name)
    except RefusedFileError as refused:
        findings.add(refused.code, HERE, **refused.values)
    except UNSOUND:
        findings.add("E300", HERE, name=path.name)
    return None


def _parts(packed: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    """Every part, its size counted as it is unpacked and its checksum compared."""
    parts: dict[str, bytes] = {}
    room = MAX_UNPACKED
    for member in _members(packed, name):
        with packed.open(member) as part:
            parts[member.filename] = part.read(room + 1)
        room -= len(parts[member.filename])
        if room < 0:
            raise RefusedFileError("E301", limit=f"{MAX_UNPACKED // MB} MB")
    return parts


def _members(packed: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    """The members that are files. Raises RefusedFileError when one is there twice, has a password, or is too many."""
    members = [member for member in packed.infolist() if not member.is_dir()]
    names = {member.filename for member in members}
    if len(names) < len(members) or len(names) > MAX_PARTS or any(one.flag_bits & ENCRYPTED for one in members):
        raise RefusedFileError("E300", name=name)
    return members


def repacked(parts: Mapping[str, bytes]) -> io.BytesIO:
    """A zip of these parts and nothing else: every later reader sees what was looked through."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as zipped:
        for name, content in parts.items():
            zipped.writestr(zipfile.ZipInfo(name), content)
    packed.seek(0)
    return packed
