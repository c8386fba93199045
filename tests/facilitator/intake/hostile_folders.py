"""Folders and pictures that mean harm, and some that only look so: what is laid over a good deck, and what it gives."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

from tests.decks.test_hostile import MEDIA
from tests.facilitator.intake import images

type Laid = tuple[Callable[[Path], object], str]
"""What is done to the folder of the good deck, and its finding: empty for one that stays a deck."""


def file(name: str, content: bytes = b"x") -> Callable[[Path], object]:
    """One file more."""

    def lay(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)

    return lay


def link(name: str, target: str) -> Callable[[Path], object]:
    """A link more."""
    return lambda folder: (folder / name).symlink_to(target)


def sparse(name: str, size: int, count: int = 1) -> Callable[[Path], object]:
    """Files that are large only as far as one looks."""

    def lay(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        for number in range(count):
            with (folder / name.format(number)).open("wb") as opened:
                opened.truncate(size)

    return lay


def listen(folder: Path) -> None:
    """A socket among the files."""
    here = Path.cwd()
    with socket.socket(socket.AF_UNIX) as made:
        os.chdir(folder)  # its path may not be long
        try:
            made.bind("prise")
        finally:
            os.chdir(here)


def many(folder: Path) -> None:
    """Files without number."""
    for number in range(2_001):
        (folder / f"{number:04}.txt").touch()


def named(name: str, code: str) -> Laid:
    """A file that is refused for its name."""
    return file(name), f"{name}:1:1 {code}"


def picture(content: bytes | Callable[[], bytes], code: str = "", name: str = "image.png") -> Laid:
    """A picture that the deck describes."""

    def lay(folder: Path) -> None:
        file(f"media/{name}", content if isinstance(content, bytes) else content())(folder)
        file("media.csv", MEDIA.format(name).encode())(folder)

    return lay, f"media/{name}:1:1 {code}" if code else ""


FOLDERS: dict[str, Laid] = {
    "a link to a file": (link("media.csv", "/etc/passwd"), "media.csv:1:1 E004"),
    "a link to a folder": (link("media", "/"), "media:1:1 E004"),
    "a link to nowhere": (link("media.csv", "nulle-part"), "media.csv:1:1 E004"),
    "a link to itself": (link("media", "media"), "media:1:1 E004"),
    "a link to the folder above": (link("media", ".."), "media:1:1 E004"),
    "a pipe": (lambda folder: os.mkfifo(folder / "tube"), "tube:1:1 E004"),
    "a socket": (listen, "prise:1:1 E004"),
    "a folder too deep": (file("a/b/c/x.txt"), "a/b/c:1:1 E004"),
    "a backslash": named("a\\b.txt", "E003"),
    "text turned round": (file("gnp.\u202eexe"), "gnp.\u202eexe:1:1 E003"),
    "a device of Windows": named("CON.png", "E003"),
    "a dot at the end": named("x.", "E003"),
    "a name too long": named("x" * 101, "E003"),
    "a name of no letters": (file(os.fsdecode(b"\xff\xfe.txt")), "\udcff\udcfe.txt:1:1 E003"),
    "a capital": (lambda folder: (file("A.txt")(folder), file("a.txt")(folder)), "a.txt:1:1 E008"),
    "an accent in two ways": (
        lambda folder: (file("e\u0301.txt")(folder), file("\u00e9.txt")(folder)),
        "\u00e9.txt:1:1 E008",
    ),
    "files without number": (many, "2000.txt:1:1 E007"),
    "a text of 3 MB": (sparse("cards.csv", 3_000_000), "cards.csv:1:1 E006"),
    "a picture of 21 MB": (sparse("media/x.png", 21_000_000), "media/x.png:1:1 E006"),
    "pictures of 504 MB": (sparse("media/{}.png", 18_000_000, 28), ".:1:1 E285"),
    "a hidden file": (file(".cache", bytes(9)), ""),
    "a program": (file("jeu.exe", b"MZ"), ""),
    "a page": (file("index.html", b"<script>"), ""),
    "a screen": (file("Main.qml", b"import QtQuick"), ""),
    "a pickle": (file("save.pickle", b"cos\nsystem\n"), ""),
}
IMAGES: dict[str, Laid] = {
    "a PNG": picture(images.picture("PNG")),
    "a JPEG": picture(images.picture("JPEG"), name="image.jpg"),
    "a WebP": picture(images.picture("WEBP"), name="image.webp"),
    "a photograph held upright": picture(images.sideways(), name="image.jpeg"),
    "four inks": picture(images.picture("JPEG", mode="CMYK"), name="image.jpg"),
    "sixteen bits": picture(images.sixteen_bits()),
    "a palette": picture(images.picture("PNG", mode="P")),
    "a palette that is not there": picture(images.unpainted(), "E291"),
    "one bit": picture(images.picture("PNG", mode="1")),
    "grey and glass": picture(images.picture("PNG", mode="LA")),
    "a moving PNG": picture(images.moving("PNG")),
    "a moving WebP": picture(images.moving("WEBP"), name="image.webp"),
    "a profile that is none": picture(images.picture("PNG", icc_profile=b"not a profile")),
    "something written inside": picture(images.chatty()),
    "a photograph of 24 million points": picture(lambda: images.picture("JPEG", (6_000, 4_000)), name="image.jpg"),
    "a picture that cannot be squeezed": picture(lambda: images.speckled(900)),
    "a PNG cut short": picture(images.picture("PNG")[:-40], "E291"),
    "a JPEG cut short": picture(images.picture("JPEG", (600, 400))[:-900], "E291", "image.jpg"),
    "a WebP cut short": picture(images.picture("WEBP", (600, 400))[:-60], "E291", "image.webp"),
    "a PNG without points": picture(images.png(60, 40), "E291"),
    "a PNG of no size": picture(images.png(0, 0), "E291"),
    "a PNG of an unknown depth": picture(images.png(60, 40, depth=7), "E291"),
    "a PNG with a byte turned": picture(images.picture("PNG").replace(b"IDAT", b"IDAX"), "E291"),
    "30,000 by 30,000": picture(lambda: images.black_square(30_000), "E290"),
    "four thousand million on one side": picture(images.png(0xFFFFFFFF, 1), "E290"),
    "a JPEG named PNG": picture(images.picture("JPEG"), "E191"),
    "a PNG named WebP": picture(images.picture("PNG"), "E191", "image.webp"),
    "a GIF": picture(images.picture("GIF"), "E191", "image.gif"),
    "a TIFF named PNG": picture(images.picture("TIFF"), "E191"),
    "an icon of a Mac": picture(b"icns" + bytes(60), "E191", "image.icns"),
    "a drawing": picture(b"<svg xmlns='x'><use href='#a'/></svg>", "E191", "image.svg"),
    "a page named JPEG": picture(b"<html></html>", "E191", "image.jpg"),
    "an empty file": picture(b"", "E191"),
    "a WebP of nothing": picture(b"RIFF\x04\x00\x00\x00WEBP", "E191", "image.webp"),
}
