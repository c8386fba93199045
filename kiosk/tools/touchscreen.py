"""Touches as they come from a touchscreen."""

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickWindow

# By the tests of QML: those of Python need every widget of Qt, which would be a fifteenth of the package.
QML = b"""
import QtQuick
import QtTest

QtObject {
    required property Item surface
    property point at
    property bool down
    property TestEvent events: TestEvent {}

    onDownChanged: {
        const touch = events.touchEvent(surface);
        if (down)
            touch.press(0, surface, at.x, at.y);
        else
            touch.release(0, surface, at.x, at.y);
        touch.commit();
    }
}
"""


class Touchscreen:
    """Of one window, for one finger."""

    def __init__(self, window: QQuickWindow) -> None:
        engine = qmlEngine(window)
        assert engine is not None
        self._component = QQmlComponent(engine)
        self._component.setData(QML, QUrl())
        self._finger = self._component.createWithInitialProperties({"surface": window.contentItem()})
        assert self._finger is not None, self._component.errorString()
        self._finger.setParent(window)  # and dies with it

    def press(self, point: QPoint) -> None:
        """The finger comes down, at pixels of the window; what it leads to has begun."""
        self._finger.setProperty("at", point)
        self._finger.setProperty("down", True)

    def release(self) -> None:
        """It is lifted where it is."""
        self._finger.setProperty("down", False)
