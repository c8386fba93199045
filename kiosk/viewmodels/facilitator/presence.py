"""Who is at the glass: somebody who knocks, nobody for a while, or somebody who cleans it."""

from math import ceil

from kiosk.host.clock import Clock
from kiosk.viewmodels.facilitator.corner import Corner

PATIENCE = {"open": 60.0, "leading": 300.0, "facilitator": 300.0, "technician": 300.0}
"""Seconds without contact before the kiosk is given back, by level; never where it is nobody's."""
CLEANING = 30
"""Seconds without touch, to clean the glass."""


class Presence:
    """Measures on the monotonic clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since = self._clean_at = clock.monotonic()
        self.corner = Corner(clock)

    def stay(self) -> None:
        """The facilitator is here."""
        self._since = self._clock.monotonic()

    def gone(self, level: str) -> bool:
        """Whether nobody has been here for as long as a level lasts."""
        return self._clock.monotonic() - self._since >= PATIENCE.get(level, float("inf"))

    def clean(self) -> None:
        """The cleaning begins."""
        self._clean_at = self._clock.monotonic() + CLEANING

    @property
    def cleaning(self) -> int:
        """Seconds of cleaning that are left."""
        return max(0, ceil(self._clean_at - self._clock.monotonic()))
