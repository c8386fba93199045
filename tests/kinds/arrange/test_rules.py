"""Cards placed all together on numbered places: on a line or round a ring, with a check that helps."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.moves import Continue
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.arrange.rules import Check, Place, Take
from tests.engine.arranged import LINE, RING, STAGES, TIES, TRIPLE, asked, ordered
from tests.engine.tables import cards_of


@pytest.mark.parametrize(
    ("step", "cards", "order"),
    [
        (LINE, STAGES, "abcd"),
        (LINE, TIES, "abcd"),
        (LINE, TIES, "acbd"),
        (LINE | {"scoring": "exact"}, TIES, "acbd"),
        (LINE | {"scoring": "none"}, STAGES, "dcba"),
        (RING, STAGES, "cdab"),
        (RING, TIES, "bdac"),
    ],
)
def test_a_right_order_ends_the_step_at_once(step: dict[str, Any], cards: Any, order: str) -> None:
    table = ordered(asked(step | {"attempts": 3}, cards), order)
    assert table.open == "truth"
    assert table.game.fact(table.state, "order.attempts") == 1


@pytest.mark.parametrize(
    ("step", "cards", "order", "wrong"),
    [
        (LINE, STAGES, "abdc", "bd"),
        (LINE, STAGES, "bacd", "ba"),
        (LINE, STAGES, "bcda", "da"),
        (LINE, TIES, "abdc", "dc"),
        (RING, STAGES, "acbd", "ac"),
        (RING, STAGES, "bacd", "ba"),
        (RING, TIES, "bacd", "ba"),
    ],
)
def test_a_check_names_the_first_wrong_pair_and_nothing_else(
    step: dict[str, Any], cards: Any, order: str, wrong: str
) -> None:
    table = ordered(asked(step | {"attempts": 2}, cards), order)
    assert table.open == "order"
    assert (table.shown.wrong, table.shown.attempts, table.shown.attempts_left) == (tuple(wrong), 1, 1)
    assert table.view().undo is None
    table.do(Take("a"))
    assert table.shown.wrong == ()


def test_out_of_attempts_the_right_order_is_kept_all_the_same() -> None:
    table = ordered(ordered(asked(RING), "bacd"), "acbd")
    assert table.open == "truth"
    assert table.view().zones["line"].cards == ("a", "b", "c", "d")
    assert table.shown.outcome.placed == {"a": "1", "b": "2", "c": "3", "d": "4"}


@pytest.mark.parametrize(
    ("step", "cards", "order", "missed", "right"),
    [
        (LINE, STAGES, "abdc", ("b>c", "c>d"), 1),
        (LINE, STAGES, "dcba", ("a>b", "b>c", "c>d"), 0),
        (RING, STAGES, "acbd", ("a>b", "b>c", "c>d"), 1),
        (RING, STAGES, "abcd", (), 4),
        (LINE, TIES, "bacd", ("b>c",), 2),
        (LINE, TRIPLE, "abdc", ("b>c",), 2),
    ],
)
def test_the_links_nobody_made_at_first_are_remembered(
    step: dict[str, Any], cards: Any, order: str, missed: tuple[str, ...], right: int
) -> None:
    table = ordered(asked(step | {"attempts": 1}, cards), order)
    assert table.shown.outcome.hesitated == missed
    facts = [table.game.fact(table.state, f"order.{name}") for name in ("right", "total")]
    assert facts == [right, right + len(missed)]
    table.do(Continue())
    counted = [answer for answer in answers(table.game, table.state) if answer.measure == "hesitated"]
    assert counted == [Answer("order", about, "hesitated", 1) for about in missed]


def test_later_checks_change_nothing_about_what_was_missed_at_first() -> None:
    table = ordered(ordered(asked(RING, attempts=2), "bacd"), "dcba")
    assert table.shown.outcome.hesitated == ("a>b", "b>c", "d>a")
    assert table.game.fact(table.state, "order.attempts") == 2


@given(st.permutations("abcd"), st.permutations("abcd"), st.booleans(), st.sampled_from(("pairs", "exact")))
def test_a_first_check_misses_something_exactly_when_it_fails(
    order: list[str], ranked: list[str], ring: bool, scoring: str
) -> None:
    ranks = dict(zip(ranked, ("1", "1", "1", "2"), strict=True))
    cards = cards_of("stage", **{card: {"rank": ranks[card]} for card in "abcd"})
    table = asked(RING if ring else LINE, cards, scoring=scoring, attempts=5)
    ordered(table, "".join(order))
    if table.open == "order":
        assert table.state.step.hesitated
    else:
        assert table.shown.outcome.hesitated == ()


def test_given_cards_lie_in_place_and_stay() -> None:
    table = asked(RING, given=2)
    assert (table.shown.placed, table.shown.locked) == ({"a": "1", "b": "2"}, ("a", "b"))
    assert table.shown.reserve == ("c", "d")
    for move in (Place("a", "3"), Take("b"), Place("c", "1")):
        assert table.refusal(move) == "locked"
    assert ordered(table, "abcd").open == "truth"


@pytest.mark.parametrize(
    ("moves", "placed"),
    [
        ((Place("a", "1"), Place("a", "3")), {"a": "3"}),
        ((Place("a", "1"), Place("b", "1")), {"b": "1"}),
        ((Place("a", "1"), Place("b", "2"), Place("a", "2")), {"a": "2", "b": "1"}),
        ((Place("a", "1"), Place("a", "1")), {"a": "1"}),
        ((Place("a", "1"), Take("a")), {}),
    ],
    ids=["moves", "pushes-out", "swaps", "stays", "back"],
)
def test_cards_move_swap_and_go_back(moves: tuple[Place | Take, ...], placed: dict[str, str]) -> None:
    table = asked()
    table.do(*moves)
    assert table.shown.placed == placed
    assert set(table.shown.reserve) == set("abcd") - set(placed)
    table.undo()
    table.undo()
    assert len(table.events) == len(moves) + 3


@pytest.mark.parametrize(
    ("move", "reason"),
    [
        (Place("z", "1"), "no_such_card"),
        (Place("a", "5"), "no_such_slot"),
        (Place("a", "0"), "no_such_slot"),
        (Take("a"), "not_placed"),
        (Check(), "not_finished"),
        (Continue(), "not_here"),
    ],
)
def test_refusals(move: Any, reason: str) -> None:
    assert asked().refusal(move) == reason
