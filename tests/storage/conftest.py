"""Stores in folders of their own, and disks that refuse."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.storage import Store, open_store
from tests.clocks import FakeClock
from tests.storage.disks import KINDS, Disk, RefusingDisk, small_disk
from tests.storage.sample import Opener, play


@pytest.fixture(params=KINDS)
def disk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """Every kind of disk that can be filled here; the small one only where the tests may mount."""
    with ExitStack() as stack:
        if request.param == "small":
            yield stack.enter_context(small_disk(tmp_path))
        else:
            yield RefusingDisk(tmp_path, monkeypatch)


@pytest.fixture
def opener(clock: FakeClock) -> Iterator[Opener]:
    """Opens stores and closes them all at the end."""
    opened: list[Store] = []

    def open_one(folder: Path) -> Store:
        opened.append(open_store(folder, clock.now))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with 41 played sessions, and a backup from before the last one."""
    folder = tmp_path_factory.mktemp("played")
    store = open_store(folder, FakeClock().now)
    for number in range(40):
        play(store, f"s{number}")
    store.backups.make()
    play(store, "after the backup")
    store.close()
    return folder
