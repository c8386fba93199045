"""The kiosk asks, the system answers; what lies in the kiosk's folder is not believed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.facilitator.requests import NoRequest
from kiosk.facilitator.updates.handover import Handover, UpdateAnswer
from kiosk.facilitator.updates.serving import serve
from tests.facilitator.updates.conftest import Machine
from tests.facilitator.updates.programs import content

REQUEST = {"id": "0123456789abcdef", "stick": "sda1", "older": False}


@pytest.fixture
def run(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir()
    return folder


@pytest.fixture
def plugged(machine: Machine, tmp_path: Path) -> Path:
    """The folder of sticks, with an update on the one in it."""
    (tmp_path / "media").mkdir()
    return machine.stick("1.1.0").rename(tmp_path / "media" / "sda1")


def served(machine: Machine, run: Path, sticks: Path) -> UpdateAnswer:
    return serve(run, sticks, machine.versions, machine.trusted, lambda program: True)


def test_a_request_is_answered_once(machine: Machine, run: Path, plugged: Path) -> None:
    kiosk = Handover(machine.versions, run, machine.trusted)
    asked = kiosk.ask(plugged, older=False)
    assert kiosk.answer(asked) is None
    assert served(machine, run, plugged.parent) == UpdateAnswer(asked, "1.1.0")
    assert kiosk.answer(asked) == UpdateAnswer(asked, "1.1.0")
    assert list(run.iterdir()) == []
    with pytest.raises(NoRequest):
        served(machine, run, plugged.parent)


def test_a_refusal_is_answered_too_and_an_answer_is_to_one_request(machine: Machine, run: Path, plugged: Path) -> None:
    kiosk = Handover(machine.versions, run, machine.trusted)
    first = kiosk.ask(plugged, older=False)
    served(machine, run, plugged.parent)
    second = kiosk.ask(plugged, older=False)
    assert kiosk.answer(second) is None
    served(machine, run, plugged.parent)
    assert kiosk.answer(second) == UpdateAnswer(second, why="trying")
    assert kiosk.answer(first) is None


@pytest.mark.parametrize(
    "request_file",
    [
        b"",
        b"no json",
        b"[]",
        b"[" * 1_000,
        json.dumps({**REQUEST, "stick": "../../etc"}).encode(),
        json.dumps({**REQUEST, "stick": ""}).encode(),
        json.dumps({**REQUEST, "stick": ["sda1"]}).encode(),
        json.dumps({**REQUEST, "id": "x"}).encode(),
        json.dumps({**REQUEST, "more": 1}).encode(),
        json.dumps({**REQUEST, "older": "x" * 1_000}).encode(),
    ],
)
def test_what_is_no_request_is_thrown_away(machine: Machine, run: Path, plugged: Path, request_file: bytes) -> None:
    (run / "update.json").write_bytes(request_file)
    with pytest.raises(NoRequest):
        served(machine, run, plugged.parent)
    assert list(run.iterdir()) == []
    assert not machine.folder.exists()


def test_a_link_is_not_followed_and_a_pipe_not_waited_for(machine: Machine, run: Path, plugged: Path) -> None:
    secret = run.parent / "secret"
    secret.write_text(json.dumps(REQUEST))
    for plant in (lambda place: place.symlink_to(secret), os.mkfifo):
        plant(run / "update.json")
        with pytest.raises(NoRequest):
            served(machine, run, plugged.parent)
        assert list(run.iterdir()) == []
    assert secret.exists()


def test_the_command_of_the_system_takes_it_in_after_its_own_test(machine: Machine, run: Path, plugged: Path) -> None:
    def command() -> tuple[int, str, str]:
        folders = {"--run": run, "--sticks": plugged.parent, "--key": machine.keys}
        options = [str(part) for option in folders.items() for part in option]
        whole = [sys.executable, "-m", "kiosk", "install-update", str(machine.folder), *options]
        end = subprocess.run(whole, capture_output=True, text=True, check=False, timeout=120)
        return end.returncode, end.stdout, end.stderr

    assert command() == (2, "", "Nothing was asked.\n")
    kiosk = Handover(machine.versions, run, machine.trusted)
    kiosk.ask(plugged, older=False)
    assert command()[0] == 0
    assert content(machine.folder / "versions" / "current") == content(machine.source("1.1.0"))
    kiosk.ask(plugged, older=False)
    assert command() == (1, "", "U11 trying\n")
