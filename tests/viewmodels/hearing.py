"""What is heard of a kiosk: its loudspeaker is a list of blocks, in which sounds are recognised by their samples."""

from itertools import combinations
from queue import SimpleQueue

import numpy as np
from numpy.typing import NDArray

from kiosk.host.paths import assets_dir
from kiosk.host.sound.loudspeaker import Loudspeaker, Mix
from kiosk.host.sound.mixer import VOICES, read_sounds
from kiosk.host.sound.sound_player import VOLUMES, SoundPlayer

PATIENCE_S = 20
HEARD = 12_000
"""Samples that tell the sounds apart."""
SHIPPED = assets_dir() / "sounds"
SOUNDS = {name: np.array(samples[:HEARD]) for name, samples in read_sounds(SHIPPED).items()}


class Ear:
    """Hears a player, whose volume is that of the level ``low``."""

    def __init__(self) -> None:
        self.now = 0.0
        self._opened: SimpleQueue[Mix] = SimpleQueue()
        self.player = SoundPlayer(SHIPPED, self._reach, now=lambda: self.now)
        self.player.start()
        self._mix = self._opened.get(timeout=PATIENCE_S)

    def _reach(self, mix: Mix) -> Loudspeaker:
        self._opened.put(mix)
        return self

    def close(self) -> None:
        """The loudspeaker is let go."""

    def heard(self) -> set[str]:
        """The sounds that were begun since the last time. Raises StopIteration where the mix is none of ours."""
        self.now += 1
        block = np.frombuffer(self._mix(HEARD), dtype="<i2")
        self.player.hush(True)
        self.player.hush(False)
        counts = range(1, VOICES + 1) if block.any() else ()
        mixes = (set(names) for count in counts for names in combinations(SOUNDS, count) if _is(block, names))
        return next(mixes) if block.any() else set()


def _is(block: NDArray[np.int16], names: tuple[str, ...]) -> bool:
    whole = np.zeros(HEARD, dtype=int)
    for name in names:
        whole[: len(SOUNDS[name])] += SOUNDS[name]
    return bool((block == (VOLUMES["low"] * whole).astype(int)).all())
