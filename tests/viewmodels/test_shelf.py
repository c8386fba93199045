"""The shelf: playable games first with their covers, broken ones greyed with their count."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.engine.frame import Players
from kiosk.facilitator.games import Offer, Offers
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.words import words
from kiosk.viewmodels.shelf import derive_games, fitting_games
from tests.viewmodels.scenes import shipped_deck

DECK = shipped_deck()
FOLDER = bundled_decks_dir() / "boite-noire"
LOADED = Loaded(FOLDER, DECK.id, DECK.title, DECK, ())
BROKEN = Loaded(Path("decks/half-done"), "half-done", "Half done", None, ())
SPOKEN = {
    "fr": "2 à 15 minutes, 1 à 6 places, dès 12 ans",
    "en": "2 to 15 minutes, 1 to 6 seats, from age 12",
}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_box_says_what_the_game_is(language: str) -> None:
    (box,) = derive_games(Library((DECK,), (), (), (LOADED,)), words(language))
    assert (box.deck_id, box.title, box.broken) == ("boite-noire", "La Boîte noire", False)
    assert box.summary == DECK.text("deck.summary", language) != ""
    assert (box.minutes, box.seats, box.ages) == ("2–15 min", "1–6", "12+")
    assert box.verb == DECK.text("deck.verb", language) != ""
    assert box.spoken == SPOKEN[language]


def test_a_box_tells_the_minutes_of_the_lengths_that_are_offered() -> None:
    library, offers = Library((DECK,), (), (), (LOADED,)), Offers(games={DECK.id: Offer(lengths=("short", "normal"))})
    (box,) = derive_games(library, words("fr"), offers)
    assert box.minutes == "5–10 min"
    assert box.spoken.startswith("5 à 10 minutes")


def test_a_box_has_its_cover_and_says_what_it_shows_in_each_language() -> None:
    library = Library((DECK,), (), (), (LOADED,))
    french, english = (derive_games(library, words(language))[0] for language in ("fr", "en"))
    assert QUrl(french.picture).toLocalFile() == str(FOLDER / "media" / "cover.png")
    assert french.picture == english.picture
    assert "bonnet" in french.alt
    assert "hat" in english.alt


def test_a_game_whose_folder_is_not_known_has_no_cover() -> None:
    (box,) = derive_games(Library((DECK,), (), (), ()), words("fr"))
    assert box.picture == ""


def test_a_broken_game_comes_last_and_is_not_hidden() -> None:
    boxes = derive_games(Library((DECK,), (BROKEN,), (), ()), words("fr"))
    assert [(box.deck_id, box.title, box.broken, box.picture) for box in boxes] == [
        ("boite-noire", "La Boîte noire", False, ""),
        ("half-done", "Half done", True, ""),
    ]


def named(name: str) -> Deck:
    return replace(DECK, manifest=DECK.manifest.model_copy(update={"id": name}))


def test_the_games_that_fit_are_others_that_those_who_just_played_can_play() -> None:
    four = replace(named("quatre"), game=replace(DECK.game, players=Players(min=4)))
    other = named("autre")
    assert fitting_games([DECK, four, other], DECK.id, (1, 2)) == ("autre",)
    assert fitting_games([DECK, four, other], DECK.id, (1, 2, 3, 4)) == ("quatre", "autre")
    assert fitting_games([DECK, four], DECK.id, (1, 2)) == (DECK.id, "quatre"), "where none fits, any"
    assert fitting_games([DECK, four]) == (DECK.id, "quatre"), "nobody has played yet"
