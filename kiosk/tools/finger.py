"""A finger on the real window: finds what carries a name and touches it, as a visitor would."""

import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tools.items import children
from kiosk.tools.stillness import Stillness, wait
from kiosk.tools.touchscreen import Touchscreen

PATIENCE = 120.0
"""Seconds to wait for the screen to answer: a busy machine is slow, not wrong."""
ABSENT = 5.0
"""Seconds to wait for something that is on no page: it may still be on its way."""
PAGES = 12
"""Pages to leaf through in search of something."""


def take_time(window: QQuickWindow) -> None:
    """Each touch of this window counts, as if the hand had waited before it touched the same thing again."""
    engine = qmlEngine(window)
    assert engine is not None
    motion: Any = engine.singletonInstance("kiosk.ui.theme", "Motion")
    for name in ("debounce", "patience", "hold", "ropes"):
        motion.setProperty(name, 0)


class NotThereError(Exception):
    """Nothing visible and enabled carries this name."""


class NoAnswerError(Exception):
    """The screen did not do what the touch asked."""


class Finger:
    """One touch device for one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._screen = Touchscreen(window)
        self.rests = Stillness(window).comes
        take_time(window)

    def find(self, name: str) -> QQuickItem | None:
        """The visible, enabled item of that name whose middle lies in the window, and in it the innermost one of that
        name; None when there is none."""
        named = [item for item in items(self._window) if item.objectName() == name and self._reachable(item)]
        return next((item for item in reversed(named) if _within(item, named[0])), None)

    def _reachable(self, item: QQuickItem) -> bool:
        middle = self.middle(item)
        inside = 0 <= middle.x() < self._window.width() and 0 <= middle.y() < self._window.height()
        return inside and item.isEnabled() and item.isVisible() and item.width() > 0

    @staticmethod
    def middle(item: QQuickItem, across: float = 0.5) -> QPoint:
        """The middle of an item, in pixels of the window; ``across`` is how far from its left edge (0) to its right."""
        inside = 0.5 + (item.width() - 1) * across  # an end may lie between two pixels
        return item.mapToScene(QPointF(inside, item.height() / 2)).toPoint()

    def tap(self, point: QPoint) -> None:
        """Touch and release a point."""
        self._screen.press(point)
        spin()
        self._screen.release()
        spin()

    def touch(self, name: str, across: float = 0.5) -> None:
        """Touch what carries this name once the screen is at rest, leafing through pages for it. Raises
        NotThereError."""
        for _ in range(PAGES):
            self.rests()
            item = self.find(name)
            further = self.find("page-next") if item is None else None
            if item is None and further is None:
                self.waits_for(lambda: self.find(name) is not None, ABSENT)
                item = self.find(name)
            if item is not None:
                self.tap(self.middle(item, across))
                return
            if further is None:
                break
            self.tap(self.middle(further))
        seen = sorted(
            {item.objectName() for item in items(self._window) if item.objectName() and self._reachable(item)}
        )
        raise NotThereError(f"“{name}” is not on the screen, which has: {', '.join(seen)}")

    @staticmethod
    def waits_for(happened: Callable[[], bool], seconds: float = PATIENCE) -> bool:
        """Let the application live until something happened; False when it did not in time."""
        end = time.monotonic() + seconds
        while not happened():
            if time.monotonic() > end:
                return False
            spin()
        return True


def _within(item: QQuickItem | None, around: QQuickItem) -> bool:
    """Whether an item is another one, or stands in it."""
    while item is not None and item != around:
        item = item.parentItem()
    return item is not None


def spin(milliseconds: int = 15) -> None:
    """Let the application live for a moment."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)
    wait(1)


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every visible item of a window, those in front first."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(sorted(children(item), key=lambda child: child.z()))
