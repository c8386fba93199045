"""While a session is open its last moment is known; once it is over nothing finer than the hour is left of it."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.storage import Store
from kiosk.storage.records import milliseconds
from tests.clocks import FakeClock
from tests.storage.sample import begin, payloads

TEN = datetime(2026, 6, 1, 10, tzinfo=UTC)
PARIS = timezone(timedelta(hours=2))
ELEVEN = datetime(2026, 6, 1, 11, tzinfo=UTC)


def moments(store: Store, clock: FakeClock) -> list[datetime]:
    """When the ten events of a session happened."""
    clock.pass_time(1234.567)
    happened = [clock.now()]
    begin(store, "s1")
    for number in range(10):
        clock.pass_time(200.321)
        happened.append(clock.now())
        store.sessions.append("s1", number, payloads(number + 1, first=number))
    return happened


def found(folder: Path, happened: list[datetime]) -> set[datetime]:
    """Those of the moments that stand in some file, as SQLite writes a number of milliseconds."""
    content = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    return {moment for moment in happened if milliseconds(moment).to_bytes(6, "big") in content}


def test_an_open_session_starts_at_a_whole_hour_and_knows_its_last_moment(store: Store, clock: FakeClock) -> None:
    happened = moments(store, clock)
    stored = store.sessions.get("s1")
    assert (stored.started_at, milliseconds(stored.last_event_at)) == (TEN, milliseconds(happened[-1]))


def test_when_it_ends_both_are_whole_hours(store: Store, clock: FakeClock) -> None:
    clock.pass_time(1800)
    moments(store, clock)
    clock.pass_time(7200)
    store.sessions.finish("s1", "left", "d", [], left_at="deal")
    stored = store.sessions.get("s1")
    assert (stored.started_at, stored.last_event_at, stored.left_at) == (TEN, ELEVEN, "deal")


def test_and_no_moment_of_it_is_in_any_file(store: Store, clock: FakeClock, tmp_path: Path) -> None:
    happened = moments(store, clock)
    assert len(found(tmp_path, happened)) > 5
    store.sessions.finish("s1", "result", "d", [])
    assert found(tmp_path, happened) == set()


@pytest.mark.parametrize(("day", "hour", "minute"), [(1, 0, 10), (1, 23, 50), (2, 0, 10)])
def test_the_day_of_a_session_is_that_of_the_place(
    store: Store, clock: FakeClock, day: int, hour: int, minute: int
) -> None:
    clock.date = datetime(2026, 6, day, hour, minute, tzinfo=PARIS)
    begin(store, "s1")
    store.sessions.finish("s1", "left", "", [])
    played = [store.sessions.played_today(datetime(2026, 6, asked, 15, tzinfo=PARIS)) for asked in (1, 2)]
    assert played == [{"portraits": 1} if day == asked else {} for asked in (1, 2)]
