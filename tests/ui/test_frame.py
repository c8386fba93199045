"""The frame of every step: a beam that says where one is, an apron on which the pawns of the table stand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.host.words import words
from tests.depth import SIZES, drawn
from tests.ui import walk
from tests.ui.tour import Tour

SEATS = 4
TABLET = 1280
"""Pixels across the smallest window, where what else stands beside the action of this game leaves pawns no room."""


@pytest.fixture(params=drawn("windows", SIZES, "frame"))
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, request.param, [("fr", False)])
    yield tour
    tour.close()


def named(tour: Tour, name: str) -> list[QQuickItem]:
    return [item for item in walk.items(tour.window.contentItem()) if item.objectName() == name]


def pawns(tour: Tour) -> list[QQuickItem]:
    """Those that stand for the table, in the order of their seats."""
    return [item for crew in named(tour, "seats") for item in walk.items(crew) if item.property("pose")]


def seen(tour: Tour, length: str = "short") -> Iterator[str]:
    """The stops at the table."""
    yield from (stop for stop in tour.stops(length, SEATS) if tour.kiosk.props.place == "table")


def test_the_beam_says_where_one_is_and_the_pawns_are_the_table(tour: Tour) -> None:
    places, turns, met = [], 0, 0
    for stop in seen(tour):
        places.append(told_by_the_beam(tour))
        turns += turned(tour, stop)
        met += stands_clear(tour, stop)
    assert places == sorted(places)
    assert len(set(places)) > 5
    assert (turns > 0 and met > 0) or tour.window.width() == TABLET


def told_by_the_beam(tour: Tour) -> int:
    """The place on the way, as the beam says it."""
    (path,) = named(tour, "path")
    table = tour.kiosk.table
    count = len(table.session.view().path)
    assert words("fr").say("table.steps", step=f"{table.props.at + 1}", steps=f"{count}") in path.property("text")
    return int(table.props.at)


def turned(tour: Tour, stop: str) -> bool:
    """Whether pawns look at whose turn it is: they do where there are pawns and somebody has it."""
    shown, turn = pawns(tour), tour.kiosk.table.props.turn
    if not shown:
        return False
    assert [pawn.property("seat") for pawn in shown] == list(range(SEATS)), stop
    assert [pawn.property("turn") for pawn in shown] == [seat + 1 == turn for seat in range(SEATS)], stop
    if turn:
        looks = [pawn.property("gaze").x() for pawn in shown]
        away = -1 if any(pawn.property("turned") for pawn in shown) else 1  # from a secret
        assert looks == [away * ((turn > seat + 1) - (turn < seat + 1)) for seat in range(SEATS)], stop
        assert max(shown, key=QQuickItem.height).property("turn"), stop
    assert not any(pawn.property("turned") for pawn in shown if not pawn.property("turn")), stop
    return bool(turn)


def stands_clear(tour: Tour, stop: str) -> bool:
    """Whether there are pawns; nothing of the step stands behind them, and they are in the window."""
    crews = [walk.painted(crew) for crew in named(tour, "seats") if pawns(tour)]
    for crew in crews:
        texts = [walk.inked(text) for text in walk.texts(tour.window.contentItem())]
        assert not [text for text in texts if text.intersects(crew.adjusted(2, 2, -2, -2))], stop
        assert QRectF(0, 0, tour.window.width(), tour.window.height()).contains(crew), stop
    return bool(crews)


def test_whoever_answers_in_secret_turns_away(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)], "une-ia-dans-ma-rue")
    tour.kiosk.table.passAround(True)
    backs = [pawn.property("seat") + 1 for _ in seen(tour, "flash") for pawn in pawns(tour) if pawn.property("turned")]
    tour.close()
    assert set(backs) == {1, 2, 3, 4}
