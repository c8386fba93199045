"""``trame``: dots that grow from the middle, and the icon printed twice, out of register."""

import math

from kiosk.art.easel import NOTHING, placed
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import INK


def draw(plate: Plate) -> None:
    """Dots behind the icon, and light ones in it."""
    easel, tone, side = plate.easel, plate.tone, plate.side
    x, y = plate.at(plate.chance.between(0.46, 0.54), 0.52)
    turn, slip = plate.chance.between(-7, 7), side * 0.045
    easel.fill(tone.light)
    easel.halftone(side * 0.07, tone.base, lambda across, down: _growing(plate, across, down))
    easel.shape(placed(plate.icon, (x - slip, y + slip), side * 0.86, turn), plate.accents[1])
    icon = plate.subject((x + slip * 0.5, y - slip * 0.3), side * 0.86, turn)
    easel.shape(icon, tone.base)
    with easel.within(icon):
        easel.halftone(side * 0.052, tone.light, lambda across, down: 1 - across * 1.2 - down * 0.55)
    easel.shape(icon, NOTHING, plate.line * 1.4, INK)


def _growing(plate: Plate, across: float, down: float) -> float:
    away = math.hypot((across - 0.5) * plate.width, (down - 0.5) * plate.height) / plate.side
    return min(1.02, 0.2 + 0.66 * away)
