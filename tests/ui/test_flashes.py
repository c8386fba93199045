"""Nothing flashes more than three times a second: counted of a refusal and of the loop of attract."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.tools.finger import spin
from tests.ui.attract import hold
from tests.ui.flashes import PART, Look, film, look, seen_well, worst
from tests.ui.gallery import set_theme, singleton
from tests.ui.stage import Stage
from tests.ui.test_attract import LENGTH_MS
from tests.ui.tour import Tour

TRIES = 8
"""To look at a moment often enough, on a machine that does other things."""
STEP_MS = 50


def shades(rate: float, colours: tuple[str, str]) -> list[Look]:
    """Two seconds of a board of two colours, each shown ``rate`` times a second."""
    pictures = []
    for colour in colours:
        picture = QImage(640, 512, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        pictures.append(picture)
    return [look(at / 40, pictures[int(at / 40 * rate * 2) % 2]) for at in range(80)]


@pytest.mark.parametrize("colours", [("black", "white"), ("#808080", "#9C9C9C"), ("#400000", "#C00000")])
def test_a_board_that_blinks_is_found(colours: tuple[str, str]) -> None:
    assert worst(shades(5, colours)) == 1
    assert worst(shades(2.5, colours)) == 0


@pytest.mark.parametrize("colours", [("#808080", "#888888"), ("#F2F2F2", "white")])
def test_what_hardly_changes_is_no_flash(colours: tuple[str, str]) -> None:
    assert worst(shades(5, colours)) == 0


BLINK = """Rectangle {
    id: board; width: 1000; height: 800; color: at < 0.5 ? "black" : "white"
    property real at
    NumberAnimation on at { from: 0; to: 1; duration: 200; loops: Animation.Infinite }
}"""


def watched(window: Any, begin: Callable[[], object], seconds: float) -> float:
    """How much of a field flashes too often from the beginning of something, seen often enough."""
    for _ in range(TRIES):
        begin()
        if seen_well(looks := film(window, seconds)):
            return worst(looks)
    raise AssertionError("this machine does not look often enough")


def test_a_window_that_blinks_is_found(stage: Stage) -> None:
    stage.put(BLINK)
    assert watched(stage.view, lambda: None, 1.5) > PART


@pytest.fixture
def tour(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A tablet, where what moves takes most of the screen."""
    tour = Tour(tmp_path, (1280, 800), [("fr", False)])
    yield tour
    tour.close()


def test_a_refusal_does_not_flash(stage: Stage) -> None:
    set_theme(singleton(stage.engine, "Theme"), calm=False)
    one = stage.put("PrimaryButton { width: 900; height: 700; x: 50; y: 50; text: 'Valider' }")
    assert watched(stage.view, lambda: QMetaObject.invokeMethod(one, "shake"), 1.5) <= PART


CURTAIN = "import kiosk.ui.steps\nDrape { width: 1240; height: 740; x: 20; y: 20; closed: true }"


@pytest.mark.parametrize("ground", ["orange", "pink", "wine", "plum", "blue", "ochre", "slate"])
def test_the_folds_of_a_curtain_do_not_flash_as_they_pass(stage: Stage, ground: str) -> None:
    set_theme(singleton(stage.engine, "Theme"), calm=False, width=1280, height=800)
    singleton(stage.engine, "Colours").setProperty("ground", ground)
    stage.view.resize(1280, 800)
    one = stage.put(CURTAIN)

    def opens() -> None:
        one.setProperty("closed", True)
        spin(20)
        one.setProperty("closed", False)

    assert watched(stage.view, opens, 1.5) <= PART


def test_the_loop_of_attract_does_not_flash(tour: Tour) -> None:
    tour.rest("attract")
    tour.kiosk.comfort.adjust("calm", False)
    looks = []
    for at in range(0, LENGTH_MS, STEP_MS):
        hold(tour, at)
        spin(1)
        looks.append(look(at / 1000, tour.window.grabWindow()))
    assert worst(looks) <= PART
