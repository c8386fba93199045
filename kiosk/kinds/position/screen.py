"""The screen of ``position``: a scale with no right answer, pads or a curtain between seats, then everybody at once."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from kiosk.engine.guessing import GuessTable
from kiosk.engine.moves import Continue, Move
from kiosk.kinds.position.answers import PositionAnswers, measures
from kiosk.kinds.position.rules import Mark
from kiosk.sessions.comparing import movement
from kiosk.viewmodels.guess import guess_asked, guess_told
from kiosk.viewmodels.pads import Pads
from kiosk.viewmodels.ropes import Ropes
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class PositionHand:
    """The seat that has lifted the curtain."""

    step: str = ""
    lifted: int = 0


@dataclass(frozen=True, slots=True)
class Props:
    """``turn`` is the seat to hand the screen to; ``curtain`` hides the scale. Once everybody answered, ``headline``
    says so, what was guessed, or how many moved since they answered before, and they stand on so many ``lines``. For
    someone alone, ``festival`` has the share of each point in percent once enough visitors answered, and ``beside``
    says so. ``guess_asked`` says who guesses now, ``guessed`` is the point that was (0: none)."""

    statement: str = ""
    left: str = ""
    right: str = ""
    points: int = 0
    turn: int = 0
    curtain: bool = False
    shown: bool = False
    lines: int = 1
    headline: str = ""
    festival: tuple[int, ...] = ()
    beside: str = ""
    guess_asked: str = ""
    guessed: int = 0


@dataclass(frozen=True, slots=True)
class Stand:
    """The seat ``number`` stands at the point ``mark``, and stood at ``before``; ``line``: how high above the scale,
    from 0. ``part`` and its ``icon`` say what it plays; empty where it plays none."""

    number: int
    mark: int
    before: int
    line: int
    part: str = ""
    icon: str = ""

    def meets(self, other: "Stand") -> bool:
        """Whether the ways of two seats would lie on one another."""
        left, right = (max(self.reach[0], other.reach[0]), min(self.reach[1], other.reach[1]))
        return self.line == other.line and left <= right

    @property
    def reach(self) -> tuple[int, int]:
        """The first and the last point of its way."""
        return min(self.mark, self.before), max(self.mark, self.before)


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
        curtain=not seen.shown and not scene.gathered and not seen.guesser and hand.lifted != turn,
        shown=seen.shown,
        lines=1 + max((stand.line for stand in derive_stands(scene)), default=0),
        headline=_headline(scene) if seen.shown else "",
        festival=festival,
        beside=beside,
        guess_asked=guess_asked(scene),
        guessed=int(seen.guess.answer) if seen.guess else 0,
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


def _headline(scene: Scene) -> str:
    """What the spread has to tell."""
    seen = scene.shown
    first = scene.words.say("position.spread_alone" if len(seen.marks) == 1 else "position.spread")
    guess = guess_told(scene, seen.guess, partial(PositionAnswers().stands, scene.asked()))
    return " ".join(filter(None, (guess, *movement(scene.words, seen.marks, seen.before)))) or first


def derive_stands(scene: Scene) -> list[Stand]:
    """Where everybody stands, once everybody answered: each on the lowest line where nobody stands in its way."""
    seen = scene.shown
    stands: list[Stand] = []
    for seat, mark in sorted(seen.marks.items()) if seen.shown else ():
        free = Stand(seat, mark, seen.before.get(seat, mark), 0, scene.part(seat), scene.part_icon(seat))
        while any(free.meets(other) for other in stands):
            free = replace(free, line=free.line + 1)
        stands.append(free)
    return stands


class PositionStep(StepModel[Props]):
    """What the position screen shows and asks."""

    stands = child(RowsModel)
    pads = child(Pads)
    ropes = child(Ropes)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._stands = RowsModel(Stand, self)
        self._pads = Pads(self._mark, self.submit, self)
        self._ropes = Ropes(self)
        self._hand = PositionHand()

    @property
    def curtained(self) -> bool:
        return self._props.curtain

    @property
    def veiled(self) -> bool:
        return derive_props(self.scene, PositionHand(self._hand.step)).curtain

    def refresh(self) -> None:
        """Show the scene; the curtain comes down for the next seat, and after undo."""
        shown = self.scene.view
        if self._hand.step != shown.id or self._hand.lifted not in (0, shown.turn) or shown.step.guesser:
            self._hand = PositionHand(shown.id)
        if self.scene.alone:
            self._hand = replace(self._hand, lifted=shown.turn)
        self._ropes.show(self.scene, shown.step.shown)
        self.swap(derive_props(self.scene, self._hand))
        self._stands.show(derive_stands(self.scene))
        self._pads.show(self.scene)

    def forget(self) -> None:
        """Nothing of who lifted the curtain stays for the next group."""
        self._hand = PositionHand()
        super().forget()
        self._pads.forget()
        self._ropes.forget()

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._hold(PositionHand(self._hand.step, lifted=self.scene.view.turn))

    def lower(self) -> None:
        self._hold(PositionHand(self._hand.step))

    @Slot(int)
    def stand(self, point: int) -> None:
        """The seat in turn stands at a point."""
        self.submit(Mark(point), self.scene.view.turn)

    @staticmethod
    def _mark(key: int) -> Move:
        """The keys are the points, in order."""
        return Mark(key + 1)

    @Slot(int)
    def guess(self, point: int) -> None:
        """The seat that guesses says where the others stand; 0: it would rather not."""
        self.submit(GuessTable(str(point or "")), self.scene.view.turn)

    @Slot()
    def next(self) -> None:
        """Go on after the spread."""
        self.submit(Continue())

    def _hold(self, hand: PositionHand) -> None:
        self._hand = hand
        self.refresh()
