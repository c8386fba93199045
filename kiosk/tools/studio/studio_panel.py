"""The author's window beside the kiosk's."""

from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.network import DenyAllFactory
from kiosk.app.window import measured
from kiosk.host.paths import bundle_dir
from kiosk.tools.studio.studio_stage import BELOW_ITS_TITLE
from kiosk.viewmodels import spoken
from kiosk.viewmodels.studio_model import StudioModel

DESK_INCHES = 24.0
LESS = 0.5
"""A mouse needs half of the millimetres that a finger does, and who writes sits near."""
WIDE_MM = 115
DISTANCE_MM = 500


class StudioPanel:
    """StudioPanel.qml in an engine of its own, so that its sizes are those of a desk. Close it after the kiosk's."""

    def __init__(self, model: StudioModel) -> None:
        spoken.register()
        self._network = DenyAllFactory()
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._network)
        self._engine.addImportPath(str(bundle_dir()))
        self._engine.setInitialProperties({"studio": model, **_placed()})
        self._engine.load(QUrl.fromLocalFile(str(bundle_dir() / "kiosk" / "ui" / "StudioPanel.qml")))
        if not self._engine.rootObjects():
            raise RuntimeError("StudioPanel.qml cannot be shown")
        self.window = cast(QQuickWindow, self._engine.rootObjects()[0])

    def close(self) -> None:
        """Take it down."""
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del self.window, self._engine


def _placed() -> dict[str, Any]:
    """At the right edge of the desk, as high as that is."""
    place = QGuiApplication.primaryScreen()
    scale, room = measured(place, DESK_INCHES).px_per_mm, place.availableGeometry()
    width, height = round(WIDE_MM * scale), round(room.height() * BELOW_ITS_TITLE)
    return {
        "x": room.right() - width,
        "y": room.bottom() - height,
        "width": width,
        "height": height,
        "pixelsPerMm": scale * LESS,
        "viewingDistance": DISTANCE_MM,
    }
