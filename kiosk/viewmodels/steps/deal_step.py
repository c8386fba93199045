"""The screen of ``deal``: the cards that arrive."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.moves import Continue
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import CardRow, Scene
from kiosk.viewmodels.step_model import StepModel, Submit

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Props:
    """How many cards came, shown or not."""

    count: int = 0


def derive_props(scene: Scene) -> Props:
    """Cards given, hidden ones included."""
    return Props(scene.shown.count)


def derive_cards(scene: Scene) -> list[CardRow]:
    """The faces everybody may see."""
    return [scene.card(card) for card in scene.shown.cards]


@QmlElement
@QmlUncreatable("made by the table")
class DealStep(StepModel):
    """What the deal screen shows and asks."""

    count_changed = Signal()

    count = Property(int, lambda self: self._props.count, notify=count_changed)
    cards = Property(RowsModel, lambda self: self._cards, constant=True)

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
