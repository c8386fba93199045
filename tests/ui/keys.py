"""A visitor without a finger: Tab until the focus is where it is wanted, then Enter. A reader hears it all."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger, NotThereError
from kiosk.tools.items import as_item
from kiosk.tools.stillness import wait
from kiosk.viewmodels.keypad import APART
from tests.ui import walk
from tests.ui.listener import Listener

STOPS = 120
"""Of Tab on a screen, at most."""
LETTER, LETTERS = "key:", "key:aside"
STEPS = 3
"""Of an arrow on a line to bet on."""


class Keys(Finger):
    """``heard`` is all that was said or came under the focus; ``lost`` the keys after which nothing with a name had it,
    or no ring was drawn."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._listener = Listener(window)
        self._last: QQuickItem | None = None
        self.heard: list[str] = []
        self.lost: list[str] = []

    def press(self, key: Qt.Key) -> None:
        """One key, and what follows."""
        before = self._last and spoken(self._last)
        wait(APART)
        QTest.keyClick(self._window, key)
        self.rests()
        self.listen()
        self._judge(f"{key.name} on {before}")

    def listen(self) -> None:
        """Hear what was said, and what has the focus now."""
        self.heard += self._listener.hears()
        if (item := self.at()) is not None and item is not self._last:
            self.heard.append(spoken(item))
        self._last = item

    def at(self) -> QQuickItem | None:
        """What has the focus."""
        found: Any = self._window.activeFocusItem()
        return None if found is None else as_item(found)

    def touch(self, name: str, across: float = 0.5) -> None:
        """Go there by Tab, leafing through pages for it, and press it; a letter is asked for where words to take lie.
        Raises NotThereError."""
        if name.startswith(LETTER) and self._words_lie(name):
            self.touch(LETTERS)
        for _ in range(STOPS):
            self.rests()
            self.listen()
            if self._on(name):
                return self._act(across)
            if self.find(name) is None and self._on("page-next"):
                self._act(0.5)
            else:
                self.press(Qt.Key.Key_Tab)
        raise NotThereError(name)

    def _words_lie(self, letter: str) -> bool:
        self.rests()
        return self.find(letter) is None and self.find(LETTERS) is not None

    def _act(self, across: float) -> None:
        item: Any = self.at()
        if item.property("stepSize") is not None and item.property("to") is not None:
            for _ in range(STEPS):
                self.press(Qt.Key.Key_Right)
        else:
            self.press(Qt.Key.Key_Return)

    def _on(self, name: str) -> bool:
        item = self.at()
        while item is not None and item.objectName() != name:
            item = item.parentItem()
        return item is not None

    def _judge(self, pressed: str) -> None:
        item = self.at()
        if item is None or not spoken(item).strip():
            self.lost.append(f"after {pressed} the focus is on {item}, which has no name")
        elif not any(_ring(part) for part in walk.items(item.parentItem())):
            self.lost.append(f"after {pressed} no ring is around « {spoken(item)} »")


def _ring(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("FocusRing")


def spoken(item: QQuickItem) -> str:
    """The name of an item that has the focus."""
    known: Any = QAccessible.queryAccessibleInterface(item)
    return str(known.text(walk.NAME)) if known is not None else ""
