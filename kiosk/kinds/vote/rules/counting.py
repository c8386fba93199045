"""Counting ballots: how often each option was given, and what the rule of a vote makes of it."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from kiosk.kinds.vote.rules.casts import PARTS, VoteState
from kiosk.kinds.vote.rules.shape import VoteShape


class Count:
    """The count of a vote. ``winners`` are the options it decides for, most ballots first; ``level`` those among which
    the table has still to choose; the ``abstained`` passed. ``option`` is the first winner, ``passed`` or ``refused``,
    or what a report found ahead of all others; None when there is no such thing. ``results`` name what it decides,
    nothing in a report."""

    def __init__(self, step: VoteShape, own: VoteState) -> None:
        cast = [cast.options for cast in own.casts if cast.options]
        given = [(option,) for option in own.bystanders] if step.by == "audience" else cast
        self.by_option = tally(own.options, [option for options in given for option in options])
        self.ballots = len(given)
        self.abstained = len(own.casts) - len(cast)
        sure, level = _decided(step, self.by_option, self.ballots)
        self.winners = (*sure, *own.settled)
        left = step.picks > len(self.winners)
        self.level = tuple([option for option in level if left and option not in own.settled])
        grade = graded(self.by_option, step.median, step.floor) if step.rule == "grade" else None
        self.results = self.winners or ((grade,) if grade else ())
        self.option = next(iter(self.results), ahead(self.by_option) if step.rule == "report" else None)


def tally(names: Iterable[str], given: Iterable[str]) -> dict[str, int]:
    """How often each name was given."""
    counts = dict.fromkeys(names, 0)
    for name in given:
        if name in counts:
            counts[name] += 1
    return counts


def mixed(options: tuple[str, ...]) -> tuple[str, ...]:
    """The options in an order that follows from which ones they are, and from nothing else."""
    drawn = " ".join(sorted(options))
    return tuple(sorted(options, key=lambda option: sha256(f"{drawn} {option}".encode()).digest()))


def _decided(step: VoteShape, counts: Mapping[str, int], ballots: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The options a rule surely takes, and those level at the cut."""
    if not step.decides:
        return (), ()
    order = sorted([option for option, count in counts.items() if count], key=counts.__getitem__, reverse=True)
    if step.rule == "majority":
        return tuple([option for option in order if 2 * counts[option] > ballots]), ()
    if step.rule in PARTS:
        part, whole = PARTS[step.rule]
        return tuple([option for option in order if whole * counts[option] >= part * ballots]), ()
    least = counts[order[step.picks - 1]] if len(order) > step.picks else 0
    if not least or counts[order[step.picks]] < least:
        return tuple(order[: step.picks]), ()
    return tuple(o for o in order if counts[o] > least), tuple(o for o in counts if counts[o] == least)


def ahead(counts: Mapping[str, int]) -> str | None:
    """The option given more often than any other; None when there is none."""
    most = max(counts.values(), default=0)
    first = [option for option, count in counts.items() if count == most]
    return first[0] if most and len(first) == 1 else None


def graded(counts: Mapping[str, int], median: int, floor: int) -> str | None:
    """Whether grades pass: their median is high enough and none is under the floor. None when there are none."""
    grades = sorted([int(grade) for grade, count in counts.items() for _ in range(count)])
    if not grades:
        return None
    middle = grades[(len(grades) - 1) // 2] + grades[len(grades) // 2]
    return "passed" if middle >= 2 * median and grades[0] >= floor else "refused"
