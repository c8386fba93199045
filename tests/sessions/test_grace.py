"""At the end of a floor the table waits a moment: whoever speaks may go on, and who has spoken passes on at once."""

import pytest

from kiosk.decks.deck import Deck
from kiosk.engine.leading import Held, Released
from kiosk.engine.rules import Accepted
from kiosk.engine.state import Timer
from kiosk.kinds.discuss.rules import Finish, MoreTime
from kiosk.sessions.desk import Desk
from kiosk.sessions.pace import DOUBLE, ENDLESS
from kiosk.sessions.session import Session, replayed
from kiosk.storage import Store
from tests.clocks import FakeClock
from tests.sessions.playing import play_until
from tests.viewmodels.scenes import shipped_deck

SECONDS, GRACE = 35, 5


@pytest.fixture
def floors(desk: Desk) -> Session:
    """A talk in which two seats have the floor, one after the other."""
    session = desk.start(shipped_deck("demain-lia"), "normal", (1, 2))
    play_until(session, "two-voices")
    session.tick()
    return session


def let(session: Session, clock: FakeClock, seconds: float) -> int:
    """So many seconds pass; who has the floor then."""
    for _ in range(int(seconds * 4)):
        clock.pass_time(0.25)
        session.tick()
    return session.view().turn


def test_the_floor_passes_on_a_moment_after_its_time(floors: Session, clock: FakeClock) -> None:
    first = floors.view().turn
    assert let(floors, clock, SECONDS + GRACE - 1) == first
    assert floors.seconds_left == 0
    assert let(floors, clock, 1.5) not in (0, first)


def test_whoever_speaks_goes_on_as_often_as_they_like(floors: Session, clock: FakeClock) -> None:
    first = let(floors, clock, SECONDS + GRACE - 1)
    for _ in range(4):
        assert isinstance(floors.submit(MoreTime()), Accepted)
        floors.tick()
        assert floors.seconds_left == 60
        assert let(floors, clock, 60 + GRACE - 1) == first
    assert let(floors, clock, 1.5) != first


def test_who_has_spoken_does_not_wait(floors: Session, clock: FakeClock) -> None:
    first = let(floors, clock, SECONDS + 1)
    floors.submit(Finish())
    assert floors.view().turn not in (0, first)


def test_the_moment_stands_while_the_table_is_held(floors: Session, clock: FakeClock) -> None:
    first = let(floors, clock, SECONDS + 3)
    floors.submit(Held(), facilitator=True)
    assert let(floors, clock, 60) == first
    floors.submit(Released(), facilitator=True)
    assert let(floors, clock, 1) == first
    assert let(floors, clock, 2) != first


def test_it_is_twice_as_long_where_all_is_and_without_a_limit_it_has_no_end(floors: Session, clock: FakeClock) -> None:
    first = floors.view().turn
    floors.take(DOUBLE)
    assert let(floors, clock, 2 * (SECONDS + GRACE) - 1) == first
    floors.take(ENDLESS)
    assert let(floors, clock, 3600) == first
    floors.take(DOUBLE)
    assert let(floors, clock, 1) != first


def test_the_log_tells_when_a_floor_passed_and_is_played_alike(floors: Session, clock: FakeClock, store: Store) -> None:
    let(floors, clock, SECONDS + GRACE - 1)
    floors.submit(MoreTime())
    for _ in range(3):
        let(floors, clock, 60 + GRACE + 1)
        play, _ = replayed(floors.deck, store.sessions.events(floors.id))
        assert play.state == floors.state


def test_a_talk_that_passes_nothing_on_ends_with_its_time(desk: Desk, deck: Deck, clock: FakeClock) -> None:
    session = desk.start(deck, "short", (1, 2))
    play_until(session, "talk")
    session.tick()
    let(session, clock, 75.5)
    assert session.state.timer == Timer(75, "expired")
