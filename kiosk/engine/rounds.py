"""Steps of a round: the same step under a name of its own, which looks back at the steps of its own round."""

from collections.abc import Mapping
from typing import Any

from kiosk.engine.conditions import Condition
from kiosk.engine.step import ROUND, Part, Step

REFERENCES = frozenset({"of", "compare_with", "next"})
"""Fields that name another step."""


def in_round(step: Step, number: int, inside: frozenset[str], when: tuple[Condition, ...] = ()) -> Step:
    """The step as it is in a round; ``inside`` names the steps of the rounds, ``when`` the conditions of them all."""
    copy = _renamed(step, number, inside)
    assert isinstance(copy, Step)
    return copy.model_copy(update={"id": name_in_round(step.id, number), "when": (*when, *copy.when)})


def name_in_round(step: str, number: int) -> str:
    """The name of a step in a round: its own in the first, ``stake~2`` in the second."""
    return step if number == 1 else f"{step}{ROUND}{number}"


def condition_in_round(condition: Condition, number: int, inside: frozenset[str]) -> Condition:
    """The comparison, about the steps of that round."""
    owner, dot, what = condition.name.partition(".")
    return condition.named(name_in_round(owner, number) + dot + what) if owner in inside else condition


def _renamed(value: Any, number: int, inside: frozenset[str]) -> Any:
    if isinstance(value, Condition):
        return condition_in_round(value, number, inside)
    if isinstance(value, tuple):
        return tuple(_renamed(part, number, inside) for part in value)
    if isinstance(value, Mapping):
        return {key: _renamed(part, number, inside) for key, part in value.items()}
    if isinstance(value, Part):
        return value.model_copy(update={name: _field(name, part, number, inside) for name, part in value})
    return value


def _field(name: str, value: Any, number: int, inside: frozenset[str]) -> Any:
    if name in REFERENCES and value in inside:
        return name_in_round(value, number)
    return _renamed(value, number, inside)
