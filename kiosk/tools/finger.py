"""A finger on the real window: finds what carries a name and touches it, as a visitor would."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE = 5.0
"""Seconds to wait for the screen to answer."""
AGAIN = 0.6
"""Seconds before the same thing is touched again: sooner counts as one touch."""
NEAR = 350
"""Pixels between two touches of the same thing."""
LEAF = 0.2
"""Seconds for a page just turned to be laid out."""
PAGES = 12
"""Pages to leaf through in search of something."""


class NotThereError(Exception):
    """Nothing visible and enabled carries this name."""


class NoAnswerError(Exception):
    """The screen did not do what the touch asked."""


class Finger:
    """One touch device for one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()
        self._touched: list[tuple[QPoint, float]] = []

    def find(self, name: str) -> QQuickItem | None:
        """The visible, enabled item of that name whose middle lies in the window; None when there is none."""
        return next((item for item in items(self._window) if item.objectName() == name and self._reachable(item)), None)

    def _reachable(self, item: QQuickItem) -> bool:
        middle = self.middle(item)
        inside = 0 <= middle.x() < self._window.width() and 0 <= middle.y() < self._window.height()
        return inside and item.isEnabled() and item.isVisible() and item.width() > 0

    @staticmethod
    def middle(item: QQuickItem, across: float = 0.5) -> QPoint:
        """The middle of an item, in pixels of the window; ``across`` is how far from its left edge (0) to its right."""
        return item.mapToScene(QPointF((item.width() - 1) * across, item.height() / 2)).toPoint()

    def tap(self, point: QPoint) -> None:
        """Touch and release a point."""
        QTest.touchEvent(self._window, self._device).press(0, point, self._window)
        spin()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window)
        spin()

    def touch(self, name: str, across: float = 0.5) -> None:
        """Touch what carries this name, leafing through pages for it. Raises NotThereError."""
        for _ in range(PAGES):
            if self.waits_for(lambda: self.find(name) is not None, 0.5):
                item = self.find(name)
                assert item is not None
                self._settle(self.middle(item, across))
                return
            further = self.find("page-next")
            if further is None:
                break
            self._settle(self.middle(further))
            self.waits_for(lambda: False, LEAF)
        seen = sorted(
            {item.objectName() for item in items(self._window) if item.objectName() and self._reachable(item)}
        )
        raise NotThereError(f"“{name}” is not on the screen, which has: {', '.join(seen)}")

    def _settle(self, point: QPoint) -> None:
        """Tap, after the time a hand takes before it touches the same place again."""
        recent = [moment for place, moment in self._touched if (place - point).manhattanLength() < NEAR]
        wait = max(recent, default=0.0) + AGAIN - time.monotonic()
        if wait > 0:
            self.waits_for(lambda: False, wait)
        self.tap(point)
        self._touched = [*self._touched[-9:], (point, time.monotonic())]

    @staticmethod
    def waits_for(happened: Callable[[], bool], seconds: float = PATIENCE) -> bool:
        """Let the application live until something happened; False when it did not in time."""
        end = time.monotonic() + seconds
        while not happened():
            if time.monotonic() > end:
                return False
            spin()
        return True


def spin(milliseconds: int = 15) -> None:
    """Let the application live for a moment."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)
    QTest.qWait(1)


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every visible item of a window, those in front first."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(sorted(item.childItems(), key=lambda child: child.z()))
