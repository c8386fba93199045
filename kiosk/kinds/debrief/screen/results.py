"""The result in words and rows: the ending, the take-away, the order the group built."""

from dataclasses import dataclass
from functools import lru_cache

import segno

from kiosk.engine.placed import PlacedOutcome
from kiosk.sessions.desk import ANSWERS_BEFORE_TOTALS
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class RingRow:
    """A card of the order the group built, and the titles of the cards placed on it."""

    card_id: str
    title: str
    icon: str
    number: int
    placed: tuple[str, ...]


@lru_cache(maxsize=8)
def code(text: str) -> tuple[str, ...]:
    """A QR code of the text itself, one row of ``0`` and ``1`` per line of modules, without its quiet zone."""
    return tuple("".join(str(int(cell)) for cell in row) for row in segno.make_qr(text, error="m").matrix)


def takeaway(scene: Scene) -> tuple[str, str]:
    """One sentence to keep, one thing to try."""
    own = f"takeaways.{scene.shown.takeaway}"
    return scene.text(f"{own}.keep"), scene.text(f"{own}.try")


def ending(scene: Scene) -> tuple[str, str]:
    """The ending's title and what it means; empty in a game without endings."""
    band = scene.shown.band
    return (scene.text(f"bands.{band}.title"), scene.text(f"bands.{band}.text")) if band else ("", "")


def same_ending(scene: Scene) -> str:
    """How many groups of the festival came to this ending, or that this one is among the first."""
    band, step = scene.shown.band, scene.view.id
    counts = {measure: count for measure, count in scene.totals(step, step).items() if measure.startswith("band-")}
    whole = sum(counts.values())
    if not band or whole < ANSWERS_BEFORE_TOTALS:
        return scene.words.say("result.first") if band else ""
    return scene.words.say("debrief.same_ending", share=round(100 * counts.get(f"band-{band}", 0) / whole))


def _order(scene: Scene) -> tuple[str, PlacedOutcome] | None:
    found = ((name, o) for name, o in scene.shown.outcomes.items() if isinstance(o, PlacedOutcome))
    return next(((name, o) for name, o in found if o.slots and o.slots[0] not in scene.deck.cards), None)


def _places(scene: Scene) -> PlacedOutcome | None:
    found = (o for o in scene.shown.outcomes.values() if isinstance(o, PlacedOutcome))
    return next((o for o in found if o.slots and o.slots[0] in scene.deck.cards), None)


def ring(scene: Scene) -> list[RingRow]:
    """The group's order with the cards it placed."""
    order, places = _order(scene), _places(scene)
    if order is None:
        return []
    placed = places.placed if places else {}
    return [
        RingRow(
            card_id=card,
            title=scene.card_text(card, "title"),
            icon=scene.deck.cards[card].icon,
            number=number,
            placed=tuple(scene.card_text(other, "title") for other, slot in placed.items() if slot == card),
        )
        for number, card in enumerate(order[1].placed, start=1)
    ]


def hesitation(scene: Scene) -> str:
    """The link over which most visitors hesitate, once enough of them tried."""
    order = _order(scene)
    if order is None or scene.totals(order[0], order[0]).get("tried", 0) < ANSWERS_BEFORE_TOTALS:
        return ""
    cards = list(order[1].placed)
    links = list(zip(cards, cards[1:] + cards[:1], strict=True))
    counts = [scene.totals(order[0], ">".join(link)).get("hesitated", 0) for link in links]
    if not any(counts):
        return ""
    first, second = links[counts.index(max(counts))]
    return scene.words.say(
        "debrief.hesitation", first=scene.card_text(first, "title"), second=scene.card_text(second, "title")
    )


def found(scene: Scene) -> str:
    """How many cards were placed; never a score."""
    places = _places(scene)
    return scene.words.say("debrief.placed", count=places.total) if places else ""
