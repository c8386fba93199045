"""Shows every part of the interface on boards, at several windows and text sizes.

Run as a script to write the pictures: ``python tests/ui/gallery.py FOLDER``.
"""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import qtawesome
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.app.glyphs import Glyphs
from kiosk.viewmodels import spoken

ROOT = Path(__file__).resolve().parents[2]
BOARDS = sorted(path.stem for path in (ROOT / "tests/ui/boards").glob("*.qml") if path.stem != "Board")


@dataclass(frozen=True)
class Panel:
    """A screen: window size in pixels, pixels per millimetre, viewing distance in millimetres."""

    name: str
    width: int
    height: int
    pixels_per_mm: float
    distance: float


PANELS = (
    Panel("landscape", 1920, 1080, 3.61, 500),
    Panel("portrait", 1080, 1920, 3.61, 500),
    Panel("tablet", 1280, 800, 5.88, 400),
)


def load_fonts() -> dict[str, str]:
    """Registers the fonts; returns icon names and their characters, ``{"mdi6.leaf": "\\U000F032A"}``."""
    for font in sorted((ROOT / "assets/fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    icons = Path(qtawesome.__file__).parent / "fonts"
    QFontDatabase.addApplicationFont(str(next(icons.glob("materialdesignicons6*.ttf"))))
    charmap = json.loads(next(icons.glob("materialdesignicons6*.json")).read_text())
    return {f"mdi6.{name}": chr(int(code, 16)) for name, code in charmap.items()}


def singleton(engine: QQmlEngine, name: str) -> QObject:
    """Theme, Colours, Motion or Icons, as this engine knows it."""
    found = engine.singletonInstance("kiosk.ui.theme", name)
    assert isinstance(found, QObject)
    return found


def set_theme(theme: QObject, **inputs: str | float) -> None:
    """Sets inputs of Theme by their names."""
    for name, value in inputs.items():
        theme.setProperty(name, value)


class Gallery:
    """A window that shows one board at a time."""

    def __init__(self) -> None:
        spoken.register()
        self.view = QQuickView()
        self.view.engine().addImportPath(str(ROOT))
        self.theme = singleton(self.view.engine(), "Theme")
        self.glyphs = Glyphs(load_fonts(), self.view)
        self.theme.setProperty("glyphs", self.glyphs)

    def show(self, board: str, panel: Panel, **settings: str | bool) -> QQuickItem:
        """Shows a board and returns its root; `settings` are Theme's: text, contrast, calm."""
        size = {"width": panel.width, "height": panel.height}
        scale = {"pixelsPerMm": panel.pixels_per_mm, "viewingDistance": panel.distance}
        set_theme(self.theme, **{"text": "normal", "contrast": "drawn", "calm": True, **settings, **size, **scale})
        self.view.setSource(QUrl.fromLocalFile(str(ROOT / f"tests/ui/boards/{board}.qml")))
        assert self.view.status() == QQuickView.Status.Ready, self.view.errors()
        root = self.view.rootObject()
        self.view.resize(int(root.width()), int(root.height()))
        self.view.show()
        self.view.requestActivate()
        QGuiApplication.processEvents()
        return root

    def close(self) -> None:
        """Takes the board down before the window and the engine go."""
        self.view.close()
        self.view.setSource(QUrl())

    def grab(self) -> QImage:
        QGuiApplication.processEvents()
        return self.view.grabWindow()


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv)
    gallery = Gallery()
    folder.mkdir(parents=True, exist_ok=True)
    for panel in PANELS:
        for text in ("normal", "large", "larger"):
            for board in BOARDS:
                gallery.show(board, panel, text=text)
                gallery.grab().save(str(folder / f"{board}_{panel.name}{'' if text == 'normal' else f'_{text}'}.png"))
    gallery.close()
    del gallery, app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
