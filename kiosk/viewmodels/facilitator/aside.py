"""Slow work, of a stick or on all that was played, done beside the screen, which never waits for it."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.host.sweeps import unswept

LOOK_MS = 60


class Aside(QObject):
    """One piece of work at a time; ``looked`` comes now and then while it goes on. A work that never ends ends with the
    process."""

    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._finish: Callable[[], None] | None = None
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether a work goes on."""
        return self._busy

    def start[T](self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Does the work, then hands its value to ``then`` on the thread of the screen, where what it raised is raised
        too. While busy, it does nothing."""
        if self._busy:
            return
        done: Future[T] = Future()

        def run() -> None:
            try:
                with unswept():
                    done.set_result(work())
            except BaseException as error:  # noqa: BLE001 (it is raised again where somebody sees it)
                done.set_exception(error)
            self._finish = lambda: then(done.result())

        self._busy = True
        Thread(target=run, daemon=True).start()
        self._timer.start()

    def _look(self) -> None:
        finish = self._finish
        if finish is None:
            self.looked.emit()
            return
        self._timer.stop()
        self._finish, self._busy = None, False
        finish()
