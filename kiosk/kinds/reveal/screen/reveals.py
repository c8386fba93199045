"""What a reveal shows, in rows: cards at their right place, a vote and what it had hidden, private lines."""

from dataclasses import dataclass

from kiosk.decks.written import word_count
from kiosk.engine.placed import PlacedOutcome
from kiosk.kinds.vote.rules import VoteOutcome
from kiosk.viewmodels.scene import Scene, source_line


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
class ToldRow:
    """An option of a vote: who chose it, the ``share`` of the votes in percent, and what had been hidden: its
    ``nature``, what to ``verify``, its ``author``, how many words it has (0: not told)."""

    option_id: str
    title: str
    icon: str
    count: int
    share: int
    seats: tuple[int, ...]
    nature: str = ""
    verify: str = ""
    author: str = ""
    words: int = 0


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One thing the table may say of a private line."""

    option_id: str
    title: str


def answers(scene: Scene) -> list[AnswerRow]:
    """Each card at its right place, in order."""
    outcome = scene.shown.outcome
    if not isinstance(outcome, PlacedOutcome):
        return []
    order = {slot: place for place, slot in enumerate(outcome.slots)}
    cards = sorted(outcome.placed, key=lambda card: order[outcome.placed[card]])
    turned = scene.shown.turned
    return [_answer(scene, outcome, card, 0 <= turned <= place) for place, card in enumerate(cards)]


def _answer(scene: Scene, outcome: PlacedOutcome, card: str, covered: bool) -> AnswerRow:
    face, shown, slot = scene.card(card), scene.shown.show, outcome.placed[card]
    column = "link" if "links" in shown else "detail" if "details" in shown else "text"
    return AnswerRow(
        card_id=card,
        title=face.title,
        text="" if covered else scene.card_text(card, column),
        icon=face.icon,
        place="" if covered else slot_title(scene, card, slot),
        number=outcome.slots.index(slot) + 1,
        source=source_line(scene.deck, card, scene.language, scene.words) if "sources" in shown and not covered else "",
        hesitated=any(about == card or about.startswith(f"{card}>") for about in outcome.hesitated),
        covered=covered,
    )


def slot_title(scene: Scene, card: str, slot: str) -> str:
    """What a place is called: the card's date, the title of the card it is on, its text in the scenario, its number."""
    if "dates" in scene.shown.show:
        return scene.card_text(card, "date")
    if slot in scene.deck.cards:
        return scene.card_text(slot, "title")
    return scene.text(f"slots.{slot}.text", scene.shown.of) or slot


def told(scene: Scene) -> list[ToldRow]:
    """The options of a vote as they stand revealed."""
    outcome = scene.shown.outcome
    return [_told(scene, outcome, option) for option in outcome.options] if isinstance(outcome, VoteOutcome) else []


def _told(scene: Scene, outcome: VoteOutcome, option: str) -> ToldRow:
    shown, card, count = scene.shown.show, option in outcome.cards, outcome.counts.get(option, 0)
    hidden = card and "hidden" in shown
    return ToldRow(
        option_id=option,
        title=scene.card(option).title if card else scene.text(f"options.{option}.text", scene.shown.of),
        icon=scene.card(option).icon if card else "",
        count=count,
        share=round(100 * count / outcome.voters) if outcome.voters else 0,
        seats=tuple(seat for seat, chosen in outcome.choices.items() if option in chosen),
        nature=scene.card_text(option, "nature") if hidden else "",
        verify=scene.card_text(option, "verify") if hidden else "",
        author=scene.author(option) if card and "author" in shown else "",
        words=word_count(scene.card_text(option, "body")) if hidden else 0,
    )


def plain(rows: list[ToldRow]) -> int:
    """How many options, the last ones, have nothing to tell."""
    return next(
        (place for place, row in enumerate(reversed(rows)) if row.nature or row.verify or row.author), len(rows)
    )


def verdicts(scene: Scene) -> list[VerdictRow]:
    """What the table may say, once a private line is shown."""
    if not scene.shown.unveiled:
        return []
    return [VerdictRow(part.id, scene.text(f"verdicts.{part.id}.text")) for part in scene.param("verdicts")]


def private_line(scene: Scene) -> tuple[str, str]:
    """The title of the card of the seat that is asked, and its private line once that seat shows it."""
    asked, unveiled = scene.shown.asked, scene.shown.unveiled
    cards = scene.shown.outcome.given.get(asked, ()) if asked else ()
    if not cards:
        return "", ""
    return scene.card(cards[0]).title, scene.card_text(cards[0], "private") if unveiled else ""
