"""Hands on a window and on a keyboard: palms and fingers that drift and tremble, at a person's pace."""

from collections.abc import Callable
from random import Random
from string import ascii_uppercase, digits

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.facilitator.care.steadiness import Steadiness
from kiosk.tools.finger import Finger, take_time
from tests.clocks import FakeClock

PALMS, DRIFT, TREMBLE = 0.1, 30, 6
"""How often a blind touch is several fingers at once; how far a blind finger drifts, and one that aims, in pixels."""
FINGERS = (2, 3, 5, 10)
KEYS = 0.05
"""How often somebody strikes a key instead."""
NAMED = "Escape Tab Backtab Backspace Return Enter Insert Delete Home End Left Up Right Down PageUp PageDown Space Menu"
KEYBOARD = [
    Qt.Key[f"Key_{name}"] for name in (*NAMED.split(), *ascii_uppercase, *digits, *(f"F{n}" for n in range(1, 13)))
]
MODIFIERS = [getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("No", "Shift", "Control", "Alt", "Meta")]
PACE = 0.5
"""Seconds from one touch to the next."""
STEADY = Steadiness()
GLANCE = 10
"""After so many blind touches the screen shows what became of them."""


class Hands:
    """Of one monkey. ``touches`` counts them; they rest at each where the screen asks for it."""

    def __init__(
        self, window: QQuickWindow, clock: FakeClock, luck: Random, asked_to_rest: Callable[[], bool] = lambda: False
    ) -> None:
        self._window, self._clock, self._luck, self._asked_to_rest = window, clock, luck, asked_to_rest
        self._device = QTest.createTouchDevice()
        take_time(window)
        self.touches = 0

    def storm(self, touches: int) -> None:
        """So many blind touches."""
        for number in range(touches):
            if self._luck.random() < KEYS:
                self._strike()
            else:
                fingers = self._luck.choice(FINGERS) if self._luck.random() < PALMS else 1
                self._touch([self._anywhere() for _ in range(fingers)], DRIFT)
            if number % GLANCE == 0:
                live()

    def _strike(self) -> None:
        self.touches += 1
        self._clock.pass_time(PACE)
        QTest.keyClick(self._window, self._luck.choice(KEYBOARD), self._luck.choice(MODIFIERS))

    def _anywhere(self) -> QPoint:
        return QPoint(self._luck.randrange(self._window.width()), self._luck.randrange(self._window.height()))

    def tap(self, item: QQuickItem) -> None:
        """A finger that aims."""
        self._touch([Finger.middle(item)], TREMBLE)
        live()

    def _touch(self, points: list[QPoint], drift: int) -> None:
        """Fingers down, drifting and up."""
        self.touches += 1
        rest, apart = (STEADY.rest, STEADY.apart) if self._asked_to_rest() else (0.0, PACE)
        self._clock.pass_time(apart)
        there = [p + QPoint(self._luck.randint(-drift, drift), self._luck.randint(-drift, drift)) for p in points]
        touch = QTest.touchEvent(self._window, self._device, False)
        for act, places in ((touch.press, points), (touch.move, there), (touch.release, there)):
            for number, place in enumerate(places):
                act(number, place, self._window)
            touch.commit(False)
            self._clock.pass_time(rest)


def live() -> None:
    """Everything that follows from a touch, deletions too."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
