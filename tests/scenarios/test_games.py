"""What each game promises: its families of cards, its family setting, its credits, its plays."""

from collections import Counter

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.engine.step import FLASH, LENGTHS
from kiosk.host.icon_names import glyphs
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.debrief.rules import DebriefRules
from tests.shipped import scripted

FAMILIES = {
    "boite-noire": {"etapes": 6, "actions": 42, "controverses": 10},
    "demain-lia": {"evenements": 14, "enjeux": 18, "scenarios": 4, "reactions": 12, "imprevus": 6, "roles": 6},
    "en-classe": {"situations": 32, "chiffres": 10, "debuts": 10, "points-de-vue": 6},
    "une-ia-dans-ma-rue": {"personnages": 12, "arrivees": 10, "conditions": 14, "imprevus": 18},
    "micro-dystopies": {"lieux": 16, "techniques": 16, "grains": 16, "amorces": 8, "exemples": 4}
    | {"scenes": 12, "paroles": 12, "derapages": 12},
    "le-duel": {"duels": 14, "reponses": 28, "paris": 12, "gestes": 6},
    "fabrique-ton-ia": {"missions": 8, "metiers": 9, "ouverture": 6, "nouvelles": 6, "usure": 4, "oublies": 6}
    | dict.fromkeys(("donnees", "taille", "verification", "annonce", "lieu", "avenir"), 4),
    "ia-au-travail": {"dossiers": 6, "effets": 18, "demandes": 16, "rebondissements": 8, "roles": 8, "reperes": 2},
    "le-mur": {"questions": 24, "reponses": 72, "reperes": 18, "debuts": 12, "regards": 6, "amorces": 6, "recette": 5},
    "le-proces": {"affaires": 5, "accusation": 20, "defense": 20, "temoins": 15, "roles": 6},
}
FOR_EVERYBODY = {"en-classe": 0.7, "une-ia-dans-ma-rue": 0.7, "micro-dystopies": 0.7}
"""The share of a game's cards that suit everybody; half elsewhere."""

LIBRARY = Library.scan([bundled_decks_dir()], frozenset(glyphs()))
DECKS = {deck.id: deck for deck in LIBRARY.decks}


@pytest.fixture(params=sorted(FAMILIES))
def deck(request: pytest.FixtureRequest) -> Deck:
    return DECKS[request.param]


def test_the_games_are_there_and_nothing_is_found_in_them() -> None:
    assert set(DECKS) == set(FAMILIES)
    assert [finding.line("en") for one in LIBRARY.loaded for finding in one.findings] == []


def test_each_family_has_its_cards(deck: Deck) -> None:
    assert Counter(card.type for card in deck.cards.values()) == FAMILIES[deck.id]


def test_the_family_setting_is_a_whole_game(deck: Deck) -> None:
    whole = [card.age == "tous" for card in deck.cards.values()]
    assert sum(whole) / len(whole) >= FOR_EVERYBODY.get(deck.id, 0.5)


def test_it_is_whole_in_both_languages(deck: Deck) -> None:
    assert deck.offered == ("fr", "en")
    assert [key for key in deck.texts if key not in deck.translations["en"] and not key.startswith("source.")] == []


def test_it_says_whom_it_owes_and_where_to_go_on(deck: Deck) -> None:
    for language in ("fr", "en"):
        (inspiration,) = deck.lines("inspired_by", language)
        assert "Café IA" in deck.lines("credits", language)[0]
        assert len(inspiration) > 100
        assert "cafeia.org" in deck.text("deck.continue", language)
        assert deck.text("deck.note", language)


def test_it_has_plays_for_every_length_and_enough_to_take_away(deck: Deck) -> None:
    plays = scripted(deck)
    assert len(plays) >= 3
    assert {play.data["length"] for play in plays} == set(LENGTHS)
    for length, plan in deck.game.plans.items():
        assert isinstance(plan[-1], DebriefRules)
        assert len(plan[-1].takeaways) >= (1 if length == FLASH else 6)


def test_a_flash_game_is_two_minutes_or_three_and_the_table_may_go_on(deck: Deck) -> None:
    plan = deck.game.plans[FLASH]
    assert deck.minutes.flash in (2, 3)
    assert sum(step.planned for step in plan) <= 150
    assert {step.id for step in plan[:-1]} <= {step.id for step in deck.game.plans["short"]}


def test_it_has_a_colour_and_a_cover_of_its_own(deck: Deck) -> None:
    assert len({each.color for each in DECKS.values()}) == len(DECKS)
    assert deck.manifest.picture
    assert (bundled_decks_dir() / deck.id / "media" / deck.manifest.picture).is_file()
