"""The pixels that words stand on: a window as it is without its words."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.art.sets.shades import contrast
from tests.ui import walk
from tests.ui.pixels import Pixels

STEP = 2
"""Pixels between two that are looked at."""
LEAST = 4.5
FEW = 0.04
"""The share of the pixels behind a text that may be the edge of something else."""


def unread(window: QQuickWindow) -> Iterator[str]:
    """The texts that have less than 4.5:1 with what is really behind their letters."""
    texts = walk.texts(window.contentItem())
    written, bare = Pixels(window.grabWindow()), Pixels(_without(window, texts))
    for text in texts:
        color = QColor(text.property("color"))
        area = walk.inked(text).toRect().intersected(QRect(QPoint(), window.size()))
        pairs = zip(_pixels(written, area), _pixels(bare, area), strict=True)
        behind = Counter(pixel for letter, pixel in pairs if letter != pixel)
        poor = {pixel: often for pixel, often in behind.items() if contrast(QColor.fromRgb(pixel), color) < LEAST}
        if sum(poor.values()) > FEW * behind.total():
            such = QColor.fromRgb(next(iter(poor))).name()
            yield f"« {text.property('text')} »: {sum(poor.values())} of {behind.total()}, such as {such}"


def _without(window: QQuickWindow, texts: Sequence[QQuickItem]) -> QImage:
    """The letters alone are not there: what a text has behind it is a part of it."""
    colors = [text.property("color") for text in texts]
    for text in texts:
        text.setProperty("color", QColor(Qt.GlobalColor.transparent))
    picture = window.grabWindow()
    for text, color in zip(texts, colors, strict=True):
        text.setProperty("color", color)
    return picture


def _pixels(picture: Pixels, area: QRect) -> list[int]:
    lines = range(area.top(), area.bottom(), STEP)
    return [pixel for y in lines for pixel in picture.line(y, area.left(), area.right(), STEP)]
