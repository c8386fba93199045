"""The screen of those who look on: whether there is a second one, and whether it shows the game."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.facilitator.asking import asked
from kiosk.facilitator.office import Office
from kiosk.viewmodels.snapshot import Snapshot

SETTING = "public_screen"


@dataclass(frozen=True, slots=True)
class Props:
    """``possible``: a second screen is there now. ``on``: it is to show the game."""

    possible: bool = False
    on: bool = False


class LookersModel(Snapshot[Props]):
    """What was chosen holds from the next start on, too."""

    on_changed: ClassVar[Signal]

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(Props(on=asked(lambda: office.store.settings.get(SETTING)) == "yes"), parent)
        self._settings = office.store.settings

    def look(self) -> None:
        """Count the screens."""
        self._change(possible=len(QGuiApplication.screens()) > 1)

    def show(self) -> None:
        """Asked for at the start of the kiosk; not kept."""
        self._change(on=True)

    @Slot()
    def switch(self) -> None:
        """Show it, or no longer."""
        self._change(on=not self._props.on)
        self._settings.set(SETTING, "yes" if self._props.on else None)
