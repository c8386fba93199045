"""Two codes, a growing wait, and nothing that shortens it: no restart, no date, no pulled plug."""

import multiprocessing
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kiosk.facilitator import lock
from kiosk.facilitator.lock import FAILURES, LONGEST_WAIT, MOST, Lock, LockWaits, WeakCode, sealing, wait_after
from kiosk.storage import Store, open_store
from tests.clocks import FakeClock
from tests.depth import drawn
from tests.facilitator.guesser import OTHER, RIGHT, a_day, guess, guess_for_ever, tried
from tests.storage.disks import RefusingDisk

SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.facilitator.guesser"])
KILLS = 12


@pytest.fixture
def at(store: Store, clock: FakeClock) -> Lock:
    made = Lock(store, clock)
    made.renew(sealing(RIGHT, OTHER)())
    return made


def wrong(at: Lock, clock: FakeClock, times: int) -> None:
    for _ in range(times):
        clock.pass_time(at.wait)
        assert guess("000000", at)


def test_there_is_no_code_before_somebody_chooses_one(store: Store, clock: FakeClock) -> None:
    empty = Lock(store, clock)
    assert not empty.ready
    with pytest.raises(LockWaits):
        tried(empty, "000000")


def test_the_code_decides_the_level(at: Lock) -> None:
    assert (tried(at, RIGHT), tried(at, OTHER), tried(at, "000000")) == ("facilitator", "technician", None)


@pytest.mark.parametrize(
    ("facilitator", "technician", "reason"),
    [("123456", OTHER, "run"), (RIGHT, "12121212", "repeated"), (RIGHT, RIGHT, "same")],
)
def test_weak_codes_are_refused_and_the_old_ones_stay(at: Lock, facilitator: str, technician: str, reason: str) -> None:
    with pytest.raises(WeakCode) as refused:
        sealing(facilitator, technician)
    assert (refused.value.reason, tried(at, RIGHT)) == (reason, "facilitator")


def test_no_digit_of_a_code_is_on_the_disk(at: Lock, tmp_path: Path) -> None:
    tried(at, RIGHT)
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"lock.codes" in kept
    assert not any(code.encode() in kept for code in (RIGHT, OTHER))


def test_a_right_code_costs_what_a_wrong_one_costs(at: Lock, monkeypatch: pytest.MonkeyPatch) -> None:
    digest, costs = lock._digest, list[int]()
    for code in (RIGHT, OTHER, "000000"):
        calls: list[str] = []
        monkeypatch.setattr(lock, "_digest", lambda salt, code, calls=calls: calls.append(code) or digest(salt, code))
        tried(at, code)
        costs.append(len(calls))
    assert costs == [1, 1, 1]


def test_waits_grow_to_a_quarter_of_an_hour() -> None:
    assert [wait_after(failures) for failures in range(12)] == [0] * 5 + [30, 60, 120, 240, 480, 900, 900]


def test_a_right_code_is_not_tried_during_a_wait_and_forgives_after_it(at: Lock, clock: FakeClock) -> None:
    wrong(at, clock, 5)
    clock.pass_time(29)
    with pytest.raises(LockWaits):
        tried(at, RIGHT)
    assert at.wait == 1
    clock.pass_time(1)
    assert (tried(at, RIGHT), at.failures, at.wait) == ("facilitator", 0, 0)


@pytest.mark.parametrize("days", [-400, 400])
def test_neither_a_date_nor_a_restart_shortens_a_wait(at: Lock, store: Store, clock: FakeClock, days: int) -> None:
    wrong(at, clock, 7)
    clock.jump(timedelta(days=days))
    assert at.wait == 120
    clock.pass_time(100)
    assert Lock(store, clock).wait == 120


def test_after_a_hundred_wrong_codes_none_is_tried_until_there_are_new_ones(at: Lock, clock: FakeClock) -> None:
    wrong(at, clock, MOST)
    clock.pass_time(1_000_000)
    assert at.spent
    with pytest.raises(LockWaits):
        tried(at, RIGHT)
    at.renew(sealing("271845", OTHER)())
    assert (at.spent, tried(at, "271845")) == (False, "facilitator")


def test_without_room_for_a_note_no_code_is_judged_before_the_longest_wait(
    at: Lock, store: Store, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = RefusingDisk(tmp_path, monkeypatch)
    disk.fill()
    for started in (at, Lock(store, clock)):
        assert not guess("000000", started), "it would be forgotten"
        assert (started.wait, started.unnoted) == (LONGEST_WAIT, True)
        clock.pass_time(LONGEST_WAIT)
        assert guess("000000", started)
        assert started.wait == LONGEST_WAIT
    disk.free()
    clock.pass_time(LONGEST_WAIT)
    assert (guess("000000", at), at.unnoted) == (True, False)


def test_on_a_full_disk_a_right_code_gives_the_next_try_at_once(
    at: Lock, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    RefusingDisk(tmp_path, monkeypatch).fill()
    guess("000000", at)
    clock.pass_time(LONGEST_WAIT)
    assert (tried(at, RIGHT), tried(at, RIGHT), guess("000000", at), at.wait) == (
        *("facilitator", "facilitator"),
        *(True, LONGEST_WAIT),
    )


def test_started_again_and_again_on_a_full_disk_no_code_is_judged(
    at: Lock, store: Store, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del at
    store.close()
    RefusingDisk(tmp_path, monkeypatch).fill()
    judged = 0
    for _ in range(12):
        opened = open_store(tmp_path, clock.now)
        started = Lock(opened, clock)
        judged += guess("000000", started)
        clock.pass_time(60)
        judged += guess("000000", started)
        opened.close()
    assert judged == 0, "each start begins the longest wait anew"


@pytest.mark.parametrize("seed", drawn("guessers", range(3)))
def test_of_ten_thousand_guesses_in_a_day_at_most_a_hundred_are_judged(tmp_path: Path, seed: int) -> None:
    _chosen(tmp_path)
    assert 50 < a_day(tmp_path, 10_000, Random(seed)) <= MOST


def test_the_day_shows_a_lock_that_forgets(tmp_path: Path) -> None:
    class Forgetful(Lock):
        def __init__(self, store: Store, *rest: Any) -> None:
            store.settings.set(FAILURES, None)
            super().__init__(store, *rest)

    _chosen(tmp_path)
    assert a_day(tmp_path, 10_000, Random(1), Forgetful) > MOST


def test_a_kill_in_the_middle_of_a_try_gives_no_free_try(tmp_path: Path) -> None:
    _chosen(tmp_path)
    luck, judged = Random(12), 0
    for _ in range(KILLS):
        judged += _killed(tmp_path, luck.randint(1, 4), luck.uniform(0, 0.03))
        store = open_store(tmp_path, FakeClock().now)
        assert judged <= int(store.settings.get(FAILURES) or 0)
        store.close()


def _chosen(folder: Path) -> None:
    clock = FakeClock()
    store = open_store(folder, clock.now)
    Lock(store, clock).renew(sealing(RIGHT, OTHER)())
    store.close()


def _killed(folder: Path, tries: int, seconds: float) -> int:
    """How many codes a process began to judge, killed so long after it began with this one."""
    ours, theirs = SERVER.Pipe(duplex=False)
    victim = SERVER.Process(target=guess_for_ever, args=(folder, theirs))
    victim.start()
    theirs.close()
    for _ in range(tries):
        ours.recv_bytes()
    victim.join(seconds)
    victim.kill()
    judged = tries
    try:
        while ours.recv_bytes():
            judged += 1
    except EOFError:
        victim.join()
        ours.close()
    return judged


def test_a_try_counts_before_it_is_judged_and_if_it_never_is(at: Lock, store: Store, clock: FakeClock) -> None:
    for count in (1, 2):
        at.begin(RIGHT)
        assert at.failures == Lock(store, clock).failures == count
    assert (tried(at, RIGHT), Lock(store, clock).failures) == ("facilitator", 0)
