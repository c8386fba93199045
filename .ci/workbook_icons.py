"""Draw the icons that a workbook offers: assets/workbooks/icons/<name>.png, with which authors choose one.

What draws letters is no part of a package, so they ship as pictures. Run by `make pictures` after a change of the list
in assets/workbooks/words.yaml.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.decks.workbooks.wording import words
from kiosk.host.icon_names import glyphs, icon_font

TARGET = Path(__file__).resolve().parents[1] / "assets" / "workbooks" / "icons"
SIDE, INK = 40, "#3b2d6b"
"""Pixels of a picture's side, and the colour of its icon."""


def drawn(names: Iterable[str]) -> Iterator[tuple[str, Image.Image]]:
    """Each icon as a picture in few colours, by its name."""
    font, signs = ImageFont.truetype(str(icon_font()), SIDE), glyphs()
    for name in names:
        picture = Image.new("RGB", (SIDE, SIDE), "white")
        ImageDraw.Draw(picture).text((SIDE / 2, SIDE / 2), signs[name], INK, font, anchor="mm")
        yield name, picture.quantize(8)


def main() -> None:
    """Write them all, and take away what is no longer offered."""
    TARGET.mkdir(exist_ok=True)
    for old in TARGET.glob("*.png"):
        old.unlink()
    for name, picture in drawn(words().suggested["icon"]):
        picture.save(TARGET / f"{name}.png", "PNG", optimize=True)


if __name__ == "__main__":
    main()
