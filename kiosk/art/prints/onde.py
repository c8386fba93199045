"""``onde``: the outline of the icon spreads like a ring in water."""

from PySide6.QtGui import QImage, QPainterPath, QTransform

from kiosk.art.easel import Easel
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import PAPER


def draw(plate: Plate) -> None:
    """The rings, and the icon."""
    at, turn = plate.at(plate.chance.between(0.38, 0.62), 0.5), plate.chance.between(-6, 6)
    icon = plate.subject(at, plate.side * 0.66, turn)
    plate.easel.picture(_rings(plate, icon))
    plate.easel.cut_out(icon, PAPER, plate.line)


def _rings(plate: Plate, icon: QPainterPath) -> QImage:
    """From the widest to the narrowest; in a third of the size, for so wide lines take long."""
    tone, (near, far) = plate.tone, plate.accents
    colors = (tone.base, far, tone.bright, tone.light, tone.base, near)
    reach, third = max(plate.width, plate.height) * 0.62 / 3, QTransform().scale(1 / 3, 1 / 3).map(icon)
    with Easel(round(plate.width / 3), round(plate.height / 3), plate.line) as small:
        small.fill(tone.deep)
        for place, color in enumerate(colors):
            wide = reach * (1 - place / len(colors)) ** 1.15 + plate.side * 0.03
            small.shape(third, color, 2 * wide, color)
    return small.image
