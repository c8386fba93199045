"""Is the database still sound, and would its newest backup take its place?"""

from pathlib import Path

from kiosk.storage import Store
from tests.clocks import FakeClock
from tests.storage.sample import play


def test_a_store_without_a_backup(store: Store) -> None:
    assert store.sound()
    assert store.backups.newest() is None


def test_the_newest_backup_counts(store: Store, clock: FakeClock) -> None:
    store.backups.make()
    clock.pass_time(7200)
    store.backups.make()
    newest = store.backups.newest()
    assert newest is not None
    assert (newest.taken, newest.sound) == (clock.now(), True)


def test_a_newest_backup_that_is_cut_short_is_not_sound_whatever_the_older_ones(store: Store) -> None:
    store.backups.make()
    newest = store.backups.make()
    newest.write_bytes(newest.read_bytes()[:5000])
    found = store.backups.newest()
    assert found is not None
    assert not found.sound


def test_a_database_damaged_under_a_running_kiosk_is_seen(store: Store, tmp_path: Path) -> None:
    for number in range(30):
        play(store, f"s{number}")
    store.close()  # the file has everything; the next question opens it again
    database = tmp_path / "data" / "kiosk.db"
    content = database.read_bytes()
    database.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    assert not store.sound()
