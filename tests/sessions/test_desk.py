"""Sessions begin, are offered again after a cut, and are handed over."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.decks.deck import Deck
from kiosk.engine.moves import Continue, Event, Left, Started
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import Store, Unreadable, open_store
from tests.clocks import FakeClock
from tests.sessions.playing import play_until
from tests.stored import sessions

EXIT = Event("opening", 0, Left(1)).to_json()


def left_alone(desk: Desk, deck: Deck, step: str = "places") -> Session:
    """A session somebody walked away from."""
    session = desk.start(deck, "short", (1, 2))
    play_until(session, step)
    return session


def test_a_session_starts_with_its_deck_and_its_opening_stored(desk: Desk, deck: Deck, store: Store) -> None:
    session = desk.start(deck, "long", (2, 5), "ados")
    stored = store.sessions.get(session.id)
    assert (stored.deck_id, stored.length, stored.seats, stored.outcome) == ("boite-noire", "long", 2, None)
    assert store.decks.content(stored.deck_sha256) == deck.content
    opening = Event.from_json(store.sessions.events(session.id)[0])
    assert opening.move == Started("long", (2, 5), "ados", ())
    assert len(store.sessions.events(session.id)) == session.play.count


def test_a_session_keeps_the_language_it_was_started_in(desk: Desk, deck: Deck, store: Store) -> None:
    started = [desk.start(deck, "short", (1,), language=language).id for language in ("en", "fr")]
    assert [store.sessions.get(name).language for name in started] == ["en", "fr"]


def test_where_people_left_is_known_and_a_result_is_no_leaving(desk: Desk, deck: Deck, store: Store) -> None:
    left = left_alone(desk, deck)
    desk.tidy()
    played = left_alone(desk, deck, "end")
    played.submit(Continue())
    played.close()
    ends = [(store.sessions.get(name).outcome, store.sessions.get(name).left_at) for name in (left.id, played.id)]
    assert ends == [("left", "places"), ("result", "")]


def test_seats_the_game_cannot_take_start_nothing(desk: Desk, deck: Deck, store: Store) -> None:
    with pytest.raises(ValueError, match="takes 1 to 6"):
        desk.start(deck, "short", ())
    assert sessions(store) == []


def test_after_a_cut_the_session_is_offered_and_goes_on(desk: Desk, deck: Deck) -> None:
    assert desk.offer() is None
    session = left_alone(desk, deck)
    offer = desk.offer()
    assert offer is not None
    assert (offer.id, offer.deck, offer.play.state) == (session.id, deck, session.state)
    resumed = desk.resume(offer)
    play_until(resumed, "end")
    assert resumed.play.count > session.play.count


def test_a_new_process_finds_everything(desk: Desk, deck: Deck, store: Store, clock: FakeClock, tmp_path: Path) -> None:
    session = left_alone(desk, deck)
    store.close()
    again = open_store(tmp_path / "data", clock.now)
    offer = Desk(again, clock, RandomChance()).offer()
    again.close()
    assert offer is not None
    assert offer.play.state == session.state


@pytest.mark.parametrize(
    ("minutes", "offered"), [(19, True), (-19, True), (21, False), (-21, False), (60 * 24 * 400, False)]
)
def test_an_old_session_is_not_offered(desk: Desk, deck: Deck, clock: FakeClock, minutes: int, offered: bool) -> None:
    left_alone(desk, deck)
    clock.jump(timedelta(minutes=minutes))
    assert (desk.offer() is not None) is offered


def test_declining_closes_it_and_its_counts_are_kept(desk: Desk, deck: Deck, store: Store) -> None:
    session = left_alone(desk, deck, "before")
    offer = desk.offer()
    assert offer is not None
    desk.decline(offer)
    assert store.sessions.get(session.id).outcome == "left"
    assert store.counts.recent_cards(deck.id) >= set(session.state.zones["debate"])
    assert desk.offer() is None


def test_a_session_whose_answers_fail_ends_without_them_and_bars_nobody(
    desk: Desk, deck: Deck, store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    left = left_alone(desk, deck)

    def fail(*_: object) -> None:
        raise KeyError("what somebody wrote")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.sessions.session.answers", fail)
        after = desk.start(deck, "short", (1,))
    assert (store.sessions.get(left.id).outcome, store.sessions.get(after.id).outcome) == ("left", None)
    assert [record.getMessage() for record in caplog.records] == [
        f"session {left.id} ends without its answers: KeyError"
    ]


def test_a_session_whose_result_was_reached_is_closed_not_offered(desk: Desk, deck: Deck, store: Store) -> None:
    session = left_alone(desk, deck, "end")
    assert desk.offer() is None
    assert store.sessions.get(session.id).outcome == "result"


@pytest.mark.parametrize("days", [0, 3, 400])
def test_starting_closes_what_was_left_however_old(
    desk: Desk, deck: Deck, store: Store, clock: FakeClock, days: int
) -> None:
    old = left_alone(desk, deck)
    clock.jump(timedelta(days=days))
    new = desk.start(deck, "short", (1,))
    assert store.sessions.get(old.id).outcome == "left"
    assert store.sessions.get(new.id).outcome is None


def test_the_cards_of_the_last_two_sessions_are_avoided(desk: Desk, deck: Deck, store: Store) -> None:
    shown: list[set[str]] = [set(), set()]
    for _ in range(4):
        session = left_alone(desk, deck, "before")
        opening = Event.from_json(store.sessions.events(session.id)[0]).move
        assert isinstance(opening, Started)
        assert set(opening.recent) == shown[-1] | shown[-2]
        shown.append({*session.state.zones["debate"], *session.state.zones["placed"]})
        assert not shown[-1] & set(opening.recent)


@pytest.mark.parametrize(
    "lines",
    [
        ["no event"],
        [EXIT],
        [Event("", 0, Started("endless", (1,))).to_json()],
        [Event("", 0, Started("short", (1,))).to_json(), '["opening", 0, "undone", {"target": 9}]'],
        [Event("", 0, Started("short", (1,))).to_json(), '["opening", 0, "redone", {}]'],
        [Event("", 0, Started("short", (1,))).to_json(), '["opening", 0, "mark", {"point": 1}]', EXIT],
    ],
    ids=["unreadable", "no-opening", "no-length", "undone", "redone", "elsewhere"],
)
def test_a_log_that_cannot_be_told_again_is_closed_and_never_stops_the_kiosk(
    desk: Desk, deck: Deck, store: Store, lines: list[str]
) -> None:
    store.decks.keep(deck.sha256, deck.id, deck.content)
    store.sessions.start("broken", deck.id, deck.sha256, "short", 1)
    store.sessions.append("broken", 0, lines)
    assert desk.offer() is None
    assert store.sessions.get("broken").outcome == "left"
    assert isinstance(desk.start(deck, "short", (1,)), Session)


def test_a_deck_this_version_cannot_read_is_closed_too(desk: Desk, store: Store) -> None:
    store.decks.keep("0" * 64, "old", b'{"deck.yaml": "format: 99"}')
    store.sessions.start("old", "old", "0" * 64, "short", 1)
    assert desk.offer() is None
    assert store.sessions.get("old").outcome == "left"


def test_a_disk_that_cannot_be_read_never_stops_a_game(
    desk: Desk, deck: Deck, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: Any) -> Any:
        raise Unreadable("input/output error")

    for question in ("unfinished", "played_today", "events"):
        monkeypatch.setattr(store.sessions, question, unreadable)
    for question in ("recent_cards", "totals"):
        monkeypatch.setattr(store.counts, question, unreadable)
    assert (desk.offer(), desk.played_today(), desk.totals(deck, "after", "x")) == (None, 0, {})
    session = desk.start(deck, "short", (1,))
    session.submit(Continue())
    assert session.view().id == "ring"


def test_a_session_that_cannot_be_read_now_is_not_given_up(
    desk: Desk, deck: Deck, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: Any) -> Any:
        raise Unreadable("input/output error")

    session = left_alone(desk, deck)
    with monkeypatch.context() as patch:
        patch.setattr(store.sessions, "events", unreadable)
        assert desk.offer() is None
    assert store.sessions.get(session.id).outcome is None
    assert desk.offer() is not None


def test_sessions_of_today_are_counted_by_the_day_of_this_machine(desk: Desk, deck: Deck, clock: FakeClock) -> None:
    assert desk.played_today() == 0
    desk.start(deck, "short", (1,))
    desk.start(deck, "short", (1,))
    assert desk.played_today() == 2
    clock.jump(timedelta(days=1))
    assert desk.played_today() == 0


def test_totals_add_up_over_sessions_that_reached_their_result(desk: Desk, deck: Deck) -> None:
    for _ in range(2):
        session = left_alone(desk, deck, "end")
        session.close()
    left_alone(desk, deck, "places").close()
    assert desk.totals(deck, "ring", "ring")["tried"] == 2


def test_what_is_played_apart_is_in_no_store_and_leaves_what_waits(desk: Desk, deck: Deck, store: Store) -> None:
    waiting = left_alone(desk, deck)
    apart = desk.apart()
    tried = left_alone(apart, deck, "ring")
    tried.close()
    assert apart.played_today() == 1
    apart.close()
    assert [one.id for one in sessions(store)] == [waiting.id]
    offer = desk.offer()
    assert offer is not None
    assert offer.id == waiting.id
