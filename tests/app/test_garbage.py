"""Qt's garbage is collected at once: its engine is told so before it is made."""

import os

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import window
from kiosk.app.window import KioskWindow, measured_screen, open_application


def test_the_engine_of_the_window_is_told_to_collect_at_once(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str | None] = []

    class Engine(QQmlApplicationEngine):
        def __init__(self) -> None:
            told.append(os.environ.get("QV4_GC_TIMELIMIT"))
            super().__init__()

    monkeypatch.delenv("QV4_GC_TIMELIMIT", raising=False)
    monkeypatch.setattr(window, "QQmlApplicationEngine", Engine)
    open_application(offscreen=True)
    KioskWindow(measured_screen((1280, 800), None, 10.1), fullscreen=False).close()
    assert told == ["0"]
