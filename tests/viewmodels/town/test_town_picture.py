"""The town as it is drawn: more houses, more paper; a lamp before the first; the colours of the theme."""

import re

import pytest
from PySide6.QtGui import QImage

from kiosk.viewmodels.town.houses import PaperHouse
from kiosk.viewmodels.town.town_picture import HIGH_PX, LIGHT, LONG_PX, WALLS, long_picture, town_picture
from tests.house.tree import KIOSK

SIZE = (800, 200)


def share(picture: QImage, colour: str) -> float:
    """Of the pixels that have this colour."""
    wanted = int(colour.removeprefix("#"), 16) | 0xFF000000
    pixels = picture.convertToFormat(QImage.Format.Format_ARGB32)
    seen = memoryview(pixels.constBits()).cast("I")
    return seen.tolist().count(wanted) / (SIZE[0] * SIZE[1])


def test_before_the_first_house_one_lamp_is_lit() -> None:
    assert 0 < share(town_picture([], *SIZE), LIGHT) < 0.01


@pytest.mark.parametrize("roof", range(5))
def test_a_house_has_walls_of_its_colour_and_light_in_its_lit_windows(roof: int) -> None:
    dark, lit = (town_picture([PaperHouse("teal", roof, 4, 6, count)], *SIZE) for count in (0, 6))
    assert share(dark, WALLS["teal"]) > 0.01
    assert share(dark, LIGHT) == 0
    assert share(lit, LIGHT) > 0.001


def test_the_colours_are_those_of_the_theme() -> None:
    theme = (KIOSK / "ui" / "theme" / "Colours.qml").read_text("utf-8")
    bright = dict(re.findall(r"(\w+): \{base: \"#\w+\", bright: \"(#\w+)\"", theme))
    assert {name: bright[name] for name in WALLS} == WALLS


def test_the_long_picture_is_a_png_of_the_whole_town() -> None:
    picture = QImage.fromData(long_picture([PaperHouse("pink", 0, 3, 2, 1)]))
    assert (picture.width(), picture.height()) == (LONG_PX, HIGH_PX)
    assert not picture.hasAlphaChannel()
