"""Every game that ships has a cover, and the covers are those of the drawings: `make pictures` was not forgotten."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from PySide6.QtGui import QGuiApplication, QImage

from tests.house.tree import ROOT, files

DRAWINGS = files(ROOT / "assets" / "pictures" / "covers", "*.svg")
DECKS = files(ROOT / "decks", "deck.yaml")


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pictures", ROOT / ".ci" / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures are from each other: the mean distance of their bytes, on small copies."""
    small = [picture.convertToFormat(QImage.Format.Format_RGB32).scaled(120, 80) for picture in (one, other)]
    first, second = (bytes(picture.constBits()) for picture in small)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.stem)
def test_a_cover_is_that_of_its_drawing(drawing: Path, qapp: QGuiApplication) -> None:
    pictures = tool()
    picture = pictures.cover(drawing)
    assert picture.stat().st_size <= pictures.MOST
    shown = QImage(str(picture))
    assert (shown.width(), shown.height()) == (pictures.WIDTH, pictures.HEIGHT)
    assert difference(shown, pictures.drawn(drawing)) < 1, "run `make pictures`"


def test_another_drawing_is_told_apart(qapp: QGuiApplication) -> None:
    one, other = (tool().drawn(drawing) for drawing in DRAWINGS[:2])
    assert difference(one, other) > 10


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.parent.name)
def test_a_game_that_ships_has_a_cover(deck: Path) -> None:
    picture = yaml.safe_load(deck.read_text("utf-8")).get("picture")
    assert picture, f"{deck}: add « picture »"
    assert (deck.parent / "media" / picture).is_file()
