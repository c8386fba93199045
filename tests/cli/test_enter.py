"""The help, the version, and commands that do not exist."""

import sys

import pytest

from tests.cli.conftest import Ask


def test_the_help_lists_every_command(ask: Ask) -> None:
    answer = ask("--help")
    assert answer.code == 0
    assert all(word in answer.out for word in ("check", "replay", "run ", "the kiosk, full screen"))


def test_the_version_is_told_without_the_commands(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.cli.check", None)  # importing it fails
    answer = ask("--version")
    assert (answer.code, answer.out.split()[0]) == (0, "kiosk")


@pytest.mark.parametrize("wrong", ["chek", "--wrong"])
def test_an_unknown_command_is_named(ask: Ask, wrong: str) -> None:
    answer = ask(wrong)
    assert (answer.code, answer.out) == (2, "")
    assert wrong in answer.err
