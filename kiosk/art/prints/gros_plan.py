"""``gros-plan``: the icon far too large for the picture, cut by its edges."""

from PySide6.QtGui import QPainterPath

from kiosk.art.prints.framing import seen_share
from kiosk.art.prints.plate import Plate

LEAST_SEEN = 0.55
"""Share of the icon that stays in the picture; one that does not is drawn whole."""


def draw(plate: Plate) -> None:
    """The icon tilted over a disc and a corner of dots."""
    easel, tone, left = plate.easel, plate.tone, plate.chance.share() < 0.5
    easel.fill(tone.base)
    easel.disc(*plate.at(0.18 if left else 0.82, 0.12), plate.side * 0.62, tone.bright)
    easel.halftone(plate.side * 0.062, tone.deep, lambda x, y: (1 - x if left else x) * 0.9 + y * 0.7 - 0.72)
    path = _tilted(plate, 0.6 if left else 0.4)
    easel.cut_out(path, plate.accents[0], plate.line * 1.1, plate.side * 0.05)
    easel.shade(path, 0.16)


def _tilted(plate: Plate, across: float) -> QPainterPath:
    size, turn = plate.chance.between(1.2, 1.38) * min(plate.side, plate.width * 0.9), plate.chance.between(-9, 9)
    path = plate.subject(plate.at(across, 0.56), size, turn)
    if seen_share(path, plate.width, plate.height) >= LEAST_SEEN:
        return path
    return plate.subject(plate.at(0.5, 0.5), plate.side * 0.94, turn)
