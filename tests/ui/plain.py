"""How much of a picture one plain colour takes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtGui import QColor, QImage

from tests.ui.pixels import Pixels

STEP = 6
"""Pixels between two that are looked at: a line that is thinner may break nothing."""


def plain_share(picture: QImage, but: str = "") -> float:
    """The largest rectangle of one colour, as a share of the picture, from 0 to 1; ``but`` is a colour not counted."""
    columns, rows = picture.width() // STEP, picture.height() // STEP
    shown, without = Pixels(picture), QColor(but).rgb() if but else -1
    above, heights, largest = [-1] * columns, [0] * columns, 0
    for row in range(rows):
        pixels = shown.line(row * STEP, 0, columns * STEP, STEP)
        heights = [height * (was == now) + 1 for height, was, now in zip(heights, above, pixels, strict=True)]
        for run in _runs(pixels, heights, without):
            if max(run) * len(run) > largest:
                largest = max(largest, _under(run))
        above = pixels
    return largest / (columns * rows)


def _runs(pixels: Sequence[int], heights: Sequence[int], without: int) -> Iterator[list[int]]:
    """The heights of neighbours of the same colour."""
    start = 0
    for color, same in groupby(pixels):
        end = start + sum(1 for _ in same)
        if color != without:
            yield list(heights[start:end])
        start = end


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
