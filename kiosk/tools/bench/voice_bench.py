"""From a sentence that is to be said to its first sound."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from queue import SimpleQueue

from kiosk.host.paths import assets_dir
from kiosk.host.sound.sound_player import SoundPlayer
from kiosk.host.voice.speaker import Speaker, made
from kiosk.host.voice.worker import spoken
from kiosk.tools.bench.figure import Figure

TRIES = 40
SAID = "Pour fabriquer les machines, on prend à la Terre des roches, de l’eau et de l’énergie."
PATIENCE_SECONDS = 30


def measure() -> Iterator[Figure]:
    """95 of 100 tries against the engine alone, in turn; the first, which starts the worker, does not count."""
    name = "first sound of the voice"
    voice = made(SoundPlayer(assets_dir() / "sounds"))
    if not voice.engine:
        yield Figure(name, "ms", note="this kiosk was built without a voice")
        return
    told: SimpleQueue[str] = SimpleQueue()
    voice.told = told.put
    order = {"text": SAID, "language": "fr", "speed": 1.0}
    with closing(voice):
        tries = [(_took(lambda: _begun(voice, told)), _took(lambda: spoken(order))) for _ in range(TRIES + 1)][1:]
    ours, floor = (sorted(times)[TRIES * 95 // 100 - 1] for times in zip(*tries, strict=True))
    yield Figure(name, "ms", ours, floor, most_ratio=4)


def _took(task: Callable[[], object]) -> float:
    begun = time.perf_counter()
    task()
    return (time.perf_counter() - begun) * 1000


def _begun(voice: Speaker, told: "SimpleQueue[str]") -> None:
    """Have the sentence said until it begins to be heard. What is told of the end of the one before is passed over."""
    voice.say(SAID, "fr")
    while not told.get(timeout=PATIENCE_SECONDS):
        pass
    voice.stop()
