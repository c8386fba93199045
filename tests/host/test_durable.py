"""A file is what it was, or what it shall be."""

import os
from pathlib import Path

import pytest

from kiosk.host.durable import write_durably


def test_a_file_gets_its_content_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    write_durably(tmp_path / "current", b"one")
    write_durably(tmp_path / "current", b"two")
    assert (tmp_path / "current").read_bytes() == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["current"]


def test_it_is_synced_before_it_has_its_name_and_its_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []
    fsync = os.fsync

    def noted(opened: int) -> None:
        seen.append(((tmp_path / "current").exists(), os.path.samestat(os.fstat(opened), tmp_path.stat())))
        fsync(opened)

    monkeypatch.setattr(os, "fsync", noted)
    write_durably(tmp_path / "current", b"one")
    assert seen == [(False, False), (True, True)]


def test_a_write_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_durably(tmp_path / "current", b"one")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_durably(tmp_path / "current", b"two")
    assert (tmp_path / "current").read_bytes() == b"one"
    assert [path.name for path in tmp_path.iterdir()] == ["current"]
