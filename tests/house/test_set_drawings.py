"""Every game that ships has a set, and its pictures are those of the drawings: `make pictures` was not forgotten."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.decks.loading import load
from tests.house.test_covers import DECKS, difference, tool
from tests.house.tree import ROOT, files

DRAWINGS = files(ROOT / "assets" / "pictures" / "sets", "*.svg")
ENDS = [drawing for drawing in DRAWINGS if drawing.stem.startswith("back") or drawing.stem.endswith(("-0", "-2"))]


@pytest.mark.parametrize("drawing", ENDS, ids=lambda drawing: f"{drawing.parent.name}-{drawing.stem}")
def test_a_layer_is_that_of_its_drawing(drawing: Path, qapp: QGuiApplication) -> None:
    shown, drawn = QImage(str(tool().set_layer(drawing))), QImage.fromData(tool().set_drawn(drawing))
    assert shown.size() == drawn.size()
    assert difference(shown, drawn) < 1, "run `make pictures`"


def test_another_state_is_told_apart(qapp: QGuiApplication) -> None:
    states = [drawing for drawing in DRAWINGS if drawing.stem in ("city-0", "city-6")]
    one, other = (QImage.fromData(tool().set_drawn(drawing)) for drawing in states)
    assert difference(one, other) > 1


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.parent.name)
def test_a_game_that_ships_shows_every_layer_that_was_drawn_for_it(deck: Path) -> None:
    read = load(deck.parent).deck
    assert read is not None
    assert read.manifest.scenery is not None
    drawn = {tool().set_layer(drawing).name for drawing in DRAWINGS if drawing.parent.name == read.id}
    assert set(read.manifest.scenery.files) == drawn
    assert sum((deck.parent / "media" / name).stat().st_size for name in drawn) <= tool().SET_MOST
