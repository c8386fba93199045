"""Hands in rows: the cards a seat holds, those it may lay them on, those that stay, and who agrees."""

from dataclasses import dataclass, replace

from kiosk.kinds.play.rules import Played, PlayRules
from kiosk.viewmodels.scene import CardRow, Scene, SeatRow


@dataclass(frozen=True, slots=True)
class PlayHand:
    """What is going on behind the curtain and is not a move yet."""

    step: str = ""
    lifted: int = 0
    picked: str = ""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A card one may lay another on, and how many lie there."""

    slot_id: str
    title: str
    icon: str
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class PlayedRow(CardRow):
    """A card that stays, and the seat that played it."""

    seat: int = 0


def covered(scene: Scene, hand: PlayHand) -> bool:
    """Whether the curtain hides the hand of the seat in turn."""
    shown = scene.shown
    private = scene.deck.game.zones[scene.step(PlayRules).origin].show != "public"
    return private and shown.seat != 0 and shown.card is None and hand.lifted != shown.seat


def cards(scene: Scene, hand: PlayHand) -> list[CardRow]:
    """The hand of the seat in turn, once it is alone in front of it."""
    shown = scene.shown
    if not shown.seat or shown.card is not None or covered(scene, hand):
        return []
    return [scene.card(card) for card in scene.hand(scene.step(PlayRules).origin, shown.seat)]


def places(scene: Scene) -> list[PlaceRow]:
    """The cards one may lay a card on."""
    shown = scene.shown
    lying = [card.onto for card in shown.played]
    return [
        PlaceRow(card, scene.card_text(card, "title"), scene.card(card).icon, number, lying.count(card))
        for number, card in enumerate(shown.targets, start=1)
    ]


def played(scene: Scene) -> list[PlayedRow]:
    """The cards that stay; those that lie on a card say on which."""
    return [_played(scene, card) for card in scene.shown.played]


def _played(scene: Scene, card: Played) -> PlayedRow:
    row = scene.card_as(PlayedRow, card.card, seat=card.seat)
    lies = scene.words.say("play.onto", card=scene.card_text(card.onto, "title")) if card.onto else row.source
    return replace(row, source=lies)


def seats(scene: Scene) -> list[SeatRow]:
    """Who plays and who agrees."""
    shown = scene.shown
    return [SeatRow(s.number, s.here, s.number == shown.seat, int(s.number in shown.agreed)) for s in scene.seats]


def judgement(scene: Scene) -> str:
    """Whether the last card lies where it was laid; empty when there is no answer."""
    shown = scene.shown
    if not shown.played or not scene.step(PlayRules).answer:
        return ""
    last = shown.played[-1]
    title = scene.card_text(last.card, "title")
    if last.well:
        return scene.words.say("play.well", card=title)
    return scene.words.say("play.moved", card=title, place=scene.card_text(last.onto, "title"))
