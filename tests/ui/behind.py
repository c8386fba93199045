"""The pixels that words stand on where they stand on the set: a window as it is without its words."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.art.sets.shades import contrast
from tests.ui import walk

STEP = 3
"""Pixels between two that are looked at."""
FEW = 0.04
"""The share of the pixels behind a text that may be the edge of something else."""


def unread(window: QQuickWindow, scenery: QImage, on: QColor) -> Iterator[str]:
    """The texts that have less than 4.5:1 with the pixels of the set that are really behind them. Another colour than
    ``on``, that of words, is that of large figures: they need 3:1."""
    texts = walk.texts(window.contentItem())
    picture = _without(window, texts)
    for text in texts:
        color = QColor(text.property("color"))
        least = 4.5 if color == on else 3
        places = list(_places(picture, text))
        bare = [QColor.fromRgb(picture.pixel(*at)) for at in places if picture.pixel(*at) == scenery.pixel(*at)]
        poor = [pixel for pixel in bare if contrast(pixel, color) < least]
        if len(poor) > FEW * len(places):
            yield f"« {text.property('text')} »: {len(poor)} of {len(places)}, such as {poor[0].name()}"


def _without(window: QQuickWindow, texts: Sequence[QQuickItem]) -> QImage:
    shown = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    picture = window.grabWindow()
    for text, opacity in zip(texts, shown, strict=True):
        text.setOpacity(opacity)
    return picture


def _places(picture: QImage, text: QQuickItem) -> Iterator[tuple[int, int]]:
    area = walk.inked(text).toRect().intersected(picture.rect())
    for y in range(area.top(), area.bottom(), STEP):
        for x in range(area.left(), area.right(), STEP):
            yield x, y
