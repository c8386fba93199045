"""The screen of ``debrief``: the result, you and the festival, and what to take away."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.steps.debrief import Smile
from kiosk.viewmodels import results
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.results import PointRow, RingRow
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.step_model import StepModel, Submit

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Props:
    """``keep`` and ``attempt`` are the take-away, ``onward`` where to continue, ``code`` the same text as rows of a
    QR code (``1``: dark). ``movement``, ``festival``, ``hesitation`` and ``found`` are sentences; empty when there
    is nothing to say."""

    text: str = ""
    keep: str = ""
    attempt: str = ""
    onward: str = ""
    code: tuple[str, ...] = ()
    statement: str = ""
    left: str = ""
    right: str = ""
    movement: str = ""
    festival: str = ""
    hesitation: str = ""
    found: str = ""
    mood: int = 0


def derive_props(scene: Scene) -> Props:
    """The result in words."""
    keep, attempt = results.takeaway(scene)
    position = results.position(scene)
    return Props(
        text=scene.text("text"),
        keep=keep,
        attempt=attempt,
        onward=scene.deck.text("deck.continue", scene.language),
        code=results.code(
            scene.words.say(
                "result.code", title=scene.deck.text("deck.title", scene.language), keep=keep, attempt=attempt
            )
        ),
        statement=scene.card_text(position.card, "text") if position and position.card else "",
        left=results.position_text(scene, "left"),
        right=results.position_text(scene, "right"),
        movement=results.movement(scene),
        festival=results.festival(scene),
        hesitation=results.hesitation(scene),
        found=results.found(scene),
        mood=scene.shown.mood,
    )


@QmlElement
@QmlUncreatable("made by the table")
class DebriefStep(StepModel):
    """What the result screen shows and asks."""

    text_changed = Signal()
    keep_changed = Signal()
    attempt_changed = Signal()
    onward_changed = Signal()
    code_changed = Signal()
    statement_changed = Signal()
    left_changed = Signal()
    right_changed = Signal()
    movement_changed = Signal()
    festival_changed = Signal()
    hesitation_changed = Signal()
    found_changed = Signal()
    mood_changed = Signal()

    text = Property(str, lambda self: self._props.text, notify=text_changed)
    keep = Property(str, lambda self: self._props.keep, notify=keep_changed)
    attempt = Property(str, lambda self: self._props.attempt, notify=attempt_changed)
    onward = Property(str, lambda self: self._props.onward, notify=onward_changed)
    code = Property(list, lambda self: list(self._props.code), notify=code_changed)
    statement = Property(str, lambda self: self._props.statement, notify=statement_changed)
    left = Property(str, lambda self: self._props.left, notify=left_changed)
    right = Property(str, lambda self: self._props.right, notify=right_changed)
    movement = Property(str, lambda self: self._props.movement, notify=movement_changed)
    festival = Property(str, lambda self: self._props.festival, notify=festival_changed)
    hesitation = Property(str, lambda self: self._props.hesitation, notify=hesitation_changed)
    found = Property(str, lambda self: self._props.found, notify=found_changed)
    mood = Property(int, lambda self: self._props.mood, notify=mood_changed)
    ring = Property(RowsModel, lambda self: self._ring, constant=True)
    points = Property(RowsModel, lambda self: self._points, constant=True)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._ring = RowsModel(RingRow, self)
        self._points = RowsModel(PointRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._ring.show(results.ring(self.scene))
        self._points.show(results.points(self.scene))

    @Slot(int)
    def smile(self, mood: int) -> None:
        """How it was."""
        self.submit(Smile(mood))
