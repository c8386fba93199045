"""The pace of a window."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app import frames
from kiosk.app.frames import intervals


def test_as_many_as_asked(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    window.show()
    times = intervals(window, 20)
    window.close()
    assert len(times) == 20
    assert all(time >= 0 for time in times)


def test_a_window_that_shows_nothing_is_not_waited_for(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "PATIENCE_MS", 50)
    assert intervals(QQuickWindow(), 20) == []
