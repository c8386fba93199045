"""The game chosen: its seats, its length, whose cards are in it."""

from typing import Any

from kiosk.facilitator.games import Offer
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
