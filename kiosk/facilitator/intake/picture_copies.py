"""Pictures written anew: only their points are kept, turned upright, small enough for the kiosk."""

import io
import struct
import warnings
from pathlib import Path

from PIL import Image, ImageOps

from kiosk.decks.files import MAX_FILE, RefusedFileError, read_bytes
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.pictures import described

MAX_SOURCE = 20_000_000
"""Bytes of a picture as it comes: a photograph of a telephone fits."""
MAX_PIXELS = {"PNG": 25_000_000, "JPEG": 25_000_000, "WebP": 16_000_000}
"""WebP is read into four copies at once: more has no room in the child."""
MAX_DECK_PIXELS = 1_000_000_000
SIDES = (2_048, 1_448, 1_024, 512)
"""Longest side in pixels, the first at which the file is small enough; 512 always is."""
OPTIONS: dict[str, dict[str, int]] = {"PNG": {}, "JPEG": {"quality": 88}, "WebP": {"quality": 88}}
UNREADABLE = (
    *(OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AssertionError),
    *(MemoryError, struct.error),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
)
"""What a damaged picture can raise: each format of the library has its ways."""

Image.MAX_IMAGE_PIXELS = max(MAX_PIXELS.values())


def renew(folder: Path, findings: Findings) -> None:
    """Replace the pictures in a deck's ``media/`` by our own; those that cannot be are findings."""
    pixels = 0
    for path in sorted(path for path in (folder / "media").rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        try:
            content = read_bytes(path, name, MAX_SOURCE)
            pixels += _counted(content, name)
            if pixels > MAX_DECK_PIXELS:
                raise RefusedFileError("E292", file=name, limit=MAX_DECK_PIXELS // 1_000_000)
            path.write_bytes(renewed(content, name))
        except RefusedFileError as refused:
            findings.add(refused.code, FilePlace(name), **refused.values)


def _counted(content: bytes, name: str) -> int:
    """The pixels that a picture announces. Raises RefusedFileError when it is none, or they are too many."""
    found = described(content, name)
    if found.width * found.height > MAX_PIXELS[found.kind]:
        size = f"{found.width} × {found.height}"
        raise RefusedFileError("E290", file=name, size=size, limit=MAX_PIXELS[found.kind] // 1_000_000)
    return found.width * found.height


def renewed(content: bytes, name: str) -> bytes:
    """The same picture in the same format. Raises RefusedFileError when it cannot be read whole."""
    kind = described(content, name).kind
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _smallest(content, kind)
    except UNREADABLE as error:
        raise RefusedFileError("E291", file=name) from error


def _smallest(content: bytes, kind: str) -> bytes:
    with Image.open(io.BytesIO(content), formats=[kind.upper()]) as source:
        image: Image.Image = source
        if kind != "JPEG":  # which is never palettes, 16 bits or transparent, and is read faster when shrunk at once
            image = _flat(source)
        side = min(max(image.size), SIDES[0])
        while True:
            image.thumbnail((side, side))
            written = _written(image, kind)
            if len(written) <= MAX_FILE or side <= SIDES[-1]:
                return written
            side = next(smaller for smaller in SIDES if smaller < side)


def _flat(image: Image.Image) -> Image.Image:
    """Eight bits a channel, no palette."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    wanted = "RGBA" if image.has_transparency_data else "RGB"
    return image if image.mode == wanted else image.convert(wanted)  # a second one may not find room


def _written(image: Image.Image, kind: str) -> bytes:
    upright = ImageOps.exif_transpose(image)
    plain = upright if upright.mode in ("RGB", "RGBA", "L") else upright.convert("RGB")
    plain.info = {}
    file = io.BytesIO()
    plain.save(file, kind.upper(), **OPTIONS[kind])
    return file.getvalue()
