"""Every screen of a game of hands, bets and floors: whole words, large targets, spoken names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.engine.view import View
from kiosk.tools.finger import Finger, spin
from tests.depth import walks
from tests.ui.stage import SCREEN
from tests.ui.test_screens import unwhole
from tests.ui.tour import Tour

WALKS = walks("mains")


@pytest.mark.long
@pytest.mark.parametrize("walk", WALKS)
def test_every_screen_is_whole(qapp: QGuiApplication, tmp_path: Path, walk: str) -> None:
    tour = Tour(tmp_path, *WALKS[walk], deck="mains")
    try:
        found = unwhole(tour, tour.stops("long", 4))
    finally:
        tour.close()
    assert len(tour.views.seen) > 38, f"only {sorted(tour.views.seen)} were seen"
    assert not found, "\n".join(found)


class Betting(Tour):
    """Nothing is looked at before the first bet."""

    def passes(self, view: View) -> bool:
        return view.id != "parier"


@pytest.fixture
def line(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A seat in front of the line it bets on."""
    tour = Betting(tmp_path, (1280, 800), [("fr", False)], deck="mains")
    assert "parier-line" in tour.stops("short", 2)
    yield tour
    tour.close()


def chosen(tour: Tour) -> int:
    return int(tour.kiosk.table.step.props.chosen)


def across(tour: Tour, tick: int) -> float:
    """Where in the slider a tick lies, from its left edge (0) to its right (1)."""
    slider = Finger(tour.window).find("slider")
    assert slider is not None
    thumb = slider.property("handle").width()
    first, last = (
        slider.property("leftPadding") + thumb / 2,
        slider.width() - slider.property("rightPadding") - thumb / 2,
    )
    return float((first + (last - first) * tick / 100) / slider.width())


def test_the_line_answers_a_tap_and_the_buttons(line: Tour) -> None:
    finger = Finger(line.window)
    assert (chosen(line), finger.find("confirm")) == (-1, None)
    for name, at, tick in (
        *(("slider", 30, 30), ("greater", 50, 31), ("less", 50, 30), ("less", 50, 29)),
        *(("slider", 90, 90), ("slider", 50, 50), ("slider", 0, 0), ("slider", 100, 100)),
    ):
        finger.touch(name, across(line, at) if name == "slider" else 0.5)
        assert chosen(line) == tick, name
    assert finger.find("confirm") is not None


def test_the_token_is_dragged_along_the_line(line: Tour) -> None:
    finger = Finger(line.window)
    finger.touch("slider", across(line, 30))
    slider = finger.find("slider")
    assert slider is not None
    start, end = (finger.middle(slider, across(line, tick)) for tick in (30, 70))
    gesture = QTest.touchEvent(line.window, SCREEN, False)
    gesture.press(0, start, line.window).commit()
    for step in range(1, 11):
        gesture.move(0, start + (end - start) * step / 10, line.window).commit()
        spin()
    assert Finger.waits_for(lambda: chosen(line) > 50), "the number follows the finger"
    gesture.release(0, end, line.window).commit()
    assert Finger.waits_for(lambda: chosen(line) == 70)


def test_the_token_follows_the_arrow_keys(line: Tour) -> None:
    finger = Finger(line.window)
    finger.touch("slider", across(line, 50))
    slider = finger.find("slider")
    assert slider is not None
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key, tick in ((Qt.Key.Key_Right, 51), (Qt.Key.Key_Right, 52), (Qt.Key.Key_Left, 51)):
        QTest.keyClick(line.window, key)
        assert chosen(line) == tick
    assert line.window.activeFocusItem() == slider


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_other_keys_leave_the_line_as_it_is(line: Tour, key: Qt.Key) -> None:
    finger = Finger(line.window)
    finger.touch("slider", across(line, 50))
    slider = finger.find("slider")
    assert slider is not None
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line.window, key)
    assert chosen(line) == 50
    assert line.window.activeFocusItem() != slider


def test_the_line_is_named_with_its_number(line: Tour) -> None:
    Finger(line.window).touch("slider", across(line, 50))
    slider = Finger(line.window).find("slider")
    assert slider is not None
    said = QAccessible.queryAccessibleInterface(slider).text(QAccessible.Text.Name)
    assert line.kiosk.table.step.props.value in said
