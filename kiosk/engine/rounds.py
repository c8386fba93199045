"""``rounds``: the same steps again, a bounded number of times. Unrolled before a game begins: none ever opens.

In a round a step has a name of its own, and looks back at the steps of its own round.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import Field

from kiosk.engine.conditions import Condition
from kiosk.engine.step import ROUND, Part, Step, StepMark


class Rounds(Step):
    """Repeats ``steps`` ``count`` times, or once for each seat that is here (``over: seats``).

    ``stop_when`` is looked at before each round but the first; inside, the name of a step means that of the same round.
    """

    kind: Literal["rounds"]
    count: int = Field(default=1, ge=1, le=12)
    over: Literal["count", "seats"] = "count"
    stop_when: Condition | None = None
    steps: tuple[object, ...] = Field(min_length=1)

    def times(self, seats: int) -> int:
        """The most rounds there can be with so many seats."""
        return seats if self.over == "seats" else self.count

    def columns(self) -> tuple[str, ...]:
        stop = self.stop_when.name.partition(".")[2] if self.stop_when else ""
        return (*super().columns(), *((stop,) if stop else ()))


def in_round[S: Step](step: S, number: int, inside: frozenset[str], when: tuple[Condition, ...] = ()) -> S:
    """The step as it is in a round; ``inside`` names the steps of the rounds, ``when`` the conditions of them all."""
    if number == 1:  # no name changes in it
        return step.model_copy(update={"when": (*when, *step.when)}) if when else step
    copy = _part_in_round(step, number, inside)
    return copy.model_copy(update={"id": name_in_round(step.id, number), "when": (*when, *copy.when)})


def name_in_round(step: str, number: int) -> str:
    """The name of a step in a round: its own in the first, ``stake~2`` in the second."""
    return step if number == 1 else f"{step}{ROUND}{number}"


def condition_in_round(condition: Condition, number: int, inside: frozenset[str]) -> Condition:
    """The comparison, about the steps of that round."""
    owner, dot, what = condition.name.partition(".")
    return condition.named(name_in_round(owner, number) + dot + what) if owner in inside else condition


def _part_in_round[P: Part](part: P, number: int, inside: frozenset[str]) -> P:
    changed: dict[str, object] = {}
    naming = _naming(type(part))
    for name, value in part:
        if name in naming and value in inside:
            changed[name] = name_in_round(value, number)
        else:
            changed[name] = _in_round(value, number, inside)
    return part.model_copy(update=changed)


@cache
def _naming(model: type[Part]) -> frozenset[str]:
    """The fields of a model that name a step."""
    fields = model.model_fields.items()
    return frozenset(name for name, field in fields if any(isinstance(mark, StepMark) for mark in field.metadata))


def _in_round(value: object, number: int, inside: frozenset[str]) -> object:
    match value:
        case Condition():
            return condition_in_round(value, number, inside)
        case tuple():
            return tuple(_in_round(part, number, inside) for part in value)
        case Mapping():
            return {key: _in_round(part, number, inside) for key, part in value.items()}
        case Part():
            return _part_in_round(value, number, inside)
    return value
