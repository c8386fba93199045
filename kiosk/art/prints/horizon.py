"""``horizon``: a landscape in which the icon is a monument."""

from kiosk.art.easel import curve, placed, sides
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import PAPER, ink, mixed

WARM = ("#FFD93D", "#FF9B4A", "#FF7FB2", "#FFFDF8")


def draw(plate: Plate) -> None:
    """Sky and sun, hills with small things on them, the monument with its shadow, and the ground it stands on."""
    right = plate.chance.share() < 0.5
    _sky(plate, 0.2 if right else 0.8)
    _hills(plate, right)
    _shadow(plate, right)
    start, end = plate.at(-0.1, 0.9), plate.at(1.1, 0.92)
    ground = (*plate.at(0.3, 0.78), *plate.at(0.7, 0.8), *end)
    plate.easel.shape(curve(start, ground, plate.at(1.1, 1.2), plate.at(-0.1, 1.2)), plate.tone.base, plate.line * 0.9)
    plate.hero(0.6 if right else 0.4, 0.51, 0.76, PAPER)


def _sky(plate: Plate, across: float) -> None:
    easel, light, glow = plate.easel, plate.tone.light, plate.accents[1]
    suns = [color for color in WARM if color != plate.tone.base]
    easel.fill(light)
    easel.band(0.3, 0.5, mixed(light, glow, 0.35))
    easel.band(0.5, 0.8, mixed(light, glow, 0.7))
    sun = suns[int(plate.chance.share() * len(suns))]
    easel.disc(*plate.at(across, 0.5), plate.side * 0.24, sun, plate.line * 0.8)


def _hills(plate: Plate, right: bool) -> None:
    at = plate.at
    near, far = (*at(0.1, 0.48), *at(0.3, 0.52), *at(0.45, 0.68)), (*at(0.6, 0.84), *at(0.85, 0.5), *at(1.1, 0.66))
    hills = curve(at(-0.1, 0.72), near, far, at(1.1, 1.2), at(-0.1, 1.2))
    plate.easel.shape(hills, plate.tone.bright, plate.line * 0.8)
    for place in range(3):
        size = plate.chance.between(0.12, 0.19) * plate.side
        across = (0.06 if right else 0.68) + place * 0.13
        small = placed(plate.second, at(across, 0.7 - 0.04 * (place % 2)), size)
        plate.easel.cut_out(small, plate.tone.deep, plate.line * 0.5)


def _shadow(plate: Plate, right: bool) -> None:
    x, size, away = (0.6 if right else 0.4) * plate.width, plate.side * 0.62, 1 if right else -1
    foot, far = plate.height * 0.93, plate.height * 1.1
    corners = [(x - size * 0.3, foot), (x + size * 0.3, foot), (x + away * size * 0.75, far)]
    plate.easel.shape(sides([*corners, (x + away * size * 1.2, far)]), ink(0.28))
