"""What a recipe draws with: the easel of a print, its colours, its two icons, and its own chance."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QPainterPath

from kiosk.art.easel import Easel, Place, placed
from kiosk.art.seeded import Seeded
from kiosk.art.tones import Tone


@dataclass(frozen=True)
class Plate:
    """``accents`` are two colours that go with the tone; ``icon`` and ``second`` outlines of side 1."""

    easel: Easel
    tone: Tone
    accents: tuple[str, str]
    icon: QPainterPath
    second: QPainterPath
    chance: Seeded

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.easel.width

    @property
    def height(self) -> int:
        """Pixels down."""
        return self.easel.height

    @cached_property
    def side(self) -> float:
        """Pixels of the shorter side, which what is drawn is measured by."""
        return min(self.width, self.height)

    @property
    def line(self) -> float:
        """Width of the ink line in pixels."""
        return self.easel.line

    def at(self, x: float, y: float) -> Place:
        """A place told in shares of the width and of the height, in pixels."""
        return x * self.width, y * self.height

    def subject(self, at: Place, size: float, turn: float = 0.0) -> QPainterPath:
        """The icon as what the picture is about, at a place, in pixels."""
        return placed(self.icon, at, size, turn)

    def hero(self, x: float, y: float, size: float, fill: str, turn: float = 0.0, lift: float = 0.03) -> None:
        """The subject cut out, with its shadow and its dark side. ``size`` and ``lift`` are shares of the shorter
        side."""
        path = self.subject(self.at(x, y), size * self.side, turn)
        self.easel.cut_out(path, fill, self.line, lift * self.side)
        self.easel.shade(path, 0.14)
