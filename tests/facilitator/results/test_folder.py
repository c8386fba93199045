"""The writer of whole folders: each of its calls fails once, and nothing is ever half there under its name."""

import errno
import itertools
import os
import stat
from functools import partial
from pathlib import Path

import pytest

from kiosk.facilitator.results.folder import Differs, Pulled, free_name, write_whole
from kiosk.host.volumes import stick_at
from tests.facilitator.results.calls import Calls

FILES = {"a.txt": b"one", "deep/er/b.bin": bytes(range(256)) * 40, "c.csv": b""}


def write(stick: Path, calls: Calls, patch: pytest.MonkeyPatch) -> int | None:
    """The code of the error, if there was one."""
    with calls.counted(patch):
        try:
            write_whole(stick_at(stick), stick / "results", FILES, lambda: None)
        except OSError as error:
            return error.errno
    return None


def refuse(code: int) -> None:
    raise OSError(code, os.strerror(code))


def written(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_each_call_that_fails_leaves_nothing_or_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    refused = 0
    for number in itertools.count(1):
        stick, calls = tmp_path / str(number), Calls(number, partial(refuse, code))
        stick.mkdir()
        told = write(stick, calls, monkeypatch)
        names = [path.name for path in stick.iterdir()]
        assert names == ["results"] or (names == [] and told == code)
        assert not names or written(stick / "results") == FILES
        refused += told is not None
        if calls.count < number:
            break
    assert refused > 15


def test_what_is_read_again_is_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def worn(file: int) -> None:
        if stat.S_ISREG(os.fstat(file).st_mode):
            os.pwrite(file, b"X", 0)

    monkeypatch.setattr(os, "fsync", worn)
    with pytest.raises(Differs, match=r"a\.txt"):
        write_whole(stick_at(tmp_path), tmp_path / "results", FILES, lambda: None)
    assert not list(tmp_path.iterdir())


def test_a_stick_that_gives_way_to_the_machine_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder a stick was seen at is one of the machine once the stick is gone."""
    true, moved = Path.stat, False

    def seen(path: Path, **named: bool) -> os.stat_result:
        found = true(path, **named)
        elsewhere = moved and path == tmp_path
        return os.stat_result((*found[:2], found.st_dev + 1, *found[3:10])) if elsewhere else found

    def pulled() -> None:
        nonlocal moved
        moved = True

    monkeypatch.setattr(Path, "stat", seen)
    with pytest.raises(Pulled):
        write_whole(stick_at(tmp_path), tmp_path / "results", FILES, pulled)
    assert not (tmp_path / "results").exists()


def test_what_an_interrupted_export_left_is_taken_away(tmp_path: Path) -> None:
    left = tmp_path / "results.part"
    left.mkdir()
    (left / "old.txt").write_text("half")
    write_whole(stick_at(tmp_path), tmp_path / "results", FILES, lambda: None)
    assert written(tmp_path) == {f"results/{name}": content for name, content in FILES.items()}


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    taken = []
    for _ in range(3):
        folder = free_name(tmp_path, "results")
        folder.mkdir()
        taken.append(folder.name)
    assert taken == ["results", "results-2", "results-3"]
