"""The screen of ``spot``: texts whose phrases are touched, then what they hid, the marks on it, and the festival."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.engine.moves import Continue
from kiosk.kinds.spot.answers import fallen
from kiosk.kinds.spot.rules import Distrust, SpotRules, SpotView, Trust
from kiosk.kinds.spot.rules.phrases import BODY, TRAP, phrases, trapped
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.step_model import StepModel, Submit


@dataclass(frozen=True, slots=True)
class SpotRow:
    """A text in ``phrases``; ``marks`` has the place of the phrase that each of ``seats`` touched. ``source`` says what
    sort of text it is. Once all is shown, ``traps`` has the places of what is not to be trusted, and ``told`` what had
    been hidden."""

    card_id: str
    title: str
    icon: str
    source: str
    phrases: tuple[str, ...]
    seats: tuple[int, ...]
    marks: tuple[int, ...]
    traps: tuple[int, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Props:
    """The ``question`` the texts answer; the ``claim`` that they hide something; the seat in turn, and how many there
    are; once all is ``shown``, what came out in a sentence, with the festival's."""

    question: str = ""
    claim: str = ""
    turn: int = 0
    seats: int = 0
    shown: bool = False
    result: str = ""


def derive_props(scene: Scene) -> Props:
    """What is asked, and what came of it."""
    seen: SpotView = scene.shown
    everywhere = seen.trapped == len(seen.cards)
    return Props(
        question=scene.card_text(seen.card, "text") if seen.card else scene.text("prompt"),
        claim=scene.words.say("spot.all" if everywhere else "spot.one"),
        turn=scene.view.turn,
        seats=len(scene.seats),
        shown=seen.shown,
        result=" ".join(filter(None, (_result(scene, seen), _festival(scene, seen)))) if seen.shown else "",
    )


def _result(scene: Scene, seen: SpotView) -> str:
    found, seats = len(seen.found), len(seen.marks)
    if seats == 1:
        return scene.words.say("spot.alone_found" if found else "spot.alone_missed")
    key = "nobody" if not found else "everybody" if found == seats else "some"
    return scene.words.say(f"spot.{key}", found=found, seats=seats)


def _festival(scene: Scene, seen: SpotView) -> str:
    """How many of the festival passed it by, once enough have answered."""
    told = fallen(scene.asked(), seen, scene.festival)
    return scene.words.say("spot.festival", share=told.percent[1], answers=told.answers) if told.known else ""


def derive_texts(scene: Scene) -> list[SpotRow]:
    """The texts as they may be seen now."""
    return [_text(scene, scene.shown, card) for card in scene.shown.cards]


def _text(scene: Scene, seen: SpotView, card: str) -> SpotRow:
    face, body = scene.card(card), scene.card_text(card, BODY)
    marked = {seat: mark.phrase for seat, mark in sorted(seen.marks.items()) if mark.card == card}
    told = (scene.card_text(card, column) for column in scene.step(SpotRules).hide) if seen.shown else ()
    return SpotRow(
        card_id=card,
        title=face.title,
        icon=face.icon,
        source=face.source,
        phrases=phrases(body),
        seats=tuple(marked),
        marks=tuple(marked.values()),
        traps=tuple(sorted(trapped(body, scene.card_text(card, TRAP)))) if seen.shown else (),
        told=" ".join(filter(None, told)),
    )


class SpotStep(StepModel[Props]):
    """What the spot screen shows and asks."""

    texts = child(RowsModel)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(Props(), submit, parent)
        self._texts = RowsModel(SpotRow, self)

    def refresh(self) -> None:
        """Show the scene."""
        self._texts.show(derive_texts(self.scene))
        self.swap(derive_props(self.scene))

    @Slot(str, int)
    def distrust(self, card: str, phrase: int) -> None:
        """The seat in turn touches a phrase."""
        self.submit(Distrust(card, phrase), self.scene.view.turn)

    @Slot()
    def trust(self) -> None:
        """The seat in turn sees nothing."""
        self.submit(Trust(), self.scene.view.turn)

    @Slot()
    def next(self) -> None:
        """Go on after what was hidden."""
        self.submit(Continue())
