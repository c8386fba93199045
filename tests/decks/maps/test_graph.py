"""The turns that a map shows: only those that matter, equal places once, and nothing that cannot happen."""

import pytest

from kiosk.decks.maps import graph as graphs
from kiosk.decks.maps.graph import Ending, Graph, Stop, endings_of, graph
from kiosk.engine.game import Game
from tests.decks.checks.small_games import card, choose, end, heat, reached, small
from tests.decks.checks.test_random_games import Maker

WARM, COLD = "heat >= 3", "heat <= 1"


def found(game: Game) -> Graph:
    return graph(game, "short")


def turns(game: Game) -> list[tuple[str, int]]:
    """The steps that matter, and in how many different ways each is met."""
    return [(game.plans["short"][at].id, len(stops)) for at, stops in found(game).stops.items()]


def test_choices_that_change_no_ending_are_left_out() -> None:
    game = small(choose("taste", sweet={}, sour={}), choose("pick", up=heat(1), keep={}), end(warm=WARM))
    assert turns(game) == [("pick", 1)]
    assert turns(small(choose("taste", sweet={}, sour={}), end(warm=WARM))) == []


def test_a_choice_leads_to_a_stop_or_to_an_ending() -> None:
    game = small(
        choose("pick", up=heat(1), out={"next": "end"}), choose("last", down=heat(-2), keep={}), end(warm=WARM)
    )
    (start,) = found(game).start
    assert isinstance(start, Stop)
    assert start.choices["out",] == {Ending("end", "else")}
    (stop,) = start.choices["up",]
    assert isinstance(stop, Stop)
    assert stop.choices == {("down",): {Ending("end", "else")}, ("keep",): {Ending("end", "warm")}}
    assert (start.counters, stop.counters) == ({"heat": (2, 2)}, {"heat": (3, 3)})
    assert endings_of(start.choices["out",]) < start.endings


def test_places_that_lead_to_the_same_are_one() -> None:
    first = choose("first", one=heat(1), other=heat(1), down=heat(-1), less=heat(-2))
    game = small(first, choose("last", up=heat(1), keep={}), end(warm="heat >= 4"))
    (start,) = found(game).start
    assert isinstance(start, Stop)
    assert start.choices["one",] == start.choices["other",]
    assert start.choices["down",] == start.choices["less",] == {Ending("end", "else")}
    assert turns(game) == [("first", 1), ("last", 1)]


def test_where_there_would_be_very_many_those_with_the_same_endings_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    first = choose("first", one=heat(1), down=heat(-1))
    last = choose("last", up=heat(2), keep={}, less=heat(-2))
    game = small(first, last, end(warm=WARM))
    assert turns(game) == [("first", 1), ("last", 2)]
    monkeypatch.setattr(graphs, "FEW", 1)
    assert turns(game) == [("last", 1)]
    (stop,) = found(game).start
    assert isinstance(stop, Stop)
    assert stop.choices["keep",] == {Ending("end", "warm"), Ending("end", "else")}
    assert stop.counters == {"heat": (1, 3)}


def test_what_is_not_known_leads_to_both() -> None:
    ask = {"id": "ask", "kind": "position", "left": "l", "right": "r"}
    game = small(ask, choose("pick", up=heat(1), keep={}), end(apart=[WARM, "ask.spread >= 2"], warm=WARM))
    (start,) = found(game).start
    assert isinstance(start, Stop)
    assert start.choices["up",] == {Ending("end", "apart"), Ending("end", "warm")}


def test_cards_drawn_together_are_one_choice() -> None:
    draw = {"id": "draw", "kind": "deal", "from": "pile", "to": "table", "count": 2, "resolve": True}
    game = small(draw, end(warm=WARM), zones=["table"], cards=[card("b", 1), card("a"), card("c", -1)])
    (start,) = found(game).start
    assert isinstance(start, Stop)
    assert set(start.choices) == {("a", "b"), ("a", "c"), ("b", "c")}


def test_endings_that_nobody_reaches_are_there_and_not_reached() -> None:
    made = found(small(choose("pick", up=heat(1), keep={}), end(warm=WARM, cold=COLD)))
    assert [ending.band for ending in made.endings] == ["warm", "cold", "else"]
    assert {ending.band for ending in made.reached} == {"warm", "else"}


@pytest.mark.parametrize("seed", range(40))
def test_a_map_has_the_endings_of_the_proof(seed: int) -> None:
    game = Maker(seed).game()
    assert {ending.band for ending in found(game).reached} == reached(game)
