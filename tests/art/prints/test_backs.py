"""The backs of cards."""

from PySide6.QtGui import QColor, QImage

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.prints.printing import BACK, Print, drawn
from kiosk.art.tones import ACTION, TONES


def back(icon: str, tone: str, paths: GlyphPaths) -> QImage:
    return drawn(Print("", BACK, icon, icon, tone, 0), 100, 140, paths)


def test_a_back_has_the_colour_and_the_icon_of_its_game(paths: GlyphPaths) -> None:
    image = back("mdi6.leaf", "teal", paths)
    found = {QColor(image.pixel(x, y)).name().upper() for x in range(100) for y in range(140)}
    assert {TONES["teal"].base, TONES["teal"].bright, TONES["teal"].deep, ACTION} <= found
    assert image != back("mdi6.robot", "teal", paths) != back("mdi6.robot", "plum", paths)
