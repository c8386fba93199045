"""How much time a table wants for what has an end by the clock."""

from dataclasses import dataclass, replace

from kiosk.engine.state import Timer

ENDLESS_WAIT = 300.0
"""Seconds of absence that a table without a limit has at least."""


@dataclass(frozen=True, slots=True)
class Pace:
    """``times`` as long for whatever is timed; where nothing ``ends``, only a touch passes on."""

    name: str
    times: int = 1
    ends: bool = True

    def waits(self, seconds: float) -> float:
        """The seconds of absence to allow where others have so many."""
        return seconds * self.times if self.ends else max(seconds, ENDLESS_WAIT)

    def shown(self, timer: Timer | None) -> Timer | None:
        """The timer as the table sees it: none where nothing ends."""
        return replace(timer, seconds=timer.seconds * self.times) if timer and self.ends else None


NORMAL, DOUBLE, ENDLESS = Pace("normal"), Pace("double", 2), Pace("endless", ends=False)
PACES = (NORMAL, DOUBLE, ENDLESS)
