"""At most three sounds at the same time and a voice, added up in blocks as a loudspeaker asks for them."""

import wave
from array import array
from collections.abc import Callable, Mapping
from itertools import zip_longest
from math import tanh
from pathlib import Path
from threading import Lock
from time import monotonic

from kiosk.host.sound.voice_channel import VoiceChannel

RATE = 48_000
"""Samples a second, of 16 bits, on one channel: what every file of a sound holds."""
VOICES = 3
APART = 0.06
"""Seconds in which the same sound does not begin twice."""
UNDER_VOICE = 0.3
"""What is left of the sounds while somebody speaks."""

CEILING, KNEE = 29_204, 20_000
"""No sample of the mix is above the ceiling, 1 dB below full scale: what is above the knee is bent."""

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
    block was. ``voice`` is said beside the sounds, which are softer meanwhile."""

    def __init__(
        self,
        sounds: Mapping[str, Samples],
        now: Callable[[], float] = monotonic,
        voice: VoiceChannel | None = None,
    ) -> None:
        self._sounds = sounds
        self._voice = voice or VoiceChannel(1.0)
        self._now = now
        self._lock = Lock()
        self._voices: list[Samples] = []
        self._begun: dict[str, float] = {}
        self.volume = 1.0
        self._left = 1.0
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
        """No sound goes on any more; who speaks is not cut."""
        with self._lock:
            self._voices = []

    def mix(self, frames: int) -> bytes:
        """The next block: so many samples."""
        with self._lock:
            self.asked = self._now()
            parts = [voice[:frames] for voice in self._voices]
            self._voices = [voice[frames:] for voice in self._voices if len(voice) > frames]
        spoken, volume = self._voice.take(frames), self._voice.volume
        mixed = self._softened(parts, frames, bool(spoken))
        if spoken:
            mixed = [sound + int(volume * said) for sound, said in zip_longest(mixed, spoken, fillvalue=0)]
        block = array("h", map(limited, mixed))
        return block.tobytes() + bytes(2 * (frames - len(block)))

    def _softened(self, parts: list[Samples], frames: int, spoken: bool) -> list[int]:
        """The sounds, in a block softer or louder without a step."""
        before, self._left = self._left, UNDER_VOICE if spoken else 1.0
        slope, volume = (self._left - before) / frames, self.volume
        columns = zip_longest(*parts, fillvalue=0)
        return [int(volume * (before + slope * at) * sum(column)) for at, column in enumerate(columns, 1)]


def limited(sample: int) -> int:
    """The same up to the knee; above it ever less, and never above the ceiling."""
    if -KNEE <= sample <= KNEE:
        return sample
    room = CEILING - KNEE
    high = KNEE + int(room * tanh((abs(sample) - KNEE) / room))
    return high if sample > 0 else -high
