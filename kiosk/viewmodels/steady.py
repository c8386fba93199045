"""Touch for a hand that trembles: one finger, which rests for a moment and is lifted, acts where it rested."""

from dataclasses import dataclass, replace
from math import hypot, inf

from PySide6.QtCore import QObject

from kiosk.host.clock import Clock
from kiosk.viewmodels.snapshot import Snapshot

REST = 0.4
"""Seconds a finger rests, at least, before lifting it acts."""
APART = 1.0
"""Seconds after an act in which whatever comes down does nothing."""
WITHIN = 12.0
"""Millimetres from the middle of where it was that a finger still rests."""
PALM = 25.0
"""Millimetres across that only a palm has."""

type Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Props:
    """``hand``: rests, comes too ``early`` after another touch, or empty where there is none that could act; ``x``,
    ``y``: the middle of where it was, in millimetres; ``rest``: milliseconds until lifting it acts."""

    hand: str = ""
    x: float = 0.0
    y: float = 0.0
    rest: int = round(REST * 1000)


class SteadyModel(Snapshot[Props]):
    """Told every contact with the glass, in millimetres from its corner."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._clock = clock
        self._finger: int | None = None
        self._places: list[Place] = []
        self._since, self._acted = 0.0, -inf

    def press(self, finger: int, place: Place) -> None:
        """A finger comes down; not while another is."""
        if self._finger is not None:
            return
        self._finger, self._places, self._since = finger, [place], self._clock.monotonic()
        self._show("rests" if self._since - self._acted >= APART else "early")

    def move(self, finger: int, place: Place) -> None:
        """It trembles, or slides away: then it does nothing any more."""
        if finger != self._finger or not self._props.hand:
            return
        self._places.append(place)
        x, y = self._middle
        self._show(self._props.hand if hypot(place[0] - x, place[1] - y) <= WITHIN else "")

    def lift(self, finger: int) -> Place | None:
        """It is lifted: where it acts, if it rested there for long enough."""
        if finger != self._finger:
            return None
        now, at = self._clock.monotonic(), self._middle
        acts = self._props.hand == "rests" and now - self._since >= REST
        self.let_go()
        self._acted = now if acts else self._acted
        return at if acts else None

    def let_go(self) -> None:
        """No finger is on the glass, or none that counts."""
        self._finger = None
        self.swap(Props())

    @property
    def _middle(self) -> Place:
        return sum(x for x, _ in self._places) / len(self._places), sum(y for _, y in self._places) / len(self._places)

    def _show(self, hand: str) -> None:
        x, y = self._middle
        self.swap(replace(self._props, hand=hand, x=x, y=y))
