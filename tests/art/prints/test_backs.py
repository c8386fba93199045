"""The backs of cards."""

from PySide6.QtGui import QColor

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.prints.backs import back
from kiosk.art.tones import ACTION, TONES


def test_a_back_has_the_colour_and_the_icon_of_its_game(paths: GlyphPaths) -> None:
    image = back("mdi6.leaf", "teal", 100, 140, paths)
    found = {QColor(image.pixel(x, y)).name().upper() for x in range(100) for y in range(140)}
    assert {TONES["teal"].base, TONES["teal"].bright, TONES["teal"].deep, ACTION} <= found
    assert image != back("mdi6.robot", "teal", 100, 140, paths) != back("mdi6.robot", "plum", 100, 140, paths)
