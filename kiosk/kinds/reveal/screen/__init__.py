"""The screen of ``reveal``: what an earlier step hid, as its kind shows it; what a seat kept for itself."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.engine.moves import Continue
from kiosk.kinds.reveal.rules import Judge, KeepPrivate, RevealRules, RevealView, TurnOver, Unveil
from kiosk.kinds.reveal.screen import reveals
from kiosk.kinds.reveal.screen.reveals import VerdictRow
from kiosk.viewmodels.kind_looks import LOOKS
from kiosk.viewmodels.look import AnyBack, AnyLook, Back
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class Props:
    """How many cards are still ``covered``. ``judged``: each seat may show its private line. The seat ``asked`` for its
    own, its card's title, and the line once it shows it; ``asking`` while anybody is still to be asked."""

    text: str = ""
    covered: int = 0
    judged: bool = False
    asked: int = 0
    asking: bool = False
    role: str = ""
    secret: str = ""


def derive_props(scene: Scene, covered: int = 0) -> Props:
    """What is asked of the table, and of the seat in turn."""
    shown = scene.shown
    role, secret = reveals.private_line(scene) if shown.asked else ("", "")
    return Props(
        text=scene.text("text"),
        covered=covered,
        judged=bool(scene.step(RevealRules).verdicts),
        asked=shown.asked,
        asking=shown.asked != 0,
        role=role,
        secret=secret,
    )


def back(scene: Scene) -> AnyBack | None:
    """What is looked back at; None where it came to nothing, or where each seat decides what it shows."""
    shown: RevealView = scene.shown
    if shown.outcome is None or scene.step(RevealRules).verdicts:
        return None
    return Back(scene.asked(shown.of), shown.outcome, shown.show, shown.turned)


class RevealStep(StepModel[Props]):
    """What the reveal screen shows and asks."""

    look_changed = Signal(name="lookChanged")

    look = Property(QObject, lambda self: self._look, notify=look_changed)
    source = Property(str, lambda self: self._look.source if self._look else "", notify=look_changed)
    verdicts = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._verdicts = RowsModel(VerdictRow, self)
        self._looks = {kind: look(self) for kind, look in LOOKS.items()}
        self._look: AnyLook | None = None

    def refresh(self) -> None:
        """Show the scene, and what is looked back at by the look of its kind."""
        behind, before = back(self.scene), self._look
        self._look = self._looks.get(behind.asked.step.kind) if behind else None
        for look in self._looks.values():
            if look is not self._look:
                look.clear()
        if self._look is not None and behind is not None:
            self._look.show(self.scene, behind)
        if self._look is not before:
            self.look_changed.emit()
        self._verdicts.show(reveals.verdicts(self.scene))
        self.swap(derive_props(self.scene, self._look.covered if self._look else 0))

    @Slot()
    def turnOver(self) -> None:
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
