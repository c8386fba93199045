"""The keys that go back and that help, on real screens: nothing leaves by itself, and help does nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.app.house import Contact
from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.ui.listener import Listener
from tests.ui.pen import writing
from tests.ui.test_together import Stop
from tests.ui.thumb import Thumb

BACK, HELP, RIGHT = Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Right
SAID = words("fr").say


class Pressed(Stop):
    """A stop where keys are pressed."""

    def __init__(self, data: Path, deck: str = "boite-noire") -> None:
        super().__init__(data, (1280, 800), [("fr", False)], deck)
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)
        self.thumb = Thumb(self.window)

    def at(self, name: str) -> Any:
        """Go to a stop by the rules, then the keys are used; the step that is open there."""
        self.reach(name, "short", 2)
        self.kiosk.touching.hear(True)
        self.thumb.rests()
        return self.kiosk.table.step

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.thumb.press(key)

    @property
    def open(self) -> tuple[str, str]:
        """Where visitors are, and the sheet over it."""
        return self.kiosk.property("place"), self.kiosk.sheet.property("kind")


@pytest.fixture
def stop(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Pressed]:
    stop = Pressed(tmp_path)
    yield stop
    stop.close()


def test_back_puts_the_card_down_then_asks_and_stays(stop: Pressed) -> None:
    step = stop.at("ring")
    step.pick(step.cards.rows[-1].card_id)
    assert step.property("picked")
    stop.press(BACK)
    assert (step.property("picked"), *stop.open) == ("", "table", "")
    stop.press(BACK)
    assert stop.open == ("table", "leave")
    stop.press(BACK)
    assert stop.open == ("table", "")


def test_back_closes_the_curtain(stop: Pressed) -> None:
    step = stop.at("before-scale")
    assert not step.property("curtain")
    stop.press(BACK)
    assert (step.property("curtain"), *stop.open) == (True, "table", "")
    stop.press(BACK)
    assert stop.open == ("table", "leave")


@pytest.mark.parametrize("name", ["attract", "choose", "seats", "end"])
def test_back_never_leaves(stop: Pressed, name: str) -> None:
    stop.reach(name, "short", 2)
    stop.kiosk.touching.hear(True)
    stop.press(*[BACK] * 5)
    place = stop.kiosk.property("place")
    assert place == {"attract": "attract", "end": "table"}.get(name, "choose")


def test_help_says_what_a_key_does_and_does_nothing(stop: Pressed) -> None:
    stop.at("ring")
    stop.press(RIGHT)
    before, listener = stop.thumb.at(), Listener(stop.window)
    stop.press(HELP, RIGHT, RIGHT, BACK, Qt.Key.Key_Return)
    assert listener.hears() == [SAID(f"keypad.{told}") for told in ("text", "right", "right", "back", "press")]
    assert SAID("keypad.press") in stop.said()
    stop.press(HELP)
    assert stop.kiosk.touching.keypad.props.helping
    stop.press(HELP)
    assert (stop.kiosk.touching.keypad.props.helping, stop.thumb.at(), stop.open) == (False, before, ("table", ""))


def test_a_touch_ends_help_and_touches_nothing_else(stop: Pressed) -> None:
    stop.at("ring")
    stop.press(HELP)
    leave = stop.thumb.find("leave")
    assert leave is not None
    stop.thumb.tap(Finger.middle(leave))
    stop.thumb.rests()
    assert (stop.kiosk.touching.keypad.props.helping, stop.open) == (False, ("table", ""))
    stop.thumb.tap(Finger.middle(leave))
    assert stop.open == ("table", "leave")


def test_help_goes_when_nobody_presses(stop: Pressed) -> None:
    stop.at("ring")
    stop.press(HELP)
    (timer,) = (one for one in stop.kiosk.touching.keypad.children() if one.metaObject().className() == "QTimer")
    assert timer.isActive()
    timer.timeout.emit()
    assert not stop.kiosk.touching.keypad.props.helping


def test_no_key_does_anything_while_the_glass_is_cleaned(stop: Pressed) -> None:
    stop.at("ring")
    stop.kiosk.facilitator.clean()
    before = stop.thumb.at()
    for key in (HELP, BACK, RIGHT, Qt.Key.Key_Return):
        press(stop, key)
    assert (stop.kiosk.touching.keypad.props.helping, stop.thumb.at(), stop.open) == (False, before, ("table", ""))


@pytest.mark.parametrize("held", [True, False], ids=["held", "worn"])
def test_a_stuck_key_moves_the_focus_once_and_keeps_nobody_here(stop: Pressed, held: bool) -> None:
    stop.at("ring")
    press(stop, RIGHT, 1000)
    once = stop.thumb.at()
    stop.kiosk.idle.stay = None
    for moment in range(1001, 2001):
        press(stop, RIGHT, moment, held)
    assert stop.thumb.at() == once


def press(stop: Pressed, key: Qt.Key, moment: int = 0, held: bool = False) -> None:
    """A key as the machine tells it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", held)
        event.setTimestamp(moment)
        QGuiApplication.sendEvent(stop.window, event)


def test_back_takes_no_letter_from_a_text(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("mot")
        desk.key("", BACK)
        assert desk.text == "mot"
        assert desk.kiosk.sheet.property("kind") == "leave"


def test_an_arrow_leaves_a_text_at_its_end(qapp: QGuiApplication, tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        desk.press("mot")
        field = desk.item("field")
        desk.key("", Qt.Key.Key_Left)
        desk.key("", RIGHT)
        assert desk.window.activeFocusItem() == field
        desk.key("", RIGHT)
        assert desk.window.activeFocusItem() != field
        desk.press("s")
        assert desk.text == "mots"
