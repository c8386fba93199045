"""The number that whoever passes may guess: whole in every window that has room for it, by finger and by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger
from kiosk.viewmodels.wager_model import NOWHERE, NUMBERS
from tests.ui import walk
from tests.ui.attract import loop
from tests.ui.test_reach import WIDE, far, lowered
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

ROOMY = ((1920, 1080), (1080, 1920))
VIEWS = [(size, language) for size in (*ROOMY, (1280, 800)) for language in ("fr", "en")]
GUESSES = {f"tick-{tick}": 3 + tick // 10 for tick in range(0, 100, 10)}


@pytest.fixture(params=VIEWS, ids=str)
def tour(
    request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Tour]:
    size, language = request.param
    tour = Tour(tmp_path, size, [(language, False)])
    loop(tour).setProperty("running", False)
    monkeypatch.setattr(tour.kiosk._desk, "totals", lambda *asked: GUESSES)
    yield tour
    tour.close()


def roomy(tour: Tour) -> bool:
    return (tour.window.width(), tour.window.height()) in ROOMY


def test_each_number_is_whole_before_and_after_its_truth(tour: Tour) -> None:
    wager, found = tour.kiosk.attract.wager, list[str]()
    for number in range(NUMBERS):
        for told in (False, True):
            if told:
                wager.lean(30)
                wager.tell()
            found += faults(tour, tour.rest(f"number {number}, told: {told}"), layered=False)
        wager.next()
    assert not found


@pytest.mark.parametrize("language", ["fr", "en"])
def test_its_question_is_read_from_afar_on_a_tall_panel(qapp: QGuiApplication, tmp_path: Path, language: str) -> None:
    tour = lowered(tmp_path, (1080, 1920), (language, False), "le-duel", 55)
    loop(tour).setProperty("running", False)
    tour.rest("attract")
    asked = tour.kiosk.attract.wager.question
    (question,) = [text for text in walk.texts(tour.window.contentItem()) if text.property("text") == asked]
    assert question.property("font").pixelSize() > tour.window.width() / 20
    tour.close()


def test_a_touch_on_the_line_tells_the_truth_and_leads_to_the_game(tour: Tour) -> None:
    finger, wager = Finger(tour.window), tour.kiosk.attract.wager
    tour.rest("attract")
    if not roomy(tour):
        assert finger.find("needle") is None, "there the games are shown"
        return
    finger.touch("needle", 0.3)
    assert (wager.told, tour.kiosk.place) == (True, "attract")
    assert 25 <= wager.guess <= 35
    tour.rest("told")
    finger.touch("tempt")
    assert (tour.kiosk.place, tour.kiosk.lobby.title, tour.kiosk.lobby.length) == ("seats", wager.game, "flash")
    tour.kiosk.home()
    assert (wager.guess, wager.told) == (NOWHERE, False)


def test_keys_move_the_needle_and_tell_the_truth(tour: Tour) -> None:
    needle = Finger(tour.window).find("needle")
    if not roomy(tour):
        assert needle is None
        return
    assert needle is not None
    needle.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(tour.window, key)
    assert (tour.kiosk.attract.wager.guess, tour.kiosk.attract.wager.told, tour.kiosk.place) == (51, True, "attract")
    QTest.keyClick(tour.window, Qt.Key.Key_Return)
    assert tour.kiosk.place == "seats", "the focus is on what leads to the game"


def test_the_rest_of_the_screen_still_leads_to_the_games(tour: Tour) -> None:
    tour.rest("attract")
    Finger(tour.window).touch("wake")
    assert tour.kiosk.place == "choose"


@pytest.mark.parametrize("place", ["low", "left"])
def test_each_number_is_whole_above_the_buttons_of_a_wide_window(
    qapp: QGuiApplication, tmp_path: Path, place: str
) -> None:
    tour, found = lowered(tmp_path, WIDE, ("fr", False), "boite-noire", 55), list[str]()
    loop(tour).setProperty("running", False)
    tour.kiosk.comfort.adjust("place", place)
    for number in range(NUMBERS):
        shown = tour.rest(f"number {number}")
        found += [*faults(tour, shown, layered=False), *far(tour, shown)]
        tour.kiosk.attract.wager.next()
    tour.close()
    assert not found, "\n".join(found)
