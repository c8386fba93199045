"""What people bet on: a number between two ends, what is known of it and how."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from kiosk.kinds.estimate.rules.scales import place_of, value_at

Scale = Literal["linear", "log"]
Status = Literal["measured", "estimated", "disputed", "declared"]
SCALES: tuple[str, ...] = get_args(Scale)
STATUSES: tuple[str, ...] = get_args(Status)
NUMBERS = ("min", "max", "low", "high")
COLUMNS = (*NUMBERS, "scale", "status")
"""The columns of a card that is a bet."""

NUMBER = re.compile(r"-?\d+(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Bet:
    """A slider from ``min`` to ``max``, and the truth: from ``low`` to ``high``, the same when it is one number.

    ``scale`` is linear or log; ``status`` says what kind of figure the truth is.
    """

    min: float
    max: float
    low: float
    high: float
    scale: str = "linear"
    status: str = ""

    @classmethod
    def of_traits(cls, traits: Mapping[str, str]) -> "Bet":
        """The bet on a card. Raises KeyError or ValueError when its cells make none."""
        least, greatest, low, high = (float(traits[column]) for column in NUMBERS)
        return cls(least, greatest, low, high, traits.get("scale", SCALES[0]), traits.get("status", ""))

    def value(self, tick: int) -> float:
        """The number at a tick."""
        return value_at(self.scale, self.min, self.max, tick)

    def place(self, value: float) -> float:
        """Where a number stands on the slider, in ticks."""
        return place_of(self.scale, self.min, self.max, value)

    def distance(self, tick: int) -> float:
        """How far the number at a tick is from the truth; 0 within it, as near as a slider can tell."""
        value = self.value(tick)
        return 0.0 if self.holds(tick) else max(self.low - value, value - self.high, 0.0)

    def holds(self, tick: int) -> bool:
        """Whether a guess lies within the truth, as near as a slider can tell."""
        return round(self.place(self.low)) <= tick <= round(self.place(self.high))
