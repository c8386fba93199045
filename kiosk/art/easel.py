"""An image being drawn: flat colours, the ink line, and what else pictures are made of."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from kiosk.art.tones import INK, ink

Color = str | QColor
Place = tuple[float, float]
"""Across and down, in pixels or in shares of a picture."""

Dots = Callable[[float, float], float]
"""How large a dot is, 0 to 1, at a place told in shares of the width and of the height."""

NOTHING = QColor(0, 0, 0, 0)
LEAST_DOT = 0.6
"""Radius in pixels under which a dot is not drawn."""


def sides(points: Sequence[Place], closed: bool = True) -> QPainterPath:
    """The path through these points."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    if closed:
        path.closeSubpath()
    return path


def curve(start: Place, *parts: tuple[float, ...]) -> QPainterPath:
    """A closed path: each part is a point to go straight to, or two handles and the point they lead to."""
    path = QPainterPath(QPointF(*start))
    for part in parts:
        if len(part) == 2:
            path.lineTo(*part)
        else:
            path.cubicTo(*part)
    path.closeSubpath()
    return path


def burst(x: float, y: float, outer: float, inner: float, points: int, turn: float = 0.0) -> QPainterPath:
    """A star of many points around a place, turned by an angle in radians."""
    steps = ((turn + place * math.pi / points, inner if place % 2 else outer) for place in range(2 * points))
    return sides([(x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle, radius in steps])


def placed(path: QPainterPath, at: Place, size: float, turn: float = 0.0, flip: bool = False) -> QPainterPath:
    """An outline of side 1 brought to a place, to a size in pixels and turned by an angle in degrees."""
    move = QTransform().translate(*at).rotate(turn).scale(-size if flip else size, size)
    return move.map(path)


class Easel:
    """Draws on an image of ``width`` × ``height`` pixels. ``line`` is the width of the ink line in pixels. To be used
    in a ``with``: the image is whole once that ends."""

    def __init__(self, width: int, height: int, line: float) -> None:
        self.width, self.height, self.line = width, height, line
        self.image = QImage(width, height, QImage.Format.Format_RGB32)
        self.image.fill(QColor(INK))
        self._painter = QPainter()

    def __enter__(self) -> Self:
        self._painter.begin(self.image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return self

    def __exit__(self, *_: object) -> None:
        self._painter.end()

    @contextmanager
    def within(self, path: QPainterPath) -> Iterator[None]:
        """What is drawn meanwhile is seen inside this outline only."""
        self._painter.save()
        self._painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        yield
        self._painter.restore()

    def fill(self, color: Color) -> None:
        """The whole picture, or what one draws within, in one colour."""
        self.band(0, 1, color)

    def band(self, top: float, bottom: float, color: Color) -> None:
        """From a share of the height to another, over the whole width."""
        self._painter.fillRect(QRectF(0, top * self.height, self.width, (bottom - top) * self.height), QColor(color))

    def shape(self, path: QPainterPath, fill: Color = NOTHING, line: float = 0.0, stroke: Color = INK) -> None:
        """An outline, filled, with a line of that width on it."""
        self._painter.setBrush(QColor(fill))
        pen = QPen(QColor(stroke), line)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen if line else Qt.PenStyle.NoPen)
        self._painter.drawPath(path)

    def disc(self, x: float, y: float, radius: float, fill: Color, line: float = 0.0) -> None:
        """A disc around a place."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        self.shape(path, fill, line)

    def rays(self, x: float, y: float, count: int, color: Color, turn: float = 0.0) -> None:
        """Rays from a place to beyond the picture, turned by an angle in radians."""
        reach, half, path = 2.0 * (self.width + self.height), math.pi / count, QPainterPath()
        for place in range(count):
            ends = (turn + 2 * place * half + side * half for side in (0, 1))
            path.addPath(sides([(x, y), *((x + reach * math.cos(end), y + reach * math.sin(end)) for end in ends)]))
        self.shape(path, color)

    def halftone(self, step: float, color: Color, dots: Dots) -> None:
        """Dots in staggered rows, that many pixels apart, as large as ``dots`` says."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(color))
        for row in range(-1, int(self.height / (step * 0.87)) + 2):
            for column in range(-1, int(self.width / step) + 2):
                x, y = (column + row % 2 / 2) * step, row * step * 0.87
                radius = dots(x / self.width, y / self.height) * step * 0.62
                if radius > LEAST_DOT:
                    self._painter.drawEllipse(QPointF(x, y), radius, radius)

    def picture(self, image: QImage) -> None:
        """Another picture over the whole of this one."""
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(QRectF(0, 0, self.width, self.height), image)

    def cut_out(self, path: QPainterPath, fill: Color, line: float, lift: float = 0.0) -> None:
        """An outline in ink, filled; ``lift`` is how far its solid shadow lies below it, in pixels."""
        if lift:
            self.shape(path.translated(0, lift), INK, 2 * line)
        self.shape(path, INK, 2 * line)
        self.shape(path, fill)

    def shade(self, path: QPainterPath, share: float) -> None:
        """The side of an outline that is turned away from the light, in ink of that strength."""
        box = path.boundingRect()
        middle, high = box.center(), box.height() + box.width()
        side = [(middle.x(), middle.y() - high), (middle.x() + high, middle.y() - high)]
        side += [(middle.x() + high, middle.y() + high), (middle.x() - high * 0.36, middle.y() + high)]
        with self.within(path):
            self.shape(sides(side), ink(share))
