"""The way in: the panel that needs no code, the pad, the recovery of lost codes, and new codes."""

from dataclasses import dataclass
from math import ceil
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.lock import Level, LockWaits, sealing
from kiosk.facilitator.office import Office
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.codes_model import CodesModel
from kiosk.viewmodels.facilitator.pad_model import PadModel
from kiosk.viewmodels.facilitator.stick_copy import unopened
from kiosk.viewmodels.snapshot import Snapshot, child


@dataclass(frozen=True, slots=True)
class Props:
    """``page``: what lies over the screen: panel, pad, recovery or codes; empty for nothing. ``wait``: seconds before a
    code may be typed, ``unnoted`` when it is because the disk takes no note of a try; ``spent``: no code will do any
    more. ``missing``: why the recovery did not succeed, key when no
    key is trusted, file when no stick holds the right file; ``unopened``: the sticks that the machine does not open."""

    page: str = ""
    wait: int = 0
    unnoted: bool = False
    wrong: bool = False
    spent: bool = False
    missing: str = ""
    unopened: str = ""


class AccessModel(Snapshot[Props]):
    """``opened`` tells the level of a right code, ``renewed`` that there are new codes."""

    opened = Signal(str)
    renewed = Signal()
    page_changed: ClassVar[Signal]

    pad = child(PadModel)
    codes = child(CodesModel)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._office = office
        self._aside, self._seeking = Aside(self), Aside(self)
        self._pad = PadModel(self._try, self)
        self._codes = CodesModel(self._renew, self)
        self._action = "codes_set"

    @property
    def busy(self) -> bool:
        """Whether a code is being judged, new ones sealed, or a recovery file looked for."""
        return self._aside.busy or self._seeking.busy

    def _change(self, **changes: object) -> None:
        lock = self._office.lock
        super()._change(wait=ceil(lock.wait), unnoted=lock.unnoted, spent=lock.spent, **changes)

    @Slot(str)
    def show(self, page: str) -> None:
        """Another page, with nothing typed on it; empty for none."""
        self._pad.clear()
        self._codes.begin()
        keyless = page == "recovery" and self._office.organiser.key is None
        self._change(page=page, wrong=False, missing="key" if keyless else "", unopened="")

    @Slot()
    def ask(self) -> None:
        """Ask for a code; where there is none, for new ones, once the organiser's stick is there if one is known."""
        if self._office.lock.ready:
            self.show("pad")
        elif self._office.settled and self._office.organiser.key is not None:
            self.show("recovery")
        else:
            self._choose("codes_set")

    @Slot()
    def change(self) -> None:
        """Ask for new codes in place of those that opened."""
        self._choose("codes_changed")

    def _choose(self, action: str) -> None:
        self._action = action
        self.show("codes")

    def look(self) -> None:
        """Look at the clock."""
        if self._props.page == "pad" and not self._aside.busy:
            self._change()

    def _try(self, code: str) -> None:
        if self._aside.busy:
            return
        try:
            judge = self._office.lock.begin(code)
        except LockWaits:
            self._change()
            return
        self._aside.start(judge, self._judged)

    def _judged(self, level: Level | None) -> None:
        lock = self._office.lock
        lock.end(level)
        if level is None:
            self._office.store.ledger.note("wrong_code", result=str(lock.failures))
            self._change(wrong=True)
        elif self._props.page == "pad":
            self.show("")
            self.opened.emit(level)

    @Slot()
    def recover(self) -> None:
        """Look on the sticks for the organiser's recovery file; with it, new codes are asked."""
        if self._office.organiser.key is not None:
            self._seeking.start(self._recovers, self._recovered)

    def _recovers(self) -> tuple[bool, str]:
        sticks = self._office.sticks()
        found = any(self._office.organiser.recovers(stick.folder) for stick in sticks)
        return found, unopened(self._office, sticks)

    def _recovered(self, answer: tuple[bool, str]) -> None:
        found, closed = answer
        if self._props.page != "recovery":
            return
        if found:
            self._choose("recovered")
        else:
            self._change(missing="file", unopened=closed)

    def _renew(self, facilitator: str, technician: str) -> None:
        self._aside.start(sealing(facilitator, technician), self._sealed)

    def _sealed(self, sealed: str) -> None:
        self._office.lock.renew(sealed)
        self._office.store.ledger.note(self._action)
        self.show("")
        self.renewed.emit()
