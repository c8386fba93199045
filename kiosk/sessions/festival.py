"""What the whole festival answered so far, as a table compares itself with it: only once enough have answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.engine.step import base_name

ENOUGH = 20
"""The festival is told from this many answers on."""
UNKNOWN = -1
"""A share while too few have answered."""

type Counts = Mapping[str, int]
"""How often each measure was counted."""
type Asking = tuple[str, str]
"""A step, whatever its round, and the card or question it is about."""


def enough(answers: int) -> bool:
    """Whether so many answers may be told."""
    return answers >= ENOUGH


def asking(step: str, about: str) -> Asking:
    """The key of the counts of a step about something, in whichever round; a card keeps its own name."""
    return base_name(step), base_name(about) or about


@dataclass(frozen=True, slots=True)
class Shares:
    """The share of each measure in whole percent, and how many answered; -1 and 0 while they are too few."""

    percent: tuple[int, ...]
    answers: int

    @property
    def known(self) -> bool:
        return self.answers > 0


def shares(counts: Counts, measures: Sequence[str]) -> Shares:
    """How the answers to one question are shared out among these measures."""
    given = [counts.get(measure, 0) for measure in measures]
    whole = sum(given)
    if not enough(whole):
        return Shares((UNKNOWN,) * len(measures), 0)
    return Shares(tuple(round(100 * count / whole) for count in given), whole)


@dataclass(frozen=True, slots=True)
class Festival:
    """The counts that a screen may compare with, taken at one instant; without any, nothing is told."""

    counts: Mapping[Asking, Counts] = field(default_factory=dict)

    def of(self, step: str, about: str) -> Counts:
        """The counts of a step about a card or a question."""
        return self.counts.get(asking(step, about), {})

    def shares(self, step: str, about: str, measures: Sequence[str]) -> Shares:
        """How the answers of a step about something are shared out."""
        return shares(self.of(step, about), measures)


NOTHING = Festival()
"""A festival that tells nothing: it has not begun, or its figures are hidden."""
