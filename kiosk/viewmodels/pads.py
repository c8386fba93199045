"""Pads: everybody answers a secret question at the same time, each on its own pad, under the cover of a hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Slot

from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import Move
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import Snapshot, child
from kiosk.viewmodels.step_model import Submit

PASS = -1
"""The key of a seat that gives no answer."""


@dataclass(frozen=True, slots=True)
class PadRow:
    """The pad of a seat: locked once it has answered, else the question it is at, from 0. Never an answer."""

    number: int
    locked: bool = False
    question: int = 0


@dataclass(frozen=True, slots=True)
class Props:
    """``shown`` while the pads are asked; ``locked`` of them are closed, and whether others are not: ``lacking``."""

    shown: bool = False
    locked: int = 0
    lacking: bool = False


@dataclass(frozen=True, slots=True)
class PadsHand:
    """The keys touched on the pads that are open and touched: no move yet, and nothing that is shown."""

    step: str = ""
    touched: Mapping[int, tuple[int, ...]] = field(default_factory=dict)


def derive_pads(scene: Scene, hand: PadsHand) -> list[PadRow]:
    """A pad for each seat here that is asked. One that has answered is closed until its seat opens it again."""
    free, touched = scene.view.free, hand.touched
    asked = [seat.number for seat in scene.seats if seat.number in (*free, *scene.shown.marked) and seat.here]
    return [PadRow(seat, seat not in free and seat not in touched, len(touched.get(seat, ()))) for seat in asked]


class Pads(Snapshot[Props]):
    """The pads of a step. ``made`` is the move that keys make, as many as there are ``questions``, or fewer."""

    rows = child(RowsModel)

    def __init__(self, made: Callable[..., Move], submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._made, self._submit = made, submit
        self._rows = RowsModel(PadRow, self)
        self._hand = PadsHand()
        self._scene: Scene | None = None
        self._questions = 1

    def show(self, scene: Scene, questions: int = 1) -> None:
        """Show a pad for each seat that is asked, while everybody is asked at the same time."""
        if self._hand.step != scene.view.id or not scene.gathered:
            self._hand = PadsHand(scene.view.id)
        self._scene, self._questions = scene, questions
        rows = derive_pads(scene, self._hand) if scene.gathered else []
        locked = sum(row.locked for row in rows)
        self._rows.show(rows)
        self.swap(Props(scene.gathered, locked, lacking=0 < locked < len(rows)))

    def forget(self) -> None:
        """Nothing of what was touched stays for the next group."""
        self._hand, self._scene = PadsHand(), None
        self._rows.show([])
        self.swap(Props())

    @Slot(int, int)
    def touch(self, seat: int, key: int) -> None:
        """A seat lifts its finger from a key of its open pad, which is ``PASS`` or counted from 0."""
        row = next((row for row in self._rows.rows if row.number == seat and not row.locked), None)
        if row is None:
            return
        keys = (*self._hand.touched.get(seat, ()), key)
        if key == PASS or len(keys) == self._questions:
            self._hold({other: given for other, given in self._hand.touched.items() if other != seat})
            self._submit(self._move(keys), seat)
        else:
            self._hold({**self._hand.touched, seat: keys})

    def _move(self, keys: tuple[int, ...]) -> Move:
        """What keys say. Who passes at a further question keeps the answer to the first."""
        given = tuple(key for key in keys if key != PASS)
        return self._made(*given) if given else Abstain()

    @Slot(int)
    def open(self, seat: int) -> None:
        """A seat that has answered will answer anew; until then its answer stands."""
        if any(row.number == seat and row.locked for row in self._rows.rows):
            self._hold({**self._hand.touched, seat: ()})

    @Slot()
    def goOn(self) -> None:
        """Nobody is waited for any longer: what a seat has not said, it does not say."""
        for seat in self._scene.view.free if self._scene else ():
            self._submit(self._move(self._hand.touched.get(seat, ())), seat)

    def _hold(self, touched: Mapping[int, tuple[int, ...]]) -> None:
        self._hand = replace(self._hand, touched=touched)
        if self._scene is not None:
            self.show(self._scene, self._questions)
