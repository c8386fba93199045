"""Outlines from the icon font."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.host.icon_names import icon_font


@pytest.mark.parametrize("icon", ["mdi6.leaf", "mdi6.hexagon", "mdi6.circle"])
def test_an_icon_fills_most_of_a_square_around_the_origin(paths: GlyphPaths, icon: str) -> None:
    box = paths.path(icon).boundingRect()
    assert abs(box.center().x()) < 0.03
    assert abs(box.center().y()) < 0.03
    assert 0.7 < max(box.width(), box.height()) <= 1


def test_an_icon_that_does_not_exist_has_no_outline(paths: GlyphPaths) -> None:
    assert paths.path("mdi6.no-such-icon").isEmpty()


def test_a_character_without_a_drawing_has_no_outline(qapp: QGuiApplication) -> None:
    assert GlyphPaths(icon_font(), {"mdi6.gone": "\ue000"}).path("mdi6.gone").isEmpty()


def test_without_its_font_nothing_has_an_outline(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert GlyphPaths(tmp_path / "none.ttf", {"mdi6.leaf": "L"}).path("mdi6.leaf").isEmpty()
