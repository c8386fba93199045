"""Icons as pictures, for the sheet in which authors choose one."""

import io
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from kiosk.host.icon_names import glyphs, icon_font

SIDE, INK = 40, "#3b2d6b"
"""Pixels of a picture's side, and its colour."""


@cache
def icon_pictures(names: tuple[str, ...]) -> list[bytes]:
    """A PNG for each icon."""
    font, drawn = ImageFont.truetype(str(icon_font()), SIDE), glyphs()
    return [_png(drawn[name], font) for name in names]


def _png(glyph: str, font: ImageFont.FreeTypeFont) -> bytes:
    picture, file = Image.new("RGB", (SIDE, SIDE), "white"), io.BytesIO()
    ImageDraw.Draw(picture).text((SIDE / 2, SIDE / 2), glyph, INK, font, anchor="mm")
    picture.quantize(8).save(file, "PNG", optimize=True)
    return file.getvalue()
