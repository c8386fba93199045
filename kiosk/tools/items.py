"""The items of a window, whatever PySide made of them before."""

from PySide6.QtQuick import QQuickItem

from kiosk.app.wrapped import as_is


def children(item: QQuickItem) -> list[QQuickItem]:
    """The items in an item."""
    return [as_item(child) for child in item.childItems()]


def as_item(found: object) -> QQuickItem:
    """An item of Qt Quick that was asked for, as what it is."""
    return as_is(found, QQuickItem)
