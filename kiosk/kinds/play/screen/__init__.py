"""The screen of ``play``: a hand behind the curtain, then one card for everybody to see, said why and agreed to."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Agree, Continue
from kiosk.kinds.play.rules import PlayCard, PlayRules, Said, TakeBack
from kiosk.kinds.play.screen import hands
from kiosk.kinds.play.screen.hands import PlaceRow, PlayedRow, PlayHand
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import CardRow, Scene, SeatRow
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class Props:
    """``turn`` plays: its hand is behind the ``curtain`` until it lifts it, one card is ``picked``, ``left`` says how
    many it has to play; ``onto`` cards or onto the table. Then a card lies there (``card_id``, on ``place``), to be
    ``said`` why and, if it is ``asked``, agreed to. ``judged`` is a sentence about the card before."""

    turn: int = 0
    curtain: bool = False
    picked: str = ""
    onto: bool = False
    left: int = 0
    card_id: str = ""
    title: str = ""
    text: str = ""
    icon: str = ""
    source: str = ""
    place: str = ""
    to_say: bool = False
    asked: bool = False
    judged: str = ""
    finished: bool = False


def derive_props(scene: Scene, hand: PlayHand) -> Props:
    """Whose turn it is, and what lies on the table."""
    shown = scene.shown
    lying = scene.card(shown.card) if shown.card else None
    to_say = shown.card is not None and scene.step(PlayRules).say_why and not shown.said
    return Props(
        turn=shown.seat,
        curtain=hands.covered(scene, hand),
        picked=hand.picked if hand.lifted == shown.seat else "",
        onto=bool(shown.targets),
        left=shown.left,
        card_id=lying.card_id if lying else "",
        title=lying.title if lying else "",
        text=lying.text if lying else "",
        icon=lying.icon if lying else "",
        source=lying.source if lying else "",
        place=scene.card_text(shown.onto, "title") if shown.onto else "",
        to_say=to_say,
        asked=shown.card is not None and not to_say,
        judged=hands.judgement(scene),
        finished=shown.finished,
    )


class PlayStep(StepModel[Props]):
    """What the play screen shows and asks."""

    hand = child(RowsModel, "_cards")
    places = child(RowsModel)
    played = child(RowsModel)
    seats = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._cards = RowsModel(CardRow, self)
        self._places = RowsModel(PlaceRow, self)
        self._played = RowsModel(PlayedRow, self)
        self._seats = RowsModel(SeatRow, self)
        self._hand = PlayHand()

    @property
    def curtained(self) -> bool:
        return self._props.curtain

    @property
    def veiled(self) -> bool:
        return hands.covered(self.scene, PlayHand(self._hand.step))

    def refresh(self) -> None:
        """Show the scene; the curtain falls as soon as it is another seat's turn or a card lies on the table."""
        shown, step = self.scene.shown, self.scene.view.id
        if self._hand.step != step or self._hand.lifted not in (0, shown.seat) or shown.card:
            self._hand = PlayHand(step)
        self.swap(derive_props(self.scene, self._hand))
        self._cards.show(hands.cards(self.scene, self._hand))
        self._places.show(hands.places(self.scene))
        self._played.show(hands.played(self.scene))
        self._seats.show(hands.seats(self.scene))

    def forget(self) -> None:
        """The curtain is down for the next group."""
        self._hand = PlayHand()
        super().forget()

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._hold(PlayHand(self._hand.step, self.scene.shown.seat))

    def step_back(self) -> bool:
        if not self._props.picked:
            return super().step_back()
        self.pick(self._props.picked)
        return True

    def lower(self) -> None:
        if self.veiled:
            self._hold(PlayHand(self._hand.step))

    @Slot(str)
    def pick(self, card: str) -> None:
        """Take a card in hand, or put it down again."""
        held = self._hand.picked == card
        self._hold(replace(self._hand, lifted=self.scene.shown.seat, picked="" if held else card))

    @Slot(str)
    def put(self, place: str) -> None:
        """Lay the card in hand onto another card, or onto the table (empty)."""
        if self._hand.picked:
            self.submit(PlayCard(self._hand.picked, place), self.scene.shown.seat)

    @Slot()
    def take(self) -> None:
        """Take the card that lies there back."""
        self.submit(TakeBack(), self.scene.shown.seat)

    @Slot()
    def say(self) -> None:
        """It is said why."""
        self.submit(Said(), self.scene.shown.seat)

    @Slot(int)
    def agree(self, seat: int) -> None:
        """A seat presses its mark."""
        self.submit(Agree(), seat)

    @Slot()
    def next(self) -> None:
        """Go on after the last card."""
        self.submit(Continue())

    def _hold(self, hand: PlayHand) -> None:
        self._hand = hand
        self.refresh()
