"""Easy words as a comfort: offered where there are some, given back as all comfort, and nothing else changes."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.viewmodels.comfort import CHOICES
from kiosk.viewmodels.public_model import PublicModel
from tests.decks.folders import GOOD, overlaid
from tests.decks.test_easy import easy
from tests.sessions.playing import play_until
from tests.shipped import GAMES
from tests.stored import sessions
from tests.viewmodels.test_kiosk import sit

EASY, FULL = "le-duel", "du-boulier-a-la-puce"


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path, [GOOD.parent])
    yield house
    house.close()


@pytest.fixture
def kiosk(house: House) -> Any:
    return house.kiosk


def test_they_are_offered_where_there_are_some(kiosk: Any) -> None:
    assert kiosk.easy
    kiosk.wake()
    assert kiosk.easy
    for deck in (EASY, FULL, EASY):
        kiosk.choose(deck)
        assert kiosk.easy == (deck == EASY), "before the game"
        sit(kiosk, deck, "short", 1, 2)
        assert kiosk.easy == (deck == EASY), "at the table"
        kiosk.another()
        assert kiosk.easy


def test_they_are_offered_in_the_languages_that_have_them(qapp: QGuiApplication, tmp_path: Path) -> None:
    folder = overlaid(tmp_path / "decks" / "jeu", {"i18n/fr-easy.csv": easy()}).parent
    with closing(House(tmp_path, [folder])) as house:
        kiosk: Any = house.kiosk
        for deck in GAMES:
            house.games.switch(deck)
        kiosk.lay_out()
        offered = []
        for language in ("fr", "en", "fr"):
            kiosk.speak(language)
            offered.append(kiosk.easy)
        assert offered == [True, False, True]


def test_they_are_offered_no_more_once_the_games_are_not(house: House) -> None:
    kiosk: Any = house.kiosk
    easy = {deck.id for deck in house.games.offered.decks if "fr" in deck.easy}
    assert easy == {*GAMES}
    for deck in easy:
        house.games.switch(deck)
    kiosk.lay_out()
    assert not kiosk.easy


def test_what_is_asked_for_can_be_given_back_where_there_are_none(kiosk: Any) -> None:
    kiosk.comfort.turn("words")
    sit(kiosk, FULL, "short", 1, 2)
    assert (kiosk.easy, kiosk.asked) == (True, "fr-easy")
    kiosk.comfort.turn("words")
    assert (kiosk.easy, kiosk.asked) == (False, "fr")


def test_the_help_tells_the_game_in_easy_words_and_rests_the_screen(kiosk: Any) -> None:
    kiosk.choose(EASY)
    before = kiosk.lobby.props.summary
    kiosk.comfort.help("plainer")
    assert (kiosk.asked, kiosk.language, kiosk.comfort.calm) == ("fr-easy", "fr", True)
    deck = kiosk.lobby.deck
    assert kiosk.lobby.props.summary == deck.text("deck.summary", "fr-easy") != before
    session = sit(kiosk, EASY, "short", 1, 2)
    play_until(session, "pick")
    assert kiosk.table.props.prompt == deck.text("step.pick.prompt", "fr-easy") != deck.text("step.pick.prompt", "fr")
    kiosk.comfort.help("plainer")
    assert kiosk.table.props.prompt == deck.text("step.pick.prompt", "fr")
    assert (kiosk.asked, kiosk.comfort.calm) == ("fr", False)


def test_a_game_without_them_is_played_in_full_words(kiosk: Any) -> None:
    kiosk.comfort.turn("words")
    sit(kiosk, FULL, "short", 1, 2)
    deck = kiosk.table.session.deck
    assert kiosk.table.props.title == deck.step_text(kiosk.table.scene.view.id, "title", "fr", "short")


def test_a_card_in_full_has_its_easy_face_and_its_full_detail(kiosk: Any) -> None:
    kiosk.choose(EASY)
    deck = kiosk.lobby.deck
    kiosk.comfort.turn("words")
    kiosk.inspect("petit-outil")
    assert kiosk.sheet.props.lead == deck.text("card.petit-outil.text", "fr-easy")
    assert deck.text("card.petit-outil.detail", "fr") in kiosk.sheet.props.lines


def test_another_language_is_told_in_its_easy_words_as_far_as_it_has_some(kiosk: Any) -> None:
    kiosk.comfort.turn("words")
    kiosk.otherLanguage()
    assert (kiosk.language, kiosk.asked, QLocale().language()) == ("en", "en-easy", QLocale.Language.English)
    sit(kiosk, EASY, "short", 1, 2)
    deck = kiosk.table.session.deck
    assert kiosk.table.props.title == deck.step_text(kiosk.table.scene.view.id, "title", "en", "short")
    kiosk.otherLanguage()
    assert (kiosk.asked, QLocale().language()) == ("fr-easy", QLocale.Language.French)


def test_a_game_goes_on_where_it_is_and_an_open_curtain_falls(kiosk: Any) -> None:
    session = sit(kiosk, EASY, "short", 1, 2)
    play_until(session, "ballots")
    vote = kiosk.table._models["vote"]
    vote.lift()
    assert not vote.curtained
    moves = session.play.count
    kiosk.comfort.turn("words")
    assert vote.curtained
    assert (session.view().id, session.play.count, kiosk.table.session) == ("ballots", moves, session)


@pytest.mark.parametrize("sheet", ["comfort", "settings", "hearing", "help"])
def test_no_comfort_is_set_over_what_a_seat_reads_alone(kiosk: Any, sheet: str) -> None:
    session = sit(kiosk, EASY, "short", 1, 2)
    play_until(session, "ballots")
    vote, moves = kiosk.table._models["vote"], session.play.count
    vote.lift()
    kiosk.openSheet(sheet)
    assert (vote.curtained, kiosk.sheet.kind) == (sheet != "help", sheet)
    for what in CHOICES:
        kiosk.comfort.turn(what)
    assert (vote.curtained, session.view().id, session.play.count) == (True, "ballots", moves)


@pytest.mark.parametrize("what", CHOICES)
def test_a_card_stays_in_hand_whatever_is_set(kiosk: Any, what: str) -> None:
    session = sit(kiosk, EASY, "short", 1, 2)
    play_until(session, "pick")
    card = session.state.zones["questions"][1]
    choose = kiosk.table._models["choose"]
    choose.choose(card)
    kiosk.openSheet("settings")
    kiosk.comfort.turn(what)
    assert (choose.props.picked, session.view().id) == (card, "pick")


def test_what_is_in_hand_before_everybody_stays_there(kiosk: Any) -> None:
    session = sit(kiosk, EASY, "short", 1, 2)
    play_until(session, "pick")
    card = session.state.zones["questions"][1]
    choose = kiosk.table._models["choose"]
    choose.choose(card)
    assert choose.props.picked == card
    kiosk.comfort.turn("words")
    assert choose.props.picked == card


def test_they_stay_for_another_game_and_the_next_visitors_find_full_words(house: House) -> None:
    kiosk: Any = house.kiosk
    kiosk.comfort.turn("words")
    session = sit(kiosk, EASY, "flash", 1, 2)
    play_until(session, "end")
    kiosk.again()
    assert kiosk.asked == "fr-easy"
    kiosk.home()
    assert (kiosk.asked, kiosk.comfort.words) == ("fr", "full")
    assert {stored.language for stored in sessions(house.store)} == {"fr"}


def test_the_public_screen_tells_them_too(kiosk: Any) -> None:
    shown = PublicModel(kiosk, kiosk.table)
    kiosk.comfort.turn("words")
    assert shown.props.language == "fr-easy"


def test_what_visitors_write_is_kept_in_the_language(house: House) -> None:
    kiosk: Any = house.kiosk
    kiosk.comfort.turn("words")
    session = sit(kiosk, "micro-dystopies", "short", 1)
    written: list[tuple[str, str, str]] = []
    session.write = lambda *text: written.append(text)  # type: ignore[method-assign]
    kiosk.table.scene.paper.write("step", "un texte")
    assert written == [("step", "un texte", "fr")]
