"""A figure beside its floor: what the same thing costs, in the same run, without us."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

WIDTHS = (44, 12, 12, 8, 0)


@dataclass(frozen=True, slots=True)
class Figure:
    """``value`` and ``floor`` in ``unit``; None when not measured, and then ``note`` says why.

    Limits: ``most`` for the value, ``most_more`` for what it is above its floor, ``least_ratio`` and ``most_ratio`` for
    the value divided by its floor.
    """

    name: str
    unit: str
    value: float | None = None
    floor: float | None = None
    most: float | None = None
    most_more: float | None = None
    least_ratio: float | None = None
    most_ratio: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor; None without one."""
        return self.value / self.floor if self.value is not None and self.floor else None

    @property
    def holds(self) -> bool:
        """Whether every limit is kept; what was not measured breaks none."""
        if self.value is None:
            return True
        high = self.most is not None and self.value > self.most
        more = self.most_more is not None and self.floor is not None and self.value - self.floor > self.most_more
        ratio = self.ratio
        low = self.least_ratio is not None and ratio is not None and ratio < self.least_ratio
        far = self.most_ratio is not None and ratio is not None and ratio > self.most_ratio
        return not (high or more or low or far)

    @property
    def limit(self) -> str:
        """The limits, in words."""
        told = (
            None if self.most is None else f"at most {amount(self.most, self.unit)}",
            None if self.most_more is None else f"at most {amount(self.most_more, self.unit)} more than the floor",
            None if self.least_ratio is None else f"at least {self.least_ratio} times the floor",
            None if self.most_ratio is None else f"at most {self.most_ratio} times the floor",
        )
        return ", ".join(limit for limit in told if limit)

    def line(self) -> str:
        """One line of the table."""
        if self.value is None:
            return row(self.name, "", "", "", f"not measured: {self.note}")
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} x"
        floor = "" if self.floor is None else amount(self.floor, self.unit)
        verdict = f"{'' if self.holds else 'BROKEN: '}{self.limit}"
        return row(self.name, amount(self.value, self.unit), floor, ratio, verdict)


def row(*cells: str) -> str:
    """The cells of a line under each other."""
    return " ".join(f"{cell:{width}}" for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


def amount(value: float, unit: str) -> str:
    """``1.85 ms``, ``61,200 /s``: three significant digits, or thousands."""
    return f"{value:,.0f} {unit}" if value >= 1000 else f"{value:.3g} {unit}"


def milliseconds(task: Callable[[], object], runs: int) -> float:
    """The median processor time of a task, in milliseconds, after one run that does not count: what else the machine
    does meanwhile does not matter."""
    return in_turn((task,), runs)[0]


def in_turn(tasks: Sequence[Callable[[], object]], runs: int) -> list[float]:
    """The same for each of several tasks, done one after the other in every run: what slows the machine down for a
    while slows all of them."""
    times = [[_took(task) for task in tasks] for _ in range(runs + 1)]
    return [median(each) for each in zip(*times[1:], strict=True)]


def _took(task: Callable[[], object]) -> float:
    begun = time.process_time()
    task()
    return (time.process_time() - begun) * 1000
