"""The screen of ``say``: a text, cards, and on."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue
from kiosk.kinds.say.rules import SayRules
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import CardRow, Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class Props:
    """What is said."""

    text: str = ""


def derive_props(scene: Scene) -> Props:
    """The text in the table's language."""
    return Props(scene.text("text"))


def derive_cards(scene: Scene) -> list[CardRow]:
    """The cards of the zone, if the step shows one."""
    zone = scene.step(SayRules).cards
    return [scene.card(card) for card in scene.view.zones[zone].cards] if zone else []


class SayStep(StepModel[Props]):
    """What the say screen shows and asks."""

    cards = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._cards = RowsModel(CardRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._cards.show(derive_cards(self.scene))

    @Slot()
    def next(self) -> None:
        """Go on."""
        self.submit(Continue())
