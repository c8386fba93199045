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
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

TABLET = 1280
"""Pixels across the smallest wide window."""
LARGE = 1920
"""The same, where the screen of seats has its board."""


@pytest.fixture(params=(*SIZES, (800, 1280)))
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


def test_every_place_has_its_name_in_its_column_where_all_have_room(tour: Tour) -> None:
    names = [words("fr").say(f"seat.n{seat}") for seat in range(1, 7)]
    for large in (False, True):
        tour.views.show(("fr", large))
        tour.views.rests()
        shown = [text for text in walk.texts(tour.window.contentItem()) if text.property("text") in names]
        roomy = not (large and tour.window.width() == TABLET)  # the lengths take more than half of it
        assert [text.property("text") for text in shown] == (names if roomy else [])
        assert [*faults(tour, "seats", layered=False)] == []
        assert all(text.width() >= text.property("contentWidth") for text in shown)


def test_what_cannot_begin_yet_says_what_to_touch(tour: Tour) -> None:
    said = words("fr").say("seats.touch")
    begin = next(item for item in walk.items(tour.window.contentItem()) if item.objectName() == "begin")
    assert (begin.property("text"), begin.property("enabled")) == (said, False)
    tour.kiosk.lobby.toggle(2)
    assert (begin.property("text"), begin.property("enabled")) == (words("fr").say("seats.begin_alone"), True)


def told(tour: Tour, text: str) -> bool:
    """Whether it is on the screen."""
    return words("fr").say(text) in [shown.property("text") for shown in walk.texts(tour.window.contentItem())]


def above(tour: Tour) -> float:
    """Where the pawns begin, below the board."""
    (grid,) = [
        one for one in walk.items(tour.window.contentItem()) if one.metaObject().className().startswith("SeatGrid_")
    ]
    return walk.painted(grid).top()


def test_the_board_says_that_room_is_left_while_there_is_and_no_pawn_moves(tour: Tour) -> None:
    for large in (False, True):
        tour.views.show(("fr", large))
        tour.views.rests()
        board, stood, said = told(tour, "seats.text"), above(tour), list[bool]()
        for seat in range(1, 7):
            tour.kiosk.lobby.toggle(seat)
            tour.views.rests()
            said.append(told(tour, "seats.room"))
            assert above(tour) == stood
        for seat in range(1, 7):
            tour.kiosk.lobby.toggle(seat)
        assert board or tour.window.width() < LARGE
        assert said == [board] * 5 + [False]


def test_free_places_invite_one_after_the_other_until_one_is_taken(tour: Tour) -> None:
    assert not any(leans(tour, seat) for seat in range(1, 7))  # calm
    tour.kiosk.comfort.adjust("calm", False)
    assert Finger.waits_for(lambda: leans(tour, 1))
    assert Finger.waits_for(lambda: leans(tour, 2))
    tour.kiosk.lobby.toggle(4)
    assert Finger.waits_for(lambda: leans(tour, 4))
    tour.kiosk.lobby.toggle(4)
    assert Finger.waits_for(lambda: leans(tour, 1))
