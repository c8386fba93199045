"""Pictures of a deck: what their header says, without decoding them."""

import struct
from dataclasses import dataclass
from pathlib import Path

from kiosk.decks.files import RefusedFileError, read_bytes

FOLDER = "media/"
MAX_SIDE = 4_096
ENDINGS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WebP"}
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG that are followed by its size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The format of a picture and its size in pixels."""

    kind: str
    width: int
    height: int


def picture(path: Path, name: str) -> Picture:
    """What a picture says of itself. Raises RefusedFileError: not the PNG, JPEG or WebP it is named, or too large."""
    found = described(read_bytes(path, name), name)
    if max(found.width, found.height) > MAX_SIDE:
        size, limit = f"{found.width} × {found.height}", f"{MAX_SIDE} × {MAX_SIDE}"
        raise RefusedFileError("E192", file=name, size=size, limit=limit)
    return found


def looked_at(path: Path, name: str) -> Picture | RefusedFileError:
    """What a picture says of itself, or why it is refused."""
    try:
        return picture(path, name)
    except RefusedFileError as refused:
        return refused


def described(content: bytes, name: str) -> Picture:
    """What its first bytes say, whatever its size. Raises RefusedFileError: not the picture it is named."""
    try:
        found = _header(content)
    except (struct.error, IndexError):
        found = None
    if found is None or found.kind != ENDINGS.get(Path(name).suffix.lower()):
        raise RefusedFileError("E191", file=name)
    return found


def _header(content: bytes) -> Picture | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR":
        return Picture("PNG", *struct.unpack_from(">II", content, 16))
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return _webp(content)
    return None


def _jpeg(content: bytes) -> Picture | None:
    """Walk the segments up to the frame."""
    at = 2
    while content[at] == 0xFF:
        marker = content[at + 1]
        if marker in FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return Picture("JPEG", width, height)
        at += 2 + struct.unpack_from(">H", content, at + 2)[0] if marker != 0xFF else 1
    return None


def _webp(content: bytes) -> Picture | None:
    match content[12:16]:
        case b"VP8X":
            width, height = (int.from_bytes(side, "little") + 1 for side in struct.unpack_from("3s3s", content, 24))
            return Picture("WebP", width, height)
        case b"VP8L" if content[20] == 0x2F:
            bits = struct.unpack_from("<I", content, 21)[0]
            return Picture("WebP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case b"VP8 " if content[23:26] == b"\x9d\x01\x2a":
            width, height = struct.unpack_from("<HH", content, 26)
            return Picture("WebP", width & 0x3FFF, height & 0x3FFF)
    return None
