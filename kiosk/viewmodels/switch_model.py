"""The one switch, as the screen shows it: it is told what can be pressed, and says what is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.host.clock import Clock
from kiosk.viewmodels.scanning import Scan, Thing, grouped
from kiosk.viewmodels.snapshot import Snapshot

TICK_MS = 100


@dataclass(frozen=True, slots=True)
class Props:
    """``active``: everything is pressed by the switch. ``marked`` are the places of what the mark is on, ``back`` that
    it is on the way back to the groups; ``resting``: a press only wakes it."""

    active: bool = False
    resting: bool = False
    marked: tuple[int, ...] = ()
    back: bool = False


class SwitchModel(Snapshot[Props]):
    """``asked``: what can be pressed is wanted now, by ``offer``; ``ticked``: if it may be other than before.
    ``pressed`` is the place of a thing. ``stepped``: the mark went on, so that somebody may be waiting for it."""

    asked = Signal()
    ticked = Signal()
    pressed = Signal(int)
    stepped = Signal()
    active_changed: ClassVar[Signal]

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._clock, self._scan = clock, Scan()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)

    def want(self, active: bool) -> None:
        """Whether one switch presses everything from now on."""
        if active == self._props.active:
            return
        self._scan = Scan()
        (self._timer.start if active else self._timer.stop)()
        self.swap(Props(active=active))

    @Slot("QVariantList", bool, bool)
    def offer(self, things: Sequence[Mapping[str, float]], other: bool, changed: bool) -> None:
        """What can be pressed, in pixels, if it is ``other`` than before; ``changed``: the screen is, at least."""
        now = self._clock.monotonic()
        if other:
            self._scan.offer(grouped([Thing(**thing) for thing in things]), now)  # type: ignore[arg-type]
        elif changed:
            self._scan.change(now)
        self._show()

    def press(self) -> None:
        """The switch is pressed."""
        self.asked.emit()
        place = self._scan.press(self._clock.monotonic())
        self._show()
        if place is not None:
            self.pressed.emit(place)

    def look(self) -> None:
        """Look at the screen and at the clock."""
        self.ticked.emit()
        if self._scan.look(self._clock.monotonic()):
            self.stepped.emit()
        self._show()

    def _show(self) -> None:
        if self._props.active:
            self.swap(Props(True, self._scan.resting, self._scan.marked, self._scan.back))
