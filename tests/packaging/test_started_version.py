"""The session starts the update that came, or the package's program; a start on trial is counted before it happens."""

import re
import shlex
import subprocess
from pathlib import Path

from tests.facilitator.updates.conftest import Machine as Updated
from tests.packaging.test_kiosk_session import SCRIPTS, Machine, machine, opened

__all__ = ["machine"]
PACKAGE = "/usr/lib/cafe-ia-kiosk/kiosk"
FOLDER = "/var/lib/cafe-ia-kiosk-updates"
UNITS = SCRIPTS.parents[1] / "lib/systemd/system"


def program(machine: Machine) -> str:
    """What a start puts the compositor around."""
    return opened(machine.start()).rsplit(" -- ", maxsplit=1)[1].split()[1]


def test_an_update_is_started_and_without_a_whole_one_the_package(tmp_path: Path, machine: Machine) -> None:
    (tmp_path / "home").mkdir()
    updated = Updated(tmp_path / "home")
    assert program(machine) == PACKAGE
    machine.updates = str(updated.folder)
    assert program(machine) == PACKAGE
    updated.confirmed("1.1.0")
    update = updated.folder / "versions/current/kiosk"
    assert program(machine) == str(update)
    update.chmod(0o644)
    assert program(machine) == PACKAGE


def test_a_start_is_counted_only_while_a_version_is_on_trial(tmp_path: Path) -> None:
    line = re.search(
        r"^ExecStartPre=-\+(.*)$", (UNITS / "cafe-ia-kiosk.service.d/update.conf").read_text(), re.MULTILINE
    )
    assert line is not None
    kiosk = tmp_path / "kiosk"
    kiosk.write_text(f'#!/bin/sh\necho "$@" >>{tmp_path}/said\n')
    kiosk.chmod(0o755)
    command = shlex.split(line[1].replace(PACKAGE, str(kiosk)).replace(FOLDER, str(tmp_path)))
    subprocess.run(command, check=True)
    assert not (tmp_path / "said").exists()
    (tmp_path / "trial.json").touch()
    subprocess.run(command, check=True)
    assert (tmp_path / "said").read_text() == f"count-start {tmp_path}\n"


def test_the_units_speak_of_one_folder() -> None:
    told = [file.read_text() for file in UNITS.rglob("*") if file.is_file() and "kiosk-updates" in file.read_text()]
    named = {folder for text in told for folder in re.findall(r"/var/lib/cafe-ia-kiosk-\w+", text)}
    assert len(told) == 3
    assert named == {FOLDER}
