"""A session saves, then shows; and turns the time that passes into events."""

from datetime import timedelta

import pytest

from kiosk.decks.deck import Deck
from kiosk.engine.leading import TimeAdded
from kiosk.engine.moves import Continue, Left, TimerStarted
from kiosk.engine.rules import Accepted, Refused
from kiosk.engine.state import Timer
from kiosk.kinds.discuss.rules import Finish, MoreTime
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import MOST_AHEAD, Session
from kiosk.storage import DiskRefused, Store
from tests.clocks import FakeClock
from tests.sessions.playing import play_until


@pytest.fixture
def session(desk: Desk, deck: Deck) -> Session:
    return desk.start(deck, "short", (1, 2))


@pytest.fixture
def talk(session: Session) -> Session:
    play_until(session, "talk")
    return session


def test_events_are_on_disk_before_anybody_hears_of_them(session: Session, store: Store) -> None:
    heard: list[tuple[int, int]] = []
    session.changed.append(lambda: heard.append((len(store.sessions.events(session.id)), session.play.count)))
    count = session.play.count
    play_until(session, "places")
    assert len(heard) > 3
    assert all(saved == shown for saved, shown in heard)
    assert heard[0][0] == count + 1
    assert heard == sorted(heard)


def test_what_chance_drew_is_saved_with_the_move_that_asked_for_it(session: Session, store: Store) -> None:
    play_until(session, "closing")
    before = len(store.sessions.events(session.id))
    session.submit(Continue())
    assert len(store.sessions.events(session.id)) == before + 2
    assert session.view().id == "places"
    assert len(session.view().zones["table"].cards) == 2


def test_what_cannot_be_saved_is_not_shown(session: Session, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DiskRefused("full")

    heard: list[str] = []
    session.changed.append(lambda: heard.append("changed"))
    play_until(session, "closing")
    heard.clear()
    before = session.state
    monkeypatch.setattr(store.sessions, "append", refuse)
    with pytest.raises(DiskRefused):
        session.submit(Continue())
    assert session.state is before
    assert heard == []


def test_a_refusal_is_neither_saved_nor_heard(session: Session, store: Store) -> None:
    heard: list[str] = []
    session.changed.append(lambda: heard.append("changed"))
    before = store.sessions.events(session.id)
    assert session.submit(Finish()) == Refused("not_here")
    assert (store.sessions.events(session.id), heard) == (before, [])


def test_a_listener_may_leave_while_it_is_told(session: Session) -> None:
    heard: list[str] = []

    def once() -> None:
        heard.append("once")
        session.changed.remove(once)

    play_until(session, "closing")
    session.changed += [once, lambda: heard.append("always")]
    session.submit(Continue())
    assert heard == ["once", "always"]


def test_a_step_without_a_timer_has_no_time(session: Session, clock: FakeClock) -> None:
    clock.pass_time(1000)
    session.tick()
    assert (session.seconds_left, session.play.count) == (None, 2)


def test_time_passes_from_due_to_half_to_expired(talk: Session, clock: FakeClock) -> None:
    assert talk.state.timer == Timer(75, "due")
    told: list[tuple[float, str, int | None]] = []
    for seconds in (0, 37, 0.5, 37, 0.5, 60):
        clock.pass_time(seconds)
        talk.tick()
        assert talk.state.timer is not None
        told.append((seconds, talk.state.timer.phase, talk.seconds_left))
    assert told == [
        (0, "running", 75),
        (37, "running", 38),
        (0.5, "half", 38),
        (37, "half", 0),
        (0.5, "expired", 0),
        (60, "expired", 0),
    ]
    assert talk.view().id == "talk"


def test_ticking_twice_says_nothing_twice(talk: Session, clock: FakeClock) -> None:
    talk.tick()
    count = talk.play.count
    for _ in range(20):
        talk.tick()
    assert talk.play.count == count


def test_a_clock_set_by_somebody_changes_no_timer(talk: Session, clock: FakeClock) -> None:
    talk.tick()
    clock.jump(timedelta(days=-400))
    talk.tick()
    assert talk.seconds_left == 75
    clock.jump(timedelta(days=900))
    talk.tick()
    assert (talk.seconds_left, talk.state.timer) == (75, Timer(75, "running"))


@pytest.mark.parametrize(
    ("past", "times", "left"),
    [((20,), 1, 115), ((20,), 8, 300), ((37.5, 30), 1, 67.5), ((37.5, 30), 40, 300), ((37.5, 37.5), 1, 60)],
)
def test_a_minute_more_comes_to_what_is_left(
    talk: Session, clock: FakeClock, past: tuple[float, ...], times: int, left: float
) -> None:
    talk.tick()
    for seconds in past:
        clock.pass_time(seconds)
        talk.tick()
    for _ in range(times):
        assert isinstance(talk.submit(MoreTime()), Accepted)
        talk.tick()
    assert talk.seconds_left == round(left)


def test_who_asks_for_ever_more_has_little_more_than_the_most(talk: Session) -> None:
    talk.tick()
    for _ in range(200):
        talk.submit(MoreTime())
        talk.tick()
        assert (talk.seconds_left or 0) <= MOST_AHEAD * 1.1


def test_a_minute_more_takes_nothing_from_a_long_talk(talk: Session) -> None:
    talk.tick()
    for _ in range(6):
        talk.submit(TimeAdded(60), facilitator=True)
    talk.submit(MoreTime())
    assert talk.seconds_left == 75 + 6 * 60 > MOST_AHEAD


def test_undo_gives_the_time_back(talk: Session, clock: FakeClock) -> None:
    talk.tick()
    clock.pass_time(20)
    talk.submit(MoreTime())
    clock.pass_time(5)
    talk.submit(talk.legal()[-1])
    assert talk.seconds_left == 75
    assert isinstance(talk.play.top.event.move, TimerStarted)


def test_no_time_passes_once_the_session_is_over(talk: Session, clock: FakeClock) -> None:
    talk.tick()
    talk.submit(Left(1))
    talk.submit(Left(2))
    clock.pass_time(500)
    count = talk.play.count
    talk.tick()
    assert talk.play.count == count


def test_closing_writes_the_outcome_and_the_anonymous_counts(session: Session, store: Store, deck: Deck) -> None:
    play_until(session, "end")
    session.close()
    stored = store.sessions.get(session.id)
    assert stored.outcome == "result"
    assert stored.digest
    about = session.view().step.outcomes["after"].card
    counts = store.counts.totals(deck.id, "after", about)
    assert sum(count for measure, count in counts.items() if measure.startswith("point-")) == 2


def test_a_session_that_was_left_counts_for_nothing_in_the_totals(session: Session, store: Store, deck: Deck) -> None:
    play_until(session, "places")
    session.close()
    assert store.sessions.get(session.id).outcome == "left"
    assert store.counts.totals(deck.id, "ring", "ring") == {}
