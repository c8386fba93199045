"""The items of a window, whatever PySide made of them before."""

from collections.abc import Sequence

from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken


def children(item: QQuickItem) -> Sequence[QQuickItem]:
    """The items in an item.

    PySide finds the wrapper of something by its address. Where something else stood there before and its wrapper is
    still held, an item comes as that: it is given up then, and the item has its own.
    """
    found = item.childItems()
    if all(isinstance(child, QQuickItem) for child in found):
        return found
    for child in found:
        if not isinstance(child, QQuickItem):
            Shiboken.invalidate(child)
    return item.childItems()
