"""The screen of ``reveal``: where cards belong and why, what a vote had hidden, what a seat kept for itself."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.moves import Continue
from kiosk.engine.placed import PlacedOutcome
from kiosk.kinds.estimate.rules import EstimateOutcome
from kiosk.kinds.estimate.screen import estimates
from kiosk.kinds.estimate.screen.estimates import GuessRow, TruthRow
from kiosk.kinds.reveal.rules import Judge, KeepPrivate, TurnOver, Unveil
from kiosk.kinds.reveal.screen import reveals
from kiosk.kinds.reveal.screen.reveals import AnswerRow, ToldRow, VerdictRow
from kiosk.kinds.vote.rules import VoteOutcome
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.step_model import StepModel, Submit

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1
BRIEF = 60
"""Letters told of an option in one or two lines."""


@dataclass(frozen=True, slots=True)
class Props:
    """``sort`` says what is revealed: answers, votes, bet or private. ``layout`` of the step looked back at; ``links``
    when each card leads to the next; how many cards are still ``covered``; how many options are ``plain``, and
    whether what is told of the others is ``brief``. The seat ``asked`` for its private line, its
    card's title, and the line once it shows it; ``asking`` while anybody is still to be asked."""

    sort: str = "answers"
    text: str = ""
    layout: str = ""
    links: bool = False
    covered: int = 0
    plain: int = 0
    brief: bool = False
    asked: int = 0
    asking: bool = False
    role: str = ""
    secret: str = ""


def derive_props(scene: Scene) -> Props:
    """How to draw what is revealed."""
    shown, outcome = scene.shown, scene.shown.outcome
    role, secret = reveals.private_line(scene) if shown.asked else ("", "")
    told = reveals.told(scene)
    return Props(
        sort=sort_of(scene),
        text=scene.text("text"),
        layout=outcome.layout if isinstance(outcome, PlacedOutcome) else "",
        links="links" in shown.show,
        covered=sum(row.covered for row in reveals.answers(scene)),
        plain=reveals.plain(told),
        brief=all(len(row.nature + row.verify + row.author) <= BRIEF for row in told),
        asked=shown.asked,
        asking=shown.asked != 0,
        role=role,
        secret=secret,
    )


def sort_of(scene: Scene) -> str:
    """What is revealed."""
    if scene.param("verdicts"):
        return "private"
    if isinstance(scene.shown.outcome, EstimateOutcome):
        return "bet"
    return "votes" if isinstance(scene.shown.outcome, VoteOutcome) else "answers"


@QmlElement
@QmlUncreatable("made by the table")
class RevealStep(StepModel):
    """What the reveal screen shows and asks."""

    sort_changed = Signal()
    text_changed = Signal()
    layout_changed = Signal()
    links_changed = Signal()
    covered_changed = Signal()
    plain_changed = Signal()
    brief_changed = Signal()
    asked_changed = Signal()
    asking_changed = Signal()
    role_changed = Signal()
    secret_changed = Signal()

    sort = Property(str, lambda self: self._props.sort, notify=sort_changed)
    text = Property(str, lambda self: self._props.text, notify=text_changed)
    layout = Property(str, lambda self: self._props.layout, notify=layout_changed)
    links = Property(bool, lambda self: self._props.links, notify=links_changed)
    covered = Property(int, lambda self: self._props.covered, notify=covered_changed)
    plain = Property(int, lambda self: self._props.plain, notify=plain_changed)
    brief = Property(bool, lambda self: self._props.brief, notify=brief_changed)
    asked = Property(int, lambda self: self._props.asked, notify=asked_changed)
    asking = Property(bool, lambda self: self._props.asking, notify=asking_changed)
    role = Property(str, lambda self: self._props.role, notify=role_changed)
    secret = Property(str, lambda self: self._props.secret, notify=secret_changed)
    answers = Property(RowsModel, lambda self: self._answers, constant=True)
    told = Property(RowsModel, lambda self: self._told, constant=True)
    verdicts = Property(RowsModel, lambda self: self._verdicts, constant=True)
    truths = Property(RowsModel, lambda self: self._truths, constant=True)
    guesses = Property(RowsModel, lambda self: self._guesses, constant=True)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._answers = RowsModel(AnswerRow, self)
        self._told = RowsModel(ToldRow, self)
        self._verdicts = RowsModel(VerdictRow, self)
        self._truths = RowsModel(TruthRow, self)
        self._guesses = RowsModel(GuessRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._answers.show(reveals.answers(self.scene))
        self._told.show(reveals.told(self.scene))
        self._verdicts.show(reveals.verdicts(self.scene))
        self._truths.show(estimates.truths(self.scene))
        self._guesses.show(estimates.told_guesses(self.scene))

    @Slot()
    def turn_over(self) -> None:
        """The next card."""
        self.submit(TurnOver())

    @Slot()
    def unveil(self) -> None:
        """The seat that is asked shows its private line."""
        self.submit(Unveil(), self.scene.shown.asked)

    @Slot()
    def keep(self) -> None:
        """The seat that is asked keeps it."""
        self.submit(KeepPrivate(), self.scene.shown.asked)

    @Slot(str)
    def judge(self, verdict: str) -> None:
        """What the table says of it."""
        self.submit(Judge(verdict))

    @Slot()
    def next(self) -> None:
        """Go on."""
        self.submit(Continue())
