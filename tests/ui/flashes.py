"""How often what is shown flashes, by the general and the red flash of WCAG 2.1, 2.3.1."""

import time
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.tools.stillness import wait

type Plane = NDArray[np.float64]

CELL = 8
"""Pixels from one that is looked at to the next, both ways."""
FIELD = (256 // CELL, 341 // CELL)
"""Cells of ten degrees of sight, down and across."""
PART = 0.25
"""Of such a field: what flashes in less of it is not counted."""
OFTEN = 6
"""Changes, up or down, in a second: three flashes."""
CHANGE, DARK, RED = 0.10, 0.80, 20 / 320
SATURATED = 0.8
WEIGHTS = (0.2126, 0.7152, 0.0722)
WIDEST = 0.08
"""Seconds between two looks: half of the shortest time that lies between the changes of three flashes in a second."""


class Look(NamedTuple):
    """A moment in seconds, and what was shown then: how light each cell is, 0 to 1, and how red."""

    at: float
    light: Plane
    red: Plane


def look(at: float, picture: QImage) -> Look:
    """What is seen of a picture."""
    size = picture.size() / CELL
    small = picture.scaled(size, mode=Qt.TransformationMode.FastTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGBX8888)
    parts = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.width(), 4)[..., :3] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    red, green, blue = (linear[..., part] for part in range(3))
    saturated = red >= SATURATED * np.maximum(linear.sum(axis=2), 1e-9)
    return Look(at, linear @ np.array(WEIGHTS), np.where(saturated, np.maximum(red - green - blue, 0), 0))


def film(window: Any, seconds: float) -> list[Look]:
    """What a window shows, as often as it can be looked at."""
    begun, looks = time.monotonic(), list[Look]()
    while (at := time.monotonic() - begun) < seconds:
        looks.append(look(at, window.grabWindow()))
        wait(5)
    return looks


def seen_well(looks: Sequence[Look]) -> bool:
    """Whether nothing that flashes too often can have passed between two looks."""
    times = [one.at for one in looks]
    return all(after - before <= WIDEST for before, after in pairwise(times))


def worst(looks: Sequence[Look]) -> float:
    """The largest part of a field that flashes more than three times in a second; of light, or of red."""
    times = [one.at for one in looks]
    light = _changes([one.light for one in looks], CHANGE, DARK)
    red = _changes([one.red for one in looks], RED, np.inf)
    return max(_share(times, light), _share(times, red))


def _changes(planes: Sequence[Plane], least: float, dark: float) -> list[NDArray[np.bool_]]:
    """Which cells have changed by so much, the other way than before, when each plane came."""
    low, high = planes[0].copy(), planes[0].copy()
    way = np.zeros(low.shape, int)
    changes = []
    for plane in planes:
        low, high = np.minimum(low, plane), np.maximum(high, plane)
        rises = (way <= 0) & (plane - low >= least) & (low < dark)
        falls = (way >= 0) & (high - plane >= least) & (plane < dark) & ~rises
        changed = rises | falls
        way = np.where(rises, 1, np.where(falls, -1, way))
        low, high = np.where(changed, plane, low), np.where(changed, plane, high)
        changes.append(changed)
    return changes


def _share(times: Sequence[float], changes: Sequence[NDArray[np.bool_]]) -> float:
    """The largest part of any field whose cells change too often, in any second."""
    most, first = 0.0, 0
    count = np.zeros(changes[0].shape, int)
    for at, changed in zip(times, changes, strict=True):
        count += changed
        while times[first] <= at - 1:
            count -= changes[first]
            first += 1
        most = max(most, _fullest(count > OFTEN))
    return most


def _fullest(often: NDArray[np.bool_]) -> float:
    """The largest part of a field, of all that overlap by half."""
    down, across = FIELD
    tops, lefts = range(0, often.shape[0], down // 2), range(0, often.shape[1], across // 2)
    fields = (often[top : top + down, left : left + across] for top in tops for left in lefts)
    return max(float(field.sum()) / (down * across) for field in fields) if often.any() else 0.0
