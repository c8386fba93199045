"""The one connection: its settings, and that deleted text leaves the disk."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import TimeoutError as NoConnectionLeft
from sqlalchemy.pool import Pool

from kiosk.storage import Store, open_store
from kiosk.storage.connection import PRAGMAS, open_writer
from tests.clocks import FakeClock
from tests.storage.disks import Disk
from tests.storage.sample import begin

IN_FORCE = {
    "busy_timeout": 5000,
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "mmap_size": 0,
    "cache_spill": 0,
}


def test_every_connection_has_the_settings(tmp_path: Path) -> None:
    engine = open_writer(tmp_path / "kiosk.db")
    for _ in range(2):
        with engine.connect() as connection:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
        assert found == IN_FORCE
        engine.dispose()


def test_the_store_opens_with_them(tmp_path: Path, clock: FakeClock) -> None:
    open_store(tmp_path, clock.now).close()  # a fresh one is made beside
    opened: list[sqlite3.Connection] = []
    remember = lambda connection, _entry: opened.append(connection)  # noqa: E731 (the same object is taken off again)
    event.listen(Pool, "connect", remember)
    try:
        store = open_store(tmp_path, clock.now)
        begin(store, "s1", events=2)
        found = {name: opened[-1].execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
        assert found == IN_FORCE
        assert len(opened) == 1
        store.close()
    finally:
        event.remove(Pool, "connect", remember)


def test_there_is_never_a_second_connection(tmp_path: Path) -> None:
    engine = open_writer(tmp_path / "kiosk.db")
    engine.pool._timeout = 0.01  # type: ignore[attr-defined]
    with engine.connect(), pytest.raises(NoConnectionLeft):
        engine.connect()
    engine.dispose()


def test_deleted_text_leaves_the_disk(tmp_path: Path, store: Store) -> None:
    begin(store, "s1")
    store.sessions.append("s1", 0, [f"PRIVATE {number} {'z' * 80}" for number in range(50)])
    store.close()
    data = tmp_path / "data"
    assert b"PRIVATE" in (data / "kiosk.db").read_bytes()
    engine = open_writer(data / "kiosk.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM events")
    engine.dispose()
    assert [file.name for file in data.iterdir() if b"PRIVATE" in file.read_bytes()] == []


def test_more_than_the_cache_of_sqlite_can_wait(disk: Disk, clock: FakeClock) -> None:
    store = open_store(disk.folder, clock.now)
    begin(store, "s1")
    disk.fill()
    events = [f"event {number} {'x' * 1500}" for number in range(2500)]
    for number in range(0, len(events), 100):
        store.sessions.append("s1", number, events[number : number + 100])
    assert store.sessions.events("s1") == events
    assert not store.saving
    disk.free()
    assert store.sessions.events("s1") == events
    assert store.saving
    store.close()
