"""The look of cards that lie where they belong: their places, why, from which source, and the ring they form."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.engine.placed import PlacedOutcome
from kiosk.viewmodels.look import AnyBack, Back, KindLook
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene, source_line
from kiosk.viewmodels.snapshot import child

YEAR = re.compile(r"\b\d{4}\b")


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One card at its right place: the ``number`` and name of the place, the sentence that says why, the source. Of a
    date, its ``year`` and the ``day`` that goes with it. ``covered`` while it is not turned over; ``hesitated`` is not
    told before."""

    card_id: str
    title: str
    text: str
    icon: str
    place: str
    number: int
    source: str
    hesitated: bool
    year: str = ""
    day: str = ""
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Props:
    """``layout`` of the step looked back at; ``links`` when each card leads to the next, ``dated`` when each has a
    date; how many cards are ``turned`` over so far."""

    layout: str = ""
    links: bool = False
    dated: bool = False
    turned: int = 0


def derive_answers(scene: Scene, back: Back[PlacedOutcome]) -> list[AnswerRow]:
    """Each card at its right place, in order."""
    outcome = back.outcome
    order = {slot: place for place, slot in enumerate(outcome.slots)}
    cards = sorted(outcome.placed, key=lambda card: order[outcome.placed[card]])
    return [_answer(scene, back, card, 0 <= back.turned <= place) for place, card in enumerate(cards)]


def _linked(scene: Scene, outcome: PlacedOutcome, slot: str) -> str:
    """The title of the card that a link leads to: in a ring the last one leads to the first."""
    places = {place: card for card, place in outcome.placed.items()}
    ahead = dict(zip(outcome.slots, (*outcome.slots[1:], *outcome.slots[:1]), strict=True))
    last = slot == outcome.slots[-1] and outcome.layout != "ring"
    return "" if last else scene.card_text(places[ahead[slot]], "title")


def _answer(scene: Scene, back: Back[PlacedOutcome], card: str, covered: bool) -> AnswerRow:
    face, sides, outcome = scene.card(card), back.sides, back.outcome
    slot, dated = outcome.placed[card], "dates" in sides
    column = "link" if "links" in sides else "detail" if "details" in sides else "text"
    year, day = split_date(scene.card_text(card, "date")) if dated and not covered else ("", "")
    return AnswerRow(
        card_id=card,
        title=face.title,
        text="" if covered and not dated else scene.card_text(card, column),
        icon=face.icon,
        place="" if covered else _place(scene, back, card, slot),
        number=outcome.slots.index(slot) + 1,
        source=source_line(scene.deck, card, scene.language, scene.words) if "sources" in sides and not covered else "",
        hesitated=not covered and any(about == card or about.startswith(f"{card}>") for about in outcome.hesitated),
        year=year,
        day=day,
        covered=covered,
    )


def _place(scene: Scene, back: Back[PlacedOutcome], card: str, slot: str) -> str:
    """What a place is called: the card its link leads to, its date, the title of the card it is on, its text in the
    scenario, its number; nothing where a card lies on no other."""
    if slot == card:
        return ""
    if "links" in back.sides:
        return _linked(scene, back.outcome, slot)
    if "dates" in back.sides:
        return scene.card_text(card, "date")
    if slot in scene.deck.cards:
        return scene.card_text(slot, "title")
    return back.asked.text(f"slots.{slot}.text") or slot


def split_date(date: str) -> tuple[str, str]:
    """The year of a date, and what goes with it: a day, a month, a season. Without a year, the date as it is."""
    found = YEAR.search(date)
    return (found[0], date.replace(found[0], "", 1).strip(" \u00a0,")) if found else (date, "")


class PlacedLook(KindLook[Props]):
    """What is shown of cards that lie where they belong."""

    source = "ui/steps/PlacedLook.qml"

    answers = child(RowsModel)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._answers = RowsModel(AnswerRow, self)

    def show(self, scene: Scene, back: AnyBack) -> None:
        self._answers.show(derive_answers(scene, back))
        links, dates = "links" in back.sides, "dates" in back.sides
        self.swap(Props(back.outcome.layout, links, dates, max(0, back.turned)))

    @property
    def covered(self) -> int:
        return sum(row.covered for row in self._answers.rows)
