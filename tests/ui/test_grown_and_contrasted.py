"""Every screen of every game in very large letters and in strong contrast: whole, read, and its states told."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui.test_contrast import faint
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

COMFORTS = {
    "wide-french-larger-dark": ((1920, 1080), None, "fr", "larger", "dark", 4),
    "tall-english-larger-dark": ((1080, 1920), None, "en", "larger", "dark", 3),
    "tablet-english-larger-dark": ((1280, 800), None, "en", "larger", "dark", 2),
    "huge-french-larger-light": ((1080, 1920), 55, "fr", "larger", "light", 2),
    "wide-english-light": ((1920, 1080), None, "en", "normal", "light", 3),
    "tablet-french-larger": ((1280, 800), None, "fr", "larger", "drawn", 4),
}
"""Window, its diagonal in inches, language, size of letters, contrast and seats."""


@pytest.mark.long
@pytest.mark.parametrize(("game", "comfort"), drawn("grown and contrasted walks", list(product(GAMES, COMFORTS))))
def test_every_screen_of_a_game_is_whole_and_read_in_this_comfort(
    qapp: QGuiApplication, tmp_path: Path, game: str, comfort: str
) -> None:
    size, inches, language, text, contrast, seats = COMFORTS[comfort]
    tour = Tour(tmp_path, size, [(language, text != "normal")], game, inches)
    tour.kiosk.comfort.adjust("text", text)
    tour.kiosk.comfort.adjust("contrast", contrast)
    least, found = 4.5 if contrast == "drawn" else 7, list[str]()
    try:
        for shown in (look for stop in tour.stops("normal", seats) for look in tour.looks(stop)):
            found += [*faults(tour, shown, layered=False), *faint(tour.window, shown, least)]
        assert (tour.kiosk.comfort.text, tour.kiosk.comfort.contrast) == (text, contrast)
    finally:
        tour.close()
    assert len(tour.views.seen) > 12, f"only {sorted(tour.views.seen)} were seen"
    assert not found, "\n".join(found)
