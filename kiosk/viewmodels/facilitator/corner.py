"""The facilitator's knock: four taps in the top-left corner, and a fifth that stays. The screen keeps every touch."""

from kiosk.host.clock import Clock

SIDE = 20.0
"""Millimetres of the corner."""
TAPS = 5
PAUSE = 1.5
"""Seconds from one tap to the next, at most."""
HOLD = 1.0
"""Seconds that the last one stays."""
STEADY_HOLD = 3.0
"""The same where hands may tremble: they bounce before they rest, and rest for longer than others."""


class Corner:
    """Told every finger that comes down and goes up; says when the knock is whole."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._taps = 0
        self._since = 0.0
        self._down = False
        self._hold = HOLD

    def press(self, x: float, y: float, hold: float = HOLD) -> None:
        """A finger comes down, in millimetres from the corner of the window; any other place begins anew. ``hold``:
        seconds that it must stay if it is the last."""
        self._hold = hold
        now = self._clock.monotonic()
        again = self._taps > 0 and not self._down and now - self._since <= PAUSE
        self._taps = 0 if max(x, y) > SIDE else self._taps + 1 if again else 1
        self._since = now
        self._down = True

    def lift(self) -> None:
        """It goes up."""
        self._down = False
        if self._taps >= TAPS:
            self._taps = 0

    def whole(self) -> bool:
        """Whether the last tap has stayed long enough; once for each knock."""
        held = self._down and self._taps == TAPS and self._clock.monotonic() - self._since >= self._hold
        if held:
            self._taps = 0
        return held
