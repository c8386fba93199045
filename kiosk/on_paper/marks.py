"""What is planned on a page: text, pictures, areas and lines, each with its place in millimetres."""

from dataclasses import dataclass, field

from kiosk.art.tones import INK
from kiosk.on_paper.sizes import PER_POINT, Box

QUIET, PALE = "#55506E", "#D5D0E6"
"""Beside the ink and the paper of the pictures: what is said apart, and a line that only parts."""
TEXT, BOLD, TITLE = "text", "bold", "title"
"""The letters of our three fonts."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of letters of a font, ``size`` points high, ``width`` millimetres long, on its base line."""

    text: str
    left: float
    base: float
    width: float
    font: str
    size: float
    color: str = INK

    @property
    def box(self) -> Box:
        """What its letters cover, accents and tails included."""
        high = self.size * PER_POINT
        return Box(self.left, self.base - 0.94 * high, self.width, 1.2 * high)


@dataclass(frozen=True, slots=True)
class Pasted:
    """A picture by its name, cut to fill its place."""

    name: str
    box: Box


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle with round corners, or a disc: filled, with an ink line inside its edge; either may be missing."""

    box: Box
    fill: str = ""
    line: float = 0.0
    radius: float = 0.0
    stroke: str = INK


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed shape through some points, with an ink line."""

    points: tuple[tuple[float, float], ...]
    fill: str
    line: float

    @property
    def box(self) -> Box:
        """What it covers."""
        across, down = zip(*self.points, strict=True)
        return Box(min(across), min(down), max(across) - min(across), max(down) - min(down))


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from one place to another, ``wide`` millimetres."""

    start: tuple[float, float]
    end: tuple[float, float]
    wide: float = 0.1
    color: str = INK

    @property
    def box(self) -> Box:
        """What it covers, without its width."""
        (left, top), (right, bottom) = self.start, self.end
        return Box(min(left, right), min(top, bottom), abs(right - left), abs(bottom - top))


type Mark = Text | Pasted | Area | Outline | Stroke

type Side = tuple[Mark, ...]
"""What is drawn on a side of a card."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A piece to cut out: what it is, where, and what is drawn on it."""

    name: str
    box: Box
    marks: Side


@dataclass(frozen=True, slots=True)
class PaperPage:
    """What is drawn on a page beside the pieces to cut out of it; blank without any."""

    marks: tuple[Mark, ...] = ()
    cuts: tuple[Cut, ...] = field(default=())
