"""Icons as pictures, for the sheet in which authors choose one.

They are cut from a strip, ``assets/workbooks/icons.png``, for what draws letters is no part of a package. It is drawn
anew by ``python -m kiosk.decks.workbooks.icon_pictures assets/workbooks/icons.png``.
"""

import io
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PIL import Image

from kiosk.decks.workbooks.wording import words
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import assets_dir

SIDE, INK = 40, "#3b2d6b"
"""Pixels of a picture's side, and the colour of its icon."""


@cache
def icon_pictures() -> list[bytes]:
    """A PNG for each icon that authors are offered, in their order."""
    with Image.open(assets_dir() / "workbooks" / "icons.png") as strip:
        return [_png(strip.crop((0, top, SIDE, top + SIDE))) for top in range(0, strip.height, SIDE)]


def _png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def drawn(names: Sequence[str]) -> Image.Image:
    """The strip of these icons, from top to bottom, in few colours."""
    from PIL import ImageDraw, ImageFont  # not in a package

    font, signs = ImageFont.truetype(str(icon_font()), SIDE), glyphs()
    strip = Image.new("RGB", (SIDE, SIDE * len(names)), "white")
    pen = ImageDraw.Draw(strip)
    for number, name in enumerate(names):
        pen.text((SIDE / 2, SIDE * (number + 0.5)), signs[name], INK, font, anchor="mm")
    return strip.quantize(8)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(_png(drawn(words().suggested["icon"])))
