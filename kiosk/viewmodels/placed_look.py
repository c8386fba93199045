"""The look of cards that lie where they belong: their places, why, from which source, and the ring they form."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.engine.placed import PlacedOutcome
from kiosk.viewmodels.look import AnyBack, Back, KindLook
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene, source_line
from kiosk.viewmodels.snapshot import child


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One card at its right place: the ``number`` and name of the place, the sentence that says why, the source.
    ``covered`` while it is not turned over."""

    card_id: str
    title: str
    text: str
    icon: str
    place: str
    number: int
    source: str
    hesitated: bool
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Props:
    """``layout`` of the step looked back at; ``links`` when each card leads to the next; how many cards are ``turned``
    over so far."""

    layout: str = ""
    links: bool = False
    turned: int = 0


def derive_answers(scene: Scene, back: Back[PlacedOutcome]) -> list[AnswerRow]:
    """Each card at its right place, in order."""
    outcome = back.outcome
    order = {slot: place for place, slot in enumerate(outcome.slots)}
    cards = sorted(outcome.placed, key=lambda card: order[outcome.placed[card]])
    return [_answer(scene, back, card, 0 <= back.turned <= place) for place, card in enumerate(cards)]


def _answer(scene: Scene, back: Back[PlacedOutcome], card: str, covered: bool) -> AnswerRow:
    face, sides, outcome = scene.card(card), back.sides, back.outcome
    slot = outcome.placed[card]
    column = "link" if "links" in sides else "detail" if "details" in sides else "text"
    return AnswerRow(
        card_id=card,
        title=face.title,
        text="" if covered else scene.card_text(card, column),
        icon=face.icon,
        place="" if covered else _place(scene, back, card, slot),
        number=outcome.slots.index(slot) + 1,
        source=source_line(scene.deck, card, scene.language, scene.words) if "sources" in sides and not covered else "",
        hesitated=any(about == card or about.startswith(f"{card}>") for about in outcome.hesitated),
        covered=covered,
    )


def _place(scene: Scene, back: Back[PlacedOutcome], card: str, slot: str) -> str:
    """What a place is called: the card's date, the title of the card it is on, its text in the scenario, its number."""
    if "dates" in back.sides:
        return scene.card_text(card, "date")
    if slot in scene.deck.cards:
        return scene.card_text(slot, "title")
    return back.asked.text(f"slots.{slot}.text") or slot


class PlacedLook(KindLook[Props]):
    """What is shown of cards that lie where they belong."""

    source = "ui/steps/PlacedLook.qml"

    answers = child(RowsModel)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._answers = RowsModel(AnswerRow, self)

    def show(self, scene: Scene, back: AnyBack) -> None:
        self._answers.show(derive_answers(scene, back))
        self.swap(Props(back.outcome.layout, "links" in back.sides, max(0, back.turned)))

    @property
    def covered(self) -> int:
        return sum(row.covered for row in self._answers.rows)
