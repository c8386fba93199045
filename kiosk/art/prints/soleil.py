"""``soleil``: rays, a sun, and the icon as a hero before its mound."""

from kiosk.art.easel import curve
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import PAPER


def draw(plate: Plate) -> None:
    """The icon in the middle of everything."""
    easel, tone, (near, far) = plate.easel, plate.tone, plate.accents
    x, y = plate.at(plate.chance.between(0.44, 0.56), 0.5)
    easel.fill(tone.base)
    easel.rays(x, y, 13, tone.bright, plate.chance.between(0, 6))
    easel.disc(x, y, plate.side * 0.45, far)
    easel.disc(x, y, plate.side * 0.37, near, plate.line)
    start, over, end = plate.at(-0.1, 1.1), (*plate.at(0.15, 0.76), *plate.at(0.8, 0.72)), plate.at(1.1, 1.1)
    easel.shape(curve(start, (*over, *end)), tone.deep, plate.line)
    plate.hero(x / plate.width, 0.51, 0.7, PAPER, lift=0.035)
