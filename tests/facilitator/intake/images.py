"""Pictures of every kind, whole and damaged."""

import io
import random
import struct
import zlib

from PIL import Image, PngImagePlugin

ORIENTATION = 0x0112
RED, BLUE = (200, 30, 30), (30, 30, 200)


def picture(kind: str, size: tuple[int, int] = (60, 40), mode: str = "RGB", **options: object) -> bytes:
    """A picture: red, with a blue corner at the top left."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (0, 0, size[0] // 4, size[1] // 4))
    return written(image.convert(mode), kind, **options)


def written(image: Image.Image, kind: str, **options: object) -> bytes:
    """The bytes of an image in a format."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def sideways() -> bytes:
    """A photograph held upright: the camera says how to turn it."""
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[0x010F] = "secret camera"
    return picture("JPEG", exif=exif)


def moving(kind: str) -> bytes:
    """Three pictures one after the other."""
    frames = [Image.new("RGB", (60, 40), colour) for colour in (RED, BLUE, RED)]
    return written(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)


def sixteen_bits() -> bytes:
    """Grey, from black to white, in 65,536 steps."""
    image = Image.new("I;16", (256, 4))
    for x in range(256):
        for y in range(4):
            image.putpixel((x, y), x * 257)
    return written(image, "PNG")


def speckled(side: int) -> bytes:
    """A PNG that cannot be squeezed."""
    return written(Image.frombytes("RGB", (side, side), random.Random(1).randbytes(side * side * 3)), "PNG")


def chatty() -> bytes:
    """A PNG that says where it was taken, and carries a file behind its end."""
    info = PngImagePlugin.PngInfo()
    info.add_text("FilePlace", "secret place", zip=True)
    return picture("PNG", pnginfo=info) + b"PK\3\4 secret file"


def chunk(tag: bytes, data: bytes) -> bytes:
    """A piece of a PNG."""
    return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))


def png(width: int, height: int, *pieces: bytes, depth: int = 8, colour: int = 0) -> bytes:
    """A PNG of any size, with any pieces after its header."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(pieces) + chunk(b"IEND", b"")


def unpainted() -> bytes:
    """A PNG that names colours of a palette which it does not have."""
    return png(2, 1, chunk(b"IDAT", zlib.compress(b"\0\5\6")), colour=3)


def black_square(side: int) -> bytes:
    """A PNG that is small as a file and huge as a picture: one squeezed row, again and again."""
    squeeze = zlib.compressobj(9)
    pixels = b"".join(squeeze.compress(bytes(side + 1)) for _ in range(side)) + squeeze.flush()
    return png(side, side, chunk(b"IDAT", pixels))
