"""The two clocks: one to date things, one to measure durations. The engine is handed their readings, never a clock."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the kiosk asks of a clock."""

    def now(self) -> datetime:
        """The date and time, aware, in UTC. It may jump: a kiosk without network or battery can be days off."""
        ...

    def monotonic(self) -> float:
        """Seconds since a fixed but unknown moment; never goes back. The only clock for durations."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()
