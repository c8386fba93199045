"""The screen of ``vote``: pads or a curtain between seats if the ballot is secret, options, reasons, then everybody."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from kiosk.engine.ballot import Abstain
from kiosk.engine.guessing import GuessTable
from kiosk.engine.moves import Continue, Move
from kiosk.kinds.vote.rules import AudienceBallot, Ballot, Settle, VoteRules, VoteView
from kiosk.kinds.vote.screen import votes
from kiosk.kinds.vote.screen.vote_props import Props, VoteHand, derive_props, moment_of, toggled
from kiosk.kinds.vote.screen.votes import ChipRow, VoteRow
from kiosk.viewmodels.pads import Pads
from kiosk.viewmodels.ropes import Ropes
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


class VoteStep(StepModel[Props]):
    """What the vote screen shows and asks."""

    options = child(RowsModel)
    cards = child(RowsModel)
    others = child(RowsModel)
    chips = child(RowsModel)
    pads = child(Pads)
    ropes = child(Ropes)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._options = RowsModel(VoteRow, self)
        self._cards = RowsModel(VoteRow, self)
        self._others = RowsModel(VoteRow, self)
        self._chips = RowsModel(ChipRow, self)
        self._pads = Pads(self._ballot, self.submit, self)
        self._ropes = Ropes(self)
        self._hand = VoteHand()

    @property
    def moves_gauges(self) -> bool:
        """Whether what was decided moves them."""
        shown = self._scene is not None and self._props.moment == "shown"
        return shown and self.scene.step(VoteRules).weighs

    @property
    def curtained(self) -> bool:
        return self._props.moment == "curtain"

    @property
    def veiled(self) -> bool:
        return moment_of(self.scene, VoteHand()) == "curtain"

    def refresh(self) -> None:
        """Show the scene; what a seat leans towards is forgotten as soon as it is another's turn, or its guess."""
        view = self.scene.view
        if (self._hand.step, self._hand.turn) != (view.id, view.turn) or view.step.guesser:
            self._hand = VoteHand(view.id, view.turn)
        self._ropes.show(self.scene, view.step.result is not None and self.scene.step(VoteRules).staged)
        self._pads.show(self.scene, 1 + bool(self.scene.step(VoteRules).chips))
        self.swap(derive_props(self.scene, self._hand))
        self._show_rows(view.step, view.id)

    def forget(self) -> None:
        """Nothing of what a seat leaned towards stays for the next group."""
        self._hand = VoteHand()
        super().forget()
        self._pads.forget()
        self._ropes.forget()

    def _show_rows(self, seen: VoteView, step: str) -> None:
        """``options`` hold the whole picture; ``cards`` and ``others`` what the seat in turn may pick."""
        result, voting = seen.result, self._props.moment in ("pads", "ballot", "reasons")
        rows = votes.option_rows(self.scene, seen, step, self._hand.picked)
        self._cards.show([row for row in rows if row.card_id and voting])
        others = (*(row for row in rows if not row.card_id), *votes.joint_rows(self.scene, seen))
        self._others.show(others if voting else [])
        if result is not None:
            self._options.show(votes.spread_rows(self.scene, result, step))
            self._chips.show([])
            return
        self._options.show(rows if self._props.moment in ("pads", "audience", "guess") else [])
        names = tuple(chip.id for chip in self.scene.step(VoteRules).chips)
        self._chips.show(votes.chip_rows(self.scene, step, names, self._hand.chips) if voting else [])

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._hold(replace(self._hand, lifted=True))

    def step_back(self) -> bool:
        if not self._hand.why:
            return super().step_back()
        self.why(False)
        return True

    def lower(self) -> None:
        if self.veiled:
            self._hold(VoteHand(self._hand.step, self._hand.turn))

    @Slot(str)
    def pick(self, option: str) -> None:
        """Lean towards an option, or away from it; what does not go with it is dropped. A ballot that is full is given
        unless reasons are asked, and so is one that is one touch."""
        step, before, options = self.scene.step(VoteRules), self._hand.picked, self.scene.shown.options
        if step.at_a_touch(options):
            self.submit(Ballot(tuple(option.split()), ()), self.scene.view.turn)
            return
        left = before if option in before else tuple(other for other in before if step.agrees((other, option)))
        self._hold(replace(self._hand, picked=toggled(left, option, step.picks)))
        if not step.chips and len(self._hand.picked) == step.picks:
            self.confirm()

    @Slot(str)
    def chip(self, chip: str) -> None:
        """Give a reason, or take it back."""
        self._hold(replace(self._hand, chips=toggled(self._hand.chips, chip, self.scene.step(VoteRules).chips_up_to)))

    @Slot(bool)
    def why(self, asked: bool) -> None:
        """On to the reasons, or back to the options."""
        self._hold(replace(self._hand, why=asked))

    @Slot()
    def confirm(self) -> None:
        """This is the seat's ballot."""
        self.submit(Ballot(self._hand.picked, self._hand.chips), self.scene.view.turn)

    def _ballot(self, key: int, chip: int | None = None) -> Move:
        """The keys of the pads are the ballots, then the reasons, in order."""
        step = self.scene.step(VoteRules)
        chips = () if chip is None else (step.chips[chip].id,)
        return Ballot(step.ballots(self.scene.shown.options)[key], chips)

    @Slot()
    def abstain(self) -> None:
        """The seat passes, without comment."""
        self.submit(Abstain(), self.scene.view.turn)

    @Slot(str)
    def hear(self, option: str) -> None:
        """A bystander touches an option."""
        self.submit(AudienceBallot(option))

    @Slot(str)
    def settle(self, option: str) -> None:
        """The table keeps an option that is level with others."""
        self.submit(Settle(option))

    @Slot(str)
    def guess(self, option: str) -> None:
        """The seat that guesses says what the others chose most; empty: it would rather not."""
        self.submit(GuessTable(option), self.scene.view.turn)

    @Slot()
    def next(self) -> None:
        """The audience is done, or the table has seen everything."""
        self.submit(Continue())

    def _hold(self, hand: VoteHand) -> None:
        self._hand = hand
        self.refresh()
