"""A version that comes is on trial: two starts, ten minutes, or the one before again."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import TimeoutExpired

import pytest

from kiosk.facilitator.updates.versions import Versions
from tests.facilitator.updates.conftest import PACKAGED, Machine
from tests.facilitator.updates.programs import HOLDS

CRASHES = 'case "$1" in self-test) exit 0 ;; esac; exit 1'
FAILS_ITS_TEST = 'case "$1" in self-test) exit 1 ;; esac; exec sleep 600'
HANGS = HOLDS
"""To the system that started it, what never says that it is ready hangs, whatever else it does."""
PATIENCE_SECONDS = 0.3


def starts(machine: Machine, most: int = 6) -> Iterator[str]:
    """What the system starts, again and again, as long as it crashes or is killed because it hangs."""
    for _ in range(most):
        machine.versions.count_start()
        yield machine.versions.running
        current = machine.folder / "versions" / "current" / "kiosk"
        if not current.exists():
            return
        process = subprocess.Popen([current, "run"])
        try:
            process.wait(PATIENCE_SECONDS)
        except TimeoutExpired:
            process.kill()
            process.wait()


@pytest.mark.parametrize("script", [CRASHES, HANGS])
def test_what_crashes_or_hangs_gives_way_after_two_starts(machine: Machine, script: str) -> None:
    assert machine.takes(machine.stick("1.1.0", script)) is None
    assert list(starts(machine)) == ["1.1.0", "1.1.0", PACKAGED]
    assert machine.versions.failed == ("1.1.0",)
    assert machine.versions.highest == PACKAGED
    assert machine.takes(machine.stick("1.1.0"), older=True) == "failed"


def test_it_gives_way_to_the_update_of_before(machine: Machine) -> None:
    machine.confirmed("1.1.0")
    assert machine.takes(machine.stick("1.2.0", CRASHES)) is None
    assert list(starts(machine, most=4)) == ["1.2.0", "1.2.0", "1.1.0", "1.1.0"]
    assert machine.whole("1.1.0")
    assert (machine.versions.failed, machine.versions.trial) == (("1.2.0",), None)


def test_what_fails_its_own_test_is_not_started_at_all(machine: Machine) -> None:
    machine.confirmed("1.1.0")
    from kiosk.facilitator.updates.installing import passes

    stick = machine.stick("1.2.0", FAILS_ITS_TEST)
    assert machine.takes(stick, tested=lambda program: passes(program, None)) == "self_test"
    assert (machine.versions.running, machine.versions.failed, machine.kept) == ("1.1.0", (), {"1.1.0"})


def test_what_proved_itself_is_no_longer_counted(machine: Machine) -> None:
    machine.takes(machine.stick("1.1.0"))
    machine.versions.count_start()
    machine.versions.confirm()
    for _ in range(5):
        machine.versions.count_start()
    assert (machine.versions.running, machine.versions.highest, machine.versions.failed) == ("1.1.0", "1.1.0", ())


def test_a_later_proof_comes_too_late(machine: Machine) -> None:
    machine.takes(machine.stick("1.1.0"))
    for _ in range(3):
        machine.versions.count_start()
    machine.versions.confirm()
    assert (machine.versions.running, machine.versions.highest) == (PACKAGED, PACKAGED)


def test_a_trial_of_what_never_became_current_is_none(machine: Machine) -> None:
    machine.confirmed("1.1.0")
    (machine.folder / "trial.json").write_text(json.dumps({"version": "1.2.0", "before": "1.1.0", "starts": 2}))
    machine.versions.count_start()
    assert (machine.versions.running, machine.versions.failed) == ("1.1.0", ())
    assert not (machine.folder / "trial.json").exists()


def test_a_link_to_what_is_not_there_is_the_package(machine: Machine, tmp_path: Path) -> None:
    machine.confirmed("1.1.0")
    (machine.folder / "versions" / "1.1.0").rename(tmp_path / "gone")
    assert machine.versions.running == PACKAGED
    assert Versions(tmp_path / "never", PACKAGED).running == PACKAGED


def test_a_newer_package_proved_itself(machine: Machine) -> None:
    machine.confirmed("1.1.0")
    assert Versions(machine.folder, "1.3.0").highest == "1.3.0"


def test_the_commands_of_the_system_do_the_same(machine: Machine) -> None:
    def told(command: str) -> str:
        whole = [sys.executable, "-m", "kiosk", command, str(machine.folder)]
        return subprocess.run(whole, capture_output=True, text=True, check=True, timeout=60).stdout

    machine.takes(machine.stick("1.1.0"))
    assert told("count-start") == "1.1.0 starts.\n"
    assert machine.versions.trial is not None
    assert told("confirm-update") == "1.1.0 stays.\n"
    assert machine.versions.trial is None
