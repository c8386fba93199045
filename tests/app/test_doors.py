"""What somebody at the keyboard is told when the kiosk cannot open: one sentence, and an exit code."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from importlib.abc import MetaPathFinder
from importlib.metadata import version
from pathlib import Path

import pytest

from kiosk.app.command_line import COMMANDS
from kiosk.doors import enter
from kiosk.host.instance import only_instance
from kiosk.storage import open_store

DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def kiosk(*arguments: object, offscreen: bool = True, **given: str) -> subprocess.CompletedProcess[str]:
    """The front door, in a process of its own; ``given`` are variables of its environment."""
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    environment |= {"QT_QPA_PLATFORM": "offscreen"} if offscreen else given
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, env=environment)


def sentence(answer: subprocess.CompletedProcess[str]) -> str:
    """The one line a refusal prints."""
    assert (answer.returncode, answer.stdout) == (2, "")
    assert len(answer.stderr.splitlines()) == 1, answer.stderr
    return answer.stderr


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The data folder of a kiosk of next year."""
    open_store(tmp_path, lambda: datetime.now(UTC)).close()
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as connection, connection:
        connection.execute("INSERT INTO migrations VALUES (99, 'of_next_year')")
    return tmp_path


def test_the_help_lists_the_commands_that_open_the_window() -> None:
    answer = kiosk("--help", offscreen=False)
    assert answer.returncode == 0
    assert all(f" {name} " in answer.stdout for name in (*COMMANDS, "check", "replay"))


def test_the_version_is_told() -> None:
    assert kiosk("--version", offscreen=False).stdout == f"kiosk {version('cafe-ia-kiosk')}\n"


def test_a_game_goes_on_paper_without_a_display(tmp_path: Path) -> None:
    answer = kiosk("print", "en-classe", "--language", "fr", "--into", tmp_path, offscreen=False)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert [file.name for file in tmp_path.iterdir()] == ["en-classe-fr.pdf"]
    assert "no deck is called nobody" in sentence(kiosk("print", "nobody", "--into", tmp_path, offscreen=False))


def test_a_command_that_does_not_exist() -> None:
    answer = kiosk("rnu", offscreen=False)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "rnu" in answer.stderr


def test_a_package_has_no_bench_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Without(MetaPathFinder):
        def find_spec(self, fullname: str, path: object, target: object = None) -> None:
            if fullname == "kiosk.tools.bench":
                raise ModuleNotFoundError(fullname, name=fullname)

    for name in [name for name in sys.modules if name.startswith("kiosk.tools.bench")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Without(), *sys.meta_path])
    assert enter(["bench"]) == 2
    assert capsys.readouterr().err.startswith("A package has no bench: measure with `make bench`")


def test_without_a_display_run_says_what_to_do(tmp_path: Path) -> None:
    told = sentence(kiosk("run", "--data", tmp_path, offscreen=False))
    assert told.startswith("No display here: connect a screen")


@pytest.mark.parametrize(
    "named",
    [
        {"DISPLAY": ":77"},
        {"DISPLAY": "localhost:77.0"},
        {"DISPLAY": "nonsense"},
        {"WAYLAND_DISPLAY": "wayland-77", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "/nowhere/wayland", "DISPLAY": ":78"},
    ],
)
def test_a_display_that_does_not_answer_is_none(tmp_path: Path, named: dict[str, str]) -> None:
    told = sentence(kiosk("run", "--data", tmp_path, offscreen=False, **named))
    assert told.startswith("No display here: connect a screen")


def test_a_second_kiosk_on_the_same_data(tmp_path: Path) -> None:
    with only_instance(tmp_path):
        told = sentence(kiosk("run", "--data", tmp_path))
    assert "already open" in told
    assert str(tmp_path) in told


def test_a_deck_that_does_not_exist_is_named_with_those_that_do(tmp_path: Path) -> None:
    told = sentence(kiosk("run", "--windowed", "--deck", "boite-noir", "--data", tmp_path))
    assert "no deck is called boite-noir. Did you mean boite-noire?" in told


def test_data_of_a_newer_kiosk(newer: Path) -> None:
    before = (newer / "kiosk.db").read_bytes()
    assert "written by a newer kiosk" in sentence(kiosk("run", "--windowed", "--data", newer))
    assert (newer / "kiosk.db").read_bytes() == before


@pytest.mark.parametrize("inside", ["", "deeper"])
def test_the_self_test_without_a_display_or_a_data_folder(tmp_path: Path, inside: str) -> None:
    in_its_place = tmp_path / "data"
    in_its_place.write_text("a file", encoding="utf-8")
    answer = kiosk("self-test", "--data", in_its_place / inside, offscreen=False)
    assert (answer.returncode, answer.stderr) == (1, "")
    assert re.search(f"^fail  data      nothing can be kept: .*{in_its_place}", answer.stdout, re.MULTILINE)
    assert answer.stdout.endswith("1 of these must be mended.\n")
    assert in_its_place.read_text("utf-8") == "a file"


def test_the_self_test_leaves_a_kiosk_that_runs_alone(tmp_path: Path) -> None:
    with only_instance(tmp_path):
        assert "already open" in sentence(kiosk("self-test", "--data", tmp_path))
