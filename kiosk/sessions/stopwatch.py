"""Seconds that pass while the table plays, slower for who wants more of them, and stand while it is held."""

from kiosk.host.clock import Clock


class Stopwatch:
    """Runs from the start; seconds of the monotonic clock, each of them ``times`` as long."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self._times = clock, 1
        self.restart()

    def restart(self, past: float = 0.0) -> None:
        """Running, with so many seconds past."""
        self._past = past
        self._since: float | None = self._clock.monotonic()

    def run(self, running: bool) -> None:
        """Go on, or stand."""
        self._past = self.elapsed
        self._since = self._clock.monotonic() if running else None

    def slow(self, times: int) -> None:
        """From now on each second is so many times as long."""
        running = self._since is not None
        self.run(False)
        self._times = times
        self.run(running)

    @property
    def elapsed(self) -> float:
        """Seconds so far."""
        return self._past + (0.0 if self._since is None else (self._clock.monotonic() - self._since) / self._times)
