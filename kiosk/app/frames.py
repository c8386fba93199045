"""How often a window shows a new frame."""

import time
from itertools import pairwise

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

PATIENCE_MS = 10_000


def intervals(window: QQuickWindow, count: int) -> list[float]:
    """Milliseconds between frames of a window that is asked for ``count`` more of them, in a real event loop; fewer,
    perhaps none, when it does not show them within ten seconds."""
    stamps: list[float] = []
    loop = QEventLoop()

    def shown() -> None:
        stamps.append(time.perf_counter())
        if len(stamps) > count:
            loop.quit()
        window.update()

    window.frameSwapped.connect(shown, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(shown)
    return [(after - before) * 1000 for before, after in pairwise(stamps)]
