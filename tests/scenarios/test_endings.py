"""The endings of the shipped games: which there are, and that none hangs on one card alone."""

from dataclasses import replace

import pytest

from kiosk.decks.checks.endings import ways_to_endings
from kiosk.decks.library import Library
from kiosk.engine.game import Game
from kiosk.engine.step import FLASH, LENGTHS
from kiosk.host.paths import bundled_decks_dir

ENDINGS = {
    "demain-lia": {
        "choisi-et-econome",
        "choisi-mais-couteux",
        "choisi-a-depense-egale",
        "econome-mais-ailleurs",
        "confie-a-d-autres",
    },
    "fabrique-ton-ia": {
        "a-l-atelier",
        "personne-n-appuie",
        "gardez-la-recette",
        "qui-a-dit-oui",
        "elle-pese-lourd",
        "sage-mais-fausse",
        "plus-un-jeton",
        "un-compromis",
    },
    "en-classe": {"adoptee", "adoptee-apres-un-changement", "ouverte"},
    "ia-au-travail": {"accord", "accord-change", "a-l-essai", "desaccord"},
    "le-mur": {"adoptee", "adoptee-recrite", "a-reprendre"},
    "le-proces": {"oui-entier", "oui-majorite", "partage", "non-majorite", "non-entier"},
    "une-ia-dans-ma-rue": {"garde", "garde-en-doutant", "eteint-malgre-tout", "eteint", "a-condition", "essai"},
}
FUTURES = ("ete-sans-pluie", "guichet-sans-guichet", "cabinet-qui-lit-vite", "journal-que-personne-n-ecrit")
LIBRARY = Library.scan([bundled_decks_dir()])


def found(game: Game, length: str) -> set[str]:
    """The endings that can be reached."""
    return {band for _, band in ways_to_endings(game, length)}


@pytest.mark.parametrize("length", LENGTHS)
def test_every_ending_can_be_reached_in_every_length(length: str) -> None:
    for deck in LIBRARY.decks:
        assert found(deck.game, length) == (set() if length == FLASH else ENDINGS.get(deck.id, set()))


@pytest.mark.parametrize("length", ["normal", "long"])
@pytest.mark.parametrize("future", FUTURES)
def test_every_ending_can_be_reached_in_every_future(future: str, length: str) -> None:
    game = LIBRARY.deck("demain-lia").game
    cards = {name: card for name, card in game.cards.items() if card.type != "scenarios" or name == future}
    assert found(replace(game, cards=cards), length) == ENDINGS["demain-lia"]


def test_those_are_the_futures_that_there_are() -> None:
    cards = LIBRARY.deck("demain-lia").game.cards.values()
    assert {card.id for card in cards if card.type == "scenarios"} == set(FUTURES)


def test_without_what_gives_the_hand_back_no_ending_has_it() -> None:
    game = LIBRARY.deck("demain-lia").game
    cards = {name: replace(card, effects=dict(card.effects) | {"main": -1}) for name, card in game.cards.items()}
    assert found(replace(game, cards=cards), "long") == {"econome-mais-ailleurs", "confie-a-d-autres"}
