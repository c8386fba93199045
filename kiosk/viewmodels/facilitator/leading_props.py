"""What leading a session offers, derived from its table: what may be done now, the next cards, the private notes."""

from dataclasses import dataclass

from kiosk.engine.leading import Lead
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class WishRow:
    """A card that the next draw may give, and whether it is the one wished for."""

    card_id: str
    title: str
    wished: bool


@dataclass(frozen=True, slots=True)
class Props:
    """``active``: a session is led here and now. ``held``: pause, talk or empty. ``note`` holds what the deck tells the
    facilitator alone, empty when it tells nothing or nobody gave a code."""

    active: bool = False
    held: str = ""
    timed: bool = False
    over: bool = False
    can_undo: bool = False
    can_back: bool = False
    wishing: bool = False
    figures: bool = True
    note: str = ""


def derive_props(scene: Scene, lead: Lead, figures: bool, inside: bool) -> Props:
    """What the facilitator of a session may do."""
    return Props(
        active=True,
        held=lead.held,
        timed=lead.time,
        over=lead.over,
        can_undo=lead.undo is not None,
        can_back=lead.back is not None,
        wishing=inside and bool(lead.wishes),
        figures=figures,
        note="\n\n".join(notes(scene)) if inside else "",
    )


def notes(scene: Scene) -> list[str]:
    """The private note of the open step, then those of the cards it puts on the table, each under its title."""
    game, length = scene.deck.game, scene.view.length
    step = game.named(length, scene.view.id)
    of = game.named(length, getattr(step, "of", None) or "")
    zones = dict.fromkeys(zone for one in (step, of) if one is not None for zone in one.zones_read())
    cards = dict.fromkeys(card for zone in zones if zone in scene.view.zones for card in scene.view.zones[zone].cards)
    told = {card: scene.deck.card_text(card, "note", scene.language) for card in cards if card in scene.deck.cards}
    own = scene.text("note") if scene.view.cut is None else ""
    return [
        *filter(None, [own]),
        *(f"{scene.card_text(card, 'title')}\n{note}" for card, note in told.items() if note),
    ]


def derive_wishes(scene: Scene, lead: Lead) -> list[WishRow]:
    """The cards the next draw may give, in the order of the deck."""
    known = {card: place for place, card in enumerate(scene.deck.cards)}
    cards = sorted(lead.wishes, key=lambda card: known.get(card, len(known)))
    return [WishRow(card, scene.card_text(card, "title"), card == lead.wish) for card in cards]
