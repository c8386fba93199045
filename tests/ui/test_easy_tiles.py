"""The tiles of easy words and of the voice have their room in each window; easy words are only where they give any."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.tools.finger import Finger
from tests.depth import drawn
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

FULL = "du-boulier-a-la-puce"
"""A game without easy words."""
SIZES = ((1920, 1080), (1080, 1920), (1280, 800), (800, 1280))


@pytest.fixture(params=drawn("tiles", list(product(SIZES, ("normal", "larger", "airy")))), ids=str)
def window(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    size, text = request.param
    tour = Tour(tmp_path, size, [("fr", False)], FULL)
    tour.kiosk.comfort.adjust("spacing" if text == "airy" else "text", text)
    tour.kiosk.wake()
    yield tour
    tour.close()


def test_all_pages_are_whole(window: Tour) -> None:
    for foot in ("none", "one button", "a voice"):
        window.kiosk.comfort.adjust("touch", "switch" if foot == "one button" else "normal")
        window.kiosk.comfort.adjust("voice", foot == "a voice")
        for page in ("comfort", "settings", "hearing"):
            window.kiosk.openSheet(page)
            window.views.rests()
            assert list(faults(window, f"{page}, {foot}", layered=True)) == []


def test_a_touch_tells_all_in_easy_words_and_another_in_full(window: Tour) -> None:
    finger = Finger(window.window)
    window.kiosk.openSheet("comfort")
    for asked in ("fr-easy", "fr"):
        window.views.rests()
        finger.touch("comfort:plainer")
        assert window.kiosk.asked == asked


def test_airy_lines_are_a_setting_where_the_window_has_room_for_them(window: Tour) -> None:
    finger = Finger(window.window)
    roomy = min(window.window.width(), window.window.height()) > 800 and window.kiosk.comfort.text == "normal"
    window.kiosk.openSheet("settings")
    window.views.rests()
    assert (finger.find("setting:spacing") is not None) == roomy
    if roomy:
        before = window.kiosk.comfort.spacing
        finger.touch("setting:spacing")
        assert {before, window.kiosk.comfort.spacing} == {"normal", "airy"}


def test_it_is_not_there_where_nothing_is_in_easy_words(window: Tour) -> None:
    window.kiosk.choose(FULL)
    window.kiosk.openSheet("comfort")
    window.views.rests()
    finger = Finger(window.window)
    assert finger.find("comfort:plainer") is None
    assert finger.find("comfort:darker") is not None
    finger.touch("comfort:settings")
    window.views.rests()
    assert finger.find("setting:words") is None
