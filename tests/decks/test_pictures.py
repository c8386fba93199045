"""A picture's header is believed only when it is that of the format its name says; its size is read, never decoded."""

import struct
from pathlib import Path

import pytest

from kiosk.decks.files import MAX_FILE, RefusedFileError
from kiosk.decks.pictures import Picture, picture


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", width, height) + b"\x08\x06\x00\x00\x00"


def jpeg(width: int, height: int) -> bytes:
    exif = b"\xff\xe1" + struct.pack(">H", 2 + 60_000) + b"\xff\xc0" * 30_000
    frame = b"\xff\xc2" + struct.pack(">HBHH", 17, 8, height, width)
    return b"\xff\xd8" + exif + b"\xff\xff" + frame


def lossy(width: int, height: int) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBPVP8 \x00\x00\x00\x00\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", width, height)


def lossless(width: int, height: int) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBPVP8L\x00\x00\x00\x00\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14)


def extended(width: int, height: int) -> bytes:
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00" + size


MAKERS = {
    "a.png": (png, "PNG"),
    "a.jpg": (jpeg, "JPEG"),
    "b.JPEG": (jpeg, "JPEG"),
    "a.webp": (lossy, "WebP"),
    "b.webp": (lossless, "WebP"),
    "c.webp": (extended, "WebP"),
}


def refused(folder: Path, name: str, content: bytes) -> tuple[str, dict[str, object]]:
    (folder / name).write_bytes(content)
    with pytest.raises(RefusedFileError) as error:
        picture(folder / name, f"media/{name}")
    return error.value.code, error.value.values


@pytest.mark.parametrize("name", MAKERS)
def test_the_header_tells_the_size(tmp_path: Path, name: str) -> None:
    made, kind = MAKERS[name]
    for width, height in ((1, 1), (640, 480), (4096, 4096)):
        (tmp_path / name).write_bytes(made(width, height))
        assert picture(tmp_path / name, name) == Picture(kind, width, height)


@pytest.mark.parametrize("name", MAKERS)
def test_a_picture_too_large_is_refused_with_its_size_and_the_limit(tmp_path: Path, name: str) -> None:
    size = {"file": f"media/{name}", "size": "4097 × 10", "limit": "4096 × 4096"}
    assert refused(tmp_path, name, MAKERS[name][0](4097, 10)) == ("E192", size)


def test_a_bomb_of_nine_hundred_million_points_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, "bomb.png", png(30_000, 30_000))[1]["size"] == "30000 × 30000"


@pytest.mark.parametrize("name", MAKERS)
def test_a_header_cut_anywhere_is_refused(tmp_path: Path, name: str) -> None:
    whole = MAKERS[name][0](640, 480)
    end = max(place for place in range(len(whole)) if whole[place]) if name.endswith("webp") else len(whole) - 6
    for place in {*range(min(end, 30)), end}:
        assert refused(tmp_path, name, whole[:place])[0] == "E191"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("a.gif", b"GIF89a\x01\x00\x01\x00"),
        ("a.png", jpeg(10, 10)),
        ("a.jpg", png(10, 10)),
        ("a.webp", png(10, 10)),
        ("a.svg", png(10, 10)),
        ("a", png(10, 10)),
        ("a.png", b"<svg/>"),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x00"),
        ("a.jpg", b"\xff\xd8\xff" + b"\xff" * 1000),
        ("a.webp", b"RIFF\x00\x00\x00\x00WEBPABCD" + bytes(40)),
    ],
)
def test_what_is_not_the_picture_it_says_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    assert refused(tmp_path, name, content) == ("E191", {"file": f"media/{name}"})


def test_a_file_too_large_is_refused_before_anything(tmp_path: Path) -> None:
    assert refused(tmp_path, "a.png", png(1, 1) + bytes(MAX_FILE))[0] == "E006"
