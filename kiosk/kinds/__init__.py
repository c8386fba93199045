"""The step kinds, one folder each: rules, screen, words, and all that is said, checked, counted and touched of a kind.

A piece of a kind is a module of its folder with one class in it. Each floor asks for the pieces it needs, by the
class they must be; nothing but this file finds a kind, and no file outside a kind's folder names one.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Iterable


class IncompleteKindError(Exception):
    """A kind leaves something open: the kiosk does not start with it."""


def names() -> tuple[str, ...]:
    """Every kind, by the name of its folder, which is its name in a scenario."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg))


def pieces[P](piece: str, base: type[P], kinds: Iterable[str] | None = None) -> dict[str, type[P]]:
    """For each of these kinds, or of all, its class in the module ``piece`` of its folder. Raises
    IncompleteKindError."""
    return {kind: _piece(kind, piece, base) for kind in (names() if kinds is None else kinds)}


def texts(name: str) -> dict[str, str]:
    """For each kind, what the file ``name`` of its folder says. Raises IncompleteKindError."""
    return {kind: _text(kind, name) for kind in names()}


def _text(kind: str, name: str) -> str:
    try:
        data = pkgutil.get_data(f"{__name__}.{kind}", name)
    except FileNotFoundError:
        data = None
    if data is None:
        raise IncompleteKindError(f"The kind “{kind}” has no {name}.")
    return data.decode()


def _piece[P](kind: str, piece: str, base: type[P]) -> type[P]:
    path = f"{__name__}.{kind}.{piece}"
    try:
        module = importlib.import_module(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
        raise IncompleteKindError(f"The kind “{kind}” has no {piece}.py.") from None
    found = [
        value
        for name, value in vars(module).items()
        if name.isidentifier()  # pydantic leaves Base[…] beside a class that has such a base
        and isinstance(value, type)
        and issubclass(value, base)
        and value.__module__ == path
    ]
    if len(found) != 1:
        raise IncompleteKindError(f"{piece} of the kind “{kind}” must hold one {base.__name__}, not {len(found)}.")
    if inspect.isabstract(found[0]):
        missing = ", ".join(sorted(getattr(found[0], "__abstractmethods__", ())))
        raise IncompleteKindError(f"{piece} of the kind “{kind}” does not answer: {missing}.")
    return found[0]
