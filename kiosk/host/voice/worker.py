"""The process that renders what is said: pieces in, samples out, nothing else. It ends with the kiosk.

A piece is a line of JSON on its standard input, ``{"text", "language", "speed"}``, or ``{"file"}`` for what was
recorded. The answer is a line of JSON,
``{"bytes"}``, and so many bytes: samples of 16 bits at RATE on one channel, at half scale; none for what it cannot say.
"""

import json
import signal
import sys
from array import array
from pathlib import Path
from typing import Any

from kiosk.host.sound.mixer import RATE, Samples
from kiosk.host.voice.recorded import MOST_BYTES, fault

VOICES = {"fr": "fr-FR", "en": "en-GB"}
OWN_RATE = 16_000
MEMORY = 512 * 1024 * 1024
PATIENCE_S = 10
"""The kiosk ends a worker long before; one that it left behind in a call that never returns is ended by the system."""
WEIGHTS = (10, -41, 209, 100, -27, 5)
"""What the six samples around the first third between two are worth there, in 1/256; backwards for the second third."""
QUIET, REST = 200, OWN_RATE // 4
"""What is as soft as that at the end is a pause; of it a quarter of a second stays."""


def confine() -> None:
    """Take from this process what it does not need, before it loads anything. Windows knows none of these limits."""
    if sys.platform != "win32":
        import resource

        for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
            resource.setrlimit(limit, (most, most))


def main() -> None:
    """Answer piece after piece, until the kiosk says nothing more."""
    confine()
    for line in sys.stdin.buffer:
        _guard(PATIENCE_S)
        order = json.loads(line)
        samples = played(Path(order["file"])) if "file" in order else raised(spoken(order))
        _guard(0)
        sys.stdout.buffer.write(f'{{"bytes": {2 * len(samples)}}}\n'.encode() + samples.tobytes())
        sys.stdout.buffer.flush()


def _guard(seconds: int) -> None:
    if sys.platform != "win32":
        signal.alarm(seconds)


def played(file: Path) -> Samples:
    """A recorded sentence at half scale; nothing where the file is not what it was when it was checked."""
    import miniaudio

    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
        if fault(content, file.name) is not None:
            return array("h")
        found = miniaudio.decode(content, miniaudio.SampleFormat.SIGNED16, 1, RATE)
    except (OSError, miniaudio.MiniaudioError):
        return array("h")
    return array("h", [sample >> 1 for sample in found.samples])


def spoken(order: dict[str, Any]) -> Samples:
    """What the engine makes of a piece, as it made it; nothing where it cannot say it."""
    from py_nanotts import NanoTTS

    try:
        return array("h", NanoTTS().speak(order["text"], voice=VOICES[order["language"]], speed=order["speed"]))
    except RuntimeError:  # there are words that it cannot say
        return array("h")


def raised(samples: Samples) -> Samples:
    """The same at three times the rate and half as loud, where no sum of six can be too much, with a short pause."""
    end = next((back for back, sample in enumerate(reversed(samples)) if abs(sample) > QUIET), len(samples))
    samples = samples[: len(samples) - max(0, end - REST)]
    edge = array("h", bytes(6))
    shifted = [(edge + samples + edge)[start + 1 :] for start in range(6)]
    out = array("h", bytes(2 * len(samples) * (RATE // OWN_RATE)))
    out[::3] = array("h", [sample >> 1 for sample in samples])
    for third, weights in ((1, WEIGHTS), (2, WEIGHTS[::-1])):
        a, b, c, d, e, f = weights
        columns = zip(*(part[: len(samples)] for part in shifted), strict=True)
        out[third::3] = array(
            "h", [(a * s + b * t + c * u + d * v + e * w + f * x) >> 9 for s, t, u, v, w, x in columns]
        )
    return out
