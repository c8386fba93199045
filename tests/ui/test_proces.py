"""Every screen of a trial: a table that waits for a third person, a chair who touches seats, a count without names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tools.finger import Finger
from tests.depth import walks
from tests.ui.test_screens import unwhole
from tests.ui.tour import Tour

WALKS = walks("proces")


def waiting(tour: Tour) -> Iterator[str]:
    """The screen of the seats, with one person and with two."""
    tour.kiosk.wake()
    tour.kiosk.choose("proces")
    for seat in (1, 2):
        tour.kiosk.lobby.toggle(seat)
        yield tour.rest(f"waits-{seat}")
    tour.kiosk.back()


@pytest.mark.long
@pytest.mark.parametrize("walk", WALKS)
def test_every_screen_is_whole(qapp: QGuiApplication, tmp_path: Path, walk: str) -> None:
    tour = Tour(tmp_path, *WALKS[walk], deck="proces")
    try:
        found = [*unwhole(tour, waiting(tour)), *unwhole(tour, tour.stops("long", 6))]
    finally:
        tour.close()
    assert len(tour.views.seen) > 30, f"only {sorted(tour.views.seen)} were seen"
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_missing_stands_beside_the_settings(qapp: QGuiApplication, tmp_path: Path, language: str) -> None:
    tour = Tour(tmp_path, (1920, 1080), [(language, True)], deck="proces")
    try:
        for _ in waiting(tour):
            begin, cards = (tour.window.findChild(QQuickItem, name) for name in ("begin", "audience"))
            left, right = begin.mapToScene(QPointF(0, 0)).x(), cards.mapToScene(QPointF(cards.width(), 0)).x()
            assert right < left, begin.property("text")
    finally:
        tour.close()


@pytest.fixture
def tour(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    opened = Tour(tmp_path, (1920, 1080), [("fr", False)], deck="proces")
    yield opened
    opened.close()


def test_the_button_that_begins_says_how_many_are_missing(tour: Tour) -> None:
    told = []
    for _ in waiting(tour):
        begin = tour.window.findChild(QQuickItem, "begin")
        told.append((begin.property("text"), Finger(tour.window).find("begin") is not None))
    assert told == [("Commencer en solo", True), ("Il manque une personne pour jouer à 3", False)]


def test_the_chair_gives_the_floor_by_a_touch_of_a_seat(tour: Tour) -> None:
    assert "debattre" in tour.stops("short", 4)
    finger, step = Finger(tour.window), tour.kiosk.table.step
    called = [row.seats[0] for row in step.floors.rows]
    assert (step.props.chaired, step.props.chair in called, len(called)) == (True, True, 3)
    for seat in (called[-1], called[0]):
        finger.touch(f"give:{seat}")
        assert step.props.speakers == (seat,)
    finger.touch("end-talk")
    assert tour.kiosk.table.kind == "vote"


def test_an_anonymous_count_shows_no_seat(tour: Tour) -> None:
    assert "verdict-spread" in tour.stops("long", 6)
    rows = tour.kiosk.table.step.options.rows
    assert [row.seats for row in rows] == [(), ()]
    assert sum(row.count for row in rows) == 3
