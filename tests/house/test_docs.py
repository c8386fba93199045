"""What the pages say can be followed: each link leads to a file, each command of theirs exists."""

import re
from pathlib import Path

import pytest

from kiosk.app.command_line import COMMANDS
from kiosk.cli import enter
from tests.house.tree import ROOT, files

PAGES = files(ROOT, "*.md")
FOLLOWED = [page for page in PAGES if page.parent.name != "decisions"]
"""What somebody types from. A decision tells of commands that nobody types, or that were."""
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
CODE = re.compile(r"(?ms)^```.*?^```|`[^`]+`")
MAKE = re.compile(r"\bmake ([a-z]+(?:-[a-z]+)*)\b(?!=)")
KIOSK = re.compile(r"(?:^|[/`\s(])kiosk ([a-z]+(?:-[a-z]+)*)\b", re.MULTILINE)
TARGETS = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8")))


def name(page: Path) -> str:
    """Where a page stands."""
    return str(page.relative_to(ROOT))


def code(page: Path) -> str:
    """What a page sets as code, a line each."""
    return "\n".join(CODE.findall(page.read_text("utf-8")))


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str]) -> set[str]:
    """Every word of the help, those of the commands among them."""
    with pytest.raises(SystemExit):
        enter(["--help"], COMMANDS)
    return set(re.findall(r"[a-z]+(?:-[a-z]+)*", capsys.readouterr().out))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_each_link_leads_to_a_file(page: Path) -> None:
    assert not [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]


@pytest.mark.parametrize("page", FOLLOWED, ids=name)
def test_each_command_exists(page: Path, commands: set[str]) -> None:
    assert not set(MAKE.findall(code(page))) - TARGETS
    assert not set(KIOSK.findall(code(page))) - commands


def test_the_rule_sees_links_and_commands() -> None:
    assert sum(len(LINK.findall(page.read_text("utf-8"))) for page in PAGES) > 50
    assert {"run", "test", "package", "stick"} <= set(MAKE.findall("\n".join(map(code, PAGES))))


def test_the_tests_that_hold_a_friction_are_there() -> None:
    held = re.findall(r"`([\w/]+\.py)::(\w+)`", (ROOT / "docs" / "facilitators-frictions.md").read_text("utf-8"))
    assert held
    gone = [one for file, one in held if f"def {one}(" not in (ROOT / "tests" / file).read_text("utf-8")]
    assert not gone
