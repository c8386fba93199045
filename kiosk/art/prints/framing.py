"""How much of an outline stays in a picture."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QTransform

LINE = 0.022
"""Width of the ink line of a print, a share of its shorter side."""

FULL, LONG, LARGER = 0.84, 1.17, 1.9
"""How large an outline is that fills its square of side 1: the side of a square of its area, its length at most, and
by how much it may be enlarged at most."""

SMALL = 40
"""Pixels of the shorter side of the picture in which this is measured."""


def filling(path: QPainterPath) -> QPainterPath:
    """An outline in the middle of its square of side 1, as large as it may be there."""
    box = path.boundingRect()
    across, down = max(box.width(), 0.01), max(box.height(), 0.01)
    scale = min(FULL / math.sqrt(across * down), LONG / max(across, down), LARGER)
    return QTransform().scale(scale, scale).translate(-box.center().x(), -box.center().y()).map(path)


def seen_share(path: QPainterPath, width: int, height: int) -> float:
    """The share of what an outline covers that lies in a picture of that size; 1 for an outline that covers nothing."""
    scale = SMALL / min(width, height)
    across, down = round(width * scale), round(height * scale)
    canvas = QImage(3 * across, 3 * down, QImage.Format.Format_Grayscale8)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.fillPath(QTransform().translate(across, down).scale(scale, scale).map(path), Qt.GlobalColor.white)
    painter.end()
    whole = _covered(canvas)
    return _covered(canvas.copy(across, down, across, down)) / whole if whole else 1.0


def _covered(canvas: QImage) -> int:
    """Pixels that are not black. A line of pixels may end in bytes that belong to none."""
    pixels, across = bytes(canvas.constBits()), canvas.bytesPerLine()
    rows = (pixels[row * across : row * across + canvas.width()] for row in range(canvas.height()))
    return sum(row.count(255) for row in rows)
