"""A list model of frozen rows that changes as little as possible, so that cards glide instead of being built again."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kiosk.viewmodels.qml import register

type Index = QModelIndex | QPersistentModelIndex


class Frozen(Protocol):
    """A dataclass of plain values: what a view-model shows."""

    __dataclass_fields__: ClassVar[dict[str, Any]]  # as the standard library says it


def camel(name: str) -> str:
    """``card_id`` -> ``cardId``, as QML names things."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def as_map(row: Frozen) -> dict[str, object]:
    """A row as QML reads one outside a model: its roles, tuples as lists."""
    values = ((field.name, getattr(row, field.name)) for field in fields(row))
    return {camel(name): list(value) if isinstance(value, tuple) else value for name, value in values}


@register
class RowsModel(QAbstractListModel):
    """Rows of one frozen dataclass; its fields are the roles, its first field the key."""

    count_changed = Signal(name="countChanged")

    def __init__(self, row: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row)]
        self._rows: list[Frozen] = []

    count = Property(int, lambda self: len(self._rows), notify=count_changed)

    @property
    def rows(self) -> tuple[Any, ...]:  # their class is given as a value, to __init__
        """The rows as they stand."""
        return tuple(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Roles by number."""
        first = Qt.ItemDataRole.UserRole.value
        return {first + n: QByteArray(camel(name).encode()) for n, name in enumerate(self._names)}

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> object:
        """One cell."""
        name = role - Qt.ItemDataRole.UserRole.value
        if not index.isValid() or not 0 <= name < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[name])
        return list(value) if isinstance(value, tuple) else value

    def show(self, rows: Sequence[Frozen]) -> None:
        """Show these rows: those gone leave, those new arrive, those that moved move, those that changed say so."""
        before = len(self._rows)
        wanted = [self._key(row) for row in rows]
        self._drop(set(wanted))
        for place, row in enumerate(rows):
            self._settle(place, row)
        if before != len(self._rows):
            self.count_changed.emit()

    def _key(self, row: Frozen) -> object:
        return getattr(row, self._names[0])

    def _drop(self, kept: set[object]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._key(self._rows[place]) not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _settle(self, place: int, row: Frozen) -> None:
        keys = [self._key(present) for present in self._rows]
        if self._key(row) not in keys:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        found = keys.index(self._key(row))
        if found != place:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            cell = self.index(place)
            self.dataChanged.emit(cell, cell)
