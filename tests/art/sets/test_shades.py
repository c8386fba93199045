"""The shades of a set: those of the theme, and words read on each of them."""

from typing import get_args

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.art.sets.shades import CROWNS, Shades, contrast
from kiosk.decks.manifest import Color
from tests.ui.gallery import ROOT, singleton
from tests.ui.theme.test_theme import colour

COLORS = get_args(Color)


@pytest.fixture(scope="module")
def engine(qapp: QGuiApplication) -> QQmlEngine:
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    return engine


@pytest.mark.parametrize("color", COLORS)
def test_words_read_on_every_shade(color: str) -> None:
    shades = Shades.of(color)
    behind = {name: getattr(shades, name) for name in ("base", "bright", "deep", "dark", "line", "glow", "out")}
    behind |= {f"crown {place}": shades.crown(place) for place in range(len(CROWNS))}
    assert not {name for name, shade in behind.items() if contrast(shade, shades.on) < 4.5}


@pytest.mark.parametrize("color", COLORS)
def test_they_are_those_of_the_theme(engine: QQmlEngine, color: str) -> None:
    singleton(engine, "Theme").setProperty("contrast", "drawn")
    shades = Shades.of(color)
    for name, role in (("base", "surface"), ("bright", "bright"), ("deep", "deep"), ("on", "on")):
        assert getattr(shades, name) == colour(engine, role, color), (color, name)
