"""Long work reads beside the writer: no save waits for it, it sees one moment, and closing or sealing ends it."""

import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from kiosk.storage import StorageError, Store, Unreadable, database_files, open_store
from kiosk.storage.connection import PRAGMAS
from tests.clocks import FakeClock
from tests.storage.sample import Opener, begin, payloads, play
from tests.storage.test_texts import text, traces
from tests.stored import sessions

FOR_EVER = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
PATIENCE_S = PRAGMAS["busy_timeout"] / 1000  # type: ignore[operator]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def hold_for_ever(store: Store, begun: Future[None]) -> None:
    with store.overview() as seen:
        seen.sessions()
        begun.set_result(None)
        seen._connection.exec_driver_sql(FOR_EVER)


def test_an_overview_sees_one_moment_while_play_goes_on(store: Store) -> None:
    play(store, "s1")
    with store.overview() as seen:
        assert [session.id for session in seen.sessions()] == ["s1"]
        play(store, "s2")
        assert (len(seen.sessions()), len(list(seen.logs())), len(seen.counts())) == (1, 1, 2)
    assert [session.id for session in sessions(store)] == ["s1", "s2"]


def test_the_end_of_a_session_does_not_wait_for_it(store: Store) -> None:
    begin(store, "s1", events=2)
    with store.overview() as seen:
        seen.sessions()
        before = time.perf_counter()
        store.sessions.finish("s1", "left", "", [])
        assert time.perf_counter() - before < PATIENCE_S
        assert store.saving


def test_what_is_erased_meanwhile_leaves_the_log_when_it_ends(store: Store, data: Path) -> None:
    begin(store, "s1")
    store.sessions.append("s1", 0, payloads(1), kept=[text(1)])
    with store.overview() as seen:
        seen.sessions()
        store.texts.erase("01")
        assert traces(data) != []
    assert traces(data) == []


@pytest.mark.parametrize("end", [Store.close, lambda store: store.editions.seal("figures")])
def test_closing_and_sealing_end_what_still_reads(store: Store, end: Callable[[Store], object]) -> None:
    play(store, "s1")
    begun: Future[None] = Future()
    with ThreadPoolExecutor(1) as beside:
        reading = beside.submit(hold_for_ever, store, begun)
        begun.result()
        end(store)
        with pytest.raises(Unreadable, match="interrupted"):
            reading.result()


def test_a_text_erased_while_a_backup_is_made_is_not_in_it(
    store: Store, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(store, "s1")
    store.sessions.append("s1", 0, payloads(1), kept=[text(1), text(2, step="twin")])
    write = database_files.write_part

    def erased_meanwhile(source: sqlite3.Connection, part: Path) -> None:
        write(source, part)
        store.texts.erase("01")
        store.texts.erase("02")

    monkeypatch.setattr(database_files, "write_part", erased_meanwhile)
    store.backups.make()
    store.close()
    assert len(list((data / "backups").iterdir())) == 1
    assert traces(data) == []


def test_a_backup_that_a_sealing_meets_is_given_up(
    data: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(data, clock.now)
    begin(store, "s1")
    store.sessions.append("s1", 0, payloads(1), kept=[text(1)])
    store.sessions.finish("s1", "left", "", [])
    write, copied = database_files.write_part, Future[None]()

    def slowly(source: sqlite3.Connection, part: Path) -> None:
        write(source, part)
        if not copied.done():
            copied.set_result(None)
            source.execute(FOR_EVER)

    monkeypatch.setattr(database_files, "write_part", slowly)
    with ThreadPoolExecutor(1) as beside:
        making = beside.submit(store.backups.make)
        copied.result()
        store.editions.seal("figures")
        with pytest.raises(StorageError):
            making.result()
    assert traces(data) == []
    store.close()
    assert [file.suffix for file in (data / "backups").iterdir()] == [".db"]


def test_without_a_disk_the_one_connection_answers(tmp_path: Path, opener: Opener) -> None:
    (tmp_path / "data").write_text("not a folder")
    store = opener(tmp_path / "data")
    play(store, "s1")
    assert [session.id for session in sessions(store)] == ["s1"]
    assert store.sound()


def test_once_closed_it_opens_nothing_again(store: Store, data: Path) -> None:
    play(store, "s1")
    store.close()
    for ask in (store.backups.make, lambda: sessions(store)):
        with pytest.raises(StorageError, match="closed"):
            ask()
    play(store, "s2")
    assert [file.path for file in psutil.Process().open_files() if Path(file.path).is_relative_to(data)] == []
    store.close()
