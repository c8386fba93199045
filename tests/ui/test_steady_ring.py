"""The ring of a steady touch fills around the finger, on each panel and however a millimetre was measured."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.house import Contact
from tests.ui import walk
from tests.ui.stage import SCREEN
from tests.ui.tour import Tour

FINGER = QPoint(600, 400)
NEAR = 4
"""Pixels by which a window without a screen is off."""


@pytest.mark.parametrize("measured", [False, True])
@pytest.mark.parametrize("inches", [None, 43])
def test_the_ring_fills_around_the_finger(
    qapp: QGuiApplication, tmp_path: Path, inches: float | None, measured: bool
) -> None:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)], "boite-noire", inches)
    tour.kiosk.comfort.adjust("touch", "steady")
    contact, size = Contact(tour.house.kiosk), tour.kiosk.facilitator.care.screenSize
    tour.window.installEventFilter(contact)
    if measured:
        size.widen(20)
        size.keep()
    touch = QTest.touchEvent(tour.window, SCREEN, False)
    touch.press(0, FINGER, tour.window)
    touch.commit()
    (ring,) = (item for item in walk.items(tour.window.contentItem()) if "SteadyRing" in item.metaObject().className())
    middle = ring.mapToScene(QPointF(0, 0)).toPoint()
    touch = QTest.touchEvent(tour.window, SCREEN, False)
    touch.release(0, FINGER, tour.window)
    touch.commit()
    tour.close()
    assert (middle - FINGER).manhattanLength() <= NEAR
