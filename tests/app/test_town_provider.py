"""A picture of the town is drawn at the size that a screen asks for."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.town_provider import TownProvider
from kiosk.viewmodels.town.houses import from_text
from kiosk.viewmodels.town.town_picture import town_picture


@pytest.mark.parametrize("town", ["", "teal-2-3-5-4", "teal-2-3-5-4.pink-0-1-6-2"])
def test_the_houses_of_an_address_are_drawn(qapp: QGuiApplication, town: str) -> None:
    size = QSize()
    picture = TownProvider().requestImage(town, size, QSize(400, 100))
    assert (size.width(), size.height()) == (400, 100)
    assert picture == town_picture(from_text(town), 400, 100)
