"""``vignettes``: a comic strip of three panels, from three distances."""

from PySide6.QtGui import QColor

from kiosk.art.easel import NOTHING, Place, placed, sides
from kiosk.art.prints.plate import Plate
from kiosk.art.tones import PAPER


def draw(plate: Plate) -> None:
    """The icon whole, the icon from too near, and the second icon on a disc."""
    plate.easel.fill(PAPER)
    for panel, inside in zip(_panels(plate), (_whole, _near, _other), strict=True):
        outline = sides(panel)
        box = outline.boundingRect()
        with plate.easel.within(outline):
            inside(plate, box.center().x(), box.center().y(), min(box.width(), box.height()))
        plate.easel.shape(outline, NOTHING, plate.line * 0.9)


def _panels(plate: Plate) -> list[list[Place]]:
    """The corners of the panels; in a tall picture the first is at the top and the others below it."""
    along, across = max(plate.width, plate.height), plate.side
    panels = _corners(along, across, plate.chance.between(0.44, 0.5) * along)
    return panels if plate.width >= plate.height else [[(y, x) for x, y in panel] for panel in panels]


def _corners(along: float, across: float, cut: float) -> list[list[Place]]:
    """A panel before the cut and two beyond it, with slanted gutters between."""
    edge, lean, half = across * 0.035, across * 0.06, across * 0.0175
    end, side, middle, slip = along - edge, across - edge, across * 0.51, across * 0.018
    first = [(edge, edge), (cut + lean - half, edge), (cut - lean - half, side), (edge, side)]
    upper = [(cut + lean + half, edge), (end, edge), (end, middle - half - slip), (cut + half, middle - half + slip)]
    lower = [(cut + half, middle + half + slip), (end, middle + half - slip), (end, side), (cut - lean + half, side)]
    return [first, upper, lower]


def _whole(plate: Plate, x: float, y: float, side: float) -> None:
    plate.easel.fill(plate.tone.base)
    plate.easel.rays(x, y, 10, plate.tone.bright, 0.2)
    path = plate.subject((x, y), side * 0.98)
    plate.easel.cut_out(path, plate.accents[0], plate.line, plate.side * 0.03)


def _near(plate: Plate, x: float, y: float, side: float) -> None:
    plate.easel.fill(plate.accents[1])
    white = QColor(255, 255, 255, 140)
    plate.easel.halftone(plate.side * 0.06, white, lambda _, down: 0.75 - down)
    plate.easel.cut_out(placed(plate.icon, (x + side * 0.2, y), side * 2.1, 14), plate.tone.deep, plate.line)


def _other(plate: Plate, x: float, y: float, side: float) -> None:
    plate.easel.fill(plate.tone.light)
    plate.easel.disc(x, y + side * 0.5, side * 0.76, plate.accents[0], plate.line * 0.7)
    plate.easel.cut_out(placed(plate.second, (x, y), side * 0.7, -8), plate.tone.base, plate.line * 0.8)
