"""Backups are whole, checked and found again in their order; what was damaged spoils nothing."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.storage import DiskRefused, Store, open_store
from tests.clocks import FakeClock
from tests.storage.disks import Disk
from tests.storage.sample import Opener, begin, fill_folder, play
from tests.stored import sessions


def test_a_backup_holds_everything_and_replaces_the_last_one(store: Store, tmp_path: Path, clock: FakeClock) -> None:
    play(store, "s1")
    target = tmp_path / "stick" / "kiosk.db"
    assert store.backups.make(target) == target
    play(store, "s2")
    store.backups.make(target)
    copied = open_store(target.parent, clock.now)
    assert [session.id for session in sessions(copied)] == ["s1", "s2"]
    assert copied.notices == ()
    copied.close()


def test_a_backup_that_finds_no_room_leaves_nothing(disk: Disk, clock: FakeClock, tmp_path: Path) -> None:
    store = open_store(disk.folder, clock.now)
    play(store, "s1")
    disk.fill()
    (disk.folder / "stick").touch()
    with pytest.raises(DiskRefused):
        store.backups.make(disk.folder / "stick" / "kiosk.db")
    with suppress(DiskRefused):  # on the refusing disk there is room: only COMMIT fails
        store.backups.make(disk.folder / "copy.db")
    assert list(disk.folder.glob("*.part")) == []
    store.close()


def test_what_a_cut_left_of_a_backup_goes_at_the_next_start(tmp_path: Path, opener: Opener, played: Path) -> None:
    fill_folder(tmp_path, played, backup=True)
    part = tmp_path / "backups" / "kiosk-000002-20260601T103000Z.db.part"
    part.write_bytes(b"half of it")
    opener(tmp_path)
    assert [file.name for file in part.parent.iterdir()] == ["kiosk-000001-20260601T100000Z.db"]


def test_what_a_cut_left_of_the_first_database_goes_at_the_next_start(tmp_path: Path, opener: Opener) -> None:
    part = tmp_path / "kiosk.db.part"
    part.write_bytes(b"half of it")
    assert opener(tmp_path).notices == ()
    assert not part.exists()


def test_a_journal_without_its_database_spoils_nothing(tmp_path: Path, opener: Opener) -> None:
    journal = tmp_path / "kiosk.db-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    store = opener(tmp_path)
    play(store, "s1")
    assert store.notices == ()
    assert [file.name for file in tmp_path.glob("*-journal")] == ["kiosk.damaged-20260601T100000Z.db-journal"]


def test_a_damaged_backup_is_passed_over(tmp_path: Path, opener: Opener, played: Path) -> None:
    database = fill_folder(tmp_path, played, backup=True)
    newer = tmp_path / "backups" / "kiosk-000002-20200101T000000Z.db"
    newer.write_bytes(database.read_bytes()[:9000])
    database.write_bytes(bytes(100))
    assert opener(tmp_path).notices[1].file.name == "kiosk-000001-20260601T100000Z.db"


def test_the_highest_numbered_backup_is_the_newest_whatever_the_clock_said(
    tmp_path: Path, opener: Opener, clock: FakeClock
) -> None:
    store = opener(tmp_path)
    store.backups.make()
    clock.jump(timedelta(days=-400))
    play(store, "s1")
    store.backups.make()
    store.close()
    (tmp_path / "kiosk.db").unlink()
    again = opener(tmp_path)
    assert [notice.code for notice in again.notices] == ["backup_restored"]
    assert [session.id for session in sessions(again)] == ["s1"]


def test_side_files_without_their_database_spoil_nothing(tmp_path: Path, opener: Opener, played: Path) -> None:
    database = fill_folder(tmp_path, played, backup=True)
    store = opener(tmp_path)
    begin(store, "in the wal", events=3)
    wal = Path(f"{database}-wal").read_bytes()
    store.close()
    database.unlink()
    Path(f"{database}-wal").write_bytes(wal)
    again = opener(tmp_path)
    assert len(sessions(again)) == 40
    assert (tmp_path / "kiosk.damaged-20260601T100000Z.db-wal").read_bytes() == wal
