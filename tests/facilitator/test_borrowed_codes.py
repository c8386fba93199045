"""A kiosk in safe mode is opened by the codes of the data that it leaves alone."""

import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.facilitator.lock import MOST, Level, LockWaits
from kiosk.facilitator.office import Office
from kiosk.storage import open_store
from tests.clocks import FakeClock
from tests.facilitator.locked import CODES, locked
from tests.viewmodels.facilitator.back import Back


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """The data of a kiosk that was killed: its last words are beside its file, not yet in it."""
    process = multiprocessing.get_context("spawn").Process(target=locked, args=(tmp_path / "real",))
    process.start()
    process.join()
    assert (tmp_path / "real" / "kiosk.db-wal").stat().st_size > 0
    return tmp_path / "real"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Of a kiosk in safe mode."""
    back = Back(tmp_path / "safe")
    yield back.office
    back.store.close()


def opens(office: Office, code: str) -> Level | None:
    level = office.lock.begin(code)()
    office.lock.end(level)
    return level


def content(folder: Path) -> dict[str, tuple[bytes, int]]:
    """But for the index of what is beside the file, in which SQLite keeps nothing."""
    files = [file for file in folder.iterdir() if file.is_file() and file.suffix != ".db-shm"]
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


def test_the_real_codes_open_it_and_the_real_data_is_not_written(office: Office, real: Path) -> None:
    before = content(real)
    assert not office.lock.ready
    office.borrow(real)
    assert [opens(office, code) for code in (*CODES, "111222")] == ["facilitator", "technician", None]
    assert (office.settled, office.organiser.key) == (True, "ab" * 32)
    assert content(real) == before


def test_wrong_codes_are_counted_on(office: Office, real: Path) -> None:
    store = open_store(real, FakeClock().now)
    store.settings.set("lock.failures", str(MOST - 1))
    store.close()
    office.borrow(real)
    assert (office.lock.failures, office.lock.spent) == (MOST - 1, False)
    office.store.settings.set("lock.failures", str(MOST))
    office.borrow(real)
    assert office.lock.spent
    with pytest.raises(LockWaits):
        office.lock.begin(CODES[0])


def test_codes_that_a_worn_disk_changed_come_from_a_backup(office: Office, real: Path) -> None:
    store = open_store(real, FakeClock().now)
    store.backups.make()
    store.close()
    (real / "kiosk.db").write_bytes(b"SQLite format 3\0" + b"nonsense" * 9999)
    office.borrow(real)
    assert opens(office, CODES[0]) == "facilitator"


@pytest.mark.parametrize("make", [os.mkdir, lambda place: None])
def test_where_there_are_none_new_ones_are_chosen_and_kept(office: Office, real: Path, make: object) -> None:
    empty = real.with_name("empty")
    make(empty)  # type: ignore[operator]
    office.borrow(empty)
    assert not office.lock.ready
    office.borrow(real)
    office.borrow(empty)
    assert opens(office, CODES[1]) == "technician"
