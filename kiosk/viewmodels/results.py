"""The result in words and rows: the group's ring, its movement, the festival beside it, the take-away."""

from dataclasses import dataclass
from functools import cache

import segno

from kiosk.engine.arranging import ArrangeOutcome
from kiosk.engine.steps.position import PositionView
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


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point of the scale: how many of the group stood there before and after; festival share in percent, -1 if
    unknown."""

    point: int
    before: int
    after: int
    festival: int


@cache
def code(text: str) -> tuple[str, ...]:
    """A QR code of the text itself, one row of ``0`` and ``1`` per line of modules, without its quiet zone."""
    return tuple("".join(str(int(cell)) for cell in row) for row in segno.make_qr(text, error="m").matrix)


def takeaway(scene: Scene) -> tuple[str, str]:
    """One sentence to keep, one thing to try."""
    own = f"takeaways.{scene.shown.takeaway}"
    return scene.text(f"{own}.keep"), scene.text(f"{own}.try")


def _order(scene: Scene) -> tuple[str, ArrangeOutcome] | None:
    found = ((name, o) for name, o in scene.shown.outcomes.items() if isinstance(o, ArrangeOutcome))
    return next(((name, o) for name, o in found if o.slots and o.slots[0] not in scene.deck.cards), None)


def _places(scene: Scene) -> ArrangeOutcome | None:
    found = (o for o in scene.shown.outcomes.values() if isinstance(o, ArrangeOutcome))
    return next((o for o in found if o.slots and o.slots[0] in scene.deck.cards), None)


def position_step(scene: Scene) -> str | None:
    """The last position shown, by its step."""
    names = [name for name, o in scene.shown.outcomes.items() if isinstance(o, PositionView)]
    return names[-1] if names else None


def position(scene: Scene) -> PositionView | None:
    """The last position shown."""
    name = position_step(scene)
    view = scene.shown.outcomes[name] if name else None
    return view if isinstance(view, PositionView) else None


def position_text(scene: Scene, field: str) -> str:
    """A text of the position's step."""
    name = position_step(scene)
    return scene.text(field, name) if name else ""


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


def points(scene: Scene) -> list[PointRow]:
    """The group's spread beside the festival's."""
    seen = position(scene)
    if seen is None:
        return []
    totals = _totals(scene, seen)
    whole = sum(totals.values()) if totals else 0
    before, after = list(seen.before.values()), list(seen.marks.values())
    return [
        PointRow(p, before.count(p), after.count(p), round(100 * totals.get(p, 0) / whole) if whole and totals else -1)
        for p in range(1, seen.points + 1)
    ]


def _totals(scene: Scene, seen: PositionView) -> dict[int, int] | None:
    """Festival answers by point; None until there are enough."""
    counts = _counts(scene, seen)
    by_point = {p: counts.get(f"point-{p}", 0) for p in range(1, seen.points + 1)}
    return by_point if sum(by_point.values()) >= ANSWERS_BEFORE_TOTALS else None


def _counts(scene: Scene, seen: PositionView) -> dict[str, int]:
    step = position_step(scene)
    return scene.totals(step, seen.card or step) if step else {}


def movement(scene: Scene) -> str:
    """How many changed their mind, here."""
    seen = position(scene)
    if seen is None or not seen.before:
        return ""
    both = [seat for seat in seen.marks if seat in seen.before]
    moved = sum(1 for seat in both if seen.marks[seat] != seen.before[seat])
    key = "alone" if len(both) == 1 else "group"
    if moved == 0:
        return scene.words.say(f"result.still_{key}")
    return scene.words.say(f"result.moved_{key}", moved=moved, seats=len(both))


def festival(scene: Scene) -> str:
    """Where the festival stands, or that this group is among the first."""
    seen = position(scene)
    if seen is None:
        return ""
    totals = _totals(scene, seen)
    if totals is None:
        return scene.words.say("result.first")
    moved = _counts(scene, seen).get("moved", 0)
    return scene.words.say("result.festival", answers=sum(totals.values()), moved=moved)


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
        "result.hesitation", first=scene.card_text(first, "title"), second=scene.card_text(second, "title")
    )


def found(scene: Scene) -> str:
    """How many cards were placed; never a score."""
    places = _places(scene)
    return scene.words.say("result.placed", count=places.total) if places else ""
