"""After an edition is sealed nothing of it is in any file: a search of every byte of the folder, with its controls."""

import logging
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.host.log import log_to
from kiosk.storage import OutOfOrder, Store, connection, database_files, editions, open_store, writer
from tests.clocks import FakeClock
from tests.storage.markers import MARKS, found, plant
from tests.storage.sample import begin


def leave_traces(store: Store, data: Path) -> None:
    """What damage and cuts leave in the folder, and what the log tells of a save that the tables refuse."""
    backups = data / "backups"
    damaged, newer = "kiosk.damaged-20260601T100000Z.db", "kiosk.newer-20260601T100000Z.db"
    for name in (damaged, f"{damaged}-wal", newer, "kiosk.db.part"):
        shutil.copy(data / "kiosk.db", data / name)
    shutil.copy(data / "kiosk.db", backups / "kiosk-000009-20260601T100000Z.db.part")
    begin(store, "again")
    text = replace(store.texts.of("pending")[0], session_id="again")
    try:
        store.sessions.append("again", 0, store.sessions.events("s000"), kept=[text])
    except OutOfOrder:
        logging.getLogger("kiosk.test").exception("refused")
    store.sessions.finish("again", "left", "", [])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def planted(data: Path, clock: FakeClock) -> Iterator[Store]:
    """A store with a thousand marks in it, in its backups, and in what damage and cuts leave behind."""
    store = open_store(data, clock.now)
    plant(store)
    with log_to(data):
        leave_traces(store, data)
        yield store
    store.close()


def all_marks(data: Path) -> int:
    return len(set().union(*found(data).values()))


def test_before_a_sealing_every_mark_is_there(planted: Store, data: Path) -> None:
    assert all_marks(data) == MARKS
    assert len(found(data)) >= 7


def test_after_a_sealing_none_is_left_while_the_kiosk_runs_and_after(planted: Store, data: Path) -> None:
    planted.editions.seal("figures")
    assert found(data) == {}
    planted.close()
    assert found(data) == {}
    kept = ["backups/kiosk-000001-20260601T100000Z.db", "kiosk.db", "kiosk.log"]
    assert [str(file.relative_to(data)) for file in sorted(data.rglob("*.*"))] == kept
    assert "refused" in (data / "kiosk.log").read_text()


def forget_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_files, "erase_copies", lambda _folder: None)


def forget_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (writer, editions):
        monkeypatch.setattr(module, "folded", lambda _connection, patient=True: True)


def forget_to_overwrite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connection.PRAGMAS, "secure_delete", "OFF")


@pytest.mark.parametrize("forget", [forget_copies, forget_the_log, forget_to_overwrite])
def test_each_part_of_the_erasing_is_needed(
    data: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, forget: object
) -> None:
    assert callable(forget)
    forget(monkeypatch)
    store = open_store(data, clock.now)
    plant(store)
    store.editions.seal("figures")
    assert all_marks(data) > 0
    monkeypatch.undo()
    store.close()
