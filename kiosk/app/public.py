"""The screen of those who look on: a second window, on the second screen when there is one."""

import logging
import sys
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.command_line import PANEL, PANEL_INCHES
from kiosk.app.network import DenyAllFactory
from kiosk.app.window import measured
from kiosk.host.paths import bundle_dir
from kiosk.host.screen_size import Screen
from kiosk.viewmodels.facilitator.lookers_model import LookersModel
from kiosk.viewmodels.public_model import PublicModel

if TYPE_CHECKING:
    from kiosk.viewmodels.kiosk import Kiosk

log = logging.getLogger(__name__)
DISTANCE_MM = 600
"""How far the nearest of those who look on stand: the least of its words is for them, the question for all others."""
ALONE = "There is no second screen: the kiosk goes on without the public one."


def second_screen() -> QScreen | None:
    """The first screen that is not the kiosk's own."""
    return next((one for one in QGuiApplication.screens() if one is not QGuiApplication.primaryScreen()), None)


def open_public(kiosk: "Kiosk", windowed: bool) -> "PublicWindow | None":
    """Show the public screen, in a window or over the second screen; None, and a sentence, where there is none."""
    if windowed:
        return PublicWindow(kiosk, Screen(*PANEL, PANEL_INCHES), None)
    place = second_screen()
    if place is None:
        log.warning(ALONE)
        print(ALONE, file=sys.stderr)
        return None
    return PublicWindow(kiosk, measured(place, PANEL_INCHES), place)


class Lookers:
    """Opens the public screen while it is wanted, and closes it."""

    def __init__(self, kiosk: "Kiosk", wanted: LookersModel, windowed: bool) -> None:
        self._kiosk, self._wanted, self._windowed = kiosk, wanted, windowed
        self.window: PublicWindow | None = None
        self._timer = QTimer(singleShot=True, interval=0)  # no window goes under the finger that asks for it
        self._timer.timeout.connect(self._turn)
        wanted.on_changed.connect(self._timer.start)
        self._turn()

    def _turn(self) -> None:
        if self._wanted.props.on and self.window is None:
            self.window = open_public(self._kiosk, self._windowed)
        elif not self._wanted.props.on:
            self._take_down()

    def _take_down(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window = None

    def close(self) -> None:
        """Take it down for good."""
        self._timer.stop()
        self._wanted.on_changed.disconnect(self._timer.start)
        self._take_down()


class PublicWindow:
    """PublicScreen.qml in an engine of its own, so that its sizes are those of its own screen. Close it before the
    kiosk."""

    def __init__(self, kiosk: "Kiosk", screen: Screen, place: QScreen | None) -> None:
        self._watching: list[QMetaObject.Connection] = []
        self._network = DenyAllFactory()
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._network)
        self._engine.addImportPath(str(bundle_dir()))
        self.model = PublicModel(kiosk, kiosk.table)
        self._engine.setInitialProperties(self._first(screen))
        self._engine.load(QUrl.fromLocalFile(str(bundle_dir() / "kiosk" / "ui" / "PublicScreen.qml")))
        if not self._engine.rootObjects():
            raise RuntimeError("PublicScreen.qml cannot be shown")
        self.window = cast(QQuickWindow, self._engine.rootObjects()[0])
        self._show(place)

    def _first(self, screen: Screen) -> dict[str, Any]:
        return {
            "feed": self.model,
            "width": screen.width_px,
            "height": screen.height_px,
            "pixelsPerMm": screen.px_per_mm,
            "viewingDistance": DISTANCE_MM,
        }

    def _show(self, place: QScreen | None) -> None:
        if place is not None:
            application = cast(QGuiApplication, QGuiApplication.instance())
            self._watching = [
                application.screenRemoved.connect(self._leave),
                application.screenAdded.connect(self._come_back),
            ]
            self._fill(place)
        self.window.setVisible(True)

    def _leave(self, gone: QScreen) -> None:
        """Unplugged: Qt would lay this window over the kiosk's."""
        if self.window.screen() is gone:
            self.window.setVisible(False)

    def _come_back(self, place: QScreen) -> None:
        if not self.window.isVisible():
            self._fill(place)
            self.window.setVisible(True)

    def _fill(self, place: QScreen) -> None:
        self.window.setScreen(place)
        self.window.setGeometry(place.geometry())
        self.window.setWindowStates(Qt.WindowState.WindowFullScreen)

    def close(self) -> None:
        """Take it down, QML first."""
        for connection in self._watching:
            QObject.disconnect(connection)
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.model.deleteLater()
        del self.window, self._engine
