"""Which print each card gets."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest

from kiosk.art.prints.choice import TONES, chosen
from kiosk.art.prints.recipes import RECIPES
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.manifest import FamilyLook, Recipe
from kiosk.host.paths import bundled_decks_dir

DECKS = Library.scan([bundled_decks_dir()]).decks


def with_families(deck: Deck, **families: FamilyLook) -> Deck:
    return replace(deck, manifest=deck.manifest.model_copy(update={"families": families}))


def test_the_print_shop_has_the_recipes_that_a_deck_may_name() -> None:
    assert set(RECIPES) == set(get_args(Recipe))


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_no_two_cards_share_recipe_tone_and_accent(deck: Deck) -> None:
    looks = Counter((one.recipe, one.tone, one.accent) for one in chosen(deck).values())
    assert set(looks.values()) == {1}
    assert len(looks) == len(deck.cards)


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_neighbours_in_a_family_differ_in_recipe_and_every_recipe_appears(deck: Deck) -> None:
    prints = chosen(deck)
    for family in {card.type for card in deck.cards.values()}:
        mine = [prints[name].recipe for name in sorted(deck.cards) if deck.cards[name].type == family]
        assert all(one != other for one, other in pairwise(mine))
        assert len(set(mine)) == min(len(mine), len(RECIPES))


def test_it_is_the_same_every_time_and_another_deck_deals_otherwise() -> None:
    deck = DECKS[0]
    other = replace(deck, manifest=deck.manifest.model_copy(update={"id": "other"}))
    assert chosen(deck) == chosen(deck) != chosen(other)


def test_a_family_has_its_tone_its_recipes_and_its_second_icon() -> None:
    deck = DECKS[0]
    kind = next(iter(deck.cards.values())).type
    family = FamilyLook(tone="wine", icon2="mdi6.forum", recipes=("soleil", "onde"))
    prints = chosen(with_families(deck, **{kind: family}))
    mine = [prints[card.id] for card in deck.cards.values() if card.type == kind]
    assert {(one.tone, one.second) for one in mine} == {("wine", "mdi6.forum")}
    assert {one.recipe for one in mine} == {"soleil", "onde"}
    others = [one for name, one in prints.items() if deck.cards[name].type != kind]
    assert {one.second for one in others} == {deck.icon}
    assert {one.tone for one in others} <= set(TONES)


def test_a_card_may_say_it_itself() -> None:
    deck = DECKS[0]
    name, card = next(iter(deck.cards.items()))
    told = replace(deck, cards={**deck.cards, name: replace(card, recipe="trame", icon2="mdi6.forum")})
    assert (chosen(told)[name].recipe, chosen(told)[name].second) == ("trame", "mdi6.forum")


def test_a_card_without_an_icon_has_the_one_of_its_deck() -> None:
    deck = DECKS[0]
    name, card = next(iter(deck.cards.items()))
    assert chosen(replace(deck, cards={name: replace(card, icon="")}))[name].icon == deck.icon


def test_two_hundred_cards_share_as_little_as_they_must() -> None:
    deck = DECKS[0]
    card = next(iter(deck.cards.values()))
    many = {f"c{number}": replace(card, id=f"c{number}") for number in range(200)}
    looks = Counter((one.recipe, one.tone, one.accent) for one in chosen(replace(deck, cards=many)).values())
    assert len(looks) == len(RECIPES) * len(TONES) * 3
    assert max(looks.values()) == 2
