"""The result in words and rows: the ending, the take-away, the order the group built."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kiosk.engine.placed import PlacedOutcome
from kiosk.sessions.answers import Panel
from kiosk.sessions.hesitation import hardest
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class RingRow:
    """A card of the order the group built, and the cards placed on it (``pins``), their titles and icons."""

    card_id: str
    title: str
    icon: str
    number: int
    placed: tuple[str, ...]
    pins: tuple[str, ...]
    pin_icons: tuple[str, ...]


@lru_cache(maxsize=8)
def code(text: str) -> tuple[str, ...]:
    """A QR code of the text itself, one row of ``0`` and ``1`` per line of modules, without its quiet zone."""
    import segno  # only a result needs it

    return tuple("".join(str(int(cell)) for cell in row) for row in segno.make_qr(text, error="m").matrix)


def takeaway(scene: Scene) -> tuple[str, str]:
    """One sentence to keep, one thing to try."""
    own = f"takeaways.{scene.shown.takeaway}"
    return scene.text(f"{own}.keep"), scene.text(f"{own}.try")


def ending(scene: Scene) -> tuple[str, str]:
    """The ending's title, and what it means with what is true of every ending; empty in a game without endings."""
    band = scene.shown.band
    told = (scene.text(f"bands.{band}.text"), scene.text("text"))
    return (scene.text(f"bands.{band}.title"), " ".join(filter(None, told))) if band else ("", "")


def sentences(text: str) -> tuple[str, ...]:
    """A text sentence by sentence; what is quoted stays with what quotes it."""
    return tuple(re.split(r"(?<=[.!?…»”])\s+(?=[A-ZÀ-Ý])", text)) if text else ()


def same_ending(scene: Scene) -> str:
    """How many groups of the festival came to this ending, or that this one is among the first."""
    band, step = scene.shown.band, scene.view.id
    reached = [measure for measure in scene.festival.of(step, step) if measure.startswith("band-")]
    found = scene.festival.shares(step, step, reached)
    if not band or not found.known:
        return scene.words.say("result.first") if band else ""
    shares = dict(zip(reached, found.percent, strict=True))
    return scene.words.say("debrief.same_ending", share=shares.get(f"band-{band}", 0))


def order_of(scene: Scene) -> tuple[str, PlacedOutcome] | None:
    """The step at which the group put cards in order, and their order."""
    found = ((name, o) for name, o in scene.shown.outcomes.items() if isinstance(o, PlacedOutcome))
    return next(((name, o) for name, o in found if o.slots and o.slots[0] not in scene.deck.cards), None)


def _places(scene: Scene) -> PlacedOutcome | None:
    found = (o for o in scene.shown.outcomes.values() if isinstance(o, PlacedOutcome))
    return next((o for o in found if o.slots and o.slots[0] in scene.deck.cards), None)


def ring(scene: Scene) -> list[RingRow]:
    """The group's order with the cards it placed."""
    order, places = order_of(scene), _places(scene)
    if order is None:
        return []
    placed = places.placed if places else {}
    return [_row(scene, card, number, placed) for number, card in enumerate(order[1].placed, start=1)]


def _row(scene: Scene, card: str, number: int, placed: Mapping[str, str]) -> RingRow:
    lying = [scene.card(other) for other, slot in placed.items() if slot == card]
    face = scene.card(card)
    return RingRow(
        card_id=card,
        title=face.title,
        icon=face.icon,
        number=number,
        placed=tuple(other.title for other in lying),
        pins=tuple(other.card_id for other in lying),
        pin_icons=tuple(other.icon for other in lying),
    )


def round_order(scene: Scene) -> bool:
    """Whether the order goes round: it is shown as the ring that the group closed."""
    order = order_of(scene)
    return order is not None and order[1].layout == "ring"


def hesitation(scene: Scene) -> str:
    """The link over which most visitors hesitate, once enough of them tried."""
    order = order_of(scene)
    link = hardest(scene.festival, *order) if order else None
    if link is None:
        return ""
    first, second = link
    return scene.words.say(
        "debrief.hesitation", first=scene.card_text(first, "title"), second=scene.card_text(second, "title")
    )


def found(scene: Scene) -> str:
    """How many cards were placed; never a score."""
    places = _places(scene)
    return scene.words.say("debrief.placed", count=places.total) if places else ""


def known(scene: Scene) -> tuple[Panel, ...]:
    """How well this table knows itself, by what it guessed; nothing where nobody did."""
    near, words = scene.shown.known, scene.words
    if near is None:
        return ()
    said = words.say("debrief.known", near=near)
    return (Panel(scene.view.id, "words", "", said, told=(words.say("debrief.no_score"),)),)
