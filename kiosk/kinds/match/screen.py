"""The screen of ``match``: who keeps a line, the lines without their owners, then each with its own.

Nothing that is shown names a line by its card, which is its owner's: it has its place in the mix, from 0.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Agree, Continue
from kiosk.kinds.match.rules import FEWEST, Lend, Match, Mix, Withhold
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit

NONE = -1


@dataclass(frozen=True, slots=True)
class MixedRow:
    """A line: its place in the mix, its words, the seat it was given to (0: none), and whether it is in hand."""

    place: int
    text: str
    seat: int = 0
    held: bool = False


@dataclass(frozen=True, slots=True)
class NeighbourRow:
    """A seat and what it plays; whether it keeps its line. The line it was given, its place in the mix (-1: none); once
    the owners are shown, its own line and whether it was ``known``."""

    number: int
    title: str
    kept: bool = False
    place: int = NONE
    guess: str = ""
    own: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True)
class Props:
    """``moment``: ask, lines or owners. ``ready`` once each seat that lent a line was given one, or while enough lend
    theirs; the place of the line in hand (-1: none); how many lines were ``found`` of those ``told``, and whether one
    is ``extra``: nobody's."""

    moment: str = ""
    ready: bool = False
    held: int = NONE
    found: int = 0
    told: int = 0
    extra: bool = False


def moment_of(scene: Scene) -> str:
    """What goes on."""
    return "owners" if scene.shown.shown else "lines" if scene.shown.lines else "ask"


def held_line(scene: Scene, picked: int) -> int:
    """The line in hand: the one picked, else the first that waits while somebody has none."""
    seen = scene.shown
    waiting = [] if seen.ready or seen.shown else [n for n in range(len(seen.lines)) if n not in seen.matched.values()]
    return picked if picked != NONE else next(iter(waiting), NONE)


def derive_props(scene: Scene, picked: int) -> Props:
    """The table's question, or what it came to."""
    seen, moment = scene.shown, moment_of(scene)
    return Props(
        moment=moment,
        ready=len(seen.lent) >= FEWEST if moment == "ask" else seen.ready or not seen.lent,
        held=held_line(scene, picked),
        found=seen.found,
        told=len(seen.owned),
        extra=len(seen.lines) > len(seen.lent),
    )


def derive_lines(scene: Scene, picked: int) -> list[MixedRow]:
    """The lines in the order of the mix."""
    seen, held = scene.shown, held_line(scene, picked)
    owners = {line: seat for seat, line in seen.matched.items()}
    return [
        MixedRow(n, scene.card_text(card, "private"), owners.get(n, 0), n == held) for n, card in enumerate(seen.lines)
    ]


def derive_neighbours(scene: Scene) -> list[NeighbourRow]:
    """Each seat with a line; once they are mixed, each that lent its own."""
    seen = scene.shown
    texts = [scene.card_text(card, "private") for card in seen.lines]
    rows = []
    for seat, card in seen.given.items():
        given, own = seen.matched.get(seat, NONE), seen.owned.get(seat, NONE)
        told = texts[given] if given != NONE else "", texts[own] if own != NONE else ""
        if seat in seen.lent or not seen.lines:
            title = scene.card_text(card, "title")
            rows.append(NeighbourRow(seat, title, seat in seen.kept, given, *told, own != NONE and own == given))
    return rows


class MatchStep(StepModel[Props]):
    """What the match screen shows and asks."""

    lines = child(RowsModel)
    neighbours = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._lines = RowsModel(MixedRow, self)
        self._neighbours = RowsModel(NeighbourRow, self)
        self._picked = NONE

    def refresh(self) -> None:
        """Show the scene."""
        if moment_of(self.scene) != "lines":
            self._picked = NONE
        self.swap(derive_props(self.scene, self._picked))
        self._lines.show(derive_lines(self.scene, self._picked))
        self._neighbours.show(derive_neighbours(self.scene))

    def forget(self) -> None:
        """No line is in hand for the next group."""
        self._picked = NONE
        super().forget()

    @Slot(int)
    def withhold(self, seat: int) -> None:
        """A seat keeps its line, or lends it after all."""
        self.submit(Lend() if seat in self.scene.shown.kept else Withhold(), seat)

    @Slot()
    def mix(self) -> None:
        """Nobody else keeps theirs."""
        self.submit(Mix())

    @Slot(int)
    def pick(self, line: int) -> None:
        """Take a line in hand, or put it down."""
        self._picked = NONE if self._picked == line else line
        self.refresh()

    def step_back(self) -> bool:
        held = self._picked
        if held != NONE:
            self.pick(held)
        return held != NONE

    @Slot(int)
    def give(self, seat: int) -> None:
        """The line in hand is this seat's; with none in hand, the one that lies there is taken."""
        held = held_line(self.scene, self._picked)
        if held == NONE:
            self.pick(self.scene.shown.matched.get(seat, NONE))
            return
        self._picked = NONE
        if not self.submit(Match(held, seat)):
            self.refresh()

    @Slot()
    def agree(self) -> None:
        """Nobody objects: whose are they?"""
        self.submit(Agree())

    @Slot()
    def next(self) -> None:
        """Go on."""
        self.submit(Continue())
