"""Columns with names, and where every card belongs once the step is closed."""

import pytest

from kiosk.kinds.arrange.rules import Check, Place
from tests.engine.arranged import LINE, SLOTS, asked, ordered
from tests.engine.tables import Table
from tests.engine.timing import expire


def test_without_cards_there_is_nothing_to_arrange() -> None:
    assert asked(cards=()).open == "truth"


def in_columns(table: Table, **homes: str) -> Table:
    table.do(*(Place(card, slot) for card, slot in homes.items()), Check())
    return table


def test_columns_hold_any_number_and_never_push_out() -> None:
    table = asked(SLOTS)
    assert table.shown.slots == ("left", "right")
    in_columns(table, a="left", b="right", c="right", d="right")
    assert table.open == "truth"
    assert table.shown.outcome.placed == {"a": "left", "b": "right", "c": "right", "d": "right"}


def test_a_failed_check_gives_the_wrong_cards_back() -> None:
    table = in_columns(asked(SLOTS), a="right", b="left", c="left", d="right")
    assert table.shown.wrong == ("a", "b")
    assert (table.shown.placed, table.shown.reserve) == ({"c": "left", "d": "right"}, ("a", "b"))


def test_out_of_attempts_every_card_has_its_right_place() -> None:
    table = in_columns(asked(SLOTS), a="right", b="left", c="left", d="right")
    in_columns(table, a="right", b="left")
    assert table.shown.outcome.placed == {"a": "left", "b": "right", "c": "left", "d": "right"}
    assert [table.game.fact(table.state, f"order.{name}") for name in ("right", "total")] == [2, 4]


@pytest.mark.parametrize("scoring", ["pairs", "exact"])
def test_exact_or_in_pairs_the_outcome_of_a_failed_order_is_whole(scoring: str) -> None:
    table = ordered(asked(scoring=scoring, attempts=1), "badc")
    assert table.shown.outcome.placed == {"a": "1", "b": "2", "c": "3", "d": "4"}
    total = 3 if scoring == "pairs" else 4
    assert [table.game.fact(table.state, f"order.{name}") for name in ("right", "total")] == [0, total]


def test_out_of_time_the_right_places_appear_and_nothing_counts_as_right() -> None:
    table = asked(timer=30, at_zero="close")
    table.do(Place("d", "1"))
    expire(table)
    assert table.shown.outcome.placed == {"a": "1", "b": "2", "c": "3", "d": "4"}
    assert [table.game.fact(table.state, f"order.{name}") for name in ("attempts", "right")] == [0, 0]


def test_places_without_an_answer_keep_what_the_table_did() -> None:
    own = {key: value for key, value in LINE.items() if key not in ("answer", "scoring")}
    table = ordered(asked(own), "dbca")
    assert table.view().zones["line"].cards == tuple("dbca")
    assert table.shown.outcome.placed == {"d": "1", "b": "2", "c": "3", "a": "4"}
    assert table.shown.outcome.hesitated == ()
