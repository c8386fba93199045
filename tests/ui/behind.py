"""The pixels that words stand on where they stand on the set: a window as it is without its words."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.art.sets.shades import contrast
from tests.ui import walk
from tests.ui.pixels import Pixels

STEP = 3
"""Pixels between two that are looked at."""
FEW = 0.04
"""The share of the pixels behind a text that may be the edge of something else."""


def unread(window: QQuickWindow, scenery: QImage, on: QColor) -> Iterator[str]:
    """The texts that have less than 4.5:1 with the pixels of the set that are really behind them. Another colour than
    ``on``, that of words, is that of large figures: they need 3:1."""
    texts = walk.texts(window.contentItem())
    picture = _without(window, texts)
    shown, of_the_set = Pixels(picture), Pixels(scenery)
    for text in texts:
        color = QColor(text.property("color"))
        least = 4.5 if color == on else 3
        area = walk.inked(text).toRect().intersected(picture.rect())
        there, bare = _pixels(shown, area), Counter[int]()
        bare.update(one for one, other in zip(there, _pixels(of_the_set, area), strict=True) if one == other)
        poor = {pixel: often for pixel, often in bare.items() if contrast(QColor.fromRgb(pixel), color) < least}
        count = sum(poor.values())
        if count > FEW * len(there):
            such = QColor.fromRgb(next(iter(poor))).name()
            yield f"« {text.property('text')} »: {count} of {len(there)}, such as {such}"


def _without(window: QQuickWindow, texts: Sequence[QQuickItem]) -> QImage:
    shown = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    picture = window.grabWindow()
    for text, opacity in zip(texts, shown, strict=True):
        text.setOpacity(opacity)
    return picture


def _pixels(picture: Pixels, area: QRect) -> list[int]:
    lines = range(area.top(), area.bottom(), STEP)
    return [pixel for y in lines for pixel in picture.line(y, area.left(), area.right(), STEP)]
