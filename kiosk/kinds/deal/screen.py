"""The screen of ``deal``: the cards that arrive, for everybody; what each seat reads alone, under a corner that it
lifts at the same time as the others, or behind the curtain."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue
from kiosk.engine.step import ROUND
from kiosk.kinds.deal.rules import DealRules, ReadOwn, Redraw
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import CardRow, Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit

PAIR = 2


@dataclass(frozen=True, slots=True)
class DealtRow(CardRow):
    """A card that came: the seat it came to (0: the table), whether it may still be exchanged, what it is here."""

    seat: int = 0
    exchangeable: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class OwnRow(CardRow):
    """A card its seat reads in private: ``secret`` is the line nobody else may see, ``help`` a first sentence."""

    secret: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class CornerRow:
    """The corner of its card that a seat lifts: the ``secret`` is there only while its finger is."""

    number: int
    read: bool
    secret: str = ""


@dataclass(frozen=True, slots=True)
class Props:
    """How many cards came, shown or not; the seat to hand the screen to, and whether the curtain hides its cards;
    whether all lift a corner at the same time (``gathered``), and some have and others not (``lacking``); how
    many cards may still be exchanged, and whether any could be at first; whether every seat has its own; ``told`` when
    two long texts are to be read whole, ``resolved`` when the cards move gauges as they come; the ``question`` that the
    texts answer, and whether they were ``prepared`` for the game."""

    count: int = 0
    reader: int = 0
    curtain: bool = False
    gathered: bool = False
    lacking: bool = False
    redraws: int = 0
    exchanges: bool = False
    seated: bool = False
    told: bool = False
    resolved: bool = False
    question: str = ""
    prepared: bool = False


def derive_props(scene: Scene, lifted: int) -> Props:
    """Cards given, hidden ones included."""
    seen = scene.shown
    return Props(
        count=seen.count,
        reader=0 if scene.gathered else seen.reader,
        curtain=not scene.gathered and seen.reader not in {0, lifted},
        gathered=scene.gathered,
        lacking=any(row.read for row in derive_corners(scene, frozenset())),
        redraws=seen.redraws,
        exchanges=scene.step(DealRules).redraws > 0,
        seated=bool(seen.given),
        resolved=scene.step(DealRules).resolve,
        told=len(seen.cards) == PAIR and all(_whole(scene, card) for card in seen.cards),
        question=_question(scene),
        prepared=len(seen.cards) == PAIR and all(_prepared(scene, card) for card in seen.cards),
    )


def _prepared(scene: Scene, card: str) -> bool:
    return _whole(scene, card) and scene.card(card).source == scene.words.say("card.for_the_game")


def _question(scene: Scene) -> str:
    zone = scene.step(DealRules).card
    cards = scene.view.zones[zone].cards if zone else ()
    return scene.card_text(cards[0], "text") if cards else ""


def _whole(scene: Scene, card: str) -> bool:
    """Whether a card is a text to read, without an essential."""
    written = card.startswith(ROUND)
    return written or bool(scene.card_text(card, "body") and not scene.card_text(card, "text"))


def derive_cards(scene: Scene) -> list[DealtRow]:
    """The faces everybody may see: once nobody reads alone in front of the screen any more."""
    seen = scene.shown
    if seen.reader and not scene.gathered:
        return []
    holders = {card: seat for seat, cards in seen.given.items() for card in cards}
    return [
        scene.card_as(
            DealtRow,
            card,
            seat=holders.get(card, 0),
            exchangeable=seen.redraws > 0 and card not in seen.exchanged,
            label=_label(scene, card),
        )
        for card in sorted(seen.cards, key=lambda card: _place(scene, card))
    ]


def _place(scene: Scene, card: str) -> int:
    """Cards lie in the order of their labels, behind them those without one."""
    labels = [label.id for label in scene.step(DealRules).labels]
    kind = scene.deck.game.card(card).type
    return labels.index(kind) if kind in labels else len(labels)


def _label(scene: Scene, card: str) -> str:
    labelled = _place(scene, card) < len(scene.step(DealRules).labels)
    return scene.text(f"labels.{scene.deck.game.card(card).type}.text") if labelled else ""


def derive_own(scene: Scene, lifted: int) -> list[OwnRow]:
    """The cards of the seat that lifted the curtain."""
    reader = scene.shown.reader
    if not reader or lifted != reader or scene.gathered:
        return []
    return [
        scene.card_as(OwnRow, card, secret=scene.card_text(card, "private"), help=scene.card_text(card, "help"))
        for card in scene.hand(scene.step(DealRules).to, reader)
    ]


def derive_corners(scene: Scene, held: frozenset[int]) -> list[CornerRow]:
    """The card of each seat here that was given one, while all may read at the same time."""
    given = scene.shown.given if scene.gathered else {}
    dealt = {seat.number: given[seat.number][0] for seat in scene.seats if seat.here and given.get(seat.number)}
    return [
        CornerRow(
            number=seat,
            read=seat not in scene.view.free,
            secret=scene.card_text(card, "private") if seat in held else "",
        )
        for seat, card in dealt.items()
    ]


class DealStep(StepModel[Props]):
    """What the deal screen shows and asks."""

    cards = child(RowsModel)
    own = child(RowsModel)
    corners = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._cards = RowsModel(DealtRow, self)
        self._own = RowsModel(OwnRow, self)
        self._corners = RowsModel(CornerRow, self)
        self._lifted = ("", 0)
        self._held: frozenset[int] = frozenset()

    @property
    def moves_gauges(self) -> bool:
        """Whether the cards that came move them."""
        return self._scene is not None and self.scene.step(DealRules).resolve

    @property
    def curtained(self) -> bool:
        return self._props.curtain

    @property
    def veiled(self) -> bool:
        return derive_props(self.scene, 0).curtain

    def refresh(self) -> None:
        """Show the scene; the curtain falls as soon as it is another seat's turn, a corner where no finger is."""
        if not self.scene.gathered:
            self._held = frozenset()
        if self._lifted != (self.scene.view.id, self.scene.shown.reader):
            self._lifted = ("", 0)
        lifted = self._lifted[1]
        self.swap(derive_props(self.scene, lifted))
        self._cards.show(derive_cards(self.scene))
        self._own.show(derive_own(self.scene, lifted))
        self._corners.show(derive_corners(self.scene, self._held))

    def forget(self) -> None:
        """The curtain and all corners are down for the next group."""
        self._lifted, self._held = ("", 0), frozenset()
        super().forget()
        self._corners.show([])

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._lifted = (self.scene.view.id, self.scene.shown.reader)
        self.refresh()

    def lower(self) -> None:
        self._lifted = ("", 0)
        self.refresh()

    def hand_on(self) -> None:
        self.submit(ReadOwn(), self.scene.shown.reader)

    @Slot(int)
    def hold(self, seat: int) -> None:
        """The finger of a seat lifts a corner of its card."""
        self._held |= {seat}
        self.refresh()

    @Slot(int, bool)
    def letGo(self, seat: int, read: bool) -> None:
        """The finger is gone, and so is the line; it was there long enough to be ``read``, or not."""
        self._held -= {seat}
        self.refresh()
        if read and self.scene.gathered and seat in self.scene.view.free:
            self.submit(ReadOwn(), seat)

    @Slot()
    def goOn(self) -> None:
        """Nobody is waited for any longer."""
        for seat in self.scene.view.free:
            self.submit(ReadOwn(), seat)

    @Slot(str)
    def exchange(self, card: str) -> None:
        """The table would rather have another card."""
        self.submit(Redraw(card))

    @Slot()
    def next(self) -> None:
        """Go on."""
        self.submit(Continue())
