"""An export cut off by the power at any moment: the stick holds nothing that calls itself an export, or the whole."""

from pathlib import Path

import pytest

from kiosk.facilitator.results.folder import write_whole
from kiosk.host.volumes import stick_at
from tests.power_cuts import Disk, Tree

FILES = {"a.txt": b"one", "deep/er/b.bin": bytes(range(256)) * 40, "c.csv": b""}


def exported(tree: Tree) -> dict[str, bytes] | None:
    """The files of what calls itself an export, by their names in it; None when nothing does."""
    held = {path: content for path, content in tree if path.startswith("results/")}
    return {path.removeprefix("results/"): held[path] for path in held if path[-1] != "/"} if held else None


def test_cut_at_any_moment_the_export_is_whole_or_is_none(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk(stick)
    with disk.watched(monkeypatch):
        write_whole(stick_at(stick), stick / "results", FILES, lambda: None)
    found = [exported(tree) for tree in disk.remains]
    disk.remains.clear()
    disk.cut()
    assert None in found
    assert [one for one in found if one not in (None, FILES)] == []
    assert [one for one in map(exported, disk.remains) if one != FILES] == []
