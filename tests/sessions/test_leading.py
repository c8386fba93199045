"""A session that a facilitator leads: the time left stands while the table is held, and grows by what is added."""

import pytest

from kiosk.decks.deck import Deck
from kiosk.engine.leading import Held, Released, Skipped, TimeAdded
from kiosk.engine.moves import Move
from kiosk.engine.rules import Accepted, Refused
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import Store
from tests.clocks import FakeClock
from tests.sessions.playing import play_until

SECONDS = 75


@pytest.fixture
def talk(desk: Desk, deck: Deck) -> Session:
    """A talk of 75 seconds whose timer runs."""
    session = desk.start(deck, "short", (1, 2))
    play_until(session, "talk")
    session.tick()
    return session


def lead(session: Session, *moves: Move) -> None:
    for move in moves:
        assert isinstance(session.submit(move, facilitator=True), Accepted), move


def pass_time(session: Session, clock: FakeClock, seconds: float) -> None:
    clock.pass_time(seconds)
    session.tick()


@pytest.mark.parametrize("before", [0, 20, 40, 74.5, 75])
def test_the_time_left_stands_in_a_pause_and_goes_on_after_it(talk: Session, clock: FakeClock, before: float) -> None:
    pass_time(talk, clock, min(before, SECONDS / 2))
    pass_time(talk, clock, max(0, before - SECONDS / 2))
    left, phase = talk.seconds_left, talk.state.timer
    lead(talk, Held())
    pass_time(talk, clock, 500)
    assert (talk.seconds_left, talk.state.timer) == (left, phase)
    lead(talk, Held("talk"))
    pass_time(talk, clock, 500)
    lead(talk, Released())
    assert (talk.seconds_left, talk.state.timer) == (left, phase)
    clock.pass_time(10)
    assert talk.seconds_left == max(0, round(SECONDS - before - 10))


@pytest.mark.parametrize(("before", "left"), [(0, 135), (20, 115), (50, 85), (76, 60)])
def test_added_time_comes_to_what_is_left(talk: Session, clock: FakeClock, before: float, left: int) -> None:
    for seconds in (min(before, SECONDS / 2), max(0, before - SECONDS / 2)):
        pass_time(talk, clock, seconds)
    lead(talk, TimeAdded(60))
    talk.tick()
    assert talk.seconds_left == left
    while talk.seconds_left:
        pass_time(talk, clock, 1)
    pass_time(talk, clock, 1)
    assert talk.state.timer is not None
    assert talk.state.timer.phase == "expired"


def test_time_added_in_a_pause_is_there_after_it(talk: Session, clock: FakeClock) -> None:
    pass_time(talk, clock, 15)
    lead(talk, Held(), TimeAdded(30))
    pass_time(talk, clock, 40)
    lead(talk, Released())
    assert talk.seconds_left == 90


def test_a_step_that_opens_in_a_pause_has_all_its_time(desk: Desk, deck: Deck, clock: FakeClock) -> None:
    session = desk.start(deck, "long", (1, 2))
    play_until(session, "after")
    lead(session, Held(), Skipped())
    pass_time(session, clock, 30)
    lead(session, Released())
    session.tick()
    assert (session.view().id, session.seconds_left) == ("last-word", 60)


def test_only_the_facilitator_leads(talk: Session) -> None:
    assert talk.submit(Held()) == Refused("not_facilitator")


def test_the_next_group_finds_the_table_released(talk: Session, desk: Desk, store: Store) -> None:
    lead(talk, Held("talk"))
    offer = desk.offer()
    assert offer is not None
    assert offer.play.held == "talk"
    assert desk.resume(offer).view().held == ""
    again = desk.offer()
    assert again is not None
    assert (again.play.held, again.play.state) == ("", talk.state)
