"""The system's process killed at any instant leaves a disk from which nothing starts, or the whole kiosk, and the stick
offers it again."""

import multiprocessing
import time
from pathlib import Path
from random import Random

from tests.depth import drawn
from tests.facilitator.onto_disk.computers import StickComputer, is_whole, starts
from tests.facilitator.onto_disk.put import put

KILLS = 100
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.facilitator.onto_disk.put"])


def begun(machine: StickComputer) -> multiprocessing.process.BaseProcess:
    """The system at work, from the moment it took the request."""
    machine.handover.ask(machine.offered())
    process = SERVER.Process(target=put, args=(machine.run, machine.answers, machine.computer))
    process.start()
    while (machine.run / "disk.json").exists():
        time.sleep(0.001)
    return process


def test_a_kill_at_any_instant_leaves_nothing_that_starts_or_the_whole(tmp_path: Path) -> None:
    machine = StickComputer(tmp_path)
    began, process = time.monotonic(), begun(machine)
    process.join()
    whole = time.monotonic() - began
    assert is_whole(machine.disk, machine.medium)
    for part in drawn("kills of a disk", [Random(number).random() for number in range(KILLS)]):
        machine.refill()
        process = begun(machine)
        time.sleep(whole * part)
        process.kill()
        process.join()
        assert not starts(machine.disk) or is_whole(machine.disk, machine.medium)
    assert machine.put().done
    assert is_whole(machine.disk, machine.medium)
