"""The screen of ``position``: a scale with no right answer, pads or a curtain between seats, then everybody at once."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue, Move
from kiosk.kinds.position.answers import measures
from kiosk.kinds.position.rules import Mark
from kiosk.viewmodels.pads import Pads
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene, SeatRow
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class PositionHand:
    """What is going on behind the curtain and is not a move yet."""

    step: str = ""
    lifted: int = 0
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class Props:
    """``turn`` is the seat to hand the screen to; ``curtain`` hides the scale; ``chosen`` is the point it leans
    towards (0: none). For someone alone, ``festival`` has the share of each point in percent once enough visitors
    answered, and ``beside`` says so."""

    statement: str = ""
    left: str = ""
    right: str = ""
    points: int = 0
    turn: int = 0
    curtain: bool = False
    chosen: int = 0
    shown: bool = False
    compared: bool = False
    moved: int = 0
    festival: tuple[int, ...] = ()
    beside: str = ""


def derive_props(scene: Scene, hand: PositionHand) -> Props:
    """The scale as the seat in turn sees it, or the spread once everybody answered."""
    seen, turn = scene.shown, scene.view.turn
    festival, beside = _others(scene)
    return Props(
        statement=scene.card_text(seen.card, "text") if seen.card else scene.text("prompt"),
        left=scene.text("left"),
        right=scene.text("right"),
        points=seen.points,
        turn=turn,
        curtain=not seen.shown and not scene.gathered and hand.lifted != turn,
        chosen=hand.chosen if hand.lifted == turn else 0,
        shown=seen.shown,
        compared=bool(seen.before),
        moved=sum(1 for seat, point in seen.marks.items() if seen.before.get(seat, point) != point),
        festival=festival,
        beside=beside,
    )


def _others(scene: Scene) -> tuple[tuple[int, ...], str]:
    """The festival in the empty seats beside someone alone, in percent for each point, and what is said of it."""
    seen, step = scene.shown, scene.view.id
    if not seen.shown or not scene.alone:
        return (), ""
    found = scene.festival.shares(step, seen.card or step, measures(seen))
    if not found.known:
        return (), scene.words.say("result.first")
    return found.percent, scene.words.say("ballot.festival", answers=found.answers)


def derive_seats(scene: Scene) -> list[SeatRow]:
    """Who has answered; where, only once everybody has."""
    seen = scene.shown
    return [
        SeatRow(
            number=seat.number,
            here=seat.here,
            turn=seat.number == scene.view.turn,
            mark=seen.marks.get(seat.number, 0) if seen.shown else int(seat.number in seen.marked),
            before=seen.before.get(seat.number, 0),
        )
        for seat in scene.seats
    ]


class PositionStep(StepModel[Props]):
    """What the position screen shows and asks."""

    seats = child(RowsModel)
    pads = child(Pads)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._seats = RowsModel(SeatRow, self)
        self._pads = Pads(self._mark, self.submit, self)
        self._hand = PositionHand()

    def refresh(self) -> None:
        """Show the scene; a choice is forgotten as soon as it is another seat's turn, or undo would show it."""
        shown = self.scene.view
        if self._hand.step != shown.id or self._hand.lifted not in (0, shown.turn):
            self._hand = PositionHand(shown.id)
        if self.scene.alone:
            self._hand = replace(self._hand, lifted=shown.turn)
        self.swap(derive_props(self.scene, self._hand))
        self._seats.show(derive_seats(self.scene))
        self._pads.show(self.scene)

    def forget(self) -> None:
        """Nothing of what a seat leaned towards stays for the next group."""
        self._hand = PositionHand()
        super().forget()
        self._pads.forget()

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._hold(PositionHand(self._hand.step, lifted=self.scene.view.turn))

    @Slot(int)
    def lean(self, point: int) -> None:
        """The seat in turn leans towards a point; nothing is kept yet."""
        self._hold(replace(self._hand, chosen=point))

    @Slot()
    def confirm(self) -> None:
        """This is the seat's choice."""
        self.submit(Mark(self._hand.chosen), self.scene.view.turn)

    @staticmethod
    def _mark(key: int) -> Move:
        """The keys are the points, in order."""
        return Mark(key + 1)

    @Slot()
    def next(self) -> None:
        """Go on after the spread."""
        self.submit(Continue())

    def _hold(self, hand: PositionHand) -> None:
        self._hand = hand
        self.refresh()
