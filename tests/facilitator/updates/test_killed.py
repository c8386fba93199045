"""The system's process killed at any instant of an update leaves what was before whole, or the new version whole."""

import multiprocessing
import shutil
import time
from pathlib import Path
from random import Random

from kiosk.facilitator.updates.handover import Handover
from tests.depth import drawn
from tests.facilitator.updates.conftest import Machine
from tests.facilitator.updates.served import take

KILLS = 300
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.facilitator.updates.served"])


class Served:
    """The command of the system, asked for the update on the stick ``sda1``, from the moment it took the request."""

    def __init__(self, machine: Machine, run: Path, media: Path) -> None:
        Handover(machine.versions, run, machine.trusted).ask(media / "sda1", older=False)
        self.process = SERVER.Process(target=take, args=(machine.folder, run, media, machine.keys))
        self.process.start()
        while (run / "update.json").exists():
            time.sleep(0.002)
        self._began = time.monotonic()

    def whole(self) -> float:
        """Let it end well; the seconds it took."""
        self.process.join()
        assert self.process.exitcode == 0
        return time.monotonic() - self._began

    def killed(self, seconds: float) -> None:
        """Kill it so long after it began."""
        time.sleep(seconds)
        self.process.kill()
        self.process.join()
        self.process.close()


def test_a_kill_at_any_instant_leaves_one_version_or_the_other(machine: Machine, tmp_path: Path) -> None:
    run, media = tmp_path / "run", tmp_path / "media"
    for folder in (run, media):
        folder.mkdir()
    machine.stick("1.2.0").rename(media / "sda1")
    for version in ("1.0.1", "1.1.0"):
        machine.confirmed(version)
    shutil.copytree(machine.folder, tmp_path / "before", symlinks=True)
    whole = Served(machine, run, media).whole()
    assert machine.versions.running == "1.2.0"
    for part in drawn("kills of an update", [Random(number).random() for number in range(KILLS)]):
        back_to(tmp_path / "before", machine.folder)
        Served(machine, run, media).killed(whole * part)
        assert_one_or_the_other(machine)


def back_to(before: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(before, folder, symlinks=True)


def assert_one_or_the_other(machine: Machine) -> None:
    """At the next start; and all that bears the name of a version is whole, now and after the next update."""
    machine.versions.count_start()
    running = machine.versions.running
    assert running in {"1.1.0", "1.2.0"}
    assert (machine.versions.trial is not None) == (running == "1.2.0")
    assert all(machine.whole(name) for name in machine.kept if not name.startswith("."))
    machine.versions.confirm()
    machine.confirmed("1.3.0")
    assert machine.kept == {running, "1.3.0"}
    assert all(machine.whole(name) for name in machine.kept)
