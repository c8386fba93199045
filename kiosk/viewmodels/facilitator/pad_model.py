"""The pad a code is typed on. The digits stay here: a screen sees only how many there are."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.qml import QmlUncreatable

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1
LEAST, MOST = 6, 12
"""Digits of a code."""


@QmlElement
@QmlUncreatable("made by what asks for a code")
class PadModel(QObject):
    """Hands a whole code to ``entered`` and forgets it."""

    typed_changed = Signal()

    typed = Property(int, lambda self: len(self._code), notify=typed_changed)
    whole = Property(bool, lambda self: len(self._code) >= LEAST, notify=typed_changed)

    def __init__(self, entered: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entered = entered
        self._code = ""

    def _set(self, code: str) -> None:
        self._code = code
        self.typed_changed.emit()

    @Slot(str)
    def digit(self, key: str) -> None:
        """A key was touched; what is no digit is not one."""
        if len(key) == 1 and key in "0123456789" and len(self._code) < MOST:
            self._set(self._code + key)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._set(self._code[:-1])

    @Slot()
    def clear(self) -> None:
        """Take every digit back."""
        self._set("")

    @Slot()
    def enter(self) -> None:
        """The code is whole."""
        code = self._code
        self.clear()
        if len(code) >= LEAST:
            self._entered(code)
