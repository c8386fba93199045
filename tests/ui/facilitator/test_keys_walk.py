"""Every screen of the facilitator by keys alone: each thing is come to by Tab and by arrows, with a ring, and left by
the key that goes back."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tools.items import as_item
from kiosk.viewmodels.keypad import TOLD
from tests.depth import drawn
from tests.ui import walk
from tests.ui.facilitator.key_stops import KEYS, LEARNING, PAGES, known, learning
from tests.ui.facilitator.rooms import LAYERS, SECTIONS, settled, touched
from tests.ui.facilitator.tour import STOPS, Staff
from tests.ui.keys import Keys

PRESSED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
MOST = 120
"""Presses of Tab on a screen."""
IDLE = ("cleaning", "care-disk-working")
"""Where nothing can be pressed."""
WALKED = {name: go for name, go in (STOPS | SECTIONS | LAYERS | PAGES | LEARNING).items() if name not in IDLE}


@pytest.fixture
def small(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Staff]:
    staff = Staff(tmp_path, (1280, 800))
    staff.kiosk.touching.hear(True)
    yield staff
    staff.close()


def round_trip(keys: Keys) -> list[QQuickItem]:
    """All that Tab comes to, until it comes there again."""
    seen: list[QQuickItem] = []
    for _ in range(MOST):
        keys.press(Qt.Key.Key_Tab)
        item = keys.at()
        if item is None or item in seen:
            break
        seen.append(item)
    return seen


def by_arrows(staff: Staff, places: Iterable[QQuickItem]) -> set[QQuickItem]:
    """Those that arrows come to from the first one."""
    staff.window.removeEventFilter(staff.contact)  # a hand takes its time between two presses
    first, *_ = places
    found, left = {first}, [first]
    while left:
        place = left.pop()
        for key in ARROWS:
            place.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(staff.window, key)
            there = as_item(staff.window.activeFocusItem())
            if there not in found:
                found.add(there)
                left.append(there)
    staff.window.installEventFilter(staff.contact)
    return found


@pytest.mark.long
@pytest.mark.parametrize("stop", drawn("screens by keys", [*WALKED]))
def test_keys_come_to_everything(small: Staff, stop: str) -> None:
    WALKED[stop](small)
    settled(small)
    small.kiosk.touching.hear(True)
    keys = Keys(small.window)
    places = round_trip(keys)
    reached = {place.objectName() for place in places}
    wanted = on_top(small)
    assert not keys.lost, "\n".join(keys.lost)
    assert wanted - reached == set()
    assert {place.objectName() for place in places} - {
        place.objectName() for place in by_arrows(small, places)
    } == set()


def on_top(staff: Staff) -> set[str]:
    """The names of all that can be pressed, in what lies over the rest where something does."""
    seen = [*walk.accessible(QAccessible.queryAccessibleInterface(staff.window))]
    over = [one for one in seen if one.role() == QAccessible.Role.Dialog]
    top = walk.accessible(over[-1]) if over else seen
    return {one.object().objectName() for one in top if one.role() in PRESSED and not one.state().disabled}


BACK = Qt.Key.Key_Escape


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("care", ["care:journal"]),
        ("care", ["care:steady"]),
        ("care", ["care:keys"]),
        ("care", ["care:event"]),
        ("games", ["games:load"]),
        ("state", ["check:screen"]),
        ("results", ["results:export"]),
    ],
    ids=lambda told: told if isinstance(told, str) else told[0],
)
def test_the_key_that_goes_back_closes_what_is_open_then_asks_for_the_way_out(
    small: Staff, section: str, names: list[str]
) -> None:
    small.section(section)
    before = shown(small)
    touched(small, section, *names)
    settled(small)
    assert shown(small) != before
    small.stroke(BACK)
    settled(small)
    assert shown(small) == before
    small.stroke(BACK)
    assert (small.staff.screen, small.window.activeFocusItem().objectName()) == ("facilitator", "hand-back")
    small.stroke(Qt.Key.Key_Return)
    small.rest()
    assert small.staff.screen == ""


def shown(staff: Staff) -> set[str]:
    """The names of all that can be touched."""
    staff.rest()
    return {control.object().objectName() for control in walk.controls(staff.window)}


def test_the_key_that_goes_back_stops_learning(small: Staff) -> None:
    learning()(small)
    small.stroke(BACK)
    settled(small)
    assert small.staff.care.keypads.learning.stage == ""
    assert small.finger.find("keys:learn") is not None


@pytest.mark.parametrize("learning_too", [False, True])
def test_no_key_does_anything_while_the_glass_is_cleaned(small: Staff, learning_too: bool) -> None:
    known(small)
    if learning_too:
        learning()(small)
    small.staff.clean()
    small.rest()
    before = (small.kiosk.props, small.staff.props, small.kiosk.touching.keypad.props, shown(small))
    learner = small.staff.care.keypads.learning.props
    small.stroke(*(Qt.Key(key) for key in TOLD), *KEYS, Qt.Key.Key_A)
    small.rest()
    assert (small.kiosk.props, small.staff.props, small.kiosk.touching.keypad.props, shown(small)) == before
    assert small.staff.care.keypads.learning.props == learner
