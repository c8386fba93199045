"""The step kinds, one folder each: rules, screen, words, and all that is said, checked, counted and touched of a kind.

A piece of a kind is a module of its folder with one class in it. Each floor asks for the pieces it needs, by the
class they must be; nothing but this file finds a kind, and no file outside a kind's folder names one.
"""

import importlib
import pkgutil
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

PIECES = ("rules", "checks", "answers", "screen", "touches")
"""The modules of every kind."""
WORDS = ("fr.toml", "en.toml")
"""The words of every kind, by language."""


class IncompleteKindError(Exception):
    """A kind leaves something open: the kiosk does not start with it."""


def names() -> tuple[str, ...]:
    """Every kind, by the name of its folder, which is its name in a scenario."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg))


def complete() -> None:
    """Raises IncompleteKindError, with a sentence, for the first piece that a kind lacks."""
    from importlib.util import find_spec

    for kind in names():
        for piece in PIECES:
            if find_spec(f"{__name__}.{kind}.{piece}") is None:
                raise _lacks(kind, f"{piece}.py")
        for name in (*WORDS, screen(kind)):
            file(kind, name)


def _lacks(kind: str, name: str) -> IncompleteKindError:
    return IncompleteKindError(f"The kind “{kind}” has no {name}.")


def screen(kind: str) -> str:
    """The name of the QML file that shows a kind: ``hand_over`` -> ``HandOverStep.qml``."""
    return "".join(word.capitalize() for word in kind.split("_")) + "Step.qml"


def file(kind: str, name: str) -> str:
    """The path of a file in the folder of a kind. Raises IncompleteKindError."""
    found = _folder(kind) / name
    if not found.is_file():
        raise _lacks(kind, name)
    return str(found)


def _folder(kind: str) -> "Traversable":
    """The folder of a kind, also in a package; what reads it is imported after the first frame."""
    from importlib.resources import files

    return files(f"{__name__}.{kind}")


def pieces[P](piece: str, base: type[P], kinds: Iterable[str] | None = None) -> dict[str, type[P]]:
    """For each of these kinds, or of all, its class in the module ``piece`` of its folder. Raises
    IncompleteKindError."""
    return {kind: _piece(kind, piece, base) for kind in (names() if kinds is None else kinds)}


def texts(name: str) -> dict[str, str]:
    """For each kind, what the file ``name`` of its folder says. Raises IncompleteKindError."""
    return {kind: _text(kind, name) for kind in names()}


def _text(kind: str, name: str) -> str:
    file(kind, name)
    told: str = _folder(kind).joinpath(name).read_text("utf-8")
    return told


def _piece[P](kind: str, piece: str, base: type[P]) -> type[P]:
    path = f"{__name__}.{kind}.{piece}"
    try:
        module = importlib.import_module(path)
    except ModuleNotFoundError as error:
        package, _, missing = (error.name or "").rpartition(".")
        if package != f"{__name__}.{kind}":
            raise
        raise _lacks(kind, f"{missing}.py") from None
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
    if unanswered := ", ".join(sorted(getattr(found[0], "__abstractmethods__", ()))):
        raise IncompleteKindError(f"{piece} of the kind “{kind}” does not answer: {unanswered}.")
    return found[0]
