"""The command line, called as the front door calls it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.cli import enter
from tests.cli.server import Server, serving
from tests.facilitator.results.tours import made


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


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Tests that use it are of the group "server", so that one process has them all."""
    with serving() as there:
        yield there


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The exports of a small tour; tests that use it say their group, so that it is made once."""
    return made(tmp_path_factory.mktemp("tour"))
