"""How much of a picture one plain colour takes."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QColor, QImage

STEP = 6
"""Pixels between two that are looked at: a line that is thinner may break nothing."""


def plain_share(picture: QImage, but: str = "") -> float:
    """The largest rectangle of one colour, as a share of the picture, from 0 to 1; ``but`` is a colour not counted."""
    columns, rows = picture.width() // STEP, picture.height() // STEP
    above, heights, largest = [-1] * columns, [0] * columns, 0
    for row in range(rows):
        pixels = [picture.pixel(column * STEP, row * STEP) for column in range(columns)]
        heights = [height * (was == now) + 1 for height, was, now in zip(heights, above, pixels, strict=True)]
        largest = max([largest, *(_under(run) for run in _runs(pixels, heights, but))])
        above = pixels
    return largest / (columns * rows)


def _runs(pixels: Sequence[int], heights: Sequence[int], but: str) -> Iterator[list[int]]:
    """The heights of neighbours of the same colour."""
    start = 0
    for place in range(1, len(pixels) + 1):
        if place == len(pixels) or pixels[place] != pixels[start]:
            if QColor.fromRgb(pixels[start]).name().upper() != but:
                yield list(heights[start:place])
            start = place


def _under(heights: list[int]) -> int:
    """The largest rectangle under a line of these heights."""
    waiting: list[tuple[int, int]] = []
    largest = 0
    for place, height in enumerate([*heights, 0]):
        start = place
        while waiting and waiting[-1][1] >= height:
            start, tall = waiting.pop()
            largest = max(largest, tall * (place - start))
        waiting.append((start, height))
    return largest
