"""Make the sounds of the kiosk, assets/sounds/*.wav: 48 kHz, mono, 16 bits, the same bytes each time.

Run by `make sounds` after a change of a recipe below. All of it is made of three materials, so that the sounds belong
together: paper (noise in a band that moves), wood (a few sines that die away over a click) and the bars of a marimba,
tuned to C major pentatonic. A sound is levelled by the loudest 50 ms of it that an ear hears, not by its peak.
"""

import sys
import wave
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from sound_materials import RATE, Part, Wave, bar, bars, mixed, paper, within, wood

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
MOST_DBFS = -13.0
"""No peak reaches it: three sounds at once then stay below full scale."""
HEARD = (150, 8000)
"""Hertz between which small loudspeakers and ears count."""
MOMENT = RATE // 20


def not_yet(_chance: np.random.Generator) -> Wave:
    first, second = bar("D4", 0.5, 0.12, 0.008, 0.15), bar("D4", 0.4, 0.1, 0.008, 0.15)
    return mixed(0.5, (0, 1, first), (0.12, 0.6, second))


def token(_chance: np.random.Generator) -> Wave:
    strokes = ((0, 1, 660, 0.03), (0.045, 0.45, 700, 0.022), (0.08, 0.22, 730, 0.016))
    return mixed(0.3, *((begins, loud, wood(hertz, 0.2, decay, 0.3)) for begins, loud, hertz, decay in strokes))


def roll(chance: np.random.Generator) -> Wave:
    """Strokes closer and closer, louder and louder."""
    begins, strokes = 0.0, list[Part]()
    while begins < 1.5:
        far = begins / 1.6
        strokes.append((begins, 0.25 + 0.75 * far, wood(150 + 30 * chance.random(), 0.14, 0.03, 0.2)))
        begins += 0.085 - 0.045 * far
    return mixed(1.6, *strokes)


def reveal(chance: np.random.Generator) -> Wave:
    breath = paper(chance, (600, 3000), (2500, 9000), (0.5, 0.02, 0.12))
    return bars(1.2, "C4 G4 E5", 0.03, 0.3, (0, 0.25, breath))


def nearly_over(_chance: np.random.Generator) -> Wave:
    """A bell of wood, three times, far apart: nobody is hurried."""
    strokes = ((0, 1.0), (0.34, 0.8), (0.68, 0.6))
    return mixed(1.2, *((begins, loud, bar("G4", 0.5, 0.11, 0.006, 0.2)) for begins, loud in strokes))


def refused(_chance: np.random.Generator) -> Wave:
    return mixed(0.36, *((begins, 1, wood(150, 0.18, 0.035, 0.5)) for begins in (0, 0.14)))


def flip(chance: np.random.Generator) -> Wave:
    sheet = paper(chance, (700, 3200), (1600, 8000), (0.16, 0.02, 0.05))
    return mixed(0.3, (0, 1, sheet), (0.13, 0.6, wood(300, 0.12, 0.02, 0.4)))


def place(chance: np.random.Generator) -> Wave:
    pat = paper(chance, (400, 2500), (400, 2500), (0.08, 0.001, 0.02))
    return mixed(0.22, (0, 1, wood(220, 0.2, 0.04, 0.3)), (0.004, 0.35, pat))


def murmur(chance: np.random.Generator) -> Wave:
    notes = [(0.75 * at + 0.2 * chance.random(), 0.35, note) for at, note in enumerate("C4 E4 G4 D4 A4 C5 G4".split())]
    far = within(chance.standard_normal(6 * RATE), 200, 700) * np.hanning(6 * RATE)
    return mixed(6.0, *((at, loud, bar(note, 1.6, 0.35, 0.02, 0.12)) for at, loud, note in notes), (0, 0.02, far))


RECIPES: dict[str, tuple[float, Callable[[np.random.Generator], Wave]]] = {
    "touch": (-32, lambda _: wood(520, 0.1, 0.014, 0.2)),
    "slide": (-30, lambda chance: paper(chance, (500, 2600), (900, 5200), (0.26, 0.05, 0.09))),
    "flip": (-28, flip),
    "place": (-26, place),
    "right": (-24, lambda _: bars(0.8, "G4 C5", 0.09, 0.22)),
    "not-yet": (-28, not_yet),
    "token": (-26, token),
    "roll": (-28, roll),
    "reveal": (-23, reveal),
    "curtain": (-29, lambda chance: paper(chance, (180, 900), (420, 2400), (0.95, 0.3, 0.3))),
    "gauge-up": (-27, lambda _: bars(0.55, "C5 D5 E5", 0.08, 0.12)),
    "gauge-down": (-27, lambda _: bars(0.55, "E5 D5 C5", 0.08, 0.12)),
    "turn": (-26, lambda _: bars(0.7, "A4 D5", 0.14, 0.18)),
    "tick": (-34, lambda _: wood(880, 0.08, 0.01, 0.15)),
    "refused": (-27, refused),
    "nearly-over": (-29, nearly_over),
    "ending": (-22, lambda _: bars(2.6, "C4 G4 C5 E5 G5", 0.11, 0.55, (0.62, 0.5, bar("C6", 1.8, 0.6)))),
    "murmur": (-38, murmur),
}
"""Each sound: how loud its loudest moment is in dBFS, and what it is made of. Chance is that of its name."""


def loudest(sound: Wave) -> float:
    """Its loudest 50 ms, in dBFS."""
    power = np.convolve(within(np.pad(sound, MOMENT), *HEARD) ** 2, np.ones(MOMENT) / MOMENT, "valid")
    return float(10 * np.log10(power.max()))


def made(name: str) -> NDArray[np.int16]:
    """The samples of a sound. Raises ValueError when a peak is too high."""
    level, recipe = RECIPES[name]
    sound = recipe(np.random.default_rng(crc32(name.encode())))
    sound -= sound.mean()
    fade = min(len(sound), RATE // 100)
    sound[-fade:] *= np.linspace(1, 0, fade)
    sound *= 10 ** ((level - loudest(sound)) / 20)
    peak = 20 * np.log10(np.abs(sound).max())
    if peak >= MOST_DBFS:
        raise ValueError(f"{name} reaches {peak:.1f} dBFS: nothing may reach {MOST_DBFS:.0f}")
    return np.round(sound * 32767).astype("<i2")


def main() -> int:
    """Write every sound. Returns 1 and a sentence when one is too loud."""
    FOLDER.mkdir(exist_ok=True)
    for name in RECIPES:
        samples = made(name)
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, RATE, len(samples), "NONE", ""))
            file.writeframes(samples.tobytes())
        print(f"{name}: {len(samples) / RATE:.2f} s, peak {20 * np.log10(np.abs(samples).max() / 32767):.1f} dBFS")
    return 0


if __name__ == "__main__":
    sys.exit(main())
