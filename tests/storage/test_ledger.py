"""A kiosk keeps its name, its settings and an honest journal, whatever the disk does."""

import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.storage import Store, open_store, startup
from tests.clocks import FakeClock
from tests.storage.disks import Disk, RefusingDisk
from tests.storage.sample import Opener

LINES = [("entered", "facilitator", ""), ("switched", "contes:1.2.0", "off"), ("wrong_code", "", "3")]


def note_all(store: Store) -> None:
    for line in LINES:
        store.ledger.note(*line)


def noted(store: Store) -> list[tuple[str, str, str]]:
    return [(line.action, line.about, line.result) for line in store.ledger.lines()]


def test_a_kiosk_has_one_name_for_ever(tmp_path: Path, opener: Opener) -> None:
    first = opener(tmp_path / "one")
    name = first.settings.kiosk_id
    assert re.fullmatch(r"[0-9a-f]{12}", name)
    first.close()
    assert opener(tmp_path / "one").settings.kiosk_id == name
    assert opener(tmp_path / "two").settings.kiosk_id != name


def named_on(monkeypatch: pytest.MonkeyPatch, opener: Opener, folder: Path, drive: str) -> str:
    """The name of the kiosk in a folder, on a drive of this number."""
    with monkeypatch.context() as there:
        there.setattr(startup, "serial_of", lambda _folder: drive)
        store = opener(folder)
    name = store.settings.kiosk_id
    store.close()
    return name


def test_what_was_copied_to_another_drive_is_another_kiosk(
    tmp_path: Path, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = named_on(monkeypatch, opener, tmp_path / "one", "card-1")
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    assert named_on(monkeypatch, opener, tmp_path / "one", "card-1") == name
    other = named_on(monkeypatch, opener, tmp_path / "two", "card-2")
    assert other != name
    assert [named_on(monkeypatch, opener, tmp_path / "two", drive) for drive in ("card-2", "", "card-2")] == [other] * 3


def test_a_drive_that_tells_its_number_later_keeps_the_name(
    tmp_path: Path, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = named_on(monkeypatch, opener, tmp_path, "")
    assert [named_on(monkeypatch, opener, tmp_path, "card-1") for _ in range(2)] == [name, name]


def test_a_restored_backup_brings_the_name_back(tmp_path: Path, opener: Opener) -> None:
    store = opener(tmp_path)
    name = store.settings.kiosk_id
    store.backups.make()
    store.close()
    (tmp_path / "kiosk.db").write_bytes(b"no database" * 500)
    assert opener(tmp_path).settings.kiosk_id == name


def test_a_setting_is_what_was_last_set_also_after_a_restart(tmp_path: Path, opener: Opener) -> None:
    store = opener(tmp_path)
    assert store.settings.get("volume") is None
    for value in ("3", "été ’ 4"):
        store.settings.set("volume", value)
    store.settings.set("gone", "x")
    store.settings.set("gone", None)
    store.close()
    again = opener(tmp_path)
    assert (again.settings.get("volume"), again.settings.get("gone")) == ("été ’ 4", None)


def test_settings_and_lines_wait_for_a_full_disk(disk: Disk, clock: FakeClock) -> None:
    store = open_store(disk.folder, clock.now)
    disk.fill()
    for number in range(200):  # a small disk has some room left in its write-ahead log
        store.settings.set("long", f"{number}{'x' * 90_000}")
    note_all(store)
    assert store.settings.get("long") == f"199{'x' * 90_000}"
    assert noted(store) == LINES
    assert not store.saving
    disk.free()
    assert store.self_test().saves
    store.close()
    again = open_store(disk.folder, clock.now)
    assert noted(again) == LINES
    assert again.ledger.sound()
    again.close()


@pytest.mark.parametrize("late", [False, True])
def test_an_error_while_committing_neither_loses_nor_doubles_nor_turns_back(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    disk = RefusingDisk(tmp_path, monkeypatch)
    store = open_store(tmp_path, clock.now)
    disk.fill()  # all of these wait, and arrive together in a COMMIT that says no
    for value in ("on", "off", "on"):
        store.settings.set("sound", value)
    note_all(store)
    disk.fail(late=late)
    assert not store.self_test().saves
    disk.free()
    assert (store.settings.get("sound"), noted(store), store.saving) == ("on", LINES, True)
    assert store.ledger.sound()
    disk.fail(late=late)
    store.ledger.note("after", result="4")
    disk.free()
    assert noted(store) == [*LINES, ("after", "", "4")]
    assert store.ledger.sound()
    store.close()


def test_a_line_is_dated_to_the_minute(store: Store, clock: FakeClock) -> None:
    clock.pass_time(3599.5)
    store.ledger.note("entered")
    assert store.ledger.lines()[0].minute == datetime(2026, 6, 1, 10, 59, tzinfo=UTC)


@pytest.mark.parametrize("words", ["deux mots", "été", "x" * 81, "a\nb", "a\tb"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_sentence_is_never_noted(store: Store, words: str, place: int) -> None:
    parts = ["entered", "", ""]
    parts[place] = words
    with pytest.raises(ValueError, match="one ASCII word in each place") as refused:
        store.ledger.note(*parts)
    assert words not in str(refused.value)
    assert store.ledger.lines() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET about = 'other' WHERE number = 2",
        "DELETE FROM ledger WHERE number = 3",
        "DELETE FROM ledger",
        "INSERT OR REPLACE INTO ledger VALUES (2, 'x', 0, 'entered', '', '', 'x')",
        "REPLACE INTO ledger SELECT * FROM ledger WHERE number = 3",
    ],
)
def test_the_database_itself_keeps_every_line(tmp_path: Path, store: Store, statement: str) -> None:
    note_all(store)
    with (
        closing(sqlite3.connect(tmp_path / "data" / "kiosk.db")) as other,
        pytest.raises(sqlite3.IntegrityError, match="the ledger only grows"),
    ):
        other.execute(statement)
    assert noted(store) == LINES


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE ledger SET about = 'other' WHERE number = 2",
        "UPDATE ledger SET minute = minute + 60000 WHERE number = 1",
        "UPDATE ledger SET id = 'other' WHERE number = 3",
        "UPDATE ledger SET action = 'entered', about = 'facilitator', result = '' WHERE number = 2",
        "DELETE FROM ledger WHERE number = 1",
        "DELETE FROM ledger WHERE number = 2",
        "UPDATE ledger SET number = 9 WHERE number = 3",
        "INSERT INTO ledger SELECT 4, 'new', minute, action, about, result, hash FROM ledger WHERE number = 3",
    ],
)
def test_tampering_past_the_triggers_shows(tmp_path: Path, opener: Opener, tampering: str) -> None:
    store = opener(tmp_path)
    note_all(store)
    assert store.ledger.sound()
    store.close()
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as other, other:
        for (trigger,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            other.execute(f"DROP TRIGGER {trigger}")
        other.execute(tampering)
    assert not opener(tmp_path).ledger.sound()
