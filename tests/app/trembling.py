"""A hand that trembles at a window, and the touches that come to the window in the end."""

from math import hypot
from random import Random

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.house import PRESSES
from kiosk.tools.finger import Finger
from tests.app.hands import Hands, live
from tests.app.monkey import Monkey
from tests.clocks import FakeClock
from tests.tremor import tremor
from tests.ui.palms import Palms

NEAR = 4.0
"""Millimetres from where it aims."""
CALM_DOWN = 1.5
"""Seconds from one touch to the next."""
PALM, ACROSS = 1, 40.0
"""The number of a contact that is none of a finger, and millimetres of it."""


class Trembling(Hands):
    """``aimed`` are the places it meant to touch."""

    def __init__(self, window: QQuickWindow, clock: FakeClock, luck: Random) -> None:
        super().__init__(window, clock, luck)
        self.aimed: list[QPoint] = []

    def tap(self, item: QQuickItem) -> None:
        self.tremble(Finger.middle(item))

    def tremble(self, aim: QPoint) -> None:
        """Mean to touch a place."""
        self.touches += 1
        self.aimed.append(aim)
        self._clock.pass_time(CALM_DOWN)
        millimetre = self._window.property("pixelsPerMm")
        for contact in tremor(self._luck, (self.aimed[-1].x() / millimetre, self.aimed[-1].y() / millimetre)):
            touch, place = self._begin(), QPoint()
            for number, (seconds, (x, y)) in enumerate(contact):
                self._clock.pass_time(seconds)
                place = QPointF(x * millimetre, y * millimetre).toPoint()
                (touch.move if number else touch.press)(0, place, self._window)
                self._commit(touch)
            live()  # the screen is drawn while a finger rests
            touch.release(0, place, self._window)
            self._commit(touch)
        live()

    def _begin(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, self._device, False)

    def _commit(self, touch: QTest.QTouchEventSequence) -> None:
        touch.commit(False)


class Resting(Trembling):
    """One whose palm lies on the glass meanwhile, as narrow as a finger where its edge comes down."""

    def __init__(self, window: QQuickWindow, clock: FakeClock, luck: Random) -> None:
        super().__init__(window, clock, luck)
        self.palms = Palms(window)
        self.palms.finger = PALM

    def tremble(self, aim: QPoint) -> None:
        self._lies, place = QTest.touchEvent(self._window, self._device, False), self._anywhere()
        self.palms.across = 0.0
        self._lies.press(PALM, place, self._window).commit(False)
        self.palms.across = ACROSS * self._window.property("pixelsPerMm")
        self._lies.move(PALM, place, self._window).commit(False)
        super().tremble(aim)
        self._lies.release(PALM, place, self._window).commit(False)

    def _begin(self) -> QTest.QTouchEventSequence:
        return self._lies

    def _commit(self, touch: QTest.QTouchEventSequence) -> None:
        touch.stationary(PALM).commit(False)


class Acts(QObject):
    """Where the window is touched in the end: what the kiosk keeps from it does not come so far."""

    def __init__(self, monkey: Monkey) -> None:
        super().__init__(monkey.window)
        self.places: list[QPoint] = []
        monkey.window.installEventFilter(self)
        monkey.window.installEventFilter(monkey.contact)  # it goes before this one again

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (a name of Qt)
        if event.type() in PRESSES and isinstance(event, QPointerEvent):
            self.places.append(event.point(0).scenePosition().toPoint())
        return False


def let_tremble(monkey: Monkey, palm: bool = False) -> tuple[Trembling, Acts]:
    """From now on the hands of this monkey tremble, and rest on a palm or not."""
    hands = (Resting if palm else Trembling)(monkey.window, monkey.clock, monkey.luck)
    monkey.hands, acts = hands, Acts(monkey)
    if isinstance(hands, Resting):
        monkey.window.installEventFilter(hands.palms)  # it goes before the kiosk
    return hands, acts


def keep_steady(monkey: Monkey) -> None:
    """Ask for a steady touch, and again each time that the kiosk forgot it with those who asked."""

    def ask() -> None:
        if monkey.kiosk.place == "attract":
            monkey.kiosk.comfort.adjust("touch", "steady")

    monkey.kiosk.place_changed.connect(ask)
    ask()


def astray(hands: Trembling, acts: Acts, millimetre: float) -> str:
    """What became of the touches that were meant and is not what was meant; empty where each came once and nearby."""
    if len(acts.places) != len(hands.aimed):
        return f"{len(hands.aimed)} touches were meant, {len(acts.places)} came"
    aside = [hypot(act.x() - aim.x(), act.y() - aim.y()) for act, aim in zip(acts.places, hands.aimed, strict=True)]
    return (
        "" if max(aside) < NEAR * millimetre else f"a touch came {max(aside) / millimetre:.1f} mm from what was meant"
    )
