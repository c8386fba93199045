"""A QObject that shows one frozen value: swap it, and only what changed is announced."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject


class Snapshot(QObject):
    """Base of the view-models. A field ``can_undo`` of the props needs a signal ``can_undo_changed``."""

    def __init__(self, props: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = props

    @property
    def props(self) -> Any:
        """The value that is shown."""
        return self._props

    def swap(self, props: Any) -> None:
        """Show another value of the same type."""
        before, self._props = self._props, props
        for field in fields(props):
            if getattr(before, field.name) != getattr(props, field.name):
                getattr(self, f"{field.name}_changed").emit()
