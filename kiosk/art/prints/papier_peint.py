"""``papier-peint``: the two icons as wallpaper, and one of them that stands out."""

from PySide6.QtGui import QPainterPath, QTransform

from kiosk.art.easel import burst, placed
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import INK, PAPER

TILT = -14
"""Degrees by which the wallpaper is turned."""


def draw(plate: Plate) -> None:
    """The wallpaper, and a starburst on it."""
    plate.easel.fill(plate.tone.base)
    for odd, color in ((False, plate.tone.deep), (True, plate.tone.bright)):
        plate.easel.shape(_wallpaper(plate, odd), color)
    across, radius = plate.chance.between(0.4, 0.6), plate.side * 0.37
    x, y = plate.at(across, 0.49)
    turn = plate.chance.share()
    plate.easel.shape(burst(x, y + plate.side * 0.04, radius * 1.22, radius, 14, turn), INK, plate.line)
    plate.easel.shape(burst(x, y, radius * 1.22, radius, 14, turn), plate.accents[0], plate.line)
    icon = plate.subject((x, y), radius * 1.66, plate.chance.between(-8, 8))
    plate.easel.cut_out(icon, PAPER, plate.line * 0.9)


def _wallpaper(plate: Plate, odd: bool) -> QPainterPath:
    """Every second place of the lattice, as one outline."""
    step, path = plate.side * 0.3, QPainterPath()
    icon = placed(plate.second if odd else plate.icon, (0, 0), step * 0.64, 12 if odd else -12)
    columns, rows = int(plate.width / step) + 4, int(plate.height / step / 0.8) + 7
    for row in range(-3, rows):
        for column in range(-2 + (row + odd) % 2, columns, 2):
            path.addPath(icon.translated((column + row % 2 / 2) * step, row * step * 0.8))
    path.setFillRule(icon.fillRule())
    return QTransform().rotate(TILT).map(path)
