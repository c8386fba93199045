"""What pictures are drawn from."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.host.icon_names import glyphs, icon_font


@pytest.fixture
def paths(qapp: QGuiApplication) -> GlyphPaths:
    """The outlines of the icon font."""
    return GlyphPaths(icon_font(), glyphs())
