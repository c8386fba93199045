"""What lies under a sheet, a question or a dialogue is out of the tree that screen readers walk, though it is drawn."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.app.wrapped import as_is

ATTACHED, POPUP, OVERLAY = "QQuickAccessibleAttached", "QQuickPopupItem", "QQuickOverlay"
PACE_MS = 500
"""Between two looks at what came under something that is open; nothing is done unless a reader is there."""


class Alone:
    """Of a window whose popups are made. Only what is in the tree is taken out, so that what QML hides stays hidden."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._covered: list[tuple[QObject, Any]] = []
        self._later = QTimer(window, interval=PACE_MS)
        self._later.timeout.connect(self.settle)
        self._overlays = [one for one in window.contentItem().childItems() if one.inherits(OVERLAY)]
        for overlay in self._overlays:
            overlay.visibleChildrenChanged.connect(self._changed)

    def stop(self) -> None:
        """The window goes."""
        self._later.stop()
        for overlay in self._overlays:
            overlay.visibleChildrenChanged.disconnect(self._changed)

    def _changed(self) -> None:
        """Something opened or closed: all is in the tree again, but for what is under what is open now."""
        while self._covered:
            attached, watch = self._covered.pop()
            attached.disconnect(watch)
            attached.setProperty("ignored", False)
        self.settle()

    def settle(self) -> None:
        """Take out what is not in the uppermost thing that is open."""
        around = list(_in(QAccessible.queryAccessibleInterface(self._window))) if QAccessible.isActive() else []
        opened = [one for one in map(_object, around) if one.inherits(POPUP)]
        (self._later.start if any(map(_busy, self._overlays)) else self._later.stop)()
        if opened:
            top = max(opened, key=lambda one: float(one.property("z")))
            for attached in [found for one in around if _object(one) is not top for found in _with_all(one)]:
                self._cover(attached)

    def _cover(self, attached: QObject) -> None:
        watch = attached.destroyed.connect(lambda: self._forget(attached))
        self._covered.append((attached, watch))
        attached.setProperty("ignored", True)

    def _forget(self, gone: QObject) -> None:
        self._covered = [(one, watch) for one, watch in self._covered if one is not gone]


def _busy(overlay: Any) -> bool:
    return any(child.isVisible() for child in overlay.childItems())


def _object(one: QAccessibleInterface) -> QObject:
    return as_is(one.object(), QObject)


def _in(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    return (one.child(index) for index in range(one.childCount()))


def _with_all(one: QAccessibleInterface) -> Iterator[QObject]:
    """What says whether it is in the tree, and the same of everything below it."""
    inside = (as_is(child, QObject) for child in _object(one).children())
    yield from (child for child in inside if child.inherits(ATTACHED))
    for child in _in(one):
        yield from _with_all(child)
