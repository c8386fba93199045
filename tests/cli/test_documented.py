"""What the pages for authors have typed is typed here as it is written, and does what they say."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.command_line import COMMANDS, parse
from tests.app.kiosk import kiosk
from tests.cli.conftest import Ask
from tests.decks.folders import GOOD
from tests.depth import drawn
from tests.house.tree import ROOT

PAGES = ("make-a-game-in-a-spreadsheet.md", "make-a-game.md")
BLOCK = re.compile(r"(?ms)^```\n(.*?)^```")
TYPED = re.compile(r"(?m)^(?:\.venv/bin/)?kiosk (.*)$")


def typed(page: str) -> Iterator[list[str]]:
    """The arguments of each command of a page, in order, without the remark behind."""
    for block in BLOCK.findall((ROOT / "docs" / page).read_text("utf-8")):
        for line in TYPED.findall(block):
            yield shlex.split(line, comments=True)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where an author types, with the folder that the page has copied."""
    shutil.copytree(GOOD, tmp_path / "my-deck")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return tmp_path


@pytest.mark.parametrize("page", PAGES)
def test_each_command_does_what_the_page_says(page: str, ask: Ask, desk: Path) -> None:
    commands = list(typed(page))
    assert {"check", "demo"} <= {command for command, *_ in commands}
    for command in commands:
        if command[0] in COMMANDS:
            assert parse(command).command == command[0]
            continue
        answer = ask(*command)
        assert answer.code == 0, (command, answer)
        assert command[0] != "check" or answer.out.rstrip().endswith(("rien à corriger", "nothing to fix"))


DEMONSTRATIONS = [(page, command) for page in PAGES for command in typed(page) if command[0] == "demo"]


@pytest.mark.long
@pytest.mark.parametrize(("page", "demo"), drawn("demonstrations", DEMONSTRATIONS, "documented"))
def test_a_demonstration_is_played_as_the_page_says(page: str, demo: list[str], ask: Ask, desk: Path) -> None:
    for command in typed(page):
        if command[0] == "new-deck":
            ask(*command)
    told = kiosk(*demo)
    assert told.returncode == 0, told.stderr
    assert told.stderr == ""
    assert "result" in told.stdout
    assert list((desk / demo[-1]).glob("*.png"))
