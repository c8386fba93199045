"""Every test runs without a screen, with the look the kiosk ships, and without a deadline."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

from tests.depth import header
from tests.shipped import share

settings.register_profile("house", deadline=None)
settings.load_profile("house")
share()


def pytest_report_header() -> str:
    """How deep this run goes."""
    return header()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kind of application that pytest-qt builds: the kiosk has no widgets."""
    return QGuiApplication
