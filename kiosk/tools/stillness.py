"""When a window has come to rest."""

from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.viewmodels.kiosk import Kiosk

ROUND = 8
"""Milliseconds of a round: longer than a window waits to paint what was asked for (5)."""
QUIET = 2
"""Rounds in a row in which nothing is painted. One is not enough on a busy machine: a timer may be due at its end."""
MOST = 150
"""Rounds for something that never rests, such as the ring of a timer."""


class Stillness:
    """Counts what one window paints."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window, self._frames = window, 0
        window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self._frames += 1

    def _waits(self) -> bool:
        """Whether the set is being painted beside the screen."""
        kiosk = self._window.property("kiosk")
        return isinstance(kiosk, Kiosk) and kiosk.scenery.busy

    def comes(self) -> None:
        """Let the application live until nothing is painted any more."""
        quiet = 0
        for _ in range(MOST):
            before = self._frames
            QTest.qWait(ROUND)
            quiet = quiet + 1 if self._frames == before and not self._waits() else 0
            if quiet == QUIET:
                return
