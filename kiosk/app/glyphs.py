"""The characters that draw icons, asked one by one: a table of all of them in QML would hold nine megabytes."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot


class Glyphs(QObject):
    """What QML asks for an icon."""

    def __init__(self, table: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table

    @Slot(str, result=str)
    def of(self, name: str) -> str:
        """The character of ``mdi6.leaf``; empty when there is no such icon."""
        return self._table.get(name, "")
