"""A zip's file, what stands in it, and the bytes of that: never more than they announce to be."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_STORED, ZipInfo

from kiosk.decks.files import RefusedFileError

PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Member:
    """A file or folder (its name ends in a slash) in a zip; ``start`` is where its bytes begin."""

    info: ZipInfo
    start: int

    @property
    def name(self) -> str:
        return self.info.filename

    @property
    def size(self) -> int:
        """In bytes, once expanded."""
        return self.info.file_size


class Archive:
    """A zip's file, open; ``name`` is its own. Whatever the disk refuses is a RefusedFileError."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        with self._told():
            self._file = path.open("rb")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise RefusedFileError("E005", name=self.name, reason=reason) from error

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        with self._told():
            self._file.close()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        with self._told():
            return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def read(self, size: int = -1, /) -> bytes:
        with self._told():
            return self._file.read(size)


def content(file: Archive, member: Member) -> Iterator[bytes]:
    """The bytes of a member in pieces, never more than it announces.

    Raises RefusedFileError as soon as they are not what is announced.
    """
    size, check = 0, 0
    try:
        for piece in _expanded(file, member):
            size, check = size + len(piece), zlib.crc32(piece, check)
            if size > member.size:
                break
            yield piece
    except zlib.error as error:
        raise RefusedFileError("E283", name=member.name) from error
    if (size, check) != (member.size, member.info.CRC):
        raise RefusedFileError("E283", name=member.name)


def _expanded(file: Archive, member: Member) -> Iterator[bytes]:
    """Raises zlib.error for a stream that is none, or that does not end with the member."""
    file.seek(member.start)
    left, stored = member.info.compress_size, member.info.compress_type == ZIP_STORED
    inflate = zlib.decompressobj(-15)
    while raw := file.read(min(left, PIECE)):
        left -= len(raw)
        while raw:
            yield raw if stored else inflate.decompress(raw, PIECE)
            raw = b"" if stored else inflate.unconsumed_tail
    yield inflate.flush()
    if left or not (stored or inflate.eof) or inflate.unused_data:
        raise zlib.error
