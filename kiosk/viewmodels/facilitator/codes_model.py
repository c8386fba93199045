"""Two new codes, each typed twice."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.facilitator.codes import weakness
from kiosk.facilitator.lock import WeakCode
from kiosk.viewmodels.facilitator.pad_model import PadModel
from kiosk.viewmodels.snapshot import Snapshot, child


@dataclass(frozen=True, slots=True)
class Props:
    """``level``: whose code is asked, facilitator or technician; ``again``: for the second time. ``refused``: why the
    last one was not taken, a reason of `weakness`, ``same`` or ``differs``."""

    level: str = "facilitator"
    again: bool = False
    refused: str = ""


class CodesModel(Snapshot[Props]):
    """Asks until both codes are good, then hands them to ``chosen``, which may raise WeakCode. What was typed is kept
    until it is begun anew."""

    pad = child(PadModel)

    def __init__(self, chosen: Callable[[str, str], None], parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._chosen = chosen
        self._pad = PadModel(self._take, self)
        self.begin()

    def begin(self) -> None:
        """From the first code on; what was typed is forgotten."""
        self._facilitator = self._once = ""
        self._pad.clear()
        self.swap(Props())

    def _take(self, code: str) -> None:
        if not self._props.again:
            self._first_time(code)
        elif code != self._once:
            self._refuse("differs")
        elif self._props.level == "facilitator":
            self._facilitator, self._once = code, ""
            self.swap(Props("technician"))
        else:
            self._hand_over(code)

    def _first_time(self, code: str) -> None:
        reason = weakness(code)
        if reason:
            self._refuse(reason)
        else:
            self._once = code
            self._change(again=True, refused="")

    def _refuse(self, reason: str) -> None:
        """Ask for the same code anew."""
        self._once = ""
        self._change(again=False, refused=reason)

    def _hand_over(self, technician: str) -> None:
        try:
            self._chosen(self._facilitator, technician)
        except WeakCode as weak:
            self._refuse(weak.reason)
