"""The screen of ``debrief``: the result, you and the festival, and what to take away."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.moves import Erase, Keep
from kiosk.kinds.debrief.rules import Smile
from kiosk.kinds.debrief.screen import results
from kiosk.kinds.debrief.screen.results import RingRow
from kiosk.kinds.debrief.screen.wall import TextRow, derive_texts
from kiosk.sessions.answers import Panel
from kiosk.viewmodels.panels import panels
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowsModel, as_map
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.step_model import StepModel, Submit

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Props:
    """``keep`` and ``attempt`` are the take-away, ``onward`` where to continue, ``code`` the same text as rows of a
    QR code (``1``: dark). ``ending``, ``meaning`` and ``same_ending`` say what the game came to, ``panels``
    what was answered step by step; ``hesitation`` and ``found`` are sentences; empty when there is nothing to say."""

    text: str = ""
    keep: str = ""
    attempt: str = ""
    onward: str = ""
    code: tuple[str, ...] = ()
    ending: str = ""
    meaning: str = ""
    same_ending: str = ""
    panels: tuple[Panel, ...] = ()
    hesitation: str = ""
    found: str = ""
    mood: int = 0


def derive_props(scene: Scene) -> Props:
    """The result in words."""
    keep, attempt = results.takeaway(scene)
    ending, meaning = results.ending(scene)
    return Props(
        text=scene.text("text"),
        keep=keep,
        attempt=attempt,
        onward=scene.deck.text("deck.continue", scene.language),
        code=results.code(
            scene.words.say(
                "debrief.code", title=scene.deck.text("deck.title", scene.language), keep=keep, attempt=attempt
            )
        ),
        ending=ending,
        meaning=meaning,
        same_ending=results.same_ending(scene),
        panels=panels(scene),
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
    ending_changed = Signal()
    meaning_changed = Signal()
    same_ending_changed = Signal()
    panels_changed = Signal()
    hesitation_changed = Signal()
    found_changed = Signal()
    mood_changed = Signal()

    text = Property(str, lambda self: self._props.text, notify=text_changed)
    keep = Property(str, lambda self: self._props.keep, notify=keep_changed)
    attempt = Property(str, lambda self: self._props.attempt, notify=attempt_changed)
    onward = Property(str, lambda self: self._props.onward, notify=onward_changed)
    code = Property(list, lambda self: list(self._props.code), notify=code_changed)
    ending = Property(str, lambda self: self._props.ending, notify=ending_changed)
    meaning = Property(str, lambda self: self._props.meaning, notify=meaning_changed)
    sameEnding = Property(str, lambda self: self._props.same_ending, notify=same_ending_changed)
    panels = Property(list, lambda self: [as_map(panel) for panel in self._props.panels], notify=panels_changed)
    hesitation = Property(str, lambda self: self._props.hesitation, notify=hesitation_changed)
    found = Property(str, lambda self: self._props.found, notify=found_changed)
    mood = Property(int, lambda self: self._props.mood, notify=mood_changed)
    ring = Property(RowsModel, lambda self: self._ring, constant=True)
    texts = Property(RowsModel, lambda self: self._texts, constant=True)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._ring = RowsModel(RingRow, self)
        self._texts = RowsModel(TextRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._ring.show(results.ring(self.scene))
        self._texts.show(derive_texts(self.scene))

    @Slot(int)
    def smile(self, mood: int) -> None:
        """How it was."""
        self.submit(Smile(mood))

    @Slot(str)
    def keepText(self, step: str) -> None:
        """A text may stay on the wall."""
        self.submit(Keep(step))

    @Slot(str)
    def eraseText(self, step: str) -> None:
        """A text is not to be kept."""
        self.submit(Erase(step))
