"""Whatever folder and disk it is given, the kiosk opens and plays, and says when it does not save."""

from pathlib import Path

import pytest

from kiosk.storage import Notice
from tests.storage.disks import Disk, RefusingDisk, sealable
from tests.storage.sample import Opener, fill_folder, payloads, play
from tests.stored import sessions


def test_a_file_in_place_of_the_folder_is_played_over_in_memory(tmp_path: Path, opener: Opener) -> None:
    (tmp_path / "data").write_text("not a folder")
    store = opener(tmp_path / "data")
    assert store.notices == (Notice("not_saving", tmp_path / "data" / "kiosk.db"),)
    assert not store.saving
    play(store, "s1")
    assert store.sessions.events("s1") == payloads(6)
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 2}
    assert not store.self_test().saves
    assert (tmp_path / "data").read_text() == "not a folder"


def test_a_read_only_folder_is_played_over_in_memory(tmp_path: Path, opener: Opener, played: Path) -> None:
    with sealable(tmp_path) as seal:
        database = fill_folder(tmp_path, played, backup=False)
        before = database.read_bytes()
        seal()
        store = opener(tmp_path)
        assert store.notices == (Notice("not_saving", database),)
        play(store, "next")
        assert store.sessions.events("next") == payloads(6)
        assert not store.saving
        assert database.read_bytes() == before


def test_a_fresh_start_on_a_full_disk_is_played_in_memory(disk: Disk, opener: Opener) -> None:
    disk.fill()
    store = opener(disk.folder)
    assert [notice.code for notice in store.notices] == ["not_saving"]
    play(store, "s1")
    assert store.sessions.events("s1") == payloads(6)
    store.close()
    disk.free()
    again = opener(disk.folder)
    assert again.saving
    assert again.notices == ()


def test_after_a_crash_on_a_full_disk_the_store_reads_and_waits_for_space(disk: Disk, opener: Opener) -> None:
    play(opener(disk.folder), "before")  # not closed: its side files stay, as after a crash
    disk.fill()
    store = opener(disk.folder)
    for number in range(10):
        play(store, f"s{number}")
    assert not store.saving
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 22}
    disk.free()
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 22}
    assert store.saving
    store.close()
    assert opener(disk.folder).sessions.events("s9") == payloads(6)


def test_a_sound_database_that_cannot_grow_is_said(
    tmp_path: Path, opener: Opener, played: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = fill_folder(tmp_path, played, backup=False)
    RefusingDisk(tmp_path, monkeypatch).fill()
    store = opener(tmp_path)
    assert store.notices == (Notice("not_saving", database),)
    assert len(sessions(store)) == 41
