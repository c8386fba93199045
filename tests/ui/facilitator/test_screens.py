"""Every screen of the facilitator in every language, at both text sizes, in three windows."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import View, walks
from tests.ui import walk
from tests.ui.facilitator.tour import STOPS, Staff
from tests.ui.test_screens import faults
from tests.ui.views import Views

LAYERED = {"panel", "noticed-panel", "pad", "waiting", "spent", "recovery", "codes", "cleaning"}
"""Stops that lie over a screen of the visitors."""
LEAST, KEY = 12.7, 15.0
"""Millimetres of what who works here touches, and of a key of the pad."""


@contextmanager
def walked(data: Path, size: tuple[int, int], views: Sequence[View]) -> Iterator[tuple[Staff, Views]]:
    """A window whose screens are seen in these views."""
    staff = Staff(data, size, *views[0])
    yield staff, Views(staff.window, staff.kiosk, views)
    staff.close()


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


WALKS = walks("staff")


@pytest.mark.long
@pytest.mark.parametrize("window", WALKS)
def test_every_screen_is_whole(qapp: QGuiApplication, tmp_path: Path, window: str) -> None:
    found: list[str] = []
    with walked(tmp_path, *WALKS[window]) as (staff, views):
        for stop, go in STOPS.items():
            staff.reset()
            go(staff)
            for name in views.of(stop):
                found += faults(staff, name, stop in LAYERED, LEAST)
                found += small_keys(staff, name)
                found += outside(staff, name)
    assert not found, "\n".join(found)
