"""The outlines of the land: hills, roofs or waves, across the whole width of a set."""

from dataclasses import dataclass
from math import pi, sin

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainterPath, QPolygonF

from kiosk.art.seeded import Seeded

LANDS = ("hills", "roofs", "waves")
POINTS = 480


@dataclass(frozen=True, slots=True)
class Ridge:
    """``rise`` is how far it goes up and down, ``level`` how far down its middle lies, both as shares of the height;
    ``turns`` how often it does so; ``phase`` where it begins, in turns."""

    land: str
    level: float
    rise: float
    turns: float
    phase: float

    @classmethod
    def drawn(cls, land: str, level: float, rise: float, chance: Seeded) -> "Ridge":
        """One whose turns are drawn."""
        turns = {"hills": (1.1, 1.9), "roofs": (5.0, 8.0), "waves": (4.0, 6.0)}[land]
        return cls(land, level, rise, chance.between(*turns), chance.share())

    def height(self, share: float) -> float:
        """Where it lies at a share of the width, as a share of the height."""
        place = share * self.turns + self.phase
        if self.land == "roofs":
            shape = self._roof(place)
        elif self.land == "waves":
            shape = 1 - 2 * abs(sin(pi * place))
        else:
            shape = sin(2 * pi * place) * 0.75 + sin(4.6 * pi * place + 1) * 0.25
        return self.level + shape * self.rise

    @staticmethod
    def _roof(place: float) -> float:
        """Gables of two heights, flat roofs between them."""
        across, low = abs(2 * (place % 1) - 1), int(place) % 2
        return 0.5 * low - 1 + 1.1 * across if across < 0.8 else 1

    def path(self, size: QSizeF) -> QPainterPath:
        """The land below it, to the lower edge and a little beyond, so that no line is seen there."""
        beyond = 0.02
        shares = [-beyond + (1 + 2 * beyond) * point / POINTS for point in range(POINTS + 1)]
        edge = [QPointF(size.width() * share, size.height() * self.height(share)) for share in shares]
        foot = [QPointF(size.width() * share, size.height() * (1 + beyond)) for share in (1 + beyond, -beyond)]
        path = QPainterPath()
        path.addPolygon(QPolygonF([*edge, *foot]))
        path.closeSubpath()
        return path
