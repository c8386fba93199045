"""What the sounds of the kiosk are made of: paper, wood, and the bars of a marimba, as samples at 48 kHz."""

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
NOTES = dict(zip("C4 D4 E4 G4 A4 C5 D5 E5 G5 A5 C6".split(), (-9, -7, -5, -2, 0, 3, 5, 7, 10, 12, 15), strict=True))
"""Half tones above 440 Hz, on a scale on which everything fits with everything."""

type Wave = NDArray[np.float64]
type Band = tuple[float, float]
type Part = tuple[float, float, Wave]
"""When it begins in seconds, how loud it is, and what sounds."""


def seconds(length: float) -> Wave:
    """The moments of so many seconds."""
    return np.arange(round(length * RATE)) / RATE


def within(sound: Wave, low: float, high: float) -> Wave:
    """What of it lies in a band of hertz, with soft edges."""
    hertz = np.maximum(np.fft.rfftfreq(len(sound), 1 / RATE), 1)
    kept = 1 / np.sqrt((1 + (low / hertz) ** 6) * (1 + (hertz / high) ** 6))
    return np.fft.irfft(np.fft.rfft(sound) * kept, len(sound))


def swell(length: float, attack: float, decay: float) -> Wave:
    """From nothing to 1 in ``attack`` seconds, then away, to a third in ``decay`` seconds."""
    time = seconds(length)
    return np.minimum(time / attack, 1) * np.exp(-np.maximum(time - attack, 0) / decay)


def paper(chance: np.random.Generator, first: Band, last: Band, times: tuple[float, float, float]) -> Wave:
    """A sheet that moves: noise that goes from one band to another. ``times``: length, attack and decay."""
    noise, way = chance.standard_normal(round(times[0] * RATE)), np.linspace(0, 1, round(times[0] * RATE))
    return (within(noise, *first) * (1 - way) + within(noise, *last) * way) * swell(*times)


def wood(hertz: float, length: float, decay: float, click: float) -> Wave:
    """A small block that is struck, with three of its tones; ``click`` is how hard the stick is."""
    time = seconds(length)
    tones = ((1, 1, 1), (2.76, 0.5, 1.6), (5.4, 0.22 + click / 2, 3.5))
    struck = [
        loud * np.sin(2 * np.pi * hertz * above * time) * np.exp(-time * quick / decay) for above, loud, quick in tones
    ]
    return np.sum(struck, axis=0) * np.minimum(time / 0.001, 1)


def bar(note: str, length: float, decay: float, soft: float = 0.004, bright: float = 0.35) -> Wave:
    """A bar of a marimba: its note and the two above that such a bar has; the mallet is ``soft`` seconds soft."""
    time, hertz = seconds(length), 440 * 2 ** (NOTES[note] / 12)
    tones = ((1, 1, 1), (3.93, bright, 3.6), (9.2, bright * 0.3, 10))
    struck = [
        loud * np.sin(2 * np.pi * hertz * above * time) * np.exp(-time * quick / decay) for above, loud, quick in tones
    ]
    return np.sum(struck, axis=0) * np.minimum(time / soft, 1)


def mixed(length: float, *parts: Part) -> Wave:
    """Several at once, cut at so many seconds."""
    whole = np.zeros(round(length * RATE))
    for begins, loud, sound in parts:
        start = round(begins * RATE)
        heard = sound[: len(whole) - start]
        whole[start : start + len(heard)] += loud * heard
    return whole


def bars(length: float, notes: str, apart: float, decay: float, *more: Part) -> Wave:
    """Notes one after the other."""
    struck = [(place * apart, 0.8, bar(note, length, decay)) for place, note in enumerate(notes.split())]
    return mixed(length, *struck, *more)
