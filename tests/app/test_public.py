"""The screen of those who look on: where it opens, and what it shows in which size."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import public
from kiosk.app.house import House
from kiosk.app.public import ALONE, Lookers, PublicWindow, open_public
from kiosk.app.window import measured
from kiosk.engine.guessing import GuessTable
from kiosk.engine.leading import Held
from kiosk.host.languages import LANGUAGES
from kiosk.host.screen_size import Screen
from kiosk.host.words import words
from kiosk.kinds.position.rules import Mark
from kiosk.sessions.chance import RandomChance
from kiosk.tools.finger import spin
from kiosk.tools.player import Player
from kiosk.tools.stillness import Stillness
from kiosk.viewmodels.facilitator.lookers_model import LookersModel
from tests.sessions.playing import onward, play_until
from tests.ui import walk
from tests.viewmodels.scenes import shipped_deck

CAPITALS_MM, CAP = 18, 0.66
SCREENS = {
    "monitor": Screen(1920, 1080, 32),
    "television": Screen(3840, 2160, 55),
    "older television": Screen(1280, 720, 55),
    "upright": Screen(1080, 1920, 43),
}


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    built = House(tmp_path, chance=RandomChance(3))
    yield built
    built.close()


@pytest.fixture(params=SCREENS)
def shown(house: House, request: pytest.FixtureRequest) -> Iterator[PublicWindow]:
    window = PublicWindow(house.kiosk, SCREENS[request.param], None)
    yield window
    window.close()


def sit_down(house: House, deck: str = "boite-noire", length: str = "normal", seats: int = 3) -> Any:
    """A session of so many on the table."""
    kiosk: Any = house.kiosk
    kiosk.choose(deck)
    for seat in range(1, seats + 1):
        kiosk.lobby.toggle(seat)
    kiosk.lobby.last(length)
    kiosk.begin()
    return kiosk.table.session


def told(window: PublicWindow) -> dict[str, float]:
    """Every text that is shown, with the height of its capitals in millimetres."""
    Stillness(window.window).comes()
    scale = window.window.property("pixelsPerMm")
    texts = walk.texts(window.window.contentItem())
    assert not [text.property("text") for text in texts if text.property("overflowing") and text.opacity()]
    return {
        text.property("text"): text.property("fontInfo").property("pixelSize").toNumber() * CAP / scale
        for text in texts
    }


def test_the_call_then_the_question_then_the_spread(house: House, shown: PublicWindow) -> None:
    assert words("fr").say("public.call") in told(shown)
    kiosk: Any = house.kiosk
    session = sit_down(house)
    play_until(session, "before")
    asked = kiosk.table.question
    seen = told(shown)
    answers, hands = {"Pas d’accord", "D’accord"}, words("fr").say("public.hands")
    assert answers <= set(seen)
    assert not {"0", "1", hands} & set(seen)
    assert seen[asked] >= CAPITALS_MM - 0.5
    for seat in (1, 2, 3):
        session.submit(Mark(seat), seat)
    assert answers <= set(told(shown))
    assert not {"0", "1", hands} & set(told(shown)), "somebody guesses first"
    session.submit(GuessTable(""), session.state.step.guess.seat)
    assert answers <= set(told(shown))
    assert not {"0", "1", hands} & set(told(shown)), "the curtain is down"
    kiosk.table.step.ropes.pull()
    seen = told(shown)
    assert {*answers, "0", "1", hands} <= set(seen)
    assert seen[asked] >= CAPITALS_MM - 0.5
    assert min(seen.values()) >= 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_can_turn_is_never_cut(house: House, shown: PublicWindow, language: str) -> None:
    """From the first step to the end: the pages of a question turn by themselves, those of a card would not."""
    house.kiosk.speak(language)
    session, player, seen = sit_down(house, "ia-au-travail", "short"), Player(Random(1)), set[tuple[str, bool]]()
    while session.view().outcome is None:
        moment = (session.view().id, bool(shown.model.offers.rows))
        if moment not in seen:
            seen.add(moment)
            told(shown)
            cut = [
                item for item in walk.items(shown.window.contentItem()) if item.property("paged") and item.isVisible()
            ]
            assert not [item.property("text") for item in cut if item.objectName() != "question"], moment
        action = onward(session, player)
        session.submit(action.move, action.seat)


def test_the_card_that_is_asked_about_has_its_picture(house: House, shown: PublicWindow) -> None:
    house.kiosk.prints.fit(1080)
    session = sit_down(house)
    play_until(session, "before")
    rests = Stillness(shown.window, house.kiosk.prints)

    def pictures() -> list[QQuickItem]:
        rests.comes()
        return [item for item in walk.items(shown.window.contentItem()) if item.property("ready") and item.opacity()]

    (picture,) = pictures()
    assert picture.property("cardId") == session.view().step.card
    assert walk.painted(shown.window.contentItem()).contains(walk.painted(picture))
    assert not [
        text for text in walk.texts(shown.window.contentItem()) if walk.inked(text).intersects(walk.painted(picture))
    ]
    house.kiosk.home()
    assert pictures() == []


def test_a_talk_has_its_time_and_a_pause_is_told(house: House, shown: PublicWindow) -> None:
    session = sit_down(house)
    play_until(session, "talk")
    assert {"2:00"} & set(told(shown))
    session.submit(Held(), facilitator=True)
    assert words("fr").say("leading.held") in told(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lies_on_the_picture_or_the_time_of_a_talk(house: House, shown: PublicWindow, language: str) -> None:
    house.kiosk.prints.fit(1080)
    house.kiosk.speak(language)
    play_until(sit_down(house), "talk")
    Stillness(shown.window, house.kiosk.prints).comes()
    all_there = [*walk.items(shown.window.contentItem())]
    (timer,) = [item for item in all_there if item.property("clock")]
    (picture,) = [item for item in all_there if item.property("ready")]
    texts = [text for text in walk.texts(shown.window.contentItem()) if not timer.isAncestorOf(text)]
    assert not walk.painted(timer).intersects(walk.painted(picture))
    for drawn in map(walk.painted, (timer, picture)):
        assert not [text.property("text") for text in texts if walk.inked(text).intersects(drawn)]


def test_two_answers_are_read_whole_or_stand_beside_the_picture_of_their_question(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    house = House(tmp_path, chance=RandomChance(3))
    house.kiosk.prints.fit(720)
    window, seen = PublicWindow(house.kiosk, SCREENS["older television"], None), set[str]()
    session, player = sit_down(house, "le-duel", seats=4), Player(Random(1))
    while (step := session.view().id) not in ("unveil", "talk"):
        if step not in seen:
            seen.add(step)
            told(window)
            Stillness(window.window, house.kiosk.prints).comes()
            there = [*walk.items(window.window.contentItem())]
            pictures = [item for item in there if item.property("ready") and item.opacity()]
            texts = any(item.property("texts") for item in there if item.property("offered") is not None)
            assert bool(pictures) == bool(window.model.props.card and not window.model.spread.rows and not texts), step
        action = onward(session, player)
        session.submit(action.move, action.seat)
    window.close()
    house.close()
    assert "ballots" in seen


def test_it_follows_the_language_and_the_end_of_the_group(house: House, shown: PublicWindow) -> None:
    sit_down(house)
    house.kiosk.speak("en")
    assert shipped_deck().text("deck.title", "en") in told(shown)
    house.kiosk.home()
    assert "Venez jouer\N{NO-BREAK SPACE}!" in told(shown)


def test_what_was_asked_is_forgotten_when_nobody_plays_any_more(house: House) -> None:
    sit_down(house)
    table: Any = house.kiosk.table
    assert table.props.question
    house.kiosk.home()
    assert table.props.question == ""  # it may have been what visitors wrote


def test_nothing_on_it_can_be_touched(house: House, shown: PublicWindow) -> None:
    play_until(sit_down(house), "before")
    told(shown)
    window: Any = shown.window
    assert walk.controls(window) == []


def test_without_a_second_screen_it_says_so_and_goes_on(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert open_public(house.kiosk, windowed=False) is None
    assert ALONE in capsys.readouterr().err


def test_in_a_window_it_needs_no_second_screen(house: House) -> None:
    window = open_public(house.kiosk, windowed=True)
    assert window is not None
    assert window.window.isVisible()
    window.close()


def test_a_second_screen_is_filled(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    place = QGuiApplication.primaryScreen()
    monkeypatch.setattr(public, "second_screen", lambda: place)
    window = open_public(house.kiosk, windowed=False)
    assert window is not None
    assert window.window.geometry() == place.geometry()
    window.close()


def test_a_second_screen_that_is_unplugged_leaves_the_kiosk_s_own_and_comes_back(
    house: House, monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication
) -> None:
    place = QGuiApplication.primaryScreen()
    monkeypatch.setattr(public, "second_screen", lambda: place)
    window = open_public(house.kiosk, windowed=False)
    assert window is not None
    qapp.screenRemoved.emit(place)
    assert not window.window.isVisible()
    qapp.screenAdded.emit(place)
    assert (window.window.isVisible(), window.window.geometry()) == (True, place.geometry())
    window.close()
    qapp.screenRemoved.emit(place)


def test_who_is_in_charge_turns_it_on_and_off_and_the_kiosk_remembers(
    house: House, monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication
) -> None:
    wanted, place = house.facilitator.sections.care.lookers, QGuiApplication.primaryScreen()
    monkeypatch.setattr(public, "second_screen", lambda: place)
    lookers, seen = Lookers(house.kiosk, wanted, windowed=False), []
    for _ in range(3):
        wanted.switch()
        spin()
        seen.append(lookers.window is not None)
    assert (seen, LookersModel(house.office).props.on) == ([True, False, True], True)
    lookers.close()
    wanted.switch()
    spin()
    assert lookers.window is None


def test_the_switch_is_there_where_a_second_screen_is(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    care, place = house.facilitator.sections.care, QGuiApplication.primaryScreen()
    care.open()
    assert not care.lookers.props.possible
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [place, place])
    care.open()
    assert care.lookers.props.possible


@pytest.mark.parametrize(("millimetres", "inches"), [((708.4, 398.5), 32), ((16, 9), 24)])
def test_a_screen_is_measured_or_taken_for_the_usual_one(millimetres: tuple[float, float], inches: float) -> None:
    panel: Any = SimpleNamespace(size=lambda: QSize(1920, 1080), physicalSize=lambda: QSizeF(*millimetres))
    assert measured(panel, 24).inches == pytest.approx(inches, abs=0.1)
