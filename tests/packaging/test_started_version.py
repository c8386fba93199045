"""The session starts the update that came, or the package's program; a start on trial is counted before it happens."""

import re
import shlex
import subprocess
from pathlib import Path

from tests.facilitator.updates.conftest import Machine
from tests.packaging.test_kiosk_session import SCRIPTS, opened, started
from tests.packaging.test_kiosk_session import machine as session

__all__ = ["session"]
PACKAGE = "/usr/lib/cafe-ia-kiosk/kiosk"
FOLDER = "/var/lib/cafe-ia-kiosk-updates"
UNITS = SCRIPTS.parents[1] / "lib/systemd/system"


def program(environment: dict[str, str]) -> str:
    """What the compositor is put around."""
    return opened(started(environment)).rsplit(" -- ", maxsplit=1)[1].split()[0]


def test_an_update_is_started_and_without_a_whole_one_the_package(tmp_path: Path, session: dict[str, str]) -> None:
    (tmp_path / "home").mkdir()
    updates = Machine(tmp_path / "home")
    environment = session | {"KIOSK_UPDATES": str(updates.folder)}
    assert program(session) == PACKAGE
    assert program_anew(environment) == PACKAGE
    updates.confirmed("1.1.0")
    update = updates.folder / "versions/current/kiosk"
    assert program_anew(environment) == str(update)
    update.chmod(0o644)
    assert program_anew(environment) == PACKAGE


def program_anew(environment: dict[str, str]) -> str:
    """The same, with nothing said before."""
    Path(environment["SAID"]).unlink(missing_ok=True)
    return program(environment)


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
