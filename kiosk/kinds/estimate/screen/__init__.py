"""The screen of ``estimate``: a line to bet on, pads or a curtain between seats, then every bet; never the answer."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue
from kiosk.host.numbers import with_unit, written
from kiosk.kinds.estimate.answers import unit
from kiosk.kinds.estimate.rules import EstimateRules, Guess
from kiosk.kinds.estimate.rules.bets import Bet
from kiosk.kinds.estimate.rules.scales import TICKS
from kiosk.kinds.estimate.screen import estimates
from kiosk.kinds.estimate.screen.estimates import GuessRow
from kiosk.viewmodels.pads import Pads
from kiosk.viewmodels.ropes import Ropes
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit

NOWHERE = -1
"""The tick of a seat that has not leaned anywhere yet."""


@dataclass(frozen=True, slots=True)
class EstimateHand:
    """What is going on behind the curtain and is not a move yet."""

    step: str = ""
    lifted: int = 0
    chosen: int = NOWHERE


@dataclass(frozen=True, slots=True)
class Props:
    """``turn`` is the seat to hand the screen to; ``curtain`` hides the line; ``chosen`` is the tick it leans towards,
    ``figure`` its number, ``value`` the same with its ``unit`` (-1 and empty: none yet). ``places`` and ``texts`` are
    the round numbers along the line, ``festival`` the shares of its tenths for someone alone, ``bets`` how many these
    are."""

    question: str = ""
    turn: int = 0
    curtain: bool = False
    chosen: int = NOWHERE
    figure: str = ""
    value: str = ""
    unit: str = ""
    shown: bool = False
    open: bool = False
    places: tuple[float, ...] = ()
    texts: tuple[str, ...] = ()
    festival: tuple[int, ...] = ()
    bets: int = 0


def bet_of(scene: Scene) -> Bet:
    """The slider; the truth in it is a blank."""
    seen = scene.shown
    return Bet(seen.min, seen.max, seen.min, seen.min, seen.scale)


def derive_props(scene: Scene, hand: EstimateHand) -> Props:
    """The line as the seat in turn sees it, or once everybody has bet."""
    seen, turn, step = scene.shown, scene.view.turn, scene.view.id
    public = scene.step(EstimateRules).ballot == "open"
    single = seen.shown and len(seen.ticks) == 1
    drawn = estimates.line(scene, bet_of(scene), scene.festival.of(step, seen.card or step) if single else {})
    chosen = hand.chosen if hand.lifted == turn else NOWHERE
    said = unit(scene.asked(), seen.card)
    number = None if chosen == NOWHERE else bet_of(scene).value(chosen)
    return Props(
        question=scene.asked().said(seen.card),
        turn=turn,
        curtain=not seen.shown and not public and not scene.gathered and hand.lifted != turn,
        chosen=chosen,
        figure="" if number is None else written(number, scene.words),
        value="" if number is None else with_unit(number, said, scene.words),
        unit=said,
        shown=seen.shown,
        open=public,
        places=drawn.places,
        texts=drawn.texts,
        festival=drawn.festival,
        bets=drawn.bets,
    )


def derive_guesses(scene: Scene) -> list[GuessRow]:
    """Every bet, once everybody has one."""
    seen = scene.shown
    said = unit(scene.asked(), seen.card)
    return estimates.guesses(bet_of(scene), seen.ticks, said, scene.words)


class EstimateStep(StepModel[Props]):
    """What the estimate screen shows and asks."""

    guesses = child(RowsModel)
    pads = child(Pads)
    ropes = child(Ropes)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._guesses = RowsModel(GuessRow, self)
        self._pads = Pads(Guess, self.submit, self)
        self._ropes = Ropes(self)
        self._hand = EstimateHand()

    @property
    def curtained(self) -> bool:
        return self._props.curtain

    @property
    def veiled(self) -> bool:
        return derive_props(self.scene, EstimateHand(self._hand.step)).curtain

    def refresh(self) -> None:
        """Show the scene; what a seat leaned towards is forgotten as soon as it is another one's turn."""
        shown = self.scene.view
        if self._hand.step != shown.id or self._hand.lifted not in (0, shown.turn):
            self._hand = EstimateHand(shown.id)
        if self.scene.alone:
            self._hand = replace(self._hand, lifted=shown.turn)
        self._ropes.show(self.scene, shown.step.shown and self.scene.step(EstimateRules).ballot == "secret")
        self.swap(derive_props(self.scene, self._hand))
        self._guesses.show(derive_guesses(self.scene))
        self._pads.show(self.scene)

    def forget(self) -> None:
        """Nothing of what a seat leaned towards stays for the next group."""
        self._hand = EstimateHand()
        super().forget()
        self._pads.forget()
        self._ropes.forget()

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._hold(NOWHERE)

    def lower(self) -> None:
        if self.veiled and not self.scene.alone:
            self._hand = EstimateHand(self._hand.step)
            self.refresh()

    @Slot(int)
    def lean(self, tick: int) -> None:
        """The seat in turn leans towards a tick; nothing is kept yet. A finger that still holds the line as the curtain
        falls does not lift it."""
        if not self._props.curtain:
            self._hold(max(0, min(TICKS, tick)))

    @Slot(int)
    def nudge(self, ticks: int) -> None:
        """A little less or a little more, from the middle at first."""
        self.lean((TICKS // 2 if self._props.chosen == NOWHERE else self._props.chosen) + ticks)

    @Slot()
    def confirm(self) -> None:
        """This is the seat's bet."""
        self.submit(Guess(self._hand.chosen), self.scene.view.turn)

    @Slot()
    def next(self) -> None:
        """Go on after the bets."""
        self.submit(Continue())

    def _hold(self, tick: int) -> None:
        self._hand = EstimateHand(self._hand.step, self.scene.view.turn, tick)
        self.refresh()
