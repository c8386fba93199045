"""What a step compares, and where its words stand: small readings that the checks share."""

import re
from collections.abc import Iterator
from functools import cache
from typing import get_args

from kiosk.decks.draft import NodePath
from kiosk.engine.conditions import Condition
from kiosk.engine.step import Id, Step

ID = re.compile(str(get_args(Id)[1].pattern))


def conditions(step: Step) -> Iterator[tuple[NodePath, Condition]]:
    """Every comparison of a step and of its parts, with its path."""
    yield from ((("when", n), condition) for n, condition in enumerate(step.when))
    for name in _lists(type(step)):
        for number, part in enumerate(getattr(step, name) or ()):
            for n, condition in enumerate(getattr(part, "when", ())):
                yield (name, number, "when", n), condition


@cache
def _lists(kind: type[Step]) -> tuple[str, ...]:
    """The fields of a kind that hold parts with conditions."""
    parts = {name: get_args(field.annotation)[:1] for name, field in kind.model_fields.items()}
    return tuple(name for name, part in parts.items() if part and "when" in getattr(part[0], "model_fields", ()))


def locate(raw: object, word: str) -> NodePath:
    """The path of the first text in a step that is this word; ``()`` when there is none."""
    inner: Iterator[tuple[str | int, object]] = iter(())
    if isinstance(raw, dict):
        inner = ((key, value) for key, value in raw.items() if key not in ("id", "kind"))
    elif isinstance(raw, list):
        inner = iter(enumerate(raw))
    for key, value in inner:
        if word in (key, value):
            return (key,)
        if path := locate(value, word):
            return (key, *path)
    return ()


def is_id(text: str) -> bool:
    """Whether a text may name something."""
    return ID.fullmatch(text) is not None
