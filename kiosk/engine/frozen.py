"""Changing what never changes: a copy of a frozen value with some fields replaced."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any


def replace[T](value: T, /, **changes: Any) -> T:
    """What ``dataclasses.replace`` gives for a frozen dataclass with slots and no ``__post_init__``, twice as fast:
    the rules copy a state for every move.

    Raises AttributeError for a field it does not have.
    """
    kind: type = type(value)
    made: T = object.__new__(kind)
    put = object.__setattr__
    names, read = _fields(kind)
    for name, content in zip(names, read(value), strict=True):
        put(made, name, content)
    for name, content in changes.items():
        put(made, name, content)
    return made


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of the fields, and a reader of all of them at once."""
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
