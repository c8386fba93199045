"""A worker that hangs, dies or talks nonsense costs one piece: it is ended and started anew, but not for ever."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.host.voice import worker_process
from kiosk.host.voice.worker_process import DEATHS, WorkerProcess

GOOD = r"""
import sys
for line in sys.stdin.buffer:
    if b"bad" in line:
        BAD
    sys.stdout.buffer.write(b'{"bytes": 4}\n\1\0\2\0')
    sys.stdout.buffer.flush()
"""
BAD = {
    "hangs": "import time; time.sleep(60)",
    "dies": "sys.exit(3)",
    "answers half a line": "sys.stdout.buffer.write(b'{\"byt'); sys.stdout.buffer.flush(); import time; time.sleep(60)",
    "answers less than it says": "sys.stdout.buffer.write(b'{\"bytes\": 8}\\n\\1\\0'); sys.exit()",
    "answers what is no JSON": "sys.stdout.buffer.write(b'oops\\n'); sys.stdout.buffer.flush()",
    "answers something else": "sys.stdout.buffer.write(b'[1]\\n'); sys.stdout.buffer.flush()",
    "answers too much": "sys.stdout.buffer.write(b'{\"bytes\": 99999999999}\\n'); sys.stdout.buffer.flush()",
    "answers no number": 'sys.stdout.buffer.write(b\'{"bytes": "4"}\\n\'); sys.stdout.buffer.flush()',
    "never ends its line": "sys.stdout.buffer.write(b' ' * 99999); sys.stdout.buffer.flush()",
}
type Make = Callable[[str], WorkerProcess]


class Watch:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def make(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    monkeypatch.setattr(worker_process, "CALL_S", 0.5)
    made: list[WorkerProcess] = []

    def one(bad: str) -> WorkerProcess:
        made.append(WorkerProcess([sys.executable, "-c", GOOD.replace("BAD", bad)], watch))
        return made[-1]

    yield one
    for each in made:
        each.close()


def said(one: WorkerProcess, piece: str) -> list[int]:
    return list(one.render(piece, "fr", 1.0))


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_a_bad_answer_costs_its_piece_alone(make: Make, bad: str) -> None:
    one = make(bad)
    assert [said(one, piece) for piece in ("good", "bad", "good", "good")] == [[1, 2], [], [1, 2], [1, 2]]
    assert not one.broken


def test_three_deaths_in_a_minute_are_the_end_until_somebody_mends_it(make: Make, watch: Watch) -> None:
    one = make("sys.exit()")
    for _ in range(DEATHS):
        assert not one.broken
        assert said(one, "bad") == []
        watch.now += 10
    assert one.broken
    assert said(one, "good") == []
    one.mend()
    assert said(one, "good") == [1, 2]


def test_deaths_that_are_far_apart_are_forgiven(make: Make, watch: Watch) -> None:
    one = make("sys.exit()")
    for _ in range(2 * DEATHS):
        said(one, "bad")
        watch.now += 30.5
    assert not one.broken


def test_a_program_that_cannot_be_started_is_broken(watch: Watch) -> None:
    one = WorkerProcess(["/nowhere/kiosk"], watch)
    assert [said(one, "good") for _ in range(DEATHS)] == [[]] * DEATHS
    assert one.broken


def test_a_recorded_sentence_is_asked_for_by_its_file_alone(make: Make) -> None:
    one = make("sys.exit()")
    assert (list(one.play(Path("good.mp3"))), list(one.play(Path("bad.mp3"))), said(one, "good")) == (
        [1, 2],
        [],
        [1, 2],
    )
