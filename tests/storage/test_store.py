"""What the store keeps, answers and refuses."""

from pathlib import Path

import pytest

from kiosk.storage import AlreadyFinished, OutOfOrder, ResultRow, Store, UnknownDeck, UnknownSession, open_store
from tests.clocks import FakeClock
from tests.storage.sample import CONTENT, SHA256, begin, payloads, play
from tests.stored import sessions


def test_events_come_back_in_order_after_a_restart(tmp_path: Path, clock: FakeClock) -> None:
    first = open_store(tmp_path, clock.now)
    begin(first, "s1", events=3)
    first.sessions.append("s1", 3, payloads(12, first=3))
    first.close()
    second = open_store(tmp_path, clock.now)
    second.sessions.append("s1", 12, payloads(13, first=12))
    assert second.sessions.events("s1") == payloads(13)
    assert second.notices == ()
    second.close()
    assert [file.name for file in tmp_path.iterdir()] == ["kiosk.db"]


def test_payloads_are_kept_to_the_letter(store: Store) -> None:
    begin(store, "s1")
    odd = ["", "’\u202f« é »", "\N{ROBOT FACE}", "a\x00b", '{"q": "x\'); DROP TABLE events;--"}']
    store.sessions.append("s1", 0, odd)
    assert store.sessions.events("s1") == odd


@pytest.mark.parametrize("number", [0, 1, 3, -1])
def test_a_gap_or_a_repetition_is_refused(store: Store, number: int) -> None:
    begin(store, "s1", events=2)
    with pytest.raises(OutOfOrder, match=f"session s1 expects event 2, not {number}"):
        store.sessions.append("s1", number, ["again"])
    assert store.sessions.events("s1") == payloads(2)


def test_what_another_process_wrote_is_never_written_over(tmp_path: Path, store: Store, clock: FakeClock) -> None:
    begin(store, "s1", events=2)
    other = open_store(tmp_path / "data", clock.now)
    other.sessions.append("s1", 2, ["theirs"])
    other.close()
    with pytest.raises(OutOfOrder):
        store.sessions.append("s1", 2, ["ours"])
    assert store.sessions.events("s1") == [*payloads(2), "theirs"]
    assert store.saving


def test_a_payload_that_is_not_text_is_refused_and_holds_nothing_back(store: Store) -> None:
    begin(store, "s1")
    with pytest.raises(UnicodeEncodeError):
        store.sessions.append("s1", 0, ["fine", "half a pair \ud800"])
    store.sessions.append("s1", 0, ["whole"])
    assert store.sessions.events("s1") == ["whole"]


def test_a_deck_is_kept_once_and_for_good(store: Store) -> None:
    store.decks.keep(SHA256, "portraits", CONTENT)
    store.decks.keep(SHA256, "portraits", b"never mind")
    assert store.decks.content(SHA256) == CONTENT
    with pytest.raises(UnknownDeck, match="no deck with the hash 00"):
        store.decks.content("00")


def test_a_session_needs_a_kept_deck_and_a_new_id(store: Store) -> None:
    with pytest.raises(UnknownDeck):
        store.sessions.start("s1", "portraits", SHA256, "short", 3)
    begin(store, "s1")
    with pytest.raises(OutOfOrder, match="session s1 was started before"):
        store.sessions.start("s1", "portraits", SHA256, "short", 3)
    assert len(sessions(store)) == 1


def test_an_unknown_session_is_named_with_the_known_ones(store: Store) -> None:
    with pytest.raises(UnknownSession, match="no session s9; no session is stored yet"):
        store.sessions.get("s9")
    begin(store, "s1")
    begin(store, "s2")
    for ask in (store.sessions.get, store.sessions.events):
        with pytest.raises(UnknownSession, match="no session s9; the last ones are s2, s1"):
            ask("s9")
    with pytest.raises(UnknownSession):
        store.sessions.append("s9", 0, ["x"])


def test_a_session_tells_what_was_stored(store: Store, clock: FakeClock) -> None:
    began = clock.now()
    begin(store, "s1")
    clock.pass_time(90.25)
    store.sessions.append("s1", 0, payloads(1))
    found = store.sessions.get("s1")
    assert (found.deck_id, found.deck_sha256, found.length, found.seats) == ("portraits", SHA256, "short", 3)
    assert (found.started_at, found.last_event_at) == (began, clock.now())
    assert (found.outcome, found.digest) == (None, None)
    store.sessions.finish("s1", "left", "d1", [])
    assert (store.sessions.get("s1").outcome, store.sessions.get("s1").digest) == ("left", "d1")


def test_a_finished_session_is_closed(store: Store) -> None:
    play(store, "s1")
    with pytest.raises(AlreadyFinished, match="session s1 is already finished"):
        store.sessions.append("s1", 6, ["late"])
    with pytest.raises(AlreadyFinished):
        store.sessions.finish("s1", "result", "d2", [ResultRow("after", "c1", "yes", 50)])
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 2}


def test_the_self_test_says_that_this_disk_takes_a_write(store: Store) -> None:
    version, saves = store.self_test()
    assert tuple(map(int, version.split("."))) >= (3, 44)  # group_concat keeps an order
    assert saves
