"""The items of a window, whatever PySide made of them before."""

from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken


def children(item: QQuickItem) -> list[QQuickItem]:
    """The items in an item."""
    return [as_item(child) for child in item.childItems()]


def as_item(found: Shiboken.Object) -> QQuickItem:
    """An item of Qt Quick that was asked for, as what it is.

    PySide finds the wrapper of something by its address. Where something else stood there before and its wrapper is
    still held, an item comes as that: it is given up then, and the item has its own.
    """
    if isinstance(found, QQuickItem):
        return found
    (address,) = Shiboken.getCppPointer(found)
    Shiboken.invalidate(found)
    item = Shiboken.wrapInstance(address, QQuickItem)
    assert isinstance(item, QQuickItem)
    return item
