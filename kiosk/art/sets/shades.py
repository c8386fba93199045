"""The shades of a set. The words of a step stand on any of them: each leaves them their contrast."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.art.tones import ACTION, INK, PAPER, TONES, mixed

LEAST = 4.55
"""Contrast of text on every shade, a little more than what is promised: edges are rounded to whole colours."""
STEPS = 64
QUIET = 0.3
"""How much of a set is lost where text is huge for the window."""
CROWNS = ("green", "teal", "plum", "blue", "slate")

_ENDS = {
    "teal": ("#007C88", "#003F47"),
    "pink": ("#D81F67", "#6F0A35"),
    "orange": ("#CC4A12", "#6E2304"),
    "blue": ("#3F60EE", "#15277C"),
    "violet": ("#7040A6", "#35175A"),
    "green": ("#1A8455", "#0A472B"),
    "ochre": ("#FFC928", "#A97900"),
    "wine": ("#A82B4C", "#4C0B1D"),
    "slate": ("#475569", "#171E2A"),
    "plum": ("#B62360", "#570A29"),
}
"""The brightest shade that the theme has for a colour, and one darker than all of the theme's."""


@dataclass(frozen=True, slots=True)
class Shades:
    """``base``, ``bright`` and ``deep`` are the theme's, ``on`` the colour of its words; ``dark`` is the ground,
    ``line`` what things are drawn with, ``glow`` a lit disc in the sky, ``out`` a lamp that does not burn. No words
    stand on ``lamp``, one that does."""

    base: QColor
    bright: QColor
    deep: QColor
    dark: QColor
    line: QColor
    glow: QColor
    lamp: QColor
    out: QColor
    on: QColor

    @classmethod
    def of(cls, color: str) -> "Shades":
        """Those of a game colour. Raises KeyError for another name."""
        tone, (bright, dark) = TONES[color], _ENDS[color]
        night = color != "ochre"
        on = QColor("#FFFFFF" if night else INK)
        return cls(
            base=QColor(tone.base),
            bright=QColor(bright),
            deep=QColor(tone.deep),
            dark=QColor(dark),
            line=QColor(INK if night else dark),
            glow=lit(bright, ACTION if night else PAPER, on),
            lamp=QColor(ACTION if night else PAPER),
            out=QColor(INK if night else dark),
            on=on,
        )

    def crown(self, place: int) -> QColor:
        """The crown of one of five trees: a colour of its own, nearer to that of the game."""
        tone = TONES[CROWNS[place]]
        return mixed(tone.base if self.on == QColor("#FFFFFF") else tone.light, self.base.name(), 0.35)


def lit(start: str, light: str, on: QColor) -> QColor:
    """The colour nearest to the light, on the way from ``start``, on which words still read."""
    way = [mixed(start, light, step / STEPS) for step in range(STEPS + 1)]
    return next((color for color in reversed(way) if contrast(color, on) >= LEAST), way[0])


def quieted(picture: QImage, color: str) -> QImage:
    """The same set, a part of it lost in the base of its game colour."""
    base = Shades.of(color).base
    base.setAlphaF(QUIET)
    with QPainter(picture) as painter:
        painter.fillRect(picture.rect(), base)
    return picture


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21, as the guidelines for accessible pages count it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    """From 0 to 1."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
