"""A visitor with one switch: waits until the mark is on what is wanted, and presses."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.tools.finger import ABSENT, PAGES, Finger, NotThereError
from kiosk.tools.items import as_item
from kiosk.tools.stillness import wait
from kiosk.viewmodels.keypad import APART
from kiosk.viewmodels.scanning import GUARD
from kiosk.viewmodels.switch_model import TICK_MS, SwitchModel
from tests.clocks import FakeClock
from tests.ui.walk import items

LOOK = 0.2
"""Seconds from one look at the screen to the next."""
MOST = 600
"""Looks for the mark to come to what is wanted."""
NUDGES = 3
"""Presses beside a line to bet on."""


class OneButton(Finger):
    """``presses`` are counted."""

    def __init__(self, window: QQuickWindow, scan: SwitchModel, clock: FakeClock) -> None:
        super().__init__(window)
        self._scan, self._clock, self.presses = scan, clock, 0
        self._acted = list[int]()
        scan.pressed.connect(self._acted.append)
        self._layer = next(item for item in items(window.contentItem()) if item.objectName() == "switch")

    def press(self) -> None:
        """The switch, and what follows."""
        self.presses += 1
        wait(APART)
        QTest.keyClick(self._window, Qt.Key.Key_Space)
        self.settles()

    def settles(self) -> None:
        """The screen comes to rest, and what can be pressed on it is known."""
        self.rests()
        wait(TICK_MS + 20)

    def touch(self, name: str, _across: float = 0.5) -> None:
        """Wait for it, leafing through pages, and press it. Raises NotThereError."""
        for _ in range(PAGES):
            self.settles()
            if (item := self.find(name)) is not None:
                line = item.property("stepSize") is not None
                for _ in range(NUDGES if line else 1):
                    self.take("greater" if line else name)
                return
            if self.find("page-next") is not None:
                self.take("page-next")
            elif not self.waits_for(lambda: self.find(name) is not None, ABSENT):
                break
        raise NotThereError(name)

    def take(self, name: str) -> None:
        """Press the group it is in, then itself, again where that was too early; leave a group it is not in. Raises
        NotThereError where the mark never comes to it."""
        for _ in range(MOST):
            marked, back = self.marked, self._scan.props.back
            if any(name in _names(item) for item in marked) == back:
                self.looks()
                continue
            self._clock.pass_time(GUARD)
            before = len(self._acted)
            self.press()
            if len(self._acted) > before:
                return
        raise NotThereError(f"{name}: the mark never comes there")

    def looks(self) -> None:
        """A moment passes."""
        self._clock.pass_time(LOOK)
        self._scan.look()

    @property
    def offered(self) -> list[QQuickItem]:
        """All that can be pressed."""
        found: Any = self._layer.property("found")
        return [as_item(item) for item in found.toVariant()]

    @property
    def marked(self) -> list[QQuickItem]:
        """What the mark is on."""
        offered = self.offered
        return [offered[place] for place in self._scan.props.marked]


def _names(item: QQuickItem | None) -> Iterator[str]:
    while item is not None:
        yield item.objectName()
        item = item.parentItem()
