"""A window to put one part on, and the fingers and keys that play with it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.glyphs import Glyphs
from kiosk.tools.items import as_item
from kiosk.viewmodels import spoken
from tests.ui import walk
from tests.ui.gallery import ROOT, load_fonts, set_theme, singleton

HEADER = "import QtQuick\nimport kiosk.ui.theme\nimport kiosk.ui.parts\n"
SCREEN = QTest.createTouchDevice()


class Stage:
    """A window of 1000 by 800 px at 4 px per mm, in calm mode."""

    def __init__(self) -> None:
        spoken.register()
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT))
        self.view = QQuickWindow()
        self.view.resize(1000, 800)
        theme = singleton(self.engine, "Theme")
        self.glyphs = Glyphs(load_fonts(), self.view)
        theme.setProperty("glyphs", self.glyphs)
        set_theme(theme, pixelsPerMm=4, width=1000, height=800, calm=True)

    def put(self, qml: str) -> QQuickItem:
        """Shows an object written in QML in the window and returns it."""
        self.component = component = QQmlComponent(self.engine)  # what it creates dies with it
        component.setData((HEADER + qml).encode(), QUrl("inline"))
        assert component.isReady(), component.errorString()
        item = as_item(component.create())
        item.setParentItem(self.view.contentItem())
        self.view.show()
        self.view.requestActivate()
        QTest.qWaitForWindowExposed(self.view)
        return item

    def find(self, name: str) -> QQuickItem:
        """The item with this objectName."""
        return next(item for item in walk.items(self.view.contentItem()) if item.objectName() == name)

    def centre(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap(self, item: QQuickItem, drift: QPoint = QPoint(0, 0)) -> None:
        """One finger down at the middle of the item, and up after drifting."""
        start = self.centre(item)
        gesture = QTest.touchEvent(self.view, SCREEN, False)
        gesture.press(0, start, self.view).commit()
        for step in range(1, 6):
            gesture.move(0, start + drift * step / 5, self.view).commit()
        gesture.release(0, start + drift, self.view).commit()

    def until(self, true: Callable[[], bool]) -> None:
        """Lets the window live until something is true. Fails after five seconds."""
        for _ in range(500):
            if true():
                return
            QTest.qWait(10)
        raise AssertionError("it never became true")

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def focus(self) -> QQuickItem:
        return self.view.activeFocusItem()

    def close(self) -> None:
        self.view.close()
        QGuiApplication.processEvents()
