"""A finger that comes down and is lifted: what a window is told of it."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.tools.stillness import Stillness
from kiosk.tools.touchscreen import Touchscreen

TOUCHED = b"""
import QtQuick
Window {
    id: board
    property list<point> places
    property list<int> devices
    width: 400; height: 300; visible: true
    PointHandler {
        onActiveChanged: if (active) {
            board.places.push(point.position);
            board.devices.push(point.device.type);
        }
    }
}
"""


def test_a_window_is_touched_where_the_finger_is(qapp: QGuiApplication) -> None:
    engine = QQmlApplicationEngine()
    engine.loadData(TOUCHED)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    Stillness(window).comes()
    finger, places = Touchscreen(window), [QPoint(30, 40), QPoint(350, 200)]
    for place in places:
        finger.press(place)
        finger.release()
    assert [place.toPoint() for place in window.property("places")] == places
    assert window.property("devices") == [QInputDevice.DeviceType.TouchScreen.value] * 2
