"""Which print each card of a deck gets: neighbours differ, and no two have the same recipe in the same colours."""

from collections import Counter
from collections.abc import Iterable, Mapping

from kiosk.art.prints.printing import Print
from kiosk.art.prints.recipes import RECIPES
from kiosk.art.seeded import Seeded
from kiosk.decks.deck import Deck
from kiosk.decks.draft import CardData
from kiosk.decks.manifest import FamilyLook

TONES = ("teal", "pink", "orange", "blue", "violet", "green", "ochre", "slate")
"""The tones that are dealt where a family has none of its own."""

PLACES = {recipe: place for place, recipe in enumerate(RECIPES)}


def chosen(deck: Deck) -> Mapping[str, Print]:
    """The print of each card by its id. Within a family, its recipes are dealt round in an order of the deck's own."""
    used: Counter[tuple[str, ...]] = Counter()
    prints: dict[str, Print] = {}
    for name, cards in _families(deck.cards.values()).items():
        family = deck.manifest.families.get(name, FamilyLook())
        recipes = Seeded(f"{deck.id}/{name}").shuffled(family.recipes or tuple(RECIPES))
        tones = (family.tone,) if family.tone else tuple(Seeded(deck.id).shuffled(TONES))
        for place, card in enumerate(cards):
            recipe = card.recipe or recipes[place % len(recipes)]
            tone, accent = _colors(recipe, tones, used[recipe, *tones])
            used[recipe, *tones] += 1
            second = card.icon2 or family.icon2 or deck.icon
            prints[card.id] = Print(card.id, recipe, card.icon or deck.icon, second, tone, accent)
    return prints


def _families(cards: Iterable[CardData]) -> dict[str, list[CardData]]:
    families: dict[str, list[CardData]] = {}
    for card in sorted(cards, key=lambda card: (card.type, card.id)):
        families.setdefault(card.type, []).append(card)
    return families


def _colors(recipe: str, tones: tuple[str, ...], before: int) -> tuple[str, int]:
    """The tone and the accent of the next card in a recipe, after so many: each pair once before one comes again."""
    place = before + PLACES[recipe]
    return tones[place % len(tones)], (place // len(tones) + PLACES[recipe]) % 3
