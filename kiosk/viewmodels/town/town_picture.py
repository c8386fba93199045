"""Draws the town: houses cut out of paper, with a thick line, on three hills."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from kiosk.viewmodels.town.houses import PaperHouse, Site, sites

INK, LIGHT, NIGHT, PAPER = "#17142B", "#FFD93D", "#2A2650", "#FFFDF8"
WALLS = {
    "teal": "#007C88",
    "pink": "#D81F67",
    "orange": "#CC4A12",
    "blue": "#3F60EE",
    "violet": "#7040A6",
    "green": "#1A8455",
    "ochre": "#FFC928",
    "wine": "#A82B4C",
    "slate": "#475569",
    "plum": "#B62360",
}
"""The lighter shade of each colour of the theme."""
HILLS = ("#3A3568", "#2F2A5A", "#242048")
"""The nearest first."""
ROOF_TONES = (PAPER, "#FFC928", "#D81F67", "#3F60EE", "#CC4A12")
FAR = (0.0, 0.35, 0.6)
"""How much of the night is in the colours of each row."""
LONG_PX, HIGH_PX, HELD = 6000, 900, 90
"""A length of the picture that is taken home, and how many houses it holds."""


def town_picture(houses: Sequence[PaperHouse], width: int, height: int) -> QImage:
    """The town on a transparent sky; without a house, a field and one lamp. It may be drawn on any thread."""
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stand = sites(houses, width, height)
    for row in (2, 1, 0):
        _hill(painter, row, width, height)
        for site in stand:
            if site.row == row:
                _house(painter, site)
    if not stand:
        _lamp(painter, width * 0.49, height, height * 0.7)  # left of what stands at the right
    painter.end()
    return picture


def long_picture(houses: Sequence[PaperHouse]) -> bytes:
    """The whole town under a night sky, as a PNG, as long as it must be."""
    long = LONG_PX * max(1, -(-len(houses) // HELD))
    picture = QImage(long, HIGH_PX, QImage.Format.Format_RGB32)
    picture.fill(QColor(NIGHT))
    painter = QPainter(picture)
    painter.drawImage(0, HIGH_PX // 4, town_picture(houses, long, HIGH_PX - HIGH_PX // 4))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


def _mixed(colour: str, row: int) -> QColor:
    """A colour as it is seen from afar."""
    share, (near, night) = FAR[row], ((c.red(), c.green(), c.blue()) for c in (QColor(colour), QColor(NIGHT)))
    return QColor(*(round(one * (1 - share) + other * share) for one, other in zip(near, night, strict=True)))


def _hill(painter: QPainter, row: int, width: float, height: float) -> None:
    if row == 0:
        return
    top = height * (0.66 if row == 1 else 0.46)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(HILLS[row]))
    for part in range(-1, 4):
        painter.drawEllipse(QRectF(width * (part / 3 - row * 0.09), top, width * 0.62, height * 1.4))


def _pen(painter: QPainter, site: Site) -> None:
    pen = QPen(QColor(INK), max(1.5, site.storey * 0.07))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)


def _house(painter: QPainter, site: Site) -> None:
    """Walls, roof and windows."""
    house, unit = site.house, site.storey
    walls = QRectF(site.x + unit * 0.06, site.ground - unit * 1.7, house.width * unit - unit * 0.12, unit * 1.7)
    _pen(painter, site)
    painter.setBrush(_mixed(WALLS[house.tone], site.row))
    painter.drawRect(walls)
    painter.setBrush(_mixed(ROOF_TONES[house.roof], site.row))
    painter.drawPolygon(_roof(house.roof, walls, unit))
    _windows(painter, site, walls)


def _roof(shape: int, walls: QRectF, unit: float) -> QPolygonF:
    """A gable, a flat roof, a mansard, a lean-to or steps."""
    left, right, top = walls.left() - unit * 0.1, walls.right() + unit * 0.1, walls.top()
    high, middle, inner = top - unit * 0.75, walls.center().x(), walls.width() * 0.22
    low = top - unit * 0.3
    steps = [(left + inner, low), (left + inner, high), (right - inner, high), (right - inner, low)]
    shapes = (
        [(left, top), (middle, high), (right, top)],
        [(left, top), (left, low), (right, low), (right, top)],
        [(left, top), (left + inner, high), (right - inner, high), (right, top)],
        [(left, top), (left, high), (right, top)],
        [(left, top), (left, low), *steps, (right, low), (right, top)],
    )
    return QPolygonF([QPointF(x, y) for x, y in shapes[shape]])


def _windows(painter: QPainter, site: Site, walls: QRectF) -> None:
    """In two storeys, the lit ones first."""
    house, unit = site.house, site.storey
    columns = -(-house.windows // 2)
    wide = min(unit * 0.34, walls.width() / columns * 0.6)
    for place in range(house.windows):
        storey, column = place % 2, place // 2
        x = walls.left() + walls.width() * (column + 0.5) / columns - wide / 2
        painter.setBrush(_mixed(LIGHT, site.row) if place < house.lit else QColor(NIGHT))
        painter.drawRect(QRectF(x, walls.top() + unit * (0.3 + 0.72 * storey), wide, unit * 0.44))


def _lamp(painter: QPainter, x: float, ground: float, high: float) -> None:
    """The lamp of the first day."""
    painter.setPen(QPen(QColor(INK), high * 0.05))
    painter.drawLine(QPointF(x, ground), QPointF(x, ground - high))
    painter.setBrush(QColor(LIGHT))
    painter.drawEllipse(QPointF(x, ground - high), high * 0.12, high * 0.12)
