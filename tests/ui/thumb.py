"""A visitor with a keypad: arrows until the focus is where it is wanted, then Enter; no Tab and no letter."""

from collections import Counter
from math import hypot

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tools.finger import ABSENT, PAGES, NotThereError
from tests.ui.keys import Keys
from tests.ui.walk import painted

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
KEYPAD = {*ARROWS, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F1}
MOST = 60
"""Arrows on one way."""


class Thumb(Keys):
    """``presses`` are counted."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.presses = 0

    def press(self, key: Qt.Key) -> None:
        assert key in KEYPAD
        self.presses += 1
        super().press(key)

    def touch(self, name: str, across: float = 0.5) -> None:
        """Go there by arrows, leafing through pages for it, and press it. Raises NotThereError."""
        for _ in range(PAGES):
            self.rests()
            self.listen()
            if self.find(name) is not None:
                self.go(name)
                return self._act(across)
            if self.find("page-next") is not None:
                self.go("page-next")
                self._act(0.5)
            elif not self.waits_for(lambda: self.find(name) is not None, ABSENT):
                break
        raise NotThereError(name)

    def go(self, name: str) -> None:
        """By the arrow that points there most, of those least tried from where the focus is."""
        tried: Counter[tuple[object, Qt.Key]] = Counter()
        for _ in range(MOST):
            at, to = self.at(), self.find(name)
            if self._on(name):
                return
            assert at is not None
            assert to is not None
            place = painted(at).getRect()
            key = min(ARROWS, key=lambda key: (tried[place, key], -_points(at, to, key)))
            tried[place, key] += 1
            self.press(key)
        raise NotThereError(f"{name}: no arrow leads there")


def _points(at: QQuickItem, to: QQuickItem, key: Qt.Key) -> float:
    """How much an arrow points from one item to another, from -1 to 1."""
    way, line = ARROWS[key], painted(to).center() - painted(at).center()
    return (way[0] * line.x() + way[1] * line.y()) / (hypot(line.x(), line.y()) or 1)
