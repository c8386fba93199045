"""What came with the kiosk: versions, fonts, icons."""

import platform
from collections.abc import Iterator
from importlib.metadata import version

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.app.self_test.tested_line import TestedLine
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import assets_dir

FAMILIES = ("Atkinson Hyperlegible Next", "Bricolage Grotesque", "Inter")


def lines() -> Iterator[TestedLine]:
    """With an application, whose fonts are loaded."""
    yield TestedLine("ok", "kiosk", version("cafe-ia-kiosk"))
    yield TestedLine("ok", "Python", platform.python_version())
    yield TestedLine(
        "ok", "Qt", f"{qVersion()}, PySide6 {PySide6.__version__}, platform {QGuiApplication.platformName()}"
    )
    yield from _fonts()
    yield _icons()


def _fonts() -> Iterator[TestedLine]:
    """Each family is asked for by the name the screens use."""
    known = QFontDatabase.families()
    for family in FAMILIES:
        found = any(name.startswith(family) for name in known)
        yield TestedLine(
            "ok" if found else "fail", "font", family if found else f"{family} is missing from {assets_dir()}"
        )


def _icons() -> TestedLine:
    identity = QFontDatabase.addApplicationFont(str(icon_font()))
    if identity < 0:
        return TestedLine("fail", "icons", f"{icon_font()} is not a font")
    return TestedLine("ok", "icons", f"{len(glyphs())} in {QFontDatabase.applicationFontFamilies(identity)[0]}")
