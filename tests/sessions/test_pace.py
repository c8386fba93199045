"""Twice the time, or no limit, for whoever needs it: on the same plan, and the log does not tell."""

import pytest

from kiosk.decks.deck import Deck
from kiosk.engine.moves import TimerExpired
from kiosk.engine.state import Timer
from kiosk.sessions.desk import Desk
from kiosk.sessions.pace import DOUBLE, ENDLESS, NORMAL
from kiosk.sessions.session import Session
from tests.clocks import FakeClock
from tests.sessions.playing import play_until

SECONDS, DAY = 75, 86_400


@pytest.fixture
def talk(desk: Desk, deck: Deck) -> Session:
    session = desk.start(deck, "short", (1, 2))
    play_until(session, "talk")
    session.tick()
    return session


def phase(talk: Session, clock: FakeClock, seconds: float) -> str:
    """Of the timer, after so many seconds in which somebody looked at the clock now and then."""
    for _ in range(4):
        clock.pass_time(seconds / 4)
        talk.tick()
    assert talk.state.timer is not None
    return talk.state.timer.phase


def test_twice_the_time_is_twice_the_time(talk: Session, clock: FakeClock) -> None:
    talk.take(DOUBLE)
    assert talk.seconds_left == 2 * SECONDS
    assert talk.view().timer == Timer(2 * SECONDS, "running")
    assert phase(talk, clock, SECONDS - 3) == "running"
    assert phase(talk, clock, 3) == "half"
    assert talk.seconds_left == SECONDS
    assert phase(talk, clock, SECONDS - 3) == "half"
    assert phase(talk, clock, 3) == "expired"


def test_what_has_passed_has_passed(talk: Session, clock: FakeClock) -> None:
    clock.pass_time(25)
    talk.take(DOUBLE)
    assert talk.seconds_left == 2 * (SECONDS - 25)
    clock.pass_time(20)
    talk.take(NORMAL)
    assert talk.seconds_left == SECONDS - 25 - 10


def test_held_time_stands_at_any_pace(talk: Session, clock: FakeClock) -> None:
    talk._watch.run(False)
    talk.take(DOUBLE)
    clock.pass_time(DAY)
    assert talk.seconds_left == 2 * SECONDS


def test_without_a_limit_nothing_ends_by_itself_and_no_time_is_shown(talk: Session, clock: FakeClock) -> None:
    talk.take(ENDLESS)
    assert phase(talk, clock, DAY) == "half"
    assert (talk.seconds_left, talk.view().timer) == (None, None)
    talk.take(NORMAL)
    talk.tick()
    assert isinstance(talk.play.top.event.move, TimerExpired)
    assert talk.view().timer is not None
