"""The colours of what is drawn: those of the theme by the same names, and what only pictures have."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

INK, PAPER, ACTION = "#17142B", "#FFFDF8", "#FFD93D"


@dataclass(frozen=True, slots=True)
class Tone:
    """A game colour. ``base`` and ``deep`` are the theme's; ``bright`` is brighter than there, since no text stands on
    it; ``light`` is a sky, ``pop`` a thin line; ``accents`` are the three colours that go with it."""

    base: str
    bright: str
    deep: str
    light: str
    pop: str
    accents: tuple[str, str, str]


TONES = {
    "teal": Tone("#006D77", "#007F8B", "#00565F", "#BFEDE6", "#52C3AC", ("#FFD93D", "#FF7FB2", "#7FD6F0")),
    "pink": Tone("#C3195A", "#DB2A70", "#99114A", "#FFD3E1", "#FF7FB2", ("#FFD93D", "#7FD6F0", "#FFB27A")),
    "orange": Tone("#C2410C", "#E8611F", "#993207", "#FFE0B5", "#FF9B4A", ("#FFD93D", "#7BE0A8", "#7FD6F0")),
    "blue": Tone("#2B4BDB", "#3F60EE", "#1F38AB", "#CFDCFF", "#7FA0FF", ("#FFD93D", "#FF9B4A", "#FF7FB2")),
    "violet": Tone("#5D2E8C", "#7040A6", "#46206D", "#E2CFF7", "#A97BE0", ("#FFD93D", "#FF7FB2", "#7BE0A8")),
    "green": Tone("#147A4B", "#22975F", "#0E5F3A", "#C9F2DA", "#7BE0A8", ("#FFD93D", "#FFB27A", "#7FD6F0")),
    "ochre": Tone("#F5B700", "#FFD24D", "#D89E00", "#FFF0BF", "#FFE9A6", ("#E0317A", "#2B4BDB", "#0B8A94")),
    "wine": Tone("#8C1C3A", "#A82B4C", "#6B132B", "#FFD5CC", "#E0667F", ("#FFC26B", "#7FD6F0", "#FFB8AC")),
    "slate": Tone("#334155", "#475569", "#222C3B", "#DDE4EE", "#94A3B8", ("#FFD93D", "#7BE0A8", "#FF9B4A")),
    "plum": Tone("#9D174D", "#B62360", "#780F3A", "#FFD2E2", "#E76A9C", ("#FFC26B", "#9AD8F0", "#FFD93D")),
}


def mixed(one: str, other: str, share: float) -> QColor:
    """The colour between two, at that share of the way to the other."""
    start, end = QColor(one), QColor(other)
    parts = zip(_parts(start), _parts(end), strict=True)
    return QColor(*(round(before + (after - before) * share) for before, after in parts))


def _parts(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def ink(share: float) -> QColor:
    """Ink that covers only that share of what lies under it."""
    color = QColor(INK)
    color.setAlphaF(share)
    return color
