"""The comfort of those who play, as QML reads and sets it; it forgets itself for the next visitor."""

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.comfort import Comfort, UnknownComfortError, Wishes
from kiosk.viewmodels.snapshot import Snapshot

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Props(Comfort):
    """``eased``: anything is not as visitors find it. ``given``: the helps in force."""

    eased: bool = False
    given: tuple[str, ...] = ()


class ComfortModel(Snapshot[Props]):
    """What is set now."""

    pace_changed: ClassVar[Signal]
    silent_changed: ClassVar[Signal]
    touch_changed: ClassVar[Signal]
    ring_changed: ClassVar[Signal]
    words_changed: ClassVar[Signal]
    voice_changed: ClassVar[Signal]
    tempo_changed: ClassVar[Signal]
    loudness_changed: ClassVar[Signal]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._usual, self._wishes = Comfort(), Wishes()

    @property
    def now(self) -> Comfort:
        """What is set."""
        return self._wishes.now

    @property
    def usual(self) -> Comfort:
        """As visitors find it."""
        return self._usual

    def find(self, what: str, value: object) -> None:
        """From now on visitors find one thing so, those who are here too. Raises UnknownComfortError."""
        self._usual = self._usual.adjusted(what, value)
        self.adjust(what, value)

    def adjust(self, what: str, value: object) -> None:
        """Set one thing; nothing changes where it cannot be so."""
        self._try(lambda: self._wishes.adjusted(what, value))

    @Slot(str)
    def turn(self, what: str) -> None:
        """Set one thing to what comes after what it is."""
        self._try(lambda: self._wishes.turned(what))

    @Slot(str, int)
    def move(self, what: str, steps: int) -> None:
        """Set one thing further along its scale: the voice slower or faster, softer or louder."""
        self._try(lambda: self._wishes.moved(what, steps))

    @Slot(str)
    def help(self, name: str) -> None:
        """Set all that helps with one thing, or take it back."""
        self._try(lambda: self._wishes.helped(name))

    @Slot()
    def asBefore(self) -> None:
        """All as visitors find it."""
        self._show(Wishes(self._usual))

    def _try(self, change: Callable[[], Wishes]) -> None:
        try:
            self._show(change())
        except UnknownComfortError as error:
            log.warning("Comfort stays as it is: %s.", error)

    def _show(self, wishes: Wishes) -> None:
        self._wishes, now = wishes, wishes.now
        self.swap(Props(**asdict(now), eased=now != self._usual, given=wishes.given))
