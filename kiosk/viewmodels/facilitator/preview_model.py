"""A look at the deck of the stick, before it comes in."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.intake_props import Inputs
from kiosk.viewmodels.facilitator.preview_props import NOTHING, Props, alone, derive_preview
from kiosk.viewmodels.snapshot import Snapshot


class PreviewModel(Snapshot[Props]):
    """Shows the deck that may be agreed to, read and checked by then; nothing at any other moment. ``library`` holds
    it, or nothing."""

    shown_changed: ClassVar[Signal]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self.library = NOTHING

    def show(self, inputs: Inputs, words: Words) -> None:
        """The deck of the page of the stick as it stands."""
        ready = inputs.outcome if inputs.state == "ready" else None
        self.library = alone(ready.loaded if ready else None)
        self.swap(derive_preview(self.library, words))
