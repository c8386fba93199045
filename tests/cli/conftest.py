"""The command line, called as the front door calls it."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from kiosk.cli import enter


class Answer(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


type Ask = Callable[..., Answer]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Run a command of the command line."""

    def run(*arguments: object) -> Answer:
        with pytest.raises(SystemExit) as ended:
            enter([str(argument) for argument in arguments], {"run": "the kiosk, full screen"})
        assert isinstance(ended.value.code, int)
        return Answer(ended.value.code, *capsys.readouterr())

    return run
