"""From a sentence that is to be said to its first sound, and what the voice holds."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from queue import SimpleQueue

from kiosk.host.paths import assets_dir
from kiosk.host.sound.sound_player import SoundPlayer
from kiosk.host.voice.speaker import Speaker, made
from kiosk.host.voice.worker import spoken
from kiosk.tools.bench.child import resident_mb
from kiosk.tools.bench.figure import Figure

TRIES = 40
SAID = "Pour fabriquer les machines, on prend à la Terre des roches, de l’eau et de l’énergie."
PATIENCE_SECONDS = 30


def measure() -> Iterator[Figure]:
    """95 of 100 tries against the engine alone, in turn; the first, which starts the worker, does not count. Then what
    this process and the worker hold against what this process held before."""
    name = "first sound of the voice"
    voice = made(SoundPlayer(assets_dir() / "sounds"))
    if not voice.engine:
        yield Figure(name, "ms", note="this kiosk was built without a voice")
        return
    told: SimpleQueue[str] = SimpleQueue()
    voice.told = told.put
    order = {"text": SAID, "language": "fr", "speed": 1.0}
    with closing(voice):
        before = _held(voice)
        _begun(voice, told)
        held = _held(voice)
        tries = [(_took(lambda: _begun(voice, told)), _took(lambda: spoken(order))) for _ in range(TRIES)]
    ours, floor = (sorted(times)[TRIES * 95 // 100 - 1] for times in zip(*tries, strict=True))
    yield Figure(name, "ms", ours, floor, most_ratio=4)
    yield Figure("memory with the voice; floor: without", "MB", held, before, most_more=40)


def _held(voice: Speaker) -> float:
    """Memory in MB of this process, and of the worker where there is one."""
    number = voice.worker.number
    return resident_mb() + (0 if number is None else resident_mb(number))


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
