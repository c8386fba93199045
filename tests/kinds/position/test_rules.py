"""Everybody stands on a scale without a right answer; nothing is seen before everything is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.moves import Continue, Joined, Left, Paused, Resumed
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.position.rules import Mark
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire

SECRET = {"id": "before", "kind": "position", "points": 7, "card": "debate", "left": "no", "right": "yes"}
TOGETHER = SECRET | {"ballot": "together"}
AFTER = SECRET | {"id": "after", "compare_with": "before"}


def asked(*seats: int, step: dict[str, object] = SECRET) -> Table:
    game = game_of(step, AFTER, cards=cards_of("claims", claim={}), zones={"debate": {"cards": "claims"}})
    return Table(game, *seats)


def marked(table: Table, marks: dict[int, int]) -> None:
    for seat, point in marks.items():
        table.do(Mark(point), seat=seat)


def test_a_secret_ballot_goes_from_seat_to_seat() -> None:
    table = asked(2, 4, 5)
    turns = []
    while not table.shown.shown:
        turns.append(table.view().turn)
        table.do(Mark(3), seat=turns[-1])
    assert turns == [2, 4, 5]
    assert table.view().turn == 0


@given(st.lists(st.integers(1, 7), min_size=2, max_size=6), st.sampled_from((SECRET, TOGETHER)))
def test_no_view_of_anybody_depends_on_a_hidden_mark(points: list[int], step: dict[str, object]) -> None:
    seats = range(1, len(points) + 1)
    tables = asked(*seats, step=step), asked(*seats, step=step)
    for seat, point in enumerate(points[:-1], start=1):
        tables[0].do(Mark(point), seat=seat)
        tables[1].do(Mark(1), seat=seat)
        for viewer in range(7):
            assert repr(tables[0].view(viewer)) == repr(tables[1].view(viewer))
        assert tables[0].shown.marked == tuple(range(1, seat + 1))
    tables[0].do(Mark(points[-1]), seat=len(points))
    assert tables[0].shown.marks == dict(enumerate(points, start=1))


def test_once_shown_it_cannot_be_unseen() -> None:
    table = asked(1, 2)
    table.do(Mark(2), seat=1)
    assert table.view().undo is not None
    table.do(Mark(6), seat=2)
    assert table.view().undo is None


@pytest.mark.parametrize(
    ("seat", "point", "reason"),
    [(0, 1, "not_your_turn"), (1, 0, "no_such_point"), (1, 8, "no_such_point")],
)
def test_refusals_of_a_mark(seat: int, point: int, reason: str) -> None:
    assert asked(1, 2).refusal(Mark(point), seat) == reason


def test_nobody_answers_after_the_reveal() -> None:
    table = asked(1, 2)
    assert table.refusal(Continue()) == "not_everyone"
    table.do(Mark(1), seat=1)
    table.do(Mark(1), seat=2)
    assert table.refusal(Mark(2), 2) == "already_marked"
    table.do(Continue())
    assert table.open == "after"


@pytest.mark.parametrize("step", [SECRET, TOGETHER], ids=["secret", "together"])
def test_everybody_answers_in_any_order_and_may_move_until_the_last(step: dict[str, object]) -> None:
    table = asked(1, 2, 3, step=step)
    for seat, point in ((3, 1), (1, 7), (3, 4)):
        table.do(Mark(point), seat=seat)
    assert (table.shown.shown, table.shown.marks, table.shown.marked) == (False, {}, (3, 1))
    table.do(Mark(2), seat=2)
    assert table.shown.marks == {3: 4, 1: 7, 2: 2}


@pytest.mark.parametrize("gone", [Left(2), Paused(2)])
@pytest.mark.parametrize("step", [SECRET, TOGETHER], ids=["secret", "together"])
def test_nobody_waits_for_a_seat_that_is_gone(gone: Left | Paused, step: dict[str, object]) -> None:
    table = asked(1, 2, step=step)
    table.do(Mark(5), seat=1)
    table.do(gone)
    assert table.shown.marks == {1: 5}


def test_a_seat_that_joins_is_waited_for() -> None:
    table = asked(1, 2)
    table.do(Mark(5), seat=1)
    table.do(Joined(3))
    table.do(Mark(5), seat=2)
    assert (table.shown.shown, table.view().turn) == (False, 3)


def test_an_empty_table_reveals_nothing_and_waits_for_those_who_come_back() -> None:
    table = asked(1, 2)
    table.do(Mark(5), seat=1)
    table.do(Paused(1), Paused(2))
    assert table.shown.shown is False
    table.do(Resumed(2))
    table.do(Mark(3), seat=2)
    assert table.shown.marks == {1: 5, 2: 3}


@pytest.mark.parametrize(
    ("second", "moved", "spread"),
    [({1: 2, 2: 6}, 0, 4), ({1: 3, 2: 6}, 1, 3), ({1: 6, 2: 2}, 2, 4)],
    ids=["nobody", "one", "both"],
)
def test_the_second_time_shows_who_moved(second: dict[int, int], moved: int, spread: int) -> None:
    table = asked(1, 2)
    marked(table, {1: 2, 2: 6})
    table.do(Continue())
    assert table.shown.before == {}
    marked(table, second)
    assert (table.shown.before, table.shown.marks) == ({1: 2, 2: 6}, second)
    table.do(Continue())
    facts = [table.game.fact(table.state, f"after.{name}") for name in ("marked", "moved", "spread")]
    assert facts == [2, moved, spread]
    assert Answer("after", "claim", "moved", moved) in answers(table.game, table.state)


def test_who_only_answered_once_did_not_move() -> None:
    table = asked(1)
    marked(table, {1: 2})
    table.do(Continue(), Joined(2))
    marked(table, {1: 2, 2: 7})
    table.do(Continue())
    assert table.game.fact(table.state, "after.moved") == 0


def test_answers_are_counted_by_point_and_name_no_seat() -> None:
    table = asked(1, 2, 3)
    marked(table, {1: 6, 2: 2, 3: 6})
    table.do(Continue())
    counted = [a for a in answers(table.game, table.state) if a.step == "before"]
    assert counted == [Answer("before", "claim", "point-2", 1), Answer("before", "claim", "point-6", 2)]


def test_out_of_time_it_closes_with_the_answers_there_are() -> None:
    table = asked(1, 2, step=SECRET | {"timer": 20, "at_zero": "close"})
    table.do(Mark(5), seat=1)
    expire(table)
    assert table.open == "after"
    assert [table.game.fact(table.state, f"before.{name}") for name in ("marked", "spread")] == [1, 0]
