"""What stands on the screen's colour is told the colour that the screen paints, where no set stands before it."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QJSValue, qmlEngine

from tests.ui.gallery import singleton
from tests.ui.tour import Tour


@pytest.fixture
def tour(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, (1280, 800), [("fr", False)])
    tour.kiosk.comfort.turn("contrast")
    yield tour
    tour.close()


def told(tour: Tour) -> str:
    """The colour that parts are told to stand on."""
    engine = qmlEngine(tour.window)
    assert engine is not None
    colours = engine.newQObject(singleton(engine, "Colours"))
    ground = colours.property("ground")
    colour = colours.property("surface").callWithInstance(colours, [QJSValue(ground.toString())]).toVariant()
    assert isinstance(colour, QColor)
    return colour.name()


def painted(tour: Tour) -> str:
    """The colour that most of the edge of the window has."""
    image = tour.window.grabWindow()
    edge = Counter(image.pixelColor(2, y).name() for y in range(0, image.height(), 3))
    return str(edge.most_common(1)[0][0])


def test_the_ground_follows_the_screen(tour: Tour) -> None:
    seen = dict[str, str]()
    for stop in tour.stops("short", 2):
        assert painted(tour) == told(tour), stop
        seen[stop] = told(tour)
        if len(seen) == 4:
            break
    assert seen["attract"] == seen["choose"] != seen["seats"] == seen["ring"]
