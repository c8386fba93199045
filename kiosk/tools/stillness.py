"""When a window has come to rest."""

import time

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tools.items import children
from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.prints_model import PrintsModel

ROUND = 8
"""Milliseconds of a round: longer than a window waits to paint what was asked for (5)."""
QUIET = 3
"""Rounds in a row in which nothing is painted: longer than from one step of an animation (16 ms) to what it paints."""
MOST = 150
"""Rounds for something that never rests, such as the ring of a timer."""
PAUSE = 0.01
"""Seconds between two looks for events."""
LONGEST = 2_500
"""Rounds for pictures of cards that are being made."""


def wait(milliseconds: int) -> None:
    """Let the application live for so long, and at least until it has nothing more to do; what was to be deleted later
    is gone afterwards."""
    end = time.monotonic() + milliseconds / 1000
    while True:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(left, PAUSE))


class Stillness:
    """Counts what one window paints; with ``prints``, waits for the pictures of cards too."""

    def __init__(self, window: QQuickWindow, prints: PrintsModel | None = None) -> None:
        self._frames = 0
        self._window, self._prints = window, prints
        window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self._frames += 1

    def _waits(self) -> bool:
        """Whether the set is being painted beside the screen."""
        kiosk = self._window.property("kiosk")
        return isinstance(kiosk, Kiosk) and kiosk.scenery.busy

    def comes(self) -> None:
        """Let the application live until nothing is painted any more."""
        if self._prints is not None:
            self._printed(self._prints)
        quiet = 0
        for _ in range(MOST):
            before = self._frames
            wait(ROUND)
            quiet = quiet + 1 if self._frames == before and not self._waits() else 0
            if quiet == QUIET:
                return

    def _printed(self, prints: PrintsModel) -> None:
        for _ in range(LONGEST):
            wait(ROUND)
            if not prints.busy and not _loading(self._window.contentItem()):
                return
        raise TimeoutError("the pictures of cards do not come")


def _loading(item: QQuickItem) -> bool:
    """Whether the picture of a card in an item is being read."""
    return bool(item.property("coming")) or any(map(_loading, children(item)))
