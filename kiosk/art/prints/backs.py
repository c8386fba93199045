"""The back of a deck's cards: its icon as wallpaper, an inner line, and a medallion. One per deck."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from kiosk.art.easel import NOTHING, burst, placed
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import ACTION, INK


def draw(plate: Plate) -> None:
    """The icon again and again, and once in the middle."""
    easel, tone = plate.easel, plate.tone
    easel.fill(tone.base)
    easel.shape(_wallpaper(plate), tone.bright)
    easel.shape(_frame(plate), NOTHING, plate.line * 0.8, tone.pop)
    x, y = plate.at(0.5, 0.5)
    easel.shape(burst(x, y, plate.side * 0.31, plate.side * 0.265, 16), tone.deep, plate.line)
    easel.disc(x, y, plate.side * 0.215, ACTION, plate.line * 0.8)
    easel.shape(plate.subject((x, y), plate.side * 0.27), INK)


def _wallpaper(plate: Plate) -> QPainterPath:
    step, path = plate.side * 0.26, QPainterPath()
    for row in range(-1, int(plate.height / step / 0.86) + 2):
        for column in range(-1, int(plate.width / step) + 2):
            at = ((column + row % 2 / 2) * step, row * step * 0.86)
            path.addPath(placed(plate.icon, at, step * 0.46, 15 if row % 2 else -15))
    path.setFillRule(plate.icon.fillRule())
    return path


def _frame(plate: Plate) -> QPainterPath:
    inset, path = plate.side * 0.05, QPainterPath()
    box = QRectF(inset, inset, plate.width - 2 * inset, plate.height - 2 * inset)
    path.addRoundedRect(box, inset, inset)
    return path
