"""The screen of ``debrief``: the result, you and the festival, and what to take away."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Erase, Keep
from kiosk.kinds.debrief.rules import Smile
from kiosk.kinds.debrief.screen import poster, results
from kiosk.kinds.debrief.screen.crowd import Crowd, crowd
from kiosk.kinds.debrief.screen.poster import SignRow
from kiosk.kinds.debrief.screen.results import RingRow
from kiosk.kinds.debrief.screen.wall import TextRow, derive_texts
from kiosk.sessions.answers import Panel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class Props:
    """``keep`` and ``attempt`` are the take-away, ``onward`` where to continue, ``code`` the same text as rows of a
    QR code (``1``: dark). ``ending``, ``meaning`` (and its ``sentences``) and ``same_ending`` say what the game
    came to, ``panels`` what was answered step by step; ``hesitation`` and ``found`` are sentences; empty when there
    is nothing to say. ``drawn`` is what the poster carries of them, ``crowd`` the picture of the festival, where it
    has one. The order that was built goes round where it is ``rounded``. ``cut``: the game was cut short."""

    text: str = ""
    keep: str = ""
    attempt: str = ""
    onward: str = ""
    code: tuple[str, ...] = ()
    ending: str = ""
    meaning: str = ""
    sentences: tuple[str, ...] = ()
    same_ending: str = ""
    panels: tuple[Panel, ...] = ()
    hesitation: str = ""
    found: str = ""
    drawn: tuple[Panel, ...] = ()
    crowd: tuple[Crowd, ...] = ()
    rounded: bool = False
    mood: int = 0
    cut: bool = False


def derive_props(scene: Scene) -> Props:
    """The result in words."""
    keep, attempt = results.takeaway(scene)
    ending, meaning = results.ending(scene)
    return Props(
        text="" if scene.view.cut is not None else scene.text("text"),
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
        sentences=results.sentences(meaning),
        same_ending=results.same_ending(scene),
        panels=(*results.known(scene), *poster.told(scene)),
        hesitation=results.hesitation(scene),
        found=results.found(scene),
        drawn=poster.drawn(scene),
        crowd=tuple(each for each in (crowd(scene),) if each is not None),
        rounded=results.round_order(scene),
        mood=scene.shown.mood,
        cut=scene.view.cut is not None,
    )


class DebriefStep(StepModel[Props]):
    """What the result screen shows and asks."""

    ring = child(RowsModel)
    texts = child(RowsModel)
    signs = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._ring = RowsModel(RingRow, self)
        self._texts = RowsModel(TextRow, self)
        self._signs = RowsModel(SignRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self.swap(derive_props(self.scene))
        self._ring.show(results.ring(self.scene))
        self._texts.show(derive_texts(self.scene))
        self._signs.show(poster.signs(self.scene))

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
