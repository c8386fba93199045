"""Nobody there? A quiet wait as long as the screen takes to read, a warning, then the place is free."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.host.clock import Clock
from kiosk.viewmodels.snapshot import Snapshot

LEAST = 45.0
"""Seconds without contact before the warning, at least."""
READING = 3.0
"""Words read in a second; everybody gets twice the time."""
SLOWEST = 1.0
"""Words in a second of who reads slowest: before their last one nobody is sent away, though they may be asked."""
WARNING = 25
"""Seconds of warning."""


def patience(words: int) -> float:
    """Seconds to wait on a screen of so many words before asking."""
    return max(LEAST, words / READING * 2, words / SLOWEST - WARNING)


@dataclass(frozen=True, slots=True)
class Props:
    """``warning`` counts the seconds left, 0 when nobody is hurried."""

    warning: int = 0


class IdleModel(Snapshot[Props]):
    """``gone`` says that the place is free. ``wait`` gives the seconds of absence to allow now, None while people talk
    and the screen rests."""

    gone = Signal()

    def __init__(self, clock: Clock, wait: Callable[[], float | None], parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._clock = clock
        self._wait = wait
        self._since = clock.monotonic()
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
        self.swap(Props())

    @Slot()
    def leave(self) -> None:
        """Give the place up at once."""
        self.swap(Props())
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
            self.swap(Props(WARNING - int(late) if late >= 0 else 0))
