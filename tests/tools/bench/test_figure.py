"""Figures, their floors and their limits."""

import pytest

from kiosk.tools.bench.figure import Figure, amount, milliseconds


@pytest.mark.parametrize(
    ("figure", "holds"),
    [
        (Figure("x", "ms", 9, most=10), True),
        (Figure("x", "ms", 11, most=10), False),
        (Figure("x", "/s", 9, 100, least_ratio=0.1), False),
        (Figure("x", "/s", 11, 100, least_ratio=0.1), True),
        (Figure("x", "ms", 3, 2, most_ratio=1.5), True),
        (Figure("x", "ms", 3.1, 2, most_ratio=1.5), False),
        (Figure("x", "ms", 1, 2, most=0.5, most_ratio=1.5), False),
        (Figure("x", "ms", most=1, note="no screen"), True),
        (Figure("x", "MB", 9), True),
        (Figure("x", "MB", 109, 100, most_more=10), True),
        (Figure("x", "MB", 111, 100, most_more=10), False),
    ],
)
def test_limits(figure: Figure, holds: bool) -> None:
    assert figure.holds is holds
    assert ("BROKEN" in figure.line()) is not holds


def test_a_line_has_the_figure_its_floor_and_its_limit() -> None:
    line = Figure("save of one event", "ms", 0.3, 0.2, most_ratio=2).line()
    assert line.split() == "save of one event 0.3 ms 0.2 ms 1.50 x at most 2 times the floor".split()


def test_what_was_not_measured_says_why() -> None:
    assert Figure("x", "s", most=2, note="no disk").line().endswith("not measured: no disk")


def test_amounts_are_short() -> None:
    assert [amount(67464.2, "/s"), amount(0.12345, "ms"), amount(229, "MB")] == ["67,464 /s", "0.123 ms", "229 MB"]


def test_a_task_runs_once_more_than_it_counts() -> None:
    runs: list[int] = []
    assert milliseconds(lambda: runs.append(1), 4) >= 0
    assert len(runs) == 5
