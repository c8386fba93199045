"""Which endings can be reached: cards that are dealt, chosen, placed, voted for, and what they change."""

from typing import Any

import pytest

from kiosk.decks.checks.paths.known import TooManyWaysError
from kiosk.kinds.vote.rules.voting import Ballot
from tests.decks.checks.small_games import card, choose, end, heat, reached, small
from tests.engine.tables import Table

WARM, COLD = "heat >= 3", "heat <= 1"
HOT, CHILL, CALM = card("hot", 2, kind="x"), card("chill", -1, kind="y"), card("calm", kind="x")


def deal(**more: Any) -> dict[str, Any]:
    """A deal of one card to the table."""
    return {"id": "draw", "kind": "deal", "from": "pile", "to": "table", **more}


def vote(**more: Any) -> dict[str, Any]:
    """A vote that decides."""
    return {"id": "ballot", "kind": "vote", "rule": "plurality", **more}


PICK = {"id": "pick", "kind": "choose", "cards": "table", "to": "kept"}


def test_drawn_cards_count_where_they_are_resolved() -> None:
    ends = end(warm=WARM, cold=COLD)
    assert reached(small(deal(resolve=True), ends, zones=["table"], cards=[HOT, CHILL])) == {"warm", "cold"}
    assert reached(small(deal(), ends, zones=["table"], cards=[HOT, CHILL])) == {"else"}
    assert reached(small(deal(resolve=True, count=2), ends, zones=["table"], cards=[HOT, CHILL])) == {"warm"}
    assert reached(small(deal(resolve=True, count=5), ends, zones=["table"], cards=[CHILL])) == {"cold"}


def test_bounds_make_the_order_of_a_draw_matter() -> None:
    ends = end(three="heat == 3", four="heat == 4")
    cards = [card("far", 3), CHILL]
    assert reached(small(deal(resolve=True, count=2), ends, zones=["table"], cards=cards)) == {"three", "four"}


def test_a_card_is_drawn_once() -> None:
    draws = [deal(resolve=True), deal(resolve=True) | {"id": "again"}]
    ends = end(frozen="heat == 0", cold="heat == 1")
    assert reached(small(*draws, ends, zones=["table"], cards=[CHILL, CALM])) == {"cold"}


def test_a_chosen_card_counts_and_leaves() -> None:
    again = PICK | {"id": "again"}
    ends = end(hot="heat == 4", cold="heat == 1", three="heat == 3", hottest="heat == 3")
    game = small(deal(count=2), PICK, again, ends, zones=["table", "kept"], cards=[HOT, CHILL, CALM])
    assert reached(game) == {"hot", "cold", "three"}


def test_cards_that_agree_with_the_one_that_lies_there() -> None:
    themes = {"themes": {"cards": "theme"}}
    topic = {"id": "topic", "kind": "deal", "from": "themes", "to": "shown"}
    agree = deal(where={"kind": "shown"}, resolve=True)
    known = [card("only-y", family="theme", kind="y"), CHILL, HOT]
    game = small(topic, agree, end(warm=WARM, cold=COLD), zones=["table", "shown"], cards=known, filled=themes)
    assert reached(game) == {"cold"}
    both = [*known, card("x-too", family="theme", kind="x")]
    game = small(topic, agree, end(warm=WARM, cold=COLD), zones=["table", "shown"], cards=both, filled=themes)
    assert reached(game) == {"warm", "cold"}


def test_the_first_card_of_a_zone_may_be_compared() -> None:
    ends = end(x="table.kind == x", z="table.kind == z")
    assert reached(small(deal(), ends, zones=["table"], cards=[HOT, CHILL])) == {"x", "else"}
    assert reached(small(deal(), deal() | {"id": "again"}, ends, zones=["table"], cards=[CHILL])) == {"else"}
    assert reached(small(deal(count=2), ends, zones=["table"], cards=[HOT, CALM])) == {"x"}
    renewed = small(deal(), deal(discard="past") | {"id": "again"}, ends, zones=["table", "past"], cards=[HOT, CALM])
    assert reached(renewed) == {"x"}
    assert reached(small(ends, zones=["table"], cards=[HOT])) == {"else"}


def test_cards_that_were_placed_or_written_lie_in_any_order() -> None:
    place = {"id": "place", "kind": "arrange", "cards": "pile", "to": "table"}
    ends = end(x="table.kind == x", z="table.kind == z")
    assert reached(small(place, ends, zones=["table"], cards=[HOT, CHILL])) == {"x", "else"}
    assert reached(small(place, ends, zones=["table"], cards=[HOT, CALM])) == {"x"}
    write = {"id": "text", "kind": "write", "to": "table"}
    assert reached(small(write, ends, zones=["table"], cards=[HOT])) == {"else"}


def test_visitors_texts_are_cards_that_change_nothing() -> None:
    wall = {"pile": {"cards": "fact", "texts": "approved"}}
    game = small(deal(), PICK, end(warm=WARM), zones=["table", "kept"], cards=[HOT], filled=wall)
    assert reached(game) == {"warm", "else"}


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"rule": "plurality"}, {"warm", "else"}),
        ({"rule": "report"}, {"else"}),
        ({"on_result": {"no": {"effects": {"heat": -1}}}}, {"warm", "cold", "else"}),
        ({"no_result": {"effects": {"heat": -1}}}, {"warm", "cold", "else"}),
        ({"no_result": {"next": "late"}, "next": "end"}, {"warm", "hot", "else"}),
        ({"rule": "majority", "picks": 2, "on_result": {"no": {"effects": {"heat": 1}}}}, {"hot", "warm", "else"}),
    ],
    ids=["winner", "report", "on result", "no result", "no result leads on", "two winners"],
)
def test_a_vote_counts_what_it_decides(more: dict[str, Any], found: set[str]) -> None:
    options = [{"id": "yes", "text": "t", **heat(1)}, {"id": "no", "text": "t"}]
    late = choose("late", up=heat(2))
    last = [late] if "next" in more else []
    assert reached(small(vote(options=options, **more), *last, end(hot="heat >= 4", warm=WARM, cold=COLD))) == found


def test_a_vote_by_grade_passes_or_does_not() -> None:
    results = {"passed": {"effects": {"heat": 1}}, "refused": {"effects": {"heat": -1}}}
    graded = vote(rule="grade", on_result=results)
    assert reached(small(graded, end(warm=WARM, cold=COLD))) == {"warm", "cold", "else"}
    named = end(passed="ballot.option == passed", other="ballot.option == maybe")
    assert reached(small(vote(rule="grade"), named)) == {"passed", "else"}


def test_winning_cards_count_and_move() -> None:
    ballot = vote(cards="table", to="kept")
    game = small(deal(count=2), ballot, end(warm=WARM, cold=COLD), zones=["table", "kept"], cards=[HOT, CHILL])
    assert reached(game) == {"warm", "cold", "else"}
    kept = end(x="kept.kind == x", y="kept.kind == y", z="kept.kind == z")
    assert reached(small(deal(count=2), ballot, kept, zones=["table", "kept"], cards=[HOT, CHILL])) == {
        "x",
        "y",
        "else",
    }
    nobody = vote(cards="table", no_result={"effects": {"heat": 2}})
    assert reached(small(deal(), nobody, end(warm=WARM), zones=["table"], cards=[CALM])) == {"warm", "else"}


def test_more_than_half_may_name_three_where_each_names_two() -> None:
    options = [{"id": name, "text": "t", **heat(change)} for name, change in (("a", 1), ("b", 1), ("c", -3))]
    game = small(vote(options=options, rule="majority", picks=2), end(three="heat == 1"))
    assert reached(game) == {"three", "else"}
    table = Table(game, 1, 2, 3)
    for seat, pair in enumerate(("ab", "bc", "ac"), 1):
        table.do(Ballot(tuple(pair)), seat=seat)
    assert table.shown.result.winners == ("a", "b", "c")


def test_a_draw_of_very_many_cards_is_not_followed() -> None:
    facts = [card(f"fact-{number}", number % 2, kind=str(number)) for number in range(60)]
    kinds = [f"table.kind == {number}" for number in (1, 2)]
    game = small(deal(resolve=True, count=30), PICK, end(kinds=kinds), zones=["table", "kept"], cards=facts)
    with pytest.raises(TooManyWaysError):
        reached(game)
