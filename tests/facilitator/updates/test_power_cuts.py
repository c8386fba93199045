"""An update cut off by the power at any moment: what was before whole, or the new version whole."""

import copy
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.depth import drawn
from tests.facilitator.updates.conftest import Machine
from tests.facilitator.updates.test_killed import assert_one_or_the_other
from tests.power_cuts import Disk, Tree, rebuilt


def started_again(machine: Machine, remains: Iterable[Tree], folder: Path) -> Iterator[Machine]:
    """The machine after each cut, which is thrown away before the next."""
    for tree in remains:
        again = copy.copy(machine)
        again.folder = rebuilt(tree, folder)
        for program in folder.glob("versions/*/kiosk"):
            program.chmod(0o755)  # which was synced with what it holds
        yield again
        shutil.rmtree(folder)


@pytest.mark.long
def test_cut_at_any_moment_there_is_one_version_or_the_other(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("1.0.1", "1.1.0"):
        machine.confirmed(version)
    stick, disk = machine.stick("1.2.0"), Disk(machine.folder)
    with disk.watched(monkeypatch):
        assert machine.takes(stick) is None
    assert {dict(tree)["versions/current@"] for tree in disk.remains} == {b"1.1.0", b"1.2.0"}, "both must be seen"
    remains = drawn("cuts of an update", sorted(map(sorted, disk.remains)))
    for again in started_again(machine, map(frozenset, remains), tmp_path / "again"):
        assert_one_or_the_other(again)
    disk.remains.clear()
    disk.cut()
    done = [again.versions.running for again in started_again(machine, disk.remains, tmp_path / "again")]
    assert set(done) == {"1.2.0"}, "what was said to be done is done"
