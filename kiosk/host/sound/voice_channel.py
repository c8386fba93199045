"""What a voice says, piece after piece, on its way into the mix."""

from array import array
from collections import deque
from threading import Lock

type Spoken = array[int]


class VoiceChannel:
    """Filled by one thread, taken from by another, cut by any. ``level`` is how loud the kiosk is, from 0 to 1,
    ``gain`` what its listener makes of it."""

    def __init__(self, level: float) -> None:
        self._lock = Lock()
        self._pieces: deque[Spoken] = deque()
        self.level, self.gain = level, 1.0

    @property
    def volume(self) -> float:
        """What each sample is worth in the mix."""
        return self.level * self.gain

    @property
    def ahead(self) -> int:
        """How many samples nobody has heard yet."""
        with self._lock:
            return sum(map(len, self._pieces))

    def put(self, piece: Spoken) -> None:
        """Say this after the rest."""
        with self._lock:
            self._pieces.append(piece)

    def cut(self) -> None:
        """Nothing of it is said any more."""
        with self._lock:
            self._pieces.clear()

    def take(self, frames: int) -> Spoken:
        """The next samples, at most so many."""
        taken = array("h")
        with self._lock:
            while self._pieces and len(taken) < frames:
                piece = self._pieces.popleft()
                short = frames - len(taken)
                taken += piece[:short]
                if len(piece) > short:
                    self._pieces.appendleft(piece[short:])
        return taken
