"""What is on a board, measured from outside: texts, targets, and whether they fit."""

from collections.abc import Iterator
from math import isfinite
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.tools.items import children

NAME = QAccessible.Text.Name


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that is shown, parents first."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting.extend(reversed(children(item)))


def endless(root: QQuickItem) -> list[str]:
    """What is shown and has no place or no size, as one that comes of a division by nothing: Qt may end painting it."""
    measures = ("x", "y", "width", "height", "scale", "rotation")
    return [f"{item}.{name}" for item in items(root) for name in measures if not isfinite(item.property(name))]


def painted(item: QQuickItem) -> QRectF:
    """The item's rectangle in the scene."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def texts(root: QQuickItem) -> list[QQuickItem]:
    """Every visible, non-empty text; icons and the ink around letters are not text."""
    found = (item for item in items(root) if item.inherits("QQuickText") and item.property("text"))
    return [item for item in found if not icon(item) and not item.property("edging")]


def icon(item: QQuickItem) -> bool:
    return bool(item.property("known"))


def inked(text: QQuickItem) -> QRectF:
    """What the words of a text cover in the scene, cut to what its ancestors clip."""
    width, height = float(text.property("contentWidth")), float(text.property("contentHeight")) - _trailing(text)
    across, down = (text.width() - width) * lean(text), max(0.0, _spare(text) - height) * _drop(text)
    area = text.mapRectToScene(QRectF(across, down, width, height))
    parent = text.parentItem()
    while parent is not None:
        if parent.clip():
            area = area.intersected(painted(parent))
        parent = parent.parentItem()
    return area


def around(text: QQuickItem) -> list[QRectF]:
    """The rectangles of everything a text stands in, that has a size. What stands above the line of reach stands on the
    stage, and no more in what it belongs to."""
    rectangles, parent = [], text.parentItem()
    while parent is not None:
        rectangles.append(painted(parent))
        parent = _root(parent) if parent.property("aloft") else parent.parentItem()
    return [rectangle for rectangle in rectangles if not rectangle.isEmpty()]


def _root(item: QQuickItem) -> QQuickItem:
    """The one that everything in its window stands in."""
    while (parent := item.parentItem()) is not None:
        item = parent
    return item


def size(text: QQuickItem) -> int:
    """Of its letters as they are drawn, px."""
    return int(_asked(text, "fontInfo.pixelSize"))


def lean(text: QQuickItem) -> float:
    """0 for words at the left of their box, 0.5 in the middle, 1 at the right."""
    return {1: 0.0, 2: 1.0}.get(_asked(text, "effectiveHorizontalAlignment"), 0.5)


def _drop(text: QQuickItem) -> float:
    """0 for words at the top of their box, 0.5 in the middle, 1 at its foot."""
    return {0x80: 0.5, 0x40: 1.0}.get(_asked(text, "verticalAlignment"), 0.0)


def _spare(text: QQuickItem) -> float:
    """How high the box of words is without what is kept free below them, px."""
    return float(text.height() - text.property("bottomPadding")) - _trailing(text)


def _trailing(text: QQuickItem) -> float:
    """How high the air is that Qt adds below the last line of airy words too, px."""
    return float(text.property("trailing") or 0)


def _asked(item: QQuickItem, expression: str) -> Any:
    """What QML makes of an expression there."""
    context = qmlContext(item)
    assert context is not None
    return QQmlExpression(context, item, expression).evaluate()[0]


def controls(view: QQuickView) -> list[QAccessibleInterface]:
    """Every control that assistive technology sees."""
    roles = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
    return [one for one in accessible(QAccessible.queryAccessibleInterface(view)) if one.role() in roles]


def key(control: QAccessibleInterface) -> bool:
    """Whether a control is a key of the keyboard."""
    return control.object().objectName().startswith("key:")


def accessible(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """It and everything in it that assistive technology sees."""
    yield one
    for index in range(one.childCount()):
        child = one.child(index)
        if not child.state().invisible:
            yield from accessible(child)
