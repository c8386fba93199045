"""The game chosen: its seats, its length, whose cards are in it."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.engine.frame import Players
from kiosk.facilitator.games import Offer
from kiosk.host.words import words
from kiosk.viewmodels.lobby import LobbyModel
from kiosk.viewmodels.speech import Speech
from tests.viewmodels.scenes import shipped_deck

DECK = shipped_deck()


def test_seats_are_taken_and_given_back() -> None:
    lobby = LobbyModel(Speech("fr"))
    lobby.open(DECK)
    begin = []
    for seat in (4, 2, 4):
        lobby.toggle(seat)
        begin.append((lobby.props.taken, lobby.props.can_begin, lobby.chosen[1]))
    assert begin == [(1, True, (4,)), (2, True, (2, 4)), (1, True, (2,))]
    lobby.toggle(2)
    assert lobby.props.can_begin is False


def test_length_and_audience_are_chosen_and_forgotten_for_the_next() -> None:
    lobby = LobbyModel(Speech("fr"))
    lobby.open(DECK)
    lobby.toggle(1)
    lobby.last("long")
    lobby.switchAudience()
    chosen = [lobby.chosen]
    lobby.open(DECK)
    chosen.append(lobby.chosen)
    assert chosen == [("long", (1,), "ados"), ("flash", (), "tous")]


def test_only_the_lengths_that_are_offered_can_be_chosen_and_one_is_in_advance() -> None:
    lobby: Any = LobbyModel(Speech("fr"))
    lobby.open(DECK, Offer(lengths=("short", "long"), default="long"))
    assert [row.length for row in lobby.lengths.rows] == ["short", "long"]
    assert (lobby.length, lobby.chosen[0]) == ("long", "long")
    lobby.last("short")
    lobby.open(DECK, Offer(lengths=("short", "long"), default="long"))
    assert lobby.chosen[0] == "long"


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("players", "missing"),
    [
        ({"min": 1}, [1, 0, 0, 0]),
        ({"min": 2}, [2, 1, 0, 0]),
        ({"min": 3}, [3, 2, 1, 0]),
        ({"min": 3, "alone": 3}, [3, 0, 1, 0]),
        ({"min": 3, "alone": 2}, [3, 2, 1, 0]),
        ({"min": 2, "alone": 2}, [2, 0, 0, 0]),
    ],
)
def test_it_says_why_it_waits(language: str, players: dict[str, int], missing: list[int]) -> None:
    game = replace(DECK.game, players=Players(**players, max=4))
    lobby = LobbyModel(Speech(language))
    lobby.open(replace(DECK, game=game))
    for taken, lacking in enumerate(missing):
        assert (lobby.props.can_begin, game.players.missing(range(1, taken + 1))) == (lacking == 0, lacking)
        told = words(language).count("seats.waits", lacking, least=players["min"]) if lacking and taken else ""
        assert lobby.props.waits == told
        lobby.toggle(taken + 1)
    assert lobby.props.can_begin
    alone, several = missing[1] == 0, missing[2] == 0
    key = "" if alone and several else "seats.many_or_alone" if alone else "seats.many"
    assert lobby.props.many == (words(language).say(key, least=players["min"]) if key else "")


@pytest.mark.parametrize(
    ("players", "fewest"),
    [({}, 1), ({"min": 3}, 3), ({"min": 3, "alone": 3}, 3), ({"alone": 3}, 2), ({"min": 3, "alone": 2}, 3)],
)
def test_the_smallest_table_is_known(players: dict[str, int], fewest: int) -> None:
    assert Players(**players).fewest == fewest
