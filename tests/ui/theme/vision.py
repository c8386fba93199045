"""How far two colours are from one another, for an eye that sees all of them and for three that do not.

The difference is CIEDE2000 (Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", 2005), of colours under
D65. What an eye without one kind of cone sees is that of Machado, Oliveira and Fernandes, "A physiologically-based
model for simulation of color vision deficiency", 2009, in full severity.
"""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

from PySide6.QtGui import QColor

type Lab = tuple[float, float, float]
type Matrix = tuple[Lab, Lab, Lab]

SIGHTS: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
XYZ: Matrix = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
"""Of light in sRGB."""


def linear(colour: QColor) -> Lab:
    """How much light of each primary, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return red, green, blue


def seen(colour: QColor, sight: str) -> Lab:
    """A colour as CIELAB, in the eye of somebody with that sight."""
    light = _times(SIGHTS[sight], linear(colour))
    parts = _times(XYZ, (_within(light[0]), _within(light[1]), _within(light[2])))
    x, y, z = (_response(part / white) for part, white in zip(parts, (0.95047, 1, 1.08883), strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Lab, other: Lab) -> float:
    """The CIEDE2000 of two colours, all weights 1."""
    stretch = 1 + 0.5 * (1 - _saturated((hypot(*one[1:]) + hypot(*other[1:])) / 2))
    (chroma, hue), (chroma_2, hue_2) = _polar(one, stretch), _polar(other, stretch)
    turn = (hue_2 - hue + 180) % 360 - 180 if chroma * chroma_2 else 0.0
    middle, toward = (chroma + chroma_2) / 2, (hue + turn / 2 if chroma * chroma_2 else hue + hue_2) % 360
    off = ((one[0] + other[0]) / 2 - 50) ** 2
    light = (other[0] - one[0]) / (1 + 0.015 * off / sqrt(20 + off))
    dull = (chroma_2 - chroma) / (1 + 0.045 * middle)
    turned = 2 * sqrt(chroma * chroma_2) * sin(radians(turn / 2)) / (1 + 0.015 * middle * _weight(toward))
    return sqrt(light**2 + dull**2 + turned**2 - _blue(toward) * 2 * _saturated(middle) * dull * turned)


def _polar(colour: Lab, stretch: float) -> tuple[float, float]:
    """Chroma and hue in degrees; of a grey, 0 and 0."""
    across, along = colour[1] * stretch, colour[2]
    return hypot(across, along), degrees(atan2(along, across)) % 360


def _saturated(chroma: float) -> float:
    """From 0 for a grey to 1."""
    return sqrt(chroma**7 / (chroma**7 + 25**7))


def _weight(hue: float) -> float:
    """How much a step of that hue counts."""
    waves = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(height * cos(radians(times * hue + shift)) for height, times, shift in waves)


def _blue(hue: float) -> float:
    """How far chroma and hue lean on one another, around blue."""
    return sin(radians(60 * exp(-(((hue - 275) / 25) ** 2))))


def _times(matrix: Matrix, parts: Lab) -> Lab:
    red, green, blue = (sum(weight * part for weight, part in zip(row, parts, strict=True)) for row in matrix)
    return red, green, blue


def _within(part: float) -> float:
    return min(1.0, max(0.0, part))


def _response(light: float) -> float:
    return light ** (1 / 3) if light > 216 / 24389 else (24389 / 27 * light + 16) / 116
