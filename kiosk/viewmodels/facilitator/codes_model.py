"""Two new codes, each typed twice."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.facilitator.codes import weakness
from kiosk.facilitator.lock import WeakCode
from kiosk.viewmodels.facilitator.pad_model import PadModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.snapshot import Snapshot

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Props:
    """``level``: whose code is asked, facilitator or technician; ``again``: for the second time. ``refused``: why the
    last one was not taken, a reason of `weakness`, ``same`` or ``differs``."""

    level: str = "facilitator"
    again: bool = False
    refused: str = ""


@QmlElement
@QmlUncreatable("made by the facilitator's model")
class CodesModel(Snapshot):
    """Asks until both codes are good, then hands them to ``chosen``, which may raise WeakCode. What was typed is kept
    until it is begun anew."""

    level_changed = Signal()
    again_changed = Signal()
    refused_changed = Signal()

    level = Property(str, lambda self: self._props.level, notify=level_changed)
    again = Property(bool, lambda self: self._props.again, notify=again_changed)
    refused = Property(str, lambda self: self._props.refused, notify=refused_changed)
    pad = Property(PadModel, lambda self: self._pad, constant=True)

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
            self.swap(replace(self._props, again=True, refused=""))

    def _refuse(self, reason: str) -> None:
        """Ask for the same code anew."""
        self._once = ""
        self.swap(replace(self._props, again=False, refused=reason))

    def _hand_over(self, technician: str) -> None:
        try:
            self._chosen(self._facilitator, technician)
        except WeakCode as weak:
            self._refuse(weak.reason)
