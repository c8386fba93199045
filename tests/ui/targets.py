"""Whether what a finger may touch stands apart: nothing on another thing, three millimetres between two."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.ui import walk

APART, LEAVING = 3, 6
"""Millimetres between two targets, and around what leaves the game."""
SIXTH = ((0.5, 0), (1, 0.25), (1, 0.75), (0.5, 1), (0, 0.75), (0, 0.25))
FOURTH = ((0, 0), (1, 0), (1, 1), (0, 1))
ROWS = ("key:", "phrase:")
"""How the names of targets begin that stand in rows of their own, without room between them."""

type Outline = list[QPointF]


def crowded(window: Any, apart: float = APART) -> Iterator[str]:
    """Pairs of targets with less than so many millimetres between them, but for a control inside its card, what is
    raised above the others, keys, and phrases of one text."""
    millimetre: float = window.property("pixelsPerMm")
    for (one, its), (other, others) in combinations([(item, outline(item)) for item in targets(window)], 2):
        least = max(apart, LEAVING) if "leave" in (one.objectName(), other.objectName()) else apart
        if _near(its, others, least * millimetre) and not _belong(one, its, other, others):
            found = between(its, others) / millimetre
            if found < least - 1 / millimetre:
                yield f"« {_told(one)} » and « {_told(other)} » are {found:.1f} mm apart, less than {least}"


def targets(window: Any) -> list[QQuickItem]:
    """Every control that a touch can act on: with a sheet over the screen, those on the sheet."""
    found = [one.object() for one in walk.controls(window) if not one.state().disabled]
    items = [item for item in found if isinstance(item, QQuickItem)]
    return [item for item in items if _over(item)] or items


def outline(item: QQuickItem) -> Outline:
    """The corners of an item in the scene, one round."""
    corners = SIXTH if item.property("sixSided") else FOURTH
    return [item.mapToScene(QPointF(across * item.width(), down * item.height())) for across, down in corners]


def between(one: Outline, other: Outline) -> float:
    """How far two outlines are apart, px; below 0 where they lie on one another. From corner to corner it is a little
    less."""
    return max(_gap(axis, one, other) for axis in (*_axes(one), *_axes(other)))


def _axes(shape: Outline) -> Iterator[QPointF]:
    """Across each of its sides, one long."""
    for start, end in pairwise([*shape, shape[0]]):
        side = end - start
        length = (side.x() ** 2 + side.y() ** 2) ** 0.5
        if length:
            yield QPointF(-side.y() / length, side.x() / length)


def _gap(axis: QPointF, one: Outline, other: Outline) -> float:
    """Between the shadows of two outlines on an axis."""
    first = [QPointF.dotProduct(axis, corner) for corner in one]
    second = [QPointF.dotProduct(axis, corner) for corner in other]
    return max(min(second) - max(first), min(first) - max(second))


def _near(one: Outline, other: Outline, most: float) -> bool:
    """Whether the boxes around two outlines are no farther apart than that: it is asked first, as it costs little."""
    return all(_gap(axis, one, other) <= most for axis in (QPointF(1, 0), QPointF(0, 1)))


def _belong(one: QQuickItem, its: Outline, other: QQuickItem, others: Outline) -> bool:
    """Whether two targets may touch one another."""
    if all(item.objectName().startswith(ROWS) for item in (one, other)):
        return True
    return _raised(one, its) or _raised(other, others) or _within(its, others) or _within(others, its)


def _raised(item: QQuickItem, its: Outline) -> bool:
    """Whether it is drawn larger than it is: in hand, or looked at."""
    left, right = _span(QPointF(1, 0), its)
    return right - left > item.width() * 1.01


def _within(small: Outline, large: Outline) -> bool:
    """Whether an outline lies in another: a control on its card."""
    axes = (QPointF(1, 0), QPointF(0, 1))
    return all(_span(axis, small)[0] >= _span(axis, large)[0] - 1 for axis in axes) and all(
        _span(axis, small)[1] <= _span(axis, large)[1] + 1 for axis in axes
    )


def _span(axis: QPointF, shape: Outline) -> tuple[float, float]:
    along = [QPointF.dotProduct(axis, corner) for corner in shape]
    return min(along), max(along)


def _over(item: QQuickItem) -> bool:
    """Whether it stands on a sheet."""
    above: QQuickItem | None = item
    while above is not None and not above.inherits("QQuickOverlay"):
        above = above.parentItem()
    return above is not None


def _told(item: QQuickItem) -> str:
    return str(item.property("text") or item.objectName())
