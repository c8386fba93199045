"""One option is chosen: its effects stay within bounds, its way leads on."""

from typing import Any

import pytest

from kiosk.engine.cards import Card
from kiosk.engine.moves import Continue, Left
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.choose.rules import Choose
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire

OPTIONS = [
    {"id": "spend", "text": "s", "effects": {"coins": -3, "trust": 1}},
    {"id": "save", "text": "v", "effects": {"coins": 4}, "next": "far"},
    {"id": "rich", "text": "r", "when": ["coins >= 3"]},
]
PICK = {"id": "pick", "kind": "choose", "options": OPTIONS}
NEAR = {"id": "near", "kind": "say", "text": "n"}
FAR = {"id": "far", "kind": "say", "text": "f"}
COUNTERS = {"coins": {"start": 2, "min": 0, "max": 5}, "trust": {"start": 1, "max": 9}}


def asked(**counters: Any) -> Table:
    return Table(game_of(PICK, NEAR, FAR, counters=COUNTERS | counters))


@pytest.mark.parametrize(
    ("option", "coins", "trust", "opened"), [("spend", 0, 2, "near"), ("save", 5, 1, "far")], ids=["floor", "ceiling"]
)
def test_effects_stay_within_bounds_and_next_leads_on(option: str, coins: int, trust: int, opened: str) -> None:
    table = asked()
    table.do(Choose(option), Continue())
    assert dict(table.view().counters) == {"coins": coins, "trust": trust}
    assert table.open == opened


def test_a_step_leads_on_where_its_option_does_not() -> None:
    table = Table(game_of(PICK | {"next": "far"}, NEAR, FAR, counters=COUNTERS))
    table.do(Choose("spend"), Continue())
    assert table.open == "far"


def test_an_option_is_offered_only_when_its_conditions_hold() -> None:
    table = asked()
    assert table.shown.options == ("spend", "save")
    assert table.refusal(Choose("rich")) == "no_such_option"
    assert asked(coins={"start": 3}).shown.options == ("spend", "save", "rich")


def test_leaning_is_not_settling() -> None:
    table = asked()
    assert table.refusal(Continue()) == "nothing_chosen"
    table.do(Choose("save"), Choose("spend"))
    assert (table.open, table.shown.picked) == ("pick", "spend")
    assert dict(table.view().counters) == {"coins": 2, "trust": 1}
    table.undo()
    assert table.shown.picked == "save"


def test_the_choice_is_a_fact_and_is_counted() -> None:
    hot = {"id": "hot", "kind": "say", "text": "h", "when": ["pick.option == spend"]}
    table = Table(game_of(PICK, hot, counters=COUNTERS))
    table.do(Choose("spend"), Continue())
    assert table.open == "hot"
    table.do(Continue())
    assert answers(table.game, table.state) == (Answer("pick", "pick", "option-spend", 1),)


def test_a_chosen_card_goes_to_its_zone() -> None:
    pick = {"id": "pick", "kind": "choose", "cards": "offered", "to": "debate"}
    zones = {"offered": {"cards": "s"}, "debate": {}}
    table = Table(game_of(pick, NEAR, cards=cards_of("s", a={}, b={}), zones=zones))
    assert (table.shown.options, table.shown.cards) == (("a", "b"), True)
    table.do(Choose("b"), Continue())
    seen = table.view().zones
    assert (seen["offered"].cards, seen["debate"].cards) == (("a",), ("b",))


def test_a_choice_between_nothing_is_no_dead_end() -> None:
    pick = {"id": "pick", "kind": "choose", "cards": "offered", "to": "debate"}
    assert Table(game_of(pick, NEAR, zones={"offered": {}, "debate": {}})).open == "near"


def test_out_of_time_what_the_table_leans_towards_is_taken() -> None:
    table = Table(game_of(PICK | {"timer": 30, "at_zero": "close"}, NEAR, FAR, counters=COUNTERS))
    table.do(Choose("save"))
    expire(table)
    assert (table.open, table.view().counters["coins"]) == ("far", 5)


def test_the_effects_of_a_chosen_card_are_counted() -> None:
    cards = (Card("dig", "way", effects={"coins": 2, "trust": -5}), Card("wait", "way"))
    step = {"id": "pick", "kind": "choose", "cards": "ways", "to": "done"}
    table = Table(game_of(step, cards=cards, zones={"ways": {"cards": "way"}, "done": {}}, counters=COUNTERS))
    table.do(Choose("dig"), Continue())
    assert table.state.counters == {"coins": 4, "trust": 0}


def test_the_seat_that_holds_a_role_chooses_and_the_table_does_without_it() -> None:
    deal = {"id": "deal", "kind": "deal", "from": "roles", "to": "held", "per": "seat"}
    zones = {"roles": {"cards": "role", "show": "hidden"}, "held": {"per": "seat"}}
    game = game_of(
        deal, PICK | {"by": "role:mayor"}, cards=cards_of("role", clerk={}, mayor={}), zones=zones, counters=COUNTERS
    )
    table = Table(game, 1, 2)
    table.do(Continue())
    assert table.view().turn == 2
    assert table.refusal(Choose("spend")) == table.refusal(Choose("spend"), seat=1) == "not_your_turn"
    table.do(Choose("spend"), seat=2)
    table.do(Left(2))
    table.do(Continue())
    assert table.state.counters["coins"] == 0
