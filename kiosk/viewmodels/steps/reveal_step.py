"""The screen of ``reveal``: where cards belong, why, and from which source."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.arranging import ArrangeOutcome
from kiosk.engine.moves import Continue
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene, source_line
from kiosk.viewmodels.step_model import StepModel, Submit

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One card at its right place: the ``number`` and name of the place, the sentence that says why, the source."""

    card_id: str
    title: str
    text: str
    icon: str
    place: str
    number: int
    source: str
    hesitated: bool


@dataclass(frozen=True, slots=True)
class Props:
    """``layout`` of the step looked back at; ``links`` when each card leads to the next."""

    text: str = ""
    layout: str = ""
    links: bool = False


def derive_props(scene: Scene) -> Props:
    """How to draw the answer."""
    outcome = scene.shown.outcome
    layout = outcome.layout if isinstance(outcome, ArrangeOutcome) else ""
    return Props(text=scene.text("text"), layout=layout, links="links" in scene.shown.show)


def derive_answers(scene: Scene) -> list[AnswerRow]:
    """Each card at its right place, in order."""
    outcome = scene.shown.outcome
    if not isinstance(outcome, ArrangeOutcome):
        return []
    column = "link" if "links" in scene.shown.show else "detail" if "details" in scene.shown.show else "text"
    order = {slot: place for place, slot in enumerate(outcome.slots)}
    cards = sorted(outcome.placed, key=lambda card: order[outcome.placed[card]])
    return [_answer(scene, outcome, card, column) for card in cards]


def _answer(scene: Scene, outcome: ArrangeOutcome, card: str, column: str) -> AnswerRow:
    face = scene.card(card)
    slot = outcome.placed[card]
    sources = source_line(scene.deck, card, scene.language, scene.words) if "sources" in scene.shown.show else ""
    return AnswerRow(
        card_id=card,
        title=face.title,
        text=scene.card_text(card, column),
        icon=face.icon,
        place=slot_title(scene, slot),
        number=outcome.slots.index(slot) + 1,
        source=sources,
        hesitated=any(about == card or about.startswith(f"{card}>") for about in outcome.hesitated),
    )


def slot_title(scene: Scene, slot: str) -> str:
    """What a place is called: its card's title, its text in the scenario, or its number."""
    if slot in scene.deck.cards:
        return scene.card_text(slot, "title")
    return scene.text(f"slots.{slot}.text", scene.shown.of) or slot


@QmlElement
@QmlUncreatable("made by the table")
class RevealStep(StepModel):
    """What the reveal screen shows and asks."""

    text_changed = Signal()
    layout_changed = Signal()
    links_changed = Signal()

    text = Property(str, lambda self: self._props.text, notify=text_changed)
    layout = Property(str, lambda self: self._props.layout, notify=layout_changed)
    links = Property(bool, lambda self: self._props.links, notify=links_changed)
    answers = Property(RowsModel, lambda self: self._answers, constant=True)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._answers = RowsModel(AnswerRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._answers.show(derive_answers(self.scene))

    @Slot()
    def next(self) -> None:
        """Go on."""
        self.submit(Continue())
