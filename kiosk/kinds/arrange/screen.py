"""The screen of ``arrange``: cards, places, and what the last check said."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Agree
from kiosk.kinds.arrange.rules import ArrangeRules, ArrangeView, Check, Object, Place, Take
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene, SeatRow
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class ArrangedRow:
    """A card and where it lies: ``place`` is the index of its slot (-1: the reserve), ``order`` its rank there."""

    card_id: str
    title: str
    text: str
    icon: str
    slot_id: str
    place: int
    order: int
    state: str


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A place: its name and icon when it has them, its number from 1, how many cards it holds."""

    slot_id: str
    title: str
    icon: str
    number: int
    count: int
    proposed: bool


@dataclass(frozen=True, slots=True)
class Props:
    """Together: the card ``picked``, the one that is ``ready`` to go to a place
    while none is, the ``help`` of the last check, in a ring the place where the link is ``broken``
    that it names. In turn: the ``reader``, its card, the place
    ``proposed``, how the last card was ``judged``. Where the table answers as one (``objecting``): whether somebody
    ``objected``, and the reader is the ``sole`` seat."""

    layout: str = ""
    in_turn: bool = False
    scored: bool = False
    picked: str = ""
    ready: str = ""
    full: bool = False
    attempts: int = 0
    attempts_left: int = 0
    help: str = ""
    broken: int = -1
    left: str = ""
    right: str = ""
    reader: int = 0
    card_id: str = ""
    card_title: str = ""
    card_text: str = ""
    card_icon: str = ""
    card_source: str = ""
    proposed: str = ""
    judged: str = ""
    well: bool = False
    objecting: bool = False
    objected: bool = False
    sole: bool = False
    cards_left: int = 0


def derive_props(scene: Scene, picked: str) -> Props:
    """The step's sentences and the card in hand."""
    shown = scene.shown
    face = scene.card(shown.card) if shown.card else None
    return Props(
        layout=shown.layout,
        in_turn=scene.step(ArrangeRules).in_turn,
        scored=scene.step(ArrangeRules).scoring != "none",
        picked=picked,
        ready="" if picked else ready_card(scene),
        full=shown.full,
        attempts=shown.attempts,
        attempts_left=shown.attempts_left,
        help=help_sentence(scene),
        broken=broken_link(scene),
        left=scene.text("left"),
        right=scene.text("right"),
        reader=shown.reader,
        card_id=face.card_id if face else "",
        card_title=face.title if face else "",
        card_text=face.text if face else "",
        card_icon=face.icon if face else "",
        card_source=face.source if face else "",
        proposed=shown.slot or "",
        judged=scene.card_text(shown.judged, "title") if shown.judged else "",
        well=shown.well,
        objecting=scene.step(ArrangeRules).agree == "objection",
        objected=shown.objected,
        sole=sum(seat.here for seat in scene.seats) == 1,
        cards_left=len(shown.reserve),
    )


def ready_card(scene: Scene) -> str:
    """Together, the first of the cards that wait: a place that is touched with no card in hand is for it."""
    waiting = () if scene.step(ArrangeRules).in_turn else scene.shown.reserve
    return next(iter(waiting), "")


def help_sentence(scene: Scene) -> str:
    """What the check found: the pair in the wrong order or the card in the wrong place, and a direction."""
    wrong = scene.shown.wrong
    if not wrong:
        return ""
    titles = [scene.card_text(card, "title") for card in wrong]
    hint = scene.card_text(wrong[-1], "help")
    if scene.step(ArrangeRules).scoring == "pairs":
        return scene.words.say("arrange.wrong_pair", first=titles[0], second=titles[1], hint=hint)
    return scene.words.say("arrange.wrong_card", cards=", ".join(titles), hint=hint)


def broken_link(scene: Scene) -> int:
    """Of a ring, the place that the wrong link leaves, from 0; -1 when there is none."""
    shown = scene.shown
    linked = shown.layout == "ring" and scene.step(ArrangeRules).scoring == "pairs"
    return shown.slots.index(shown.placed[shown.wrong[0]]) if linked and shown.wrong else -1


def derive_cards(scene: Scene, picked: str) -> list[ArrangedRow]:
    """Every card, where it lies."""
    shown, broken, held = scene.shown, broken_link(scene), picked or ready_card(scene)
    place_of = {slot: place for place, slot in enumerate(shown.slots)}
    lying: dict[str, int] = {}
    rows = []
    for card in (*shown.placed, *shown.reserve):
        slot = shown.placed.get(card, "")
        order = lying[slot] = lying.get(slot, -1) + 1
        face = scene.card(card)
        state = _state(shown, card, held) or ("wrong" if card in shown.wrong and broken < 0 else "")
        rows.append(ArrangedRow(card, face.title, face.text, face.icon, slot, place_of.get(slot, -1), order, state))
    return sorted(rows, key=lambda row: row.card_id)


def _state(shown: ArrangeView, card: str, held: str) -> str:
    if card in shown.locked:
        return "locked"
    return "picked" if card == held else ""


def derive_slots(scene: Scene) -> list[SlotRow]:
    """Every place."""
    shown = scene.shown
    held = list(shown.placed.values())
    return [
        SlotRow(
            slot_id=slot,
            title=_slot_title(scene, slot),
            icon=scene.deck.cards[slot].icon if slot in scene.deck.cards else "",
            number=number,
            count=held.count(slot),
            proposed=slot == shown.slot,
        )
        for number, slot in enumerate(shown.slots, start=1)
    ]


def _slot_title(scene: Scene, slot: str) -> str:
    if slot in scene.deck.cards:
        return scene.card_text(slot, "title")
    return scene.text(f"slots.{slot}.text")


def derive_seats(scene: Scene) -> list[SeatRow]:
    """Who reads and who agrees."""
    shown = scene.shown
    return [SeatRow(s.number, s.here, s.number == shown.reader, int(s.number in shown.agreed)) for s in scene.seats]


class ArrangeStep(StepModel[Props]):
    """What the arrange screen shows and asks."""

    cards = child(RowsModel)
    slots = child(RowsModel)
    seats = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._cards = RowsModel(ArrangedRow, self)
        self._slots = RowsModel(SlotRow, self)
        self._seats = RowsModel(SeatRow, self)
        self._picked = ""

    def refresh(self) -> None:
        """Show the scene."""
        if self._picked not in (*self.scene.shown.placed, *self.scene.shown.reserve):
            self._picked = ""
        self.swap(derive_props(self.scene, self._picked))
        self._cards.show(derive_cards(self.scene, self._picked))
        self._slots.show(derive_slots(self.scene))
        self._seats.show(derive_seats(self.scene))

    def forget(self) -> None:
        """No card is picked for the next group."""
        self._picked = ""
        super().forget()

    @Slot(str)
    def pick(self, card: str) -> None:
        """Take a card in hand, or put it down; a card in hand tapped onto another takes its place."""
        held, shown = self._picked, self.scene.shown
        if held and held != card and card in shown.placed:
            self.place(held, shown.placed[card])
            return
        self._picked = "" if held == card or card in shown.locked else card
        self.refresh()

    def step_back(self) -> bool:
        held = self._picked
        if held:
            self.pick(held)
        return bool(held)

    @Slot(str)
    def put(self, slot: str) -> None:
        """Put the card in hand at a place; in turn, propose that place."""
        card = (
            self.scene.shown.card if self.scene.step(ArrangeRules).in_turn else self._picked or ready_card(self.scene)
        )
        if card:
            self.place(card, slot)

    @Slot(str, str)
    def place(self, card: str, slot: str) -> None:
        """A card goes to a place."""
        self._picked = ""
        if not self.submit(Place(card, slot), self.scene.view.turn):
            self.refresh()

    @Slot(str)
    def take(self, card: str) -> None:
        """A card goes back."""
        self._picked = ""
        self.submit(Take(card))

    @Slot()
    def check(self) -> None:
        """The table wants to know."""
        self.submit(Check())

    @Slot(int)
    def agree(self, seat: int) -> None:
        """A seat presses its mark; the table says that nobody objects."""
        self.submit(Agree(), seat)

    @Slot()
    def object(self) -> None:
        """Somebody does not agree."""
        self.submit(Object())
