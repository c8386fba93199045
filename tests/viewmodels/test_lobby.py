"""The games there are: playable ones first, broken ones greyed with their count."""

from pathlib import Path

import pytest

from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.host.words import words
from kiosk.viewmodels.lobby import LobbyModel, derive_games
from tests.viewmodels.scenes import shipped_deck

DECK = shipped_deck()
BROKEN = Loaded(Path("decks/half-done"), "half-done", "Half done", None, ())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_tile_says_what_the_game_is(language: str) -> None:
    (tile,) = derive_games(Library((DECK,), (), (), ()), words(language))
    assert (tile.deck_id, tile.title, tile.broken) == ("boite-noire", "La Boîte noire", False)
    assert tile.summary == DECK.text("deck.summary", language) != ""
    assert tile.minutes == words(language).say("choose.minutes", least=5, most=15)
    assert tile.seats == words(language).say("choose.seats", least=1, most=6)


def test_a_broken_game_comes_last_and_is_not_hidden() -> None:
    tiles = derive_games(Library((DECK,), (BROKEN,), (), ()), words("fr"))
    assert [(tile.deck_id, tile.title, tile.broken) for tile in tiles] == [
        ("boite-noire", "La Boîte noire", False),
        ("half-done", "Half done", True),
    ]


def test_seats_are_taken_and_given_back() -> None:
    lobby = LobbyModel(words("fr"))
    lobby.open(DECK)
    begin = []
    for seat in (4, 2, 4):
        lobby.toggle(seat)
        begin.append((lobby.property("taken"), lobby.property("canBegin"), lobby.chosen[1]))
    assert begin == [(1, True, (4,)), (2, True, (2, 4)), (1, True, (2,))]
    lobby.toggle(2)
    assert lobby.property("canBegin") is False


def test_length_and_audience_are_chosen_and_forgotten_for_the_next() -> None:
    lobby = LobbyModel(words("fr"))
    lobby.open(DECK)
    lobby.toggle(1)
    lobby.last("long")
    lobby.switchAudience()
    chosen = [lobby.chosen]
    lobby.open(DECK)
    chosen.append(lobby.chosen)
    assert chosen == [("long", (1,), "ados"), ("normal", (), "tous")]
