"""Seconds that pass while the table plays, and stand while it is held."""

from kiosk.host.clock import Clock


class Stopwatch:
    """Runs from the start; seconds of the monotonic clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.restart()

    def restart(self) -> None:
        """From nought, running."""
        self._past = 0.0
        self._since: float | None = self._clock.monotonic()

    def run(self, running: bool) -> None:
        """Go on, or stand."""
        self._past = self.elapsed
        self._since = self._clock.monotonic() if running else None

    @property
    def elapsed(self) -> float:
        """Seconds so far."""
        return self._past + (0.0 if self._since is None else self._clock.monotonic() - self._since)
