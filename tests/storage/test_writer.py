"""A disk that refuses never stops a game: what it refuses waits, is read back, and is saved once, in order."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import OutOfOrder, ResultRow, StorageError, Store, open_store
from tests.clocks import FakeClock
from tests.storage.disks import Disk, RefusingDisk
from tests.storage.sample import CONTENT, SHA256, begin, payloads, play
from tests.stored import sessions


@pytest.fixture
def failing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RefusingDisk:
    return RefusingDisk(tmp_path, monkeypatch)


@pytest.fixture
def here(tmp_path: Path, clock: FakeClock, failing: RefusingDisk) -> Iterator[Store]:
    """A store on the failing disk."""
    store = open_store(failing.folder, clock.now)
    yield store
    store.close()


def append_until_refused(store: Store, session_id: str) -> int:
    """How many events were accepted, the last ten of them by a store that no longer saves."""
    number = len(store.sessions.events(session_id))
    late = 0
    while late < 10:
        store.sessions.append(session_id, number, [f"event {number} {'x' * 300}"])
        number += 1
        late += not store.saving
    return number


def test_a_full_disk_loses_nothing_and_saves_all_once_there_is_space(disk: Disk, clock: FakeClock) -> None:
    store = open_store(disk.folder, clock.now)
    begin(store, "s1")
    disk.fill()
    count = append_until_refused(store, "s1")
    expected = [f"event {number} {'x' * 300}" for number in range(count)]
    assert store.sessions.events("s1") == expected
    disk.free()
    store.sessions.append("s1", count, ["after"])
    assert store.saving
    store.close()
    again = open_store(disk.folder, clock.now)
    assert again.sessions.events("s1") == [*expected, "after"]
    assert again.notices == ()
    again.close()


def test_whole_sessions_are_played_on_a_full_disk(disk: Disk, clock: FakeClock) -> None:
    store = open_store(disk.folder, clock.now)
    begin(store, "s0")
    disk.fill()
    append_until_refused(store, "s0")
    for number in range(1, 4):
        play(store, f"s{number}")
    with pytest.raises(OutOfOrder):
        store.sessions.append("s0", 0, ["again"])
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 6}
    assert store.counts.recent_cards("portraits") == {"c1"}
    assert [session.id for session in sessions(store)] == ["s0", "s1", "s2", "s3"]
    assert not store.saving
    assert not store.self_test().saves
    disk.free()
    assert store.self_test().saves
    assert store.saving
    store.close()
    again = open_store(disk.folder, clock.now)
    assert again.counts.totals("portraits", "after", "c1") == {"yes": 6}
    assert again.sessions.events("s3") == payloads(6)
    again.close()


@pytest.mark.parametrize("late", [False, True])
def test_an_error_while_committing_neither_loses_nor_doubles(
    here: Store, failing: RefusingDisk, clock: FakeClock, late: bool
) -> None:
    """`late`: the transaction reached the disk, and SQLite says it did not."""
    begin(here, "s1", events=2)
    for count in (2, 5, 8):
        failing.fail(late=late)
        here.sessions.append("s1", count, payloads(count + 2, first=count))
        here.sessions.append("s1", count + 2, payloads(count + 3, first=count + 2))
        assert not here.saving
        failing.free()
        assert here.sessions.events("s1") == payloads(count + 3)
        assert here.saving
    failing.fail(late=late)
    play(here, "s2")
    here.sessions.finish("s1", "left", "d", [ResultRow("after", "c1", "yes", 7)])
    failing.free()
    assert here.counts.totals("portraits", "after", "c1") == {"yes": 2}
    assert here.saving
    here.close()
    again = open_store(failing.folder, clock.now)
    assert (again.sessions.events("s1"), again.sessions.events("s2")) == (payloads(11), payloads(6))
    assert [session.outcome for session in sessions(again)] == ["left", "result"]
    again.close()


def test_each_write_fails_once_and_nothing_is_lost(failing: RefusingDisk, clock: FakeClock) -> None:
    """A session of eight writes is played eight times; each time another write meets an I/O error."""
    store = open_store(failing.folder, clock.now)
    store.decks.keep(SHA256, "portraits", CONTENT)
    for broken in range(8):
        session_id = f"s{broken}"

        def meet_error(number: int, broken: int = broken) -> None:
            failing.fail(late=bool(broken % 2)) if number == broken else failing.free()

        meet_error(0)
        store.sessions.start(session_id, "portraits", SHA256, "short", 2)
        for number in range(6):
            meet_error(number + 1)
            store.sessions.append(session_id, number, payloads(number + 1, first=number))
        meet_error(7)
        store.sessions.finish(session_id, "result", "d", [ResultRow("after", "c1", "yes", 1)])
        failing.free()
        assert store.sessions.events(session_id) == payloads(6)
    assert store.saving
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 8}
    store.close()


def test_a_dead_disk_does_not_stop_the_running_session(here: Store, failing: RefusingDisk) -> None:
    begin(here, "s1", events=2)
    failing.fail(late=False)
    here.sessions.append("s1", 2, payloads(3, first=2))
    database = failing.folder / "kiosk.db"
    database.rename(database.with_name("gone"))
    database.mkdir()
    for number in range(3, 9):
        here.sessions.append("s1", number, payloads(number + 1, first=number))
    play(here, "s2")
    with pytest.raises(StorageError):
        here.sessions.events("s1")
    database.rmdir()
    database.with_name("gone").rename(database)
    failing.free()
    assert here.sessions.events("s1") == payloads(9)
    assert here.sessions.events("s2") == payloads(6)
    assert here.saving
