"""The places one can take: each is named, and they invite a finger while all are free."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.depth import SIZES
from tests.ui import walk
from tests.ui.tour import Tour


@pytest.fixture(params=SIZES)
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, request.param, [("fr", False)])
    tour.kiosk.wake()
    tour.kiosk.choose(tour.deck)
    tour.rest("seats")
    yield tour
    tour.close()


def place(tour: Tour, seat: int) -> QQuickItem:
    """Where a seat is taken."""
    found = Finger(tour.window).find(f"seat:{seat}")
    assert found is not None
    return found


def leans(tour: Tour, seat: int) -> bool:
    """Whether it is the one that invites, at full size."""
    return [number for number in range(1, 7) if place(tour, number).scale() == 1] == [seat]


def test_every_place_is_named(tour: Tour) -> None:
    said = [text.property("text") for text in walk.texts(tour.window.contentItem())]
    names = [words("fr").say(f"seat.n{seat}") for seat in range(1, 7)]
    assert [name for name in names if name not in said] == []


def test_free_places_invite_one_after_the_other_until_one_is_taken(tour: Tour) -> None:
    assert not any(leans(tour, seat) for seat in range(1, 7))  # calm
    tour.kiosk.adjust("calm")
    assert Finger.waits_for(lambda: leans(tour, 1))
    assert Finger.waits_for(lambda: leans(tour, 2))
    tour.kiosk.lobby.toggle(4)
    assert Finger.waits_for(lambda: leans(tour, 4))
    tour.kiosk.lobby.toggle(4)
    assert Finger.waits_for(lambda: leans(tour, 1))
