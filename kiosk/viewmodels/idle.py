"""Nobody there? A quiet wait as long as the screen takes to read, a warning, then the place is free."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.host.clock import Clock
from kiosk.viewmodels.qml import QmlUncreatable

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1
LEAST = 45.0
"""Seconds without contact before the warning, at least."""
READING = 3.0
"""Words read in a second; everybody gets twice the time."""
WARNING = 25
"""Seconds of warning."""


def patience(words: int) -> float:
    """Seconds to wait on a screen of so many words before asking."""
    return max(LEAST, words / READING * 2)


@QmlElement
@QmlUncreatable("made by the kiosk")
class IdleModel(QObject):
    """``warning`` counts the seconds left, 0 when nobody is hurried. ``gone`` says that the place is free.

    ``wait`` gives the seconds of absence to allow now, None while people talk and the screen rests.
    """

    warning_changed = Signal()
    gone = Signal()

    warning = Property(int, lambda self: self._warning, notify=warning_changed)

    def __init__(self, clock: Clock, wait: Callable[[], float | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._wait = wait
        self._since = clock.monotonic()
        self._warning = 0
        self._watching = False
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def watch(self, watching: bool) -> None:
        """Watch for absence, or not."""
        self._watching = watching
        self.stay()

    @Slot()
    def stay(self) -> None:
        """Somebody is here."""
        self._since = self._clock.monotonic()
        self._set(0)

    @Slot()
    def leave(self) -> None:
        """Give the place up at once."""
        self._set(0)
        self.gone.emit()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        wait = self._wait()
        if wait is None:
            self.stay()
        if wait is None or not self._watching:
            return
        late = self._clock.monotonic() - self._since - wait
        if late >= WARNING:
            self.leave()
        else:
            self._set(WARNING - int(late) if late >= 0 else 0)

    def _set(self, warning: int) -> None:
        if warning != self._warning:
            self._warning = warning
            self.warning_changed.emit()
