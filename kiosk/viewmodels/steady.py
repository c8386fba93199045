"""Touch for a hand that trembles: one finger, which rests for a moment and is lifted, acts where it rested."""

from dataclasses import dataclass, replace
from math import hypot, inf

from PySide6.QtCore import QObject

from kiosk.facilitator.care.steadiness import Steadiness
from kiosk.host.clock import Clock
from kiosk.viewmodels.snapshot import Snapshot

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
    rest: int = 0


class SteadyModel(Snapshot[Props]):
    """Told every contact with the glass, in millimetres from its corner."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._clock = clock
        self.take(Steadiness())
        self._finger: int | None = None
        self._places: list[Place] = []
        self._since, self._acted = 0.0, -inf

    def take(self, numbers: Steadiness) -> None:
        """How steady the hand has to be from now on."""
        self._numbers = numbers
        self._change(rest=round(numbers.rest * 1000))

    def press(self, finger: int, place: Place) -> None:
        """A finger comes down; not while another is."""
        if self._finger is not None:
            return
        self._finger, self._places, self._since = finger, [place], self._clock.monotonic()
        self._show("rests" if self._since - self._acted >= self._numbers.apart else "early")

    def move(self, finger: int, place: Place) -> None:
        """It trembles, or slides away: then it does nothing any more."""
        if finger != self._finger or not self._props.hand:
            return
        self._places.append(place)
        x, y = self._middle
        self._show(self._props.hand if hypot(place[0] - x, place[1] - y) <= self._numbers.within else "")

    def lift(self, finger: int) -> Place | None:
        """It is lifted: where it acts, if it rested there for long enough."""
        if finger != self._finger:
            return None
        now, at = self._clock.monotonic(), self._middle
        acts = self._props.hand == "rests" and now - self._since >= self._numbers.rest
        self.let_go()
        self._acted = now if acts else self._acted
        return at if acts else None

    def lose(self, finger: int) -> None:
        """It was none: a palm comes down by its edge, and is as narrow as a finger until it lies."""
        if finger == self._finger:
            self.let_go()

    def let_go(self) -> None:
        """No finger is on the glass, or none that counts."""
        self._finger = None
        self.swap(Props(rest=self._props.rest))

    @property
    def _middle(self) -> Place:
        return sum(x for x, _ in self._places) / len(self._places), sum(y for _, y in self._places) / len(self._places)

    def _show(self, hand: str) -> None:
        x, y = self._middle
        self.swap(replace(self._props, hand=hand, x=x, y=y))
