"""Hears what a window says to screen readers, beside what is drawn."""

from typing import Any

from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickWindow

from tests.ui.gallery import singleton


class Listener:
    """Of one window, from now on."""

    def __init__(self, window: QQuickWindow) -> None:
        engine = qmlEngine(window.contentItem().childItems()[0])
        assert engine is not None
        voice: Any = singleton(engine, "Voice")
        self.said: list[str] = []
        voice.said.connect(lambda text, _urgency: self.said.append(text))

    def hears(self) -> list[str]:
        """What was said since the last time."""
        heard, self.said = self.said, []
        return heard
