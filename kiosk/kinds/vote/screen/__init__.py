"""The screen of ``vote``: a curtain between seats if the ballot is secret, the options, reasons, then everybody."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.moves import Continue
from kiosk.kinds.vote.rules import Abstain, AudienceBallot, Ballot, Settle, Vote, VoteView
from kiosk.kinds.vote.screen import votes
from kiosk.kinds.vote.screen.vote_props import Hand, Props, derive_props, toggled
from kiosk.kinds.vote.screen.votes import ChipRow, VoteRow
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.step_model import StepModel, Submit

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the table")
class VoteStep(StepModel):
    """What the vote screen shows and asks."""

    moment_changed = Signal()
    look_changed = Signal()
    turn_changed = Signal()
    part_changed = Signal()
    statement_changed = Signal()
    picks_changed = Signal()
    ready_changed = Signal()
    reasons_changed = Signal()
    chosen_changed = Signal()
    answered_changed = Signal()
    compared_changed = Signal()
    moved_changed = Signal()
    abstained_changed = Signal()
    tied_changed = Signal()
    told_changed = Signal()
    festival_changed = Signal()

    moment = Property(str, lambda self: self._props.moment, notify=moment_changed)
    look = Property(str, lambda self: self._props.look, notify=look_changed)
    turn = Property(int, lambda self: self._props.turn, notify=turn_changed)
    part = Property(str, lambda self: self._props.part, notify=part_changed)
    statement = Property(str, lambda self: self._props.statement, notify=statement_changed)
    picks = Property(int, lambda self: self._props.picks, notify=picks_changed)
    ready = Property(bool, lambda self: self._props.ready, notify=ready_changed)
    reasons = Property(int, lambda self: self._props.reasons, notify=reasons_changed)
    chosen = Property(str, lambda self: self._props.chosen, notify=chosen_changed)
    answered = Property(int, lambda self: self._props.answered, notify=answered_changed)
    compared = Property(bool, lambda self: self._props.compared, notify=compared_changed)
    moved = Property(int, lambda self: self._props.moved, notify=moved_changed)
    abstained = Property(int, lambda self: self._props.abstained, notify=abstained_changed)
    tied = Property(bool, lambda self: self._props.tied, notify=tied_changed)
    told = Property(str, lambda self: self._props.told, notify=told_changed)
    festival = Property(str, lambda self: self._props.festival, notify=festival_changed)
    options = Property(RowsModel, lambda self: self._options, constant=True)
    cards = Property(RowsModel, lambda self: self._cards, constant=True)
    others = Property(RowsModel, lambda self: self._others, constant=True)
    chips = Property(RowsModel, lambda self: self._chips, constant=True)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._options = RowsModel(VoteRow, self)
        self._cards = RowsModel(VoteRow, self)
        self._others = RowsModel(VoteRow, self)
        self._chips = RowsModel(ChipRow, self)
        self._hand = Hand()

    def refresh(self) -> None:
        """Show the scene; what a seat leans towards is forgotten as soon as it is another's turn."""
        view = self.scene.view
        if (self._hand.step, self._hand.turn) != (view.id, view.turn):
            self._hand = Hand(view.id, view.turn)
        self.swap(derive_props(self.scene, self._hand))
        self._show_rows(view.step, view.id)

    def forget(self) -> None:
        """Nothing of what a seat leaned towards stays for the next group."""
        self._hand = Hand()
        super().forget()

    def _show_rows(self, seen: VoteView, step: str) -> None:
        """``options`` hold the whole picture; ``cards`` and ``others`` what the seat in turn may pick."""
        result, voting = seen.result, self._props.moment in ("ballot", "reasons")
        rows = votes.option_rows(self.scene, seen, step, self._hand.picked)
        self._cards.show([row for row in rows if row.card_id and voting])
        self._others.show([row for row in rows if not row.card_id and voting])
        if result is not None:
            self._options.show(votes.spread_rows(self.scene, result, step))
            self._chips.show(votes.given_rows(self.scene, result, step))
            return
        self._options.show(rows if seen.listening else [])
        names = tuple(chip.id for chip in self.scene.step(Vote).chips)
        self._chips.show(votes.chip_rows(self.scene, step, names, self._hand.chips) if voting else [])

    @Slot()
    def lift(self) -> None:
        """The seat in turn is alone in front of the screen."""
        self._hold(replace(self._hand, lifted=True))

    @Slot(str)
    def pick(self, option: str) -> None:
        """Lean towards an option, or away from it; one too many takes the place of the first."""
        self._hold(replace(self._hand, picked=toggled(self._hand.picked, option, self.scene.step(Vote).picks)))

    @Slot(str)
    def chip(self, chip: str) -> None:
        """Give a reason, or take it back."""
        self._hold(replace(self._hand, chips=toggled(self._hand.chips, chip, self.scene.step(Vote).chips_up_to)))

    @Slot(bool)
    def why(self, asked: bool) -> None:
        """On to the reasons, or back to the options."""
        self._hold(replace(self._hand, why=asked))

    @Slot()
    def confirm(self) -> None:
        """This is the seat's ballot."""
        self.submit(Ballot(self._hand.picked, self._hand.chips), self.scene.view.turn)

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

    @Slot()
    def next(self) -> None:
        """The audience is done, or the table has seen everything."""
        self.submit(Continue())

    def _hold(self, hand: Hand) -> None:
        self._hand = hand
        self.refresh()
