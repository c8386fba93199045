"""The screen of ``rank``: three cards touched in order behind a curtain, then the order of them all."""

from dataclasses import dataclass, replace

from kiosk.kinds.rank.rules import PutInOrder
from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class RankHand:
    """The cards touched behind the curtain, which are no move yet."""

    step: str = ""
    lifted: int = 0
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RankRow:
    """A card and its place, 0 while it has none."""

    card_id: str
    title: str
    icon: str
    place: int


@dataclass(frozen=True, slots=True)
class Props:
    """``turn`` is the seat to hand the screen to; ``ready`` once it touched every card."""

    turn: int = 0
    curtain: bool = False
    shown: bool = False
    ready: bool = False


def derive_props(scene: Scene, hand: RankHand) -> Props:
    """The cards as the seat in turn sees them, or the order of all."""
    seen, turn = scene.shown, scene.view.turn
    return Props(turn, not seen.shown and hand.lifted != turn, seen.shown, len(hand.chosen) == len(seen.cards))


def derive_cards(scene: Scene, hand: RankHand) -> list[RankRow]:
    """The cards; in their order once everybody answered."""
    seen = scene.shown
    order = tuple(seen.average)
    placed = order if seen.shown else hand.chosen if hand.lifted == scene.view.turn else ()
    faces = [scene.card(card) for card in order or seen.cards]
    return [
        RankRow(face.card_id, face.title, face.icon, placed.index(face.card_id) + 1 if face.card_id in placed else 0)
        for face in faces
    ]


class RankStep(StepModel[Props]):
    """What the rank screen shows and asks."""

    cards = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._cards = RowsModel(RankRow, self)
        self._hand = RankHand()

    def refresh(self) -> None:
        """Show the scene; what was touched is forgotten as soon as it is another seat's turn."""
        shown = self.scene.view
        if self._hand.step != shown.id or self._hand.lifted not in (0, shown.turn):
            self._hand = RankHand(shown.id)
        if self.scene.alone:
            self._hand = replace(self._hand, lifted=shown.turn)
        self.swap(derive_props(self.scene, self._hand))
        self._cards.show(derive_cards(self.scene, self._hand))

    def forget(self) -> None:
        """Nothing of what a seat touched stays for the next group."""
        self._hand = RankHand()
        super().forget()

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._hold(RankHand(self._hand.step, lifted=self.scene.view.turn))

    @Slot(str)
    def touch(self, card: str) -> None:
        """A card comes next, or loses its place."""
        chosen = self._hand.chosen
        left = tuple(other for other in chosen if other != card)
        self._hold(replace(self._hand, chosen=left if card in chosen else (*chosen, card)))

    @Slot()
    def confirm(self) -> None:
        """This is the seat's order."""
        self.submit(PutInOrder(self._hand.chosen), self.scene.view.turn)

    @Slot()
    def next(self) -> None:
        """Go on after the order of all."""
        self.submit(Continue())

    def _hold(self, hand: RankHand) -> None:
        self._hand = hand
        self.refresh()
