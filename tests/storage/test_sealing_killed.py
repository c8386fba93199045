"""A process killed at any instant of a sealing leaves the old edition whole, or the new one with nothing of the old."""

import multiprocessing
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.storage import Store, open_store
from tests.storage.markers import MARKS, found, plant
from tests.storage.sealer import seal
from tests.stored import sessions

KILLS = 20
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.storage.sealer"])


def opened(folder: Path) -> Store:
    return open_store(folder, lambda: datetime.now(UTC))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a thousand marks and some backups."""
    folder = tmp_path_factory.mktemp("full")
    store = opened(folder)
    plant(store)
    store.close()
    return folder


def kill_while_sealing(folder: Path, seconds: float) -> float | None:
    """Kills a process so long after it began to seal. The seconds a sealing took if it was done before, else None."""
    ours, theirs = SERVER.Pipe(duplex=False)
    victim = SERVER.Process(target=seal, args=(folder, theirs))
    victim.start()
    theirs.close()
    assert ours.recv_bytes() == b"sealing"
    began = time.perf_counter()
    done = ours.poll(seconds) and ours.recv_bytes() == b"sealed"
    taken = time.perf_counter() - began
    victim.kill()
    victim.join()
    victim.close()
    ours.close()
    return taken if done else None


def outcome(folder: Path) -> tuple[int, int, int]:
    """After a restart: the open edition, its sessions, and the marks anywhere in the folder."""
    store = opened(folder)
    try:
        assert store.notices == ()
        return store.editions.current().number, len(sessions(store)), len(set().union(*found(folder).values()))
    finally:
        store.close()


def test_a_kill_at_any_instant_leaves_one_edition_or_the_other(full: Path, tmp_path: Path) -> None:
    shutil.copytree(full, tmp_path / "whole")
    whole = kill_while_sealing(tmp_path / "whole", 60)
    assert whole
    assert outcome(tmp_path / "whole") == (2, 0, 0)
    for kill in range(KILLS):
        folder = tmp_path / f"{kill}"
        shutil.copytree(full, folder)
        kill_while_sealing(folder, whole * kill / KILLS)
        assert outcome(folder) in {(1, MARKS // 20, MARKS), (2, 0, 0)}
