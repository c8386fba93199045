"""A touch is answered at once, acts on release, forgives a drift, and counts once."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.gallery import set_theme, singleton
from tests.ui.stage import SCREEN, Stage

PRESS, LIFT = QEvent.Type.KeyPress, QEvent.Type.KeyRelease

BUTTONS = """
Row {
    id: row
    property int taps: 0
    property int others: 0
    x: 200; y: 200; spacing: Theme.gap * 4
    PrimaryButton { objectName: "one"; text: "Valider"; onTapped: row.taps++ }
    QuietButton { objectName: "other"; text: "Annuler"; onTapped: row.others++ }
    CardFace { objectName: "shown"; interactive: false; title: "Lue, pas touchée"; onTapped: row.taps++ }
}
"""


@pytest.fixture
def row(stage: Stage) -> QQuickItem:
    return stage.put(BUTTONS)


def test_a_tap_counts(stage: Stage, row: QQuickItem) -> None:
    stage.tap(stage.find("one"))
    assert row.property("taps") == 1


@pytest.mark.parametrize("drift", [QPoint(15, 10), QPoint(0, 60)], ids=["inside", "a few millimetres outside"])
def test_a_drifting_finger_still_counts(stage: Stage, row: QQuickItem, drift: QPoint) -> None:
    stage.tap(stage.find("one"), drift)
    assert row.property("taps") == 1


def test_a_finger_that_goes_away_does_not_count(stage: Stage, row: QQuickItem) -> None:
    stage.tap(stage.find("one"), QPoint(0, 200))
    assert row.property("taps") == 0


def test_a_double_tap_counts_once(stage: Stage, row: QQuickItem) -> None:
    stage.tap(stage.find("one"))
    stage.tap(stage.find("one"))
    assert row.property("taps") == 1


TOGGLES = {
    "a switch of the facilitator's": 'Facilitator.Toggle { text: "Sons" }',
    "a switch of comfort": 'Screens.SheetTile { caption: "Grand"; stateText: "oui"; chosen: root.taps % 2 }',
}


@pytest.mark.parametrize("toggle", TOGGLES.values(), ids=TOGGLES)
def test_what_a_tap_turns_on_a_double_tap_does_not_turn_off(stage: Stage, toggle: str) -> None:
    rooms = ("ui.facilitator as Facilitator", "ui.screens as Screens")
    root = stage.put(f"""{"".join(f"import kiosk.{room}; " for room in rooms)}
    Item {{
        id: root
        property int taps: 0
        x: 200; y: 200
        {toggle.replace("{", "{ objectName: 'one'; onTapped: root.taps++;", 1)}
    }}""")
    stage.tap(stage.find("one"))
    stage.tap(stage.find("one"))
    assert root.property("taps") == 1


def test_two_fingers_press_two_buttons(stage: Stage, row: QQuickItem) -> None:
    one, other = stage.centre(stage.find("one")), stage.centre(stage.find("other"))
    gesture = QTest.touchEvent(stage.view, SCREEN, False)
    gesture.press(0, one, stage.view).commit()
    gesture.stationary(0).press(1, other, stage.view).commit()
    gesture.release(0, one, stage.view).stationary(1).commit()
    gesture.release(1, other, stage.view).commit()
    assert (row.property("taps"), row.property("others")) == (1, 1)


def test_it_sinks_under_the_finger(stage: Stage, row: QQuickItem) -> None:
    one = stage.find("one")
    gesture = QTest.touchEvent(stage.view, SCREEN, False)
    gesture.press(0, stage.centre(one), stage.view).commit()
    assert one.property("sink") > 0
    gesture.release(0, stage.centre(one), stage.view).commit()
    assert one.property("sink") == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_it(stage: Stage, row: QQuickItem, key: Qt.Key) -> None:
    stage.find("one").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(key)
    assert row.property("taps") == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_that_is_held_presses_once(stage: Stage, row: QQuickItem, key: Qt.Key) -> None:
    set_theme(singleton(stage.engine, "Motion"), debounce=0)
    stage.find("one").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for kind, again in ((PRESS, False), *[(PRESS, True)] * 20, (LIFT, False)):
        QCoreApplication.sendEvent(stage.view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", again))
    assert row.property("taps") == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_focus_moves_on_and_shows(stage: Stage, row: QQuickItem, key: Qt.Key) -> None:
    stage.find("one").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(key)
    assert stage.find("other").property("visualFocus")
    stage.key(Qt.Key.Key_Left)
    assert stage.find("one").property("visualFocus")


def test_what_is_only_shown_takes_neither_touch_nor_focus(stage: Stage, row: QQuickItem) -> None:
    stage.tap(stage.find("shown"))
    stage.find("other").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Tab)
    assert row.property("taps") == 0
    assert stage.focus().objectName() == "one"


def test_a_screen_reader_presses_it_by_its_name(stage: Stage, row: QQuickItem) -> None:
    button = QAccessible.queryAccessibleInterface(stage.find("one"))
    assert (button.text(QAccessible.Text.Name), button.role()) == ("Valider", QAccessible.Role.Button)
    button.actionInterface().doAction("Press")
    assert row.property("taps") == 1


def test_a_screen_reader_that_wakes_up_late_is_told_what_is_chosen(stage: Stage) -> None:
    root = stage.put("""import kiosk.ui.screens as Screens
    Item {
        property bool on: true
        Screens.SheetTile { caption: "Grand"; stateText: "oui"; chosen: parent.on }
    }""")
    pick = QAccessible.queryAccessibleInterface(root.childItems()[0])
    QAccessible.setActive(False)
    QAccessible.setActive(True)
    assert (pick.state().checkable, pick.state().checked) == (1, 1)
    root.setProperty("on", False)
    assert (pick.state().checkable, pick.state().checked) == (1, 0)


def test_a_refusal_shows_even_without_motion(stage: Stage, row: QQuickItem) -> None:
    one = stage.find("one")
    assert not one.property("refused")
    QMetaObject.invokeMethod(one, "shake")
    assert one.property("refused")
