"""A QObject that shows one frozen value: swap it, and only what changed is announced."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, cast, get_args, get_origin

from PySide6.QtCore import Property, QObject, Signal

from kiosk.viewmodels.qml import register
from kiosk.viewmodels.rows import Frozen, as_map, camel

if TYPE_CHECKING:
    _MetaObject = type  # Qt's stubs leave the class of its classes out
else:
    _MetaObject = type(QObject)


class _Child(NamedTuple):
    kind: type[QObject]
    path: str


def child[T: QObject](kind: type[T], path: str = "") -> T:
    """In the body of a view-model: a QObject that it keeps for good, as QML and Python read it. ``path``: where it is
    kept, ``_pad`` for ``pad`` unless said otherwise."""
    return cast("T", _Child(kind, path))


class Shown(_MetaObject):
    """Makes what QML sees of a view-model: of ``Snapshot[Props]``, for each field ``can_undo`` of the props, a property
    ``canUndo`` and a signal ``canUndoChanged``, which Python calls ``can_undo_changed``."""

    child_types: Mapping[str, type[QObject]]
    """The classes of the objects that a view-model holds, by the name of the property; Qt knows only QObjects."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "Shown":  # what stands in a class
        props = next(_props(body.get("__orig_bases__", ())), None)
        if props is None:
            return super().__new__(mcs, name, bases, body)
        kept = {word: one for word, one in body.items() if isinstance(one, _Child)}
        body = {word: one for word, one in body.items() if word not in kept}
        shown = [_announced(field.name, field.type) for field in fields(props)]
        for members in [*shown, *(_constant(word, one) for word, one in kept.items())]:
            if twice := body.keys() & members.keys():
                raise TypeError(f"{name} says twice what QML sees: {', '.join(twice)}.")
            body |= members
        made = super().__new__(mcs, name, bases, body)
        made.child_types = {camel(word): one.kind for word, one in kept.items()}
        register(cast("type[QObject]", made))
        return made


def _props(bases: tuple[object, ...]) -> Iterator[type[Frozen]]:
    given = (one for base in bases for one in get_args(base))
    return (one for one in given if isinstance(one, type) and is_dataclass(one))


def _constant(name: str, one: _Child) -> dict[str, object]:
    read = attrgetter(one.path or f"_{name}")
    return {name: property(read), camel(name): Property(one.kind, read, constant=True)}


def _announced(name: str, kind: object) -> dict[str, object]:
    changed, path = Signal(name=f"{camel(name)}Changed"), attrgetter(f"_props.{name}")
    if get_origin(kind) is tuple:
        shown = Property(list, lambda self: [_plain(one) for one in path(self)], notify=changed)
    elif isinstance(kind, type) and kind in (bool, int, float, str):
        shown = Property(kind, path, notify=changed)
    else:
        raise TypeError(f"QML cannot be shown {name}: {kind} is no text, number, truth or tuple.")
    return {f"{name}_changed": changed, camel(name): shown}


def _plain(value: object) -> object:
    return as_map(value) if is_dataclass(value) and not isinstance(value, type) else value


class Snapshot[P: Frozen](QObject, metaclass=Shown):
    """Base of the view-models, ``Snapshot[Props]``: shows frozen props."""

    def __init__(self, props: P, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = props

    @property
    def props(self) -> P:
        """What is shown now."""
        return self._props

    def swap(self, props: P) -> None:
        """Show another value."""
        before, self._props = self._props, props
        for field in fields(props):
            if getattr(before, field.name) != getattr(props, field.name):
                getattr(self, f"{field.name}_changed").emit()

    def _change(self, **changes: object) -> None:
        """Show other values of some fields."""
        self.swap(replace(self._props, **changes))
