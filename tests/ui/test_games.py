"""The games that ship, walked through from attract to every page of the result, in windows that cover every choice."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine

from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import walk
from tests.ui.test_screens import unwhole
from tests.ui.tour import Tour

VIEWS = {
    "wide-french": ((1920, 1080), None, "fr", False, "short", 1),
    "tall-english-large": ((1080, 1920), None, "en", True, "long", 3),
    "tablet-french-large": ((1280, 800), None, "fr", True, "normal", 2),
    "huge-french": ((1080, 1920), 55, "fr", False, "normal", 4),
}
"""Window, its diagonal in inches, language, large text, length and seats: every value of each with each game."""

OTHERS = [game for game in GAMES if game != "boite-noire"]
"""That one is walked through in more windows with the screens around it."""


@pytest.mark.long
@pytest.mark.parametrize(("game", "view"), drawn("walks of the games", list(product(OTHERS, VIEWS)), "whole"))
def test_every_screen_of_a_game_is_whole(qapp: QGuiApplication, tmp_path: Path, game: str, view: str) -> None:
    size, inches, language, large, length, seats = VIEWS[view]
    tour = Tour(tmp_path, size, [(language, large)], game, inches)
    try:
        found = unwhole(tour, tour.stops(length, seats))
    finally:
        tour.close()
    assert len(tour.views.seen) > 12, f"only {sorted(tour.views.seen)} were seen"
    assert not found, "\n".join(found)


AIRY = {
    "wide-french-easy": ((1920, 1080), None, "fr", "normal", "easy", 2),
    "tall-french-easy": ((1080, 1920), None, "fr", "normal", "easy", 3),
    "wide-english": ((1920, 1080), None, "en", "normal", "full", 1),
    "huge-english": ((1080, 1920), 55, "en", "normal", "full", 4),
}
"""Window, its diagonal in inches, language, size of letters, words and seats of those who asked for airy lines."""


@pytest.mark.long
@pytest.mark.parametrize(("game", "view"), drawn("airy walks", list(product(GAMES, AIRY))))
def test_every_screen_of_a_game_is_whole_in_airy_lines(
    qapp: QGuiApplication, tmp_path: Path, game: str, view: str
) -> None:
    size, inches, language, text, words, seats = AIRY[view]
    tour = Tour(tmp_path, size, [(language, text != "normal")], game, inches)
    tour.kiosk.comfort.adjust("spacing", "airy")
    tour.kiosk.comfort.adjust("words", words)
    theme: Any = qmlEngine(tour.window).singletonInstance("kiosk.ui.theme", "Theme")  # type: ignore[union-attr]
    assert theme.property("airy")
    try:
        found = unwhole(tour, tour.stops("normal", seats))
    finally:
        tour.close()
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize(("game", "seats"), drawn("walks of the games", list(product(GAMES, (2, 3))), "easy"))
def test_in_easy_words_no_question_and_no_face_is_leafed_through(
    qapp: QGuiApplication, tmp_path: Path, game: str, seats: int
) -> None:
    tour, paged = Tour(tmp_path, (1280, 800), [("fr", True)], game), set[str]()
    easy = tour.house.games.library.deck(game).easy["fr"]
    faces = {text for key, text in easy.items() if key.rpartition(".")[2] in ("title", "text", "prompt", "private")}
    for stop in tour.stops("normal", seats):
        if stop == "choose":
            tour.kiosk.comfort.adjust("words", "easy")
        shown = [item for item in walk.items(tour.window.contentItem()) if item.property("paged")]
        paged |= {str(item.property("text")) for item in shown}
    tour.close()
    assert paged & faces == set()
