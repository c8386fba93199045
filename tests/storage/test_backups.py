"""Backups are made when there is something new, kept as long as they are worth it, and every one of them restores."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage import DiskRefused, Store, rotation
from tests.clocks import FakeClock
from tests.storage.disks import Disk
from tests.storage.sample import Opener, begin, payloads, play
from tests.stored import sessions

HALF_HOUR = 1800


def touch(folder: Path, number: int, moment: datetime, size: int = 0) -> None:
    """A file with the name of a backup, of so many bytes."""
    (folder / f"kiosk-{number:06d}-{moment:%Y%m%dT%H%M%SZ}.db").write_bytes(bytes(size))


def test_a_backup_is_made_only_when_something_was_written(store: Store) -> None:
    assert store.backups.make_if_changed()
    assert store.backups.make_if_changed() is None
    begin(store, "s1", events=1)
    assert store.backups.make_if_changed()
    store.sessions.events("s1")
    assert store.backups.make_if_changed() is None
    store.ledger.note("entered")
    assert store.backups.make_if_changed()


def test_a_copy_elsewhere_is_no_backup(store: Store, tmp_path: Path) -> None:
    store.backups.make(tmp_path / "stick" / "kiosk.db")
    assert store.backups.make_if_changed()


def test_what_a_full_disk_refused_is_tried_again(disk: Disk, opener: Opener) -> None:
    store = opener(disk.folder)
    play(store, "s1")
    disk.fill()
    (disk.folder / "backups").touch()
    with pytest.raises(DiskRefused):
        store.backups.make_if_changed()
    (disk.folder / "backups").unlink()
    disk.free()
    assert store.backups.make_if_changed()


def test_half_hours_are_kept_two_days_and_days_two_weeks(tmp_path: Path, clock: FakeClock) -> None:
    moments = [clock.now() + timedelta(minutes=30 * number) for number in range(20 * 48)]  # twenty days and nights
    for number, moment in enumerate(moments):
        touch(tmp_path, number, moment)
        rotation.prune(tmp_path)
    half_hours = moments[-96:]
    days = [moment for moment in moments[:-96] if f"{moment:%H:%M}" == "23:30"][-11:]  # two more are half-hours too
    kept = [file.stem[-16:] for file in sorted(tmp_path.iterdir())]
    assert kept == [f"{moment:%Y%m%dT%H%M%SZ}" for moment in (*days, *half_hours)]


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=1), timedelta(days=-15000), timedelta(days=4000)])
def test_a_clock_that_jumps_throws_nothing_away(
    opener: Opener, tmp_path: Path, clock: FakeClock, jump: timedelta
) -> None:
    store = opener(tmp_path)
    before = []
    for _ in range(12):
        before.append(store.backups.make())
        clock.pass_time(HALF_HOUR)
    clock.jump(jump)
    store.backups.make()
    store.backups.prune()
    assert [backup for backup in before if not backup.exists()] == []


def test_what_has_no_room_goes_but_a_backup_of_every_day_stays_as_long_as_it_can(
    tmp_path: Path, clock: FakeClock
) -> None:
    for number in range(4 * 48):  # four days and nights, from ten in the morning on
        touch(tmp_path, number, clock.now() + timedelta(minutes=30 * number), size=10)
    newest = [file.name for file in sorted(tmp_path.iterdir(), reverse=True)]
    last_of_days = [name for name in newest[1:] if name.endswith("T233000Z.db")]
    rotation.prune(tmp_path, 79)
    assert {file.name for file in tmp_path.iterdir()} == {newest[0], *last_of_days, *newest[1:3]}
    rotation.prune(tmp_path, 39)
    assert {file.name for file in tmp_path.iterdir()} == {newest[0], *last_of_days[:2]}
    rotation.prune(tmp_path, 5)
    assert {file.name for file in tmp_path.iterdir()} == {newest[0]}


@given(st.lists(st.integers(0, 40_000), min_size=1, max_size=300))
def test_the_newest_always_stays_and_the_rest_is_bounded(
    tmp_path_factory: pytest.TempPathFactory, minutes: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("backups")
    for number, minute in enumerate(minutes):
        touch(folder, number, FakeClock().now() + timedelta(minutes=minute))
    newest = max(folder.iterdir())
    rotation.prune(folder)
    left = set(folder.iterdir())
    assert newest in left
    assert len(left) <= 96 + 14
    rotation.prune(folder)
    assert set(folder.iterdir()) == left


def test_every_backup_brings_back_its_moment(opener: Opener, tmp_path: Path, clock: FakeClock) -> None:
    store = opener(tmp_path)
    moments = []
    for number in range(6):
        play(store, f"s{number}")
        begin(store, f"open{number}", events=number)
        store.settings.set("moment", str(number))
        store.editions.rename(f"edition {number}")
        store.ledger.note("moment", result=str(number))
        moments.append(store.backups.make())
        store.sessions.finish(f"open{number}", "left", "", [])
        clock.pass_time(HALF_HOUR)
    store.close()
    for number, backup in reversed(list(enumerate(moments))):
        (tmp_path / "kiosk.db").write_bytes(b"no database" * 500)
        again = opener(tmp_path)
        assert [notice.file for notice in again.notices][1:] == [backup]
        assert (again.settings.get("moment"), again.editions.current().name) == (str(number), f"edition {number}")
        assert (len(again.ledger.lines()), again.ledger.sound()) == (number + 1, True)
        assert len(sessions(again)) == 2 * number + 2
        assert again.counts.totals("portraits", "after", "c1") == {"yes": 2 * number + 2}
        assert again.sessions.events(f"open{number}") == payloads(number)
        assert again.sessions.get(f"open{number}").outcome is None
        again.close()
        backup.unlink()
