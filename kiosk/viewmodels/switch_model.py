"""The one switch, as the screen shows it: it is told what can be pressed, and says what is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.host.clock import Clock
from kiosk.viewmodels.scanning import REST, Scan, Thing, grouped
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
        self._held: float | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)

    def want(self, active: bool) -> None:
        """Whether one switch presses everything from now on."""
        if active == self._props.active:
            return
        self._scan, self._held = Scan(self._scan.stays), None
        (self._timer.start if active else self._timer.stop)()
        self.swap(Props(active=active))

    def go(self, stays: float) -> None:
        """From now on the mark stays so many seconds; for ever, where it is sent by hand."""
        self._scan.stays = stays

    @Slot("QVariantList", bool, bool)
    def offer(self, things: Sequence[Mapping[str, float]], other: bool, changed: bool) -> None:
        """What can be pressed, in pixels, if it is ``other`` than before; ``changed``: the screen is, at least."""
        now = self._clock.monotonic()
        if self._scan.by_hand and (other or changed):
            self._held = None  # it was meant for another screen
        if other:
            self._scan.offer(grouped([Thing(**thing) for thing in things]), now)  # type: ignore[arg-type]
        elif changed:
            self._scan.change(now)
        self._show()

    def press(self, second: bool = False) -> None:
        """The switch is pressed; by hand that says nothing yet, unless it is the ``second`` one, which always takes."""
        self.asked.emit()
        now, by_hand = self._clock.monotonic(), self._scan.by_hand
        self._held = None if second and by_hand else now
        if second or not by_hand:
            self._take(now)

    def lift(self) -> None:
        """The switch is lifted."""
        if self._held is not None and self._scan.by_hand:
            self._scan.send(self._clock.monotonic())
            self._show()
        self._held = None

    def look(self) -> None:
        """Look at the screen, at the clock and at what is held: meanwhile the mark stays."""
        self.ticked.emit()
        now = self._clock.monotonic()
        if self._held is None:
            if self._scan.look(now):
                self.stepped.emit()
        elif self._scan.by_hand and now - self._held >= REST:
            self._held = None
            self._take(now)
        else:
            self._scan.wait(now)
        self._show()

    def _take(self, now: float) -> None:
        place = self._scan.press(now)
        self._show()
        if place is not None:
            self.pressed.emit(place)

    def _show(self) -> None:
        if self._props.active:
            self.swap(Props(True, self._scan.resting, self._scan.marked, self._scan.back))
