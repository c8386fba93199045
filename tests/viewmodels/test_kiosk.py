"""The kiosk as visitors meet it: the same people play again, and nobody is hurried while they talk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.engine.leading import Held, Released
from kiosk.engine.moves import HalfTime, TimerExpired, TimerStarted
from kiosk.sessions.pace import DOUBLE, ENDLESS, ENDLESS_WAIT, NORMAL
from kiosk.sessions.session import Session
from kiosk.viewmodels.comfort import CHOICES, Comfort
from kiosk.viewmodels.idle import LEAST
from kiosk.viewmodels.kiosk import AFTER_A_TALK
from kiosk.viewmodels.town.houses import from_text
from tests.decks.folders import overlaid
from tests.sessions.playing import play_until
from tests.stored import sessions
from tests.ui.tour import DECKS

MAINS = DECKS / "mains"


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.close()


@pytest.fixture
def kiosk(house: House) -> Any:
    return house.kiosk


def sit(kiosk: Any, deck: str, length: str, *seats: int) -> Session:
    kiosk.choose(deck)
    for seat in seats:
        kiosk.lobby.toggle(seat)
    kiosk.lobby.last(length)
    kiosk.begin()
    session: Session = kiosk.table.session
    return session


@pytest.mark.parametrize("seats", [(2,), (1, 4, 6)])
def test_the_same_people_play_again_at_once(kiosk: Any, seats: tuple[int, ...]) -> None:
    before = sit(kiosk, "une-ia-dans-ma-rue", "short", *seats)
    kiosk.again()
    after = kiosk.table.session
    assert kiosk.place == "table"
    assert after.id != before.id
    assert (after.state.length, after.state.present) == ("short", before.state.present)
    assert kiosk.lobby.chosen[1] == seats


WAYS_OUT: dict[str, Callable[[Any], None]] = {
    "home": lambda kiosk: kiosk.home(),
    "another": lambda kiosk: kiosk.another(),
    "back": lambda kiosk: kiosk.back(),
    "nobody there": lambda kiosk: kiosk.idle.gone.emit(),
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_a_trial_counts_nowhere_and_ends_with_its_table(house: House, way: str) -> None:
    kiosk: Any = house.kiosk
    town = kiosk.attract.town
    tries(house)
    assert (kiosk.place, kiosk.trial) == ("seats", True)
    session = sit(kiosk, "une-ia-dans-ma-rue", "flash", 1, 2)
    assert (kiosk.place, kiosk.trial) == ("table", True)
    play_until(session, session.deck.game.plans["flash"][-1].id)
    kiosk.again()
    assert (kiosk.place, kiosk.trial, kiosk.table.session is session) == ("table", True, False)
    WAYS_OUT[way](kiosk)
    assert not kiosk.trial
    assert (sessions(house.store), house.desk.played_today(), house.desk.offer()) == ([], 0, None)
    kiosk.home()
    assert kiosk.attract.town == town
    sit(kiosk, "une-ia-dans-ma-rue", "flash", 1)
    assert len(sessions(house.store)) == 1


def tries(house: House) -> None:
    """The facilitator tries a game that came by stick."""
    house.facilitator.sections.games.intake.tried.emit("une-ia-dans-ma-rue")


def test_a_trial_lets_the_game_on_the_table_wait(house: House) -> None:
    kiosk: Any = house.kiosk
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    tries(house)
    sit(kiosk, "une-ia-dans-ma-rue", "flash", 3)
    kiosk.home()
    kiosk.wake()
    assert kiosk.place == "resume"
    kiosk.resume()
    assert kiosk.table.session.id == session.id


def test_a_game_that_is_not_offered_may_be_tried(house: House) -> None:
    kiosk: Any = house.kiosk
    house.games.switch("une-ia-dans-ma-rue")
    tries(house)
    assert (kiosk.place, kiosk.trial) == ("seats", True)


def test_a_trial_that_fails_sets_no_game_aside(house: House) -> None:
    kiosk: Any = house.kiosk
    for _ in range(3):
        tries(house)
        kiosk.fall()
    assert house.games.failures.aside("une-ia-dans-ma-rue") is None


def test_who_came_and_who_left_meanwhile_is_remembered(kiosk: Any) -> None:
    sit(kiosk, "boite-noire", "long", 1, 2, 3)
    kiosk.table.leave(2)
    kiosk.table.join(5)
    kiosk.again()
    assert kiosk.table.session.state.present == (1, 3, 5)


def test_the_cards_of_the_game_before_are_not_dealt_again_at_once(kiosk: Any) -> None:
    before = sit(kiosk, "boite-noire", "short", 1, 2)
    play_until(before, "end")
    kiosk.again()
    assert before.play.state.recent < kiosk.table.session.state.recent


def test_the_die_never_opens_the_game_just_played(kiosk: Any) -> None:
    sit(kiosk, "boite-noire", "short", 2)
    opened = set()
    for _ in range(30):
        kiosk.another()
        kiosk.chooseAny()
        assert kiosk.place == "seats"
        opened.add(kiosk.lobby.deck.id)
        sit(kiosk, "boite-noire", "short", 2)
    assert "boite-noire" not in opened
    assert len(opened) > 1
    assert kiosk.lobby.deck.id == "boite-noire"


def test_the_die_of_new_visitors_may_open_any_game(kiosk: Any) -> None:
    sit(kiosk, "boite-noire", "short", 2)
    kiosk.another()
    kiosk.home()
    opened = set()
    for _ in range(100):
        kiosk.chooseAny()
        opened.add(kiosk.lobby.deck.id)
    assert opened == {row.deck_id for row in kiosk.games.rows}


def test_after_a_flash_game_the_table_goes_on_in_the_next_length_that_is_offered(kiosk: Any) -> None:
    kiosk._games.allow("boite-noire", "short")
    session = sit(kiosk, "boite-noire", "flash", 1, 2)
    assert kiosk.more == 0
    kiosk.goOn()
    assert session.state.length == "flash", "not before its result"
    play_until(session, "end")
    ahead = sum(step.planned for step in session.deck.game.ahead(session.state, "normal"))
    assert kiosk.more == round(ahead / 60) > 0
    kiosk.goOn()
    assert (session.state.length, kiosk.table.session, kiosk.more) == ("normal", session, 0)
    assert session.state.present == (1, 2)


def test_playing_again_after_going_on_keeps_the_seats_and_the_length(kiosk: Any) -> None:
    session = sit(kiosk, "boite-noire", "flash", 1, 4)
    play_until(session, "end")
    kiosk.goOn()
    play_until(session, "end")
    kiosk.again()
    again = kiosk.table.session
    assert again is not session
    assert (again.state.length, again.state.present) == ("short", (1, 4))
    assert not {*again.state.zones["table"]} & {*session.state.zones["placed"]}


def test_a_talk_whose_time_is_over_is_left_in_peace_for_three_minutes(kiosk: Any) -> None:
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    play_until(session, "talk")
    assert LEAST <= kiosk._patience() < AFTER_A_TALK
    session.submit(TimerStarted(60), 0)
    assert kiosk._patience() is None
    session.submit(HalfTime(), 0)
    assert kiosk._patience() is None
    session.submit(TimerExpired(), 0)
    assert kiosk._patience() == AFTER_A_TALK


def test_more_time_is_for_waiting_too_and_for_this_table_alone(kiosk: Any) -> None:
    kiosk.wake()
    assert kiosk._patience() == LEAST
    kiosk.comfort.turn("pace")
    assert (kiosk.comfort.pace, kiosk._patience()) == ("double", 2 * LEAST)
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    play_until(session, "talk")
    session.submit(TimerStarted(60), 0)
    assert (session.pace, kiosk._patience()) == (DOUBLE, None)
    kiosk.comfort.turn("pace")
    assert (session.pace, kiosk._patience()) == (ENDLESS, ENDLESS_WAIT)
    kiosk.again()
    assert kiosk.table.session.pace == ENDLESS
    kiosk.home()
    assert kiosk.comfort.pace == "normal"
    assert sit(kiosk, "boite-noire", "short", 1, 2).pace == NORMAL


def test_comfort_is_asked_for_from_the_first_screen_and_given_back_at_once(kiosk: Any) -> None:
    kiosk.ease()
    assert (kiosk.place, kiosk.sheet.kind, kiosk.comfort.eased) == ("choose", "comfort", False)
    for what in CHOICES:
        kiosk.comfort.turn(what)
        assert kiosk.comfort.eased
        kiosk.comfort.asBefore()
        assert (kiosk.comfort.now, kiosk.comfort.eased) == (Comfort(), False)
    for what in CHOICES:
        kiosk.comfort.turn(what)
    kiosk.comfort.asBefore()
    assert (kiosk.comfort.now, kiosk.comfort.eased) == (Comfort(), False)
    assert kiosk.sheet.kind == "comfort"


def test_the_next_visitor_finds_nothing_of_it(kiosk: Any) -> None:
    kiosk.wake()
    for what in CHOICES:
        kiosk.comfort.turn(what)
        assert kiosk.comfort.now.adjusted(what, CHOICES[what][1]) == kiosk.comfort.now
    kiosk.home()
    assert (kiosk.comfort.now, kiosk.comfort.eased) == (Comfort(), False)


def test_a_machine_that_is_always_calm_is_so_again(kiosk: Any) -> None:
    kiosk.stay_calm()
    assert (kiosk.comfort.calm, kiosk.comfort.eased) == (True, False)
    kiosk.comfort.turn("calm")
    assert (kiosk.comfort.calm, kiosk.comfort.eased) == (False, True)
    kiosk.comfort.asBefore()
    assert (kiosk.comfort.calm, kiosk.comfort.eased) == (True, False)


def test_the_words_of_the_screen_change_with_it_and_wait_while_it_is_held(kiosk: Any) -> None:
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    assert "entrainer" in kiosk.table.glossary
    assert kiosk.table.props.explains
    kiosk.speak("en")
    assert "entrainer" in kiosk.table.glossary
    kiosk.table.lead(Held("pause"))
    assert (kiosk.table.glossary, kiosk.table.props.explains) == ((), False)
    kiosk.table.lead(Released())
    play_until(session, "talk")
    assert (kiosk.table.glossary, kiosk.table.props.explains) == ((), False)
    kiosk.home()
    assert (kiosk.table.glossary, kiosk.table.props.explains) == ((), False)


def test_words_of_a_hand_are_told_only_while_its_curtain_is_lifted(qapp: QGuiApplication, tmp_path: Path) -> None:
    firsts = "Apprendre | Essayer | Demander | Noter | Pouvoir | Ne | Se"
    row = f"id,word,forms,text\ndemande,Vœu,{firsts},Ce que quelqu’un espère.\n"
    overlaid(tmp_path / "decks" / "mains", {"glossary.csv": row}, MAINS)
    house = House(tmp_path / "data", (tmp_path / "decks",))
    kiosk: Any = house.kiosk
    session = sit(kiosk, "mains", "short", 1, 2)
    play_until(session, "proposer")
    told = [kiosk.table.props.explains]
    kiosk.table.step.lift()
    told.append(kiosk.table.props.explains)
    kiosk.table.step.forget()
    told.append(kiosk.table.props.explains)
    assert told == [False, True, False]
    house.close()


def test_the_cards_beside_a_step_go_with_the_table(kiosk: Any) -> None:
    session = sit(kiosk, "une-ia-dans-ma-rue", "short", 1, 2)
    play_until(session, "event-talk")
    assert kiosk.table.beside.rows
    kiosk.home()
    assert not kiosk.table.beside.rows


def test_what_words_mean_slides_over_a_card_which_comes_back_once(kiosk: Any) -> None:
    kiosk.choose("boite-noire")
    steps: tuple[Callable[[], None], ...] = (
        lambda: kiosk.inspect("entrainer"),
        lambda: kiosk.openSheet("glossary"),
        kiosk.otherLanguage,
        kiosk.closeSheet,
        kiosk.closeSheet,
        lambda: kiosk.openSheet("glossary"),
        kiosk.back,
        kiosk.closeSheet,
    )
    kinds = []
    for step in steps:
        step()
        kinds.append(kiosk.sheet.props.kind)
    assert kinds == ["card", "glossary", "glossary", "card", "", "glossary", "", ""]


def test_the_pages_of_comfort_lead_back_to_the_first(kiosk: Any) -> None:
    kinds = []
    for kind in ("comfort", "settings", "hearing"):
        kiosk.openSheet(kind)
    for _ in range(3):
        kinds.append(kiosk.sheet.props.kind)
        kiosk.closeSheet()
    assert kinds == ["hearing", "comfort", ""]


def test_a_group_that_finished_has_a_house_in_the_town(kiosk: Any) -> None:
    assert kiosk.attract.town == ""
    assert kiosk.attract.today == kiosk._words.say("attract.first_house")
    kiosk.home()
    session = sit(kiosk, "boite-noire", "flash", 1, 2)
    play_until(session, "end")
    assert kiosk.attract.town == "", "not before they left"
    kiosk.home()
    (house,) = from_text(kiosk.attract.town)
    assert (house.tone, house.seats) == ("teal", 2)
    assert house.windows >= 1
    assert kiosk.attract.today == kiosk._words.say("attract.played_one", count=1)


def test_the_pictures_are_those_of_the_game_in_view(kiosk: Any) -> None:
    shown = [card.card_id for card in kiosk.attract.showcase.cards.rows]
    assert all(kiosk.prints.tone(card) for card in shown)
    kiosk.attract.showcase.next()
    assert not any(kiosk.prints.tone(card) for card in shown)
    session = sit(kiosk, "boite-noire", "long", 1, 2, 3)
    assert all(kiosk.prints.tone(card) for card in session.deck.cards)
    kiosk.home()
    assert all(kiosk.prints.tone(card) for card in kiosk.attract.showcase.deck.cards)
