"""``face-a-face``: two icons, two colours, and lightning between them."""

from PySide6.QtGui import QPainterPath

from kiosk.art.easel import NOTHING, Place, placed, sides
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import PAPER, mixed

ZIGZAG = ((1, -0.05), (0.1, 0.3), (0.75, 0.38), (-0.75, 0.66), (-0.1, 0.74), (-1, 1.05))
"""The lightning: how far from the middle, and how far along."""


def draw(plate: Plate) -> None:
    """The icon at the left and the other at the right, or one above the other in a tall picture."""
    easel, other = plate.easel, plate.accents[1]
    (x, y), (far_x, far_y) = _places(plate)
    easel.fill(plate.tone.base)
    easel.rays(x, y, 9, plate.tone.bright, 0.3)
    with easel.within(_beyond(plate)):
        easel.fill(other)
        easel.rays(far_x, far_y, 9, mixed(other, "#FFFFFF", 0.28), 0.1)
    lightning = sides(_zigzag(plate), closed=False)
    easel.shape(lightning, NOTHING, plate.line * 2.6)
    easel.shape(lightning, NOTHING, plate.line * 1.1, plate.accents[0])
    size, turn, lift = _size(plate), plate.chance.between(2, 12), plate.side * 0.03
    easel.cut_out(plate.subject((x, y), size, -turn), PAPER, plate.line, lift)
    easel.cut_out(placed(plate.second, (far_x, far_y), size * 0.94, turn, flip=True), plate.tone.deep, plate.line, lift)


def _upright(plate: Plate) -> bool:
    return plate.height > plate.width


def _places(plate: Plate) -> tuple[Place, Place]:
    return (
        (plate.at(0.5, 0.25), plate.at(0.5, 0.75)) if _upright(plate) else (plate.at(0.25, 0.51), plate.at(0.75, 0.51))
    )


def _size(plate: Plate) -> float:
    """As large as half of the picture holds."""
    return min(plate.side * 0.8, max(plate.width, plate.height) * 0.46)


def _zigzag(plate: Plate) -> list[Place]:
    if _upright(plate):
        return [(along * plate.width, (0.5 + 0.1 * aside) * plate.height) for aside, along in ZIGZAG]
    return [((0.5 + 0.1 * aside) * plate.width, along * plate.height) for aside, along in ZIGZAG]


def _beyond(plate: Plate) -> QPainterPath:
    """All that lies on the other side of the lightning."""
    end = [(-0.05, 1.1), (1.05, 1.1)] if _upright(plate) else [(1.1, 1.05), (1.1, -0.05)]
    corners = [plate.at(*corner) for corner in end]
    return sides([*_zigzag(plate), *(reversed(corners) if _upright(plate) else corners)])
