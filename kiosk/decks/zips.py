"""The structure of a zip, read one way only: what two programs could read differently is refused.

The standard library reads the directory; where the members stand and what they weigh is checked here.
"""

import struct
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kiosk.decks.files import MAX_FILES, MB, RefusedFileError
from kiosk.decks.zip_members import Archive, Member

MAX_ARCHIVE = 200 * MB
MAX_OPENED = 500 * MB
ENCRYPTED = 0x2041
UTF8 = 0x800
END, LOCAL = b"PK\x05\x06", b"PK\x03\x04"
LONGEST_END = 22 + 0xFFFF
LONGEST_ENTRY = 1_000
"""Bytes of the directory for one member, on average: names are a hundred characters at most."""
ZIP64 = 1
"""The extra field that gives sizes too large for a deck."""


def members(file: Archive) -> list[Member]:
    """What a zip holds, in the order of its bytes.

    Raises RefusedFileError for a zip that is damaged, too heavy, encrypted, or not plainly built.
    """
    size = file.seek(0, 2)
    if size > MAX_ARCHIVE:
        raise RefusedFileError("E288", name=file.name, limit=f"{MAX_ARCHIVE // MB} MB")
    count, directory = _end(file, size)
    found = [Member(info, _start(file, info)) for info in _listed(file)]
    if len(found) != count:
        raise RefusedFileError("E287", name=file.name)
    _check_apart(found, directory)
    if sum(member.size for member in found) > MAX_OPENED:
        raise RefusedFileError("E285", name=file.name, limit=f"{MAX_OPENED // MB} MB")
    return found


def _listed(file: Archive) -> list[ZipInfo]:
    try:
        return sorted(ZipFile(file).infolist(), key=lambda info: info.header_offset)
    except RefusedFileError:
        raise
    except (BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise RefusedFileError("E280", name=file.name) from error


def _end(file: Archive, size: int) -> tuple[int, int]:
    """How many members, and where the directory begins: it ends at the end record, and nothing follows that."""
    tail_start = file.seek(max(0, size - LONGEST_END))
    tail = file.read(LONGEST_END)
    at = tail.rfind(END)
    if at < 0 or len(tail) - at < 22:
        raise RefusedFileError("E280", name=file.name)
    disks, _, count, length, start, comment = struct.unpack_from("<4s2H2LH", tail, at + 4)
    if disks != bytes(4) or start + length != tail_start + at or at + 22 + comment != len(tail):
        raise RefusedFileError("E287", name=file.name)
    if count > MAX_FILES or length > MAX_FILES * LONGEST_ENTRY:
        raise RefusedFileError("E007", limit=MAX_FILES)
    return count, start


def _start(file: Archive, info: ZipInfo) -> int:
    """Where a member's bytes begin; its own header must say what the directory says."""
    name = info.orig_filename
    file.seek(info.header_offset)
    header = file.read(30)
    if len(header) < 30 or not header.startswith(LOCAL):
        raise RefusedFileError("E280", name=name)
    flags, method, named, extra = struct.unpack("<6x2H16x2H", header)
    if (flags | info.flag_bits) & ENCRYPTED:
        raise RefusedFileError("E281", name=name)
    same = file.read(named) == name.encode("utf-8" if info.flag_bits & UTF8 else "cp437", "replace")
    if not (same and method == info.compress_type and _is_plain(info)):
        raise RefusedFileError("E287", name=name)
    return info.header_offset + 30 + int(named + extra)


def _is_plain(info: ZipInfo) -> bool:
    usual = info.compress_type in (ZIP_STORED, ZIP_DEFLATED) and not _is_zip64(info.extra)
    return usual and not (info.is_dir() and info.file_size)


def _is_zip64(extra: bytes) -> bool:
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == ZIP64:
            return True
        at += 4 + length
    return False


def _check_apart(found: list[Member], directory: int) -> None:
    """No member stands on another, none has the name of another, and all stand before the directory."""
    ends = [member.start + member.info.compress_size for member in found]
    begins = [*(member.info.header_offset for member in found), directory][1:]
    names: set[str] = set()
    for member, end, begin in zip(found, ends, begins, strict=True):
        if end > begin or member.name in names:
            raise RefusedFileError("E282", name=member.info.orig_filename)
        names.add(member.name)
    if found and found[0].info.header_offset:
        raise RefusedFileError("E287", name=found[0].name)
