"""Zips written byte by byte, so that they can say anything."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

STORED, DEFLATED = 0, 8
UTF8 = 0x800


@dataclass(frozen=True)
class Entry:
    """One member. What is None is told truly; ``at`` is the place of its header that the directory names."""

    name: str
    content: bytes = b""
    method: int = DEFLATED
    mode: int = 0o100644
    flags: int = UTF8
    size: int | None = None
    crc: int | None = None
    packed: bytes | None = None
    local_name: str | None = None
    local_flags: int | None = None
    at: int | None = None
    extra: bytes = field(default=b"")

    @property
    def bytes(self) -> bytes:
        """What stands in the zip for its content."""
        if self.packed is not None:
            return self.packed
        return self.content if self.method == STORED else deflated(self.content)

    @property
    def told(self) -> tuple[int, int, int]:
        """Its checksum and sizes."""
        crc = zlib.crc32(self.content) if self.crc is None else self.crc
        return crc, len(self.bytes), len(self.content) if self.size is None else self.size


@dataclass(frozen=True)
class End:
    """What the end record tells, and what stands around it."""

    head: bytes = b""
    between: bytes = b""
    comment: bytes = b""
    tail: bytes = b""
    disk: int = 0
    count: int | None = None


def deflated(content: bytes) -> bytes:
    """A raw stream of deflate."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(content) + squeeze.flush()


def zipped(entries: Iterable[Entry], end: End = End()) -> bytes:
    """The bytes of a zip."""
    body, directory, count = end.head, b"", 0
    for entry in entries:
        at = len(body) if entry.at is None else entry.at
        local, name = _encoded(entry.local_name or entry.name, entry.flags), _encoded(entry.name, entry.flags)
        flags = entry.flags if entry.local_flags is None else entry.local_flags
        plain = (20, entry.flags, entry.method, 0, 33, *entry.told, len(name), len(entry.extra))
        header = (20, flags, entry.method, 0, 33, *entry.told, len(local), len(entry.extra))
        body += struct.pack("<4s5H3L2H", b"PK\3\4", *header) + local + entry.extra + entry.bytes
        tail = (0, 0, 0, (entry.mode << 16) & 0xFFFFFFFF, at)
        directory += struct.pack("<4sH5H3L5H2L", b"PK\1\2", 0x0314, *plain, *tail) + name + entry.extra
        count += 1
    told = count if end.count is None else end.count
    start = len(body) - len(end.head) if end.head else len(body)
    fields = (end.disk, end.disk, told & 0xFFFF, told & 0xFFFF, len(directory), start, len(end.comment))
    return body + directory + end.between + struct.pack("<4s4H2LH", b"PK\5\6", *fields) + end.comment + end.tail


def _encoded(name: str, flags: int) -> bytes:
    return name.encode("utf-8", "surrogateescape") if flags & UTF8 else name.encode("cp437")


def entries_of(folder: Path, top: str = "") -> list[Entry]:
    """The files of a folder as members."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [Entry(f"{top}{path.relative_to(folder).as_posix()}", path.read_bytes()) for path in files]
