"""Palms, children and elbows: random touches never break the window."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.tour import Tour

TOUCHES = 50_000
WORKERS = 5


@pytest.fixture
def tour(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, (1280, 800), "fr", large=False)
    yield tour
    tour.close()


@pytest.mark.parametrize("seed", range(WORKERS))
def test_ten_thousand_random_touches_leave_it_alive(tour: Tour, seed: int) -> None:
    luck, device = random.Random(seed), QTest.createTouchDevice()
    window, places = tour.window, {tour.kiosk.property("place")}
    for _ in range(TOUCHES // WORKERS):
        point = QPoint(luck.randrange(window.width()), luck.randrange(window.height()))
        drift = point + QPoint(luck.randint(-30, 30), luck.randint(-30, 30))
        touch = QTest.touchEvent(window, device, False)
        touch.press(0, point, window).commit()
        touch.move(0, drift, window).commit()
        touch.release(0, drift, window).commit()
        QCoreApplication.processEvents()
        places.add(tour.kiosk.property("place"))
    assert window.isVisible()
    assert places >= {"attract", "choose", "seats", "table"}
    assert len(QGuiApplication.topLevelWindows()) == 1
    tour.kiosk.home()
    assert tour.kiosk.property("place") == "attract"
