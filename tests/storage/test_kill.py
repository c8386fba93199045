"""A process killed at a random instant loses no event it had reported as saved. Kills say nothing about power cuts."""

import multiprocessing
import random
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.storage import UnknownSession, open_store
from tests.storage.appender import BATCH, append_for_ever

KILLS = 60
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.storage.appender"])


def reported(pipe: Connection) -> int:
    """The last number the victim sent, 0 if none; a last message cut in half does not count."""
    last = 0
    try:
        while True:
            last = int(pipe.recv_bytes())
    except (EOFError, OSError):
        return last


def kill_once(folder: Path, seconds: float, *, report_early: bool = False) -> int:
    """Starts a victim, kills it after so long, and says how many events it had reported."""
    ours, theirs = SERVER.Pipe(duplex=False)
    victim = SERVER.Process(target=append_for_ever, args=(folder, theirs), kwargs={"report_early": report_early})
    victim.start()
    theirs.close()
    victim.join(seconds)
    victim.kill()
    last = reported(ours)
    victim.join()
    victim.close()
    ours.close()
    return last


def found(folder: Path) -> list[str]:
    """The events that a restart finds; a kill before the session started leaves none."""
    store = open_store(folder, lambda: datetime.now(UTC))
    try:
        assert store.notices == ()
        return store.sessions.events("victim")
    except UnknownSession:
        return []
    finally:
        store.close()


def test_no_reported_event_is_lost_and_none_is_half_there(tmp_path: Path) -> None:
    chance = random.Random(60)
    total = 0
    for _ in range(KILLS):
        last = kill_once(tmp_path, chance.uniform(0.0, 0.2))
        events = found(tmp_path)
        assert len(events) >= max(last, total)
        assert len(events) % BATCH == 0
        assert events == [f"event {number}" for number in range(len(events))]
        total = len(events)
    assert total > KILLS


def test_the_same_loop_sees_a_store_that_reports_too_early(tmp_path: Path) -> None:
    chance = random.Random(61)
    lost = 0
    for _ in range(KILLS):
        lost += kill_once(tmp_path, chance.uniform(0.1, 0.2), report_early=True) > len(found(tmp_path))
        if lost:
            break
    assert lost
