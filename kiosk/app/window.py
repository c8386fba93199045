"""The one window: shown at once with a light picture, filled as soon as everything else is ready."""

import builtins
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QTimer, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.network import DenyAllFactory
from kiosk.app.renderer import choose_renderer
from kiosk.host.displays import has_display
from kiosk.host.paths import assets_dir, bundle_dir
from kiosk.host.screen_size import Screen, reported_inches

if TYPE_CHECKING:
    from kiosk.app.alone import Alone

SLICES = "QV4_GC_TIMELIMIT"
"""Name in the environment: how long a slice of Qt's garbage collection lasts, 0 for all at once. In slices Qt 6.8 and
later take away what belongs to parts that were made meanwhile: their timers were null, their functions undefined."""


class NoDisplayError(Exception):
    """There is no screen to open a window on."""


def open_application(offscreen: bool = False, folder: Path | None = None, software: bool = False) -> QGuiApplication:
    """The Qt application, with our style and fonts. ``folder`` remembers what draws, unless ``software`` is asked for.
    Raises NoDisplayError when there is no screen to show it on."""
    if offscreen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not has_display():
        raise NoDisplayError("No display here: connect a screen, or play a demonstration with “kiosk demo”.")
    _import_plainly()
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    os.environ.setdefault(SLICES, "0")
    application = QGuiApplication.instance()
    if application is None:
        choose_renderer(folder, software)
        application = QGuiApplication(["cafe-ia-kiosk"])
    assert isinstance(application, QGuiApplication)
    application.setApplicationName("cafe-ia-kiosk")
    for font in sorted((assets_dir() / "fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    return application


def _import_plainly() -> None:
    """Imports are Python's own again: PySide's read the source of each module, in search of its ``__feature__``, which
    nothing here asks for."""
    names = vars(builtins)
    names["__import__"] = names.get("__orig_import__", names["__import__"])


def measured_screen(size: tuple[int, int] | None, inches: float | None, fallback: float) -> Screen:
    """The panel: its size in pixels; its diagonal as told, as the system reports it if plausible, or a fallback."""
    whole = measured(QGuiApplication.primaryScreen(), fallback)
    width, height = size or (whole.width_px, whole.height_px)
    return Screen(width, height, inches or (fallback if size else whole.inches))


def measured(screen: QScreen, fallback: float) -> Screen:
    """A screen as the system reports it; its diagonal is a fallback where what is reported cannot be true."""
    whole, physical = screen.size(), screen.physicalSize()
    reported = reported_inches(whole.width(), whole.height(), physical.width(), physical.height())
    return Screen(whole.width(), whole.height(), reported or fallback)


class KioskWindow:
    """Main.qml in its engine. ``close`` before the application ends: QML must go before what it shows."""

    def __init__(self, screen: Screen, fullscreen: bool) -> None:
        self._network = DenyAllFactory()
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._network)
        self._engine.addImportPath(str(bundle_dir()))
        self._engine.setInitialProperties(self._first(screen, fullscreen))
        self._engine.load(QUrl.fromLocalFile(str(bundle_dir() / "kiosk" / "ui" / "Main.qml")))
        if not self._engine.rootObjects():
            raise RuntimeError("Main.qml cannot be shown")
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self._alone: Alone | None = None

    @property
    def engine(self) -> QQmlApplicationEngine:
        """What runs its QML."""
        return self._engine

    @staticmethod
    def _first(screen: Screen, fullscreen: bool) -> dict[str, Any]:
        return {
            "width": screen.width_px,
            "height": screen.height_px,
            "pixelsPerMm": screen.px_per_mm,
            "viewingDistance": screen.viewing_distance_mm,
            "fullscreen": fullscreen,
        }

    def after_first_frame(self, build: Callable[[], None]) -> None:
        """Call ``build`` once, when the first frame is on the screen."""
        window: Any = self.window  # its signal is QML's, which is on this thread whichever draws the frames
        window.firstShown.connect(lambda: QTimer.singleShot(0, build))

    def present(self, kiosk: Any, glyphs: Mapping[str, str], icon_font: Path) -> None:
        """Fill the window. What only a filled one needs is imported here, after the first frame."""
        from kiosk.app.alone import Alone
        from kiosk.app.glyphs import Glyphs
        from kiosk.app.town_provider import NAME, TownProvider
        from kiosk.viewmodels.scenery_model import PROVIDER, SceneryPictures

        identity = QFontDatabase.addApplicationFont(str(icon_font))
        self.window.setProperty("iconFont", QFontDatabase.applicationFontFamilies(identity)[0])
        self._glyphs = Glyphs(glyphs)
        self.window.setProperty("glyphs", self._glyphs)
        self._engine.addImageProvider(NAME, TownProvider())
        self._engine.addImageProvider(PROVIDER, SceneryPictures(kiosk.scenery))
        self.window.setProperty("prints", kiosk.prints)
        self.window.setProperty("kiosk", kiosk)
        QMetaObject.invokeMethod(self.window, "present")
        self._alone = Alone(self.window)

    def close(self) -> None:
        """Take everything down, QML first."""
        if self._alone is not None:
            self._alone.stop()
            self._alone = None
        self.window.setProperty("kiosk", None)
        self.window.setProperty("prints", None)
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del self.window, self._engine
