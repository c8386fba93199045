"""Every screen of the facilitator in every language, at both text sizes, in three windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui import walk
from tests.ui.facilitator.tour import STOPS, Staff
from tests.ui.test_screens import NAMES, VIEWS, faults

LAYERED = {"panel", "pad", "waiting", "spent", "recovery", "codes", "cleaning"}
"""Stops that lie over a screen of the visitors."""
LEAST, KEY = 12.7, 15.0
"""Millimetres of what who works here touches, and of a key of the pad."""


@pytest.fixture(params=VIEWS, ids=NAMES)
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Staff]:
    tour = Staff(tmp_path, *request.param)
    yield tour
    tour.close()


def small_keys(tour: Staff, name: str) -> Iterator[str]:
    millimetre = tour.window.property("pixelsPerMm")
    for control in walk.controls(tour.window):
        key, size = control.object().objectName(), control.rect().size()
        if key.startswith("pin:") and min(size.width(), size.height()) < KEY * millimetre - 1:
            yield f"{name}: {key} is {size.width()} x {size.height()}"


def outside(tour: Staff, name: str) -> Iterator[str]:
    """Words that the window cuts off."""
    for text in walk.texts(tour.window.contentItem()):
        area = walk.inked(text)
        if area.top() < -1 or area.bottom() > tour.window.height() + 1:
            yield f"{name}: « {text.property('text')} » leaves the window"


def test_every_screen_is_whole(tour: Staff) -> None:
    found: list[str] = []
    for name, go in STOPS.items():
        tour.reset()
        go(tour)
        tour.rest()
        found += faults(tour, name, name in LAYERED, LEAST)
        found += small_keys(tour, name)
        found += outside(tour, name)
    assert not found, "\n".join(found)
