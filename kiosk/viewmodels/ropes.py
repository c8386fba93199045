"""Ropes: before what all gave in secret appears, the table raises the curtain, each seat with a hand on its own."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.engine.step import FLASH
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Props:
    """``held`` while the curtain is down before what all gave; ``seats`` have a rope, those that are here."""

    held: bool = False
    seats: tuple[int, ...] = ()


class Ropes(Snapshot[Props]):
    """The ropes of a step. Nobody raises a curtain in a flash game, nor alone at the table."""

    raised = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._step, self._up = "", False

    def show(self, scene: Scene, secret: bool) -> None:
        """Hold the curtain down if what was given in ``secret`` is there to be seen, and nobody raised it yet."""
        if self._step != scene.view.id:
            self._step, self._up = scene.view.id, False
        here = tuple(seat.number for seat in scene.seats if seat.here)
        held = secret and not self._up and len(here) > 1 and scene.view.length != FLASH
        self.swap(Props(held, here))

    def forget(self) -> None:
        """The next group has its own curtain."""
        self._step, self._up = "", False
        self.swap(Props())

    @Slot()
    def pull(self) -> None:
        """The curtain is up."""
        if self._props.held:
            self._up = True
            self._change(held=False)
            self.raised.emit()
