"""Sounds that go on at the same time, added up: at most three voices, in blocks as a loudspeaker asks for them."""

import wave
from array import array
from collections.abc import Callable, Mapping
from itertools import zip_longest
from pathlib import Path
from threading import Lock
from time import monotonic

RATE = 48_000
"""Samples a second, of 16 bits, on one channel: what every file of a sound holds."""
VOICES = 3
APART = 0.06
"""Seconds in which the same sound does not begin twice."""

type Samples = array[int]


def read_sounds(folder: Path) -> dict[str, Samples]:
    """The sounds of a folder, by the names of their files. Raises OSError, wave.Error."""
    found = {}
    for file in sorted(folder.glob("*.wav")):
        with wave.open(str(file)) as opened:
            found[file.stem] = array("h", opened.readframes(opened.getnframes()))
    return found


class Mixer:
    """Begins sounds on one thread, mixes them on another. ``volume`` goes from 0 to 1; ``asked`` is when the last
    block was."""

    def __init__(self, sounds: Mapping[str, Samples], now: Callable[[], float] = monotonic) -> None:
        self._sounds = sounds
        self._now = now
        self._lock = Lock()
        self._voices: list[Samples] = []
        self._begun: dict[str, float] = {}
        self.volume = 1.0
        self.asked = now()

    def play(self, name: str) -> None:
        """Begin a sound; where three go on, the one that is nearest its end makes room. Raises KeyError."""
        sound, now = self._sounds[name], self._now()
        with self._lock:
            if now - self._begun.get(name, -1.0) < APART:
                return
            self._begun[name] = now
            self._voices = [*sorted(self._voices, key=len)[1 - VOICES :], sound]

    def stop(self) -> None:
        """Nothing goes on any more."""
        with self._lock:
            self._voices = []

    def mix(self, frames: int) -> bytes:
        """The next block: so many samples."""
        with self._lock:
            self.asked = self._now()
            parts = [voice[:frames] for voice in self._voices]
            self._voices = [voice[frames:] for voice in self._voices if len(voice) > frames]
        volume = self.volume
        block = array("h", [int(volume * sum(column)) for column in zip_longest(*parts, fillvalue=0)])
        return block.tobytes() + bytes(2 * (frames - len(block)))
