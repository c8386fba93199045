"""The real window with a house of its own, and the empty scene that is its floor."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.command_line import PANEL, PANEL_INCHES
from kiosk.app.house import House
from kiosk.app.window import KioskWindow, open_application
from kiosk.host.displays import has_display
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.screen_size import Screen
from kiosk.sessions.chance import RandomChance

EMPTY = b"""
import QtQuick
Window {
    property bool turning: false
    width: 1920; height: 1080; visible: true; color: "white"
    Rectangle {
        width: 100; height: 100; color: touch.pressed ? "black" : "grey"
        RotationAnimation on rotation { running: turning; loops: -1; from: 0; to: 360; duration: 4000 }
        TapHandler { id: touch }
    }
}
"""


class Stage(NamedTuple):
    """What is looked at."""

    house: House
    window: QQuickWindow


@contextmanager
def stage() -> Iterator[Stage]:
    """The kiosk at attract, on a panel of its usual size, with data that is thrown away."""
    open_application(offscreen=not has_display())
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as data:
        house = House(Path(data), chance=RandomChance(1))
        shown = KioskWindow(Screen(*PANEL, PANEL_INCHES), fullscreen=False)
        shown.present(house.kiosk, glyphs(), icon_font())
        try:
            yield Stage(house, shown.window)
        finally:
            shown.close()
            house.close()


@contextmanager
def empty() -> Iterator[QQuickWindow]:
    """A window of the same size where one small square changes when it is touched, and can turn."""
    open_application(offscreen=not has_display())
    engine = QQmlApplicationEngine()
    engine.loadData(EMPTY)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    try:
        yield window
    finally:
        del window
        engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
