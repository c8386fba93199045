"""The pad a code is typed on. The digits stay here: a screen sees only how many there are."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.viewmodels.snapshot import Snapshot

LEAST, MOST = 6, 12
"""Digits of a code."""


@dataclass(frozen=True, slots=True)
class Props:
    """How many digits were ``typed``, and whether they may be a ``whole`` code; ``short``: they were handed over, and
    are too few."""

    typed: int = 0
    whole: bool = False
    short: bool = False


class PadModel(Snapshot[Props]):
    """Hands a whole code to ``entered`` and forgets it."""

    def __init__(self, entered: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._entered = entered
        self._code = ""

    def _set(self, code: str) -> None:
        self._code = code
        self.swap(Props(len(code), len(code) >= LEAST))

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
        """The code is whole; one that is too short may be gone on with."""
        code = self._code
        if len(code) < LEAST:
            self._change(short=True)
        else:
            self.clear()
            self._entered(code)
