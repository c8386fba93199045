"""Cards read one by one: a seat proposes, everybody who is here agrees, the place is judged."""

from typing import Any

import pytest

from kiosk.engine.moves import TABLE, Agree, Joined, Left, Move, Paused, Resumed
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.arrange.rules import Check, Object, Place, Take
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire

STEP: dict[str, Any] = {"id": "places", "kind": "arrange", "by": "each", "cards": "hand", "to": "done", "slots": "ring"}
STEP |= {"layout": "ring", "answer": "stage", "scoring": "exact", "agree": "all", "attempts": 2}
ZONES = {"hand": {"cards": "fact"}, "done": {}, "ring": {"cards": "stage"}}
CARDS = cards_of("stage", take={}, learn={}, use={})
CARDS += cards_of("fact", dig={"stage": "take"}, sort={"stage": "learn | use"}, talk={"stage": "use"})


def asked(*seats: int, **changes: Any) -> Table:
    return Table(game_of(STEP | changes, cards=CARDS, zones=ZONES), *(seats or (1, 2)))


def agreed(table: Table, slot: str, *seats: int) -> None:
    """The reader proposes a place for its card, and these seats agree."""
    shown = table.shown
    table.do(Place(shown.card, slot), seat=shown.reader)
    for seat in seats:
        table.do(Agree(), seat=seat)


def turn(table: Table) -> tuple[int, str | None]:
    return table.view().turn, table.shown.card


def test_cards_are_read_in_turn_and_judged_once_all_agree() -> None:
    table = asked(2, 5)
    assert turn(table) == (2, "dig")
    agreed(table, "take", 5)
    assert (table.shown.slot, table.shown.agreed, table.shown.placed) == ("take", (5,), {})
    table.do(Agree(), seat=2)
    assert (table.shown.judged, table.shown.well, table.shown.placed) == ("dig", True, {"dig": "take"})
    assert turn(table) == (5, "sort")
    agreed(table, "learn", 2, 5)
    assert turn(table) == (2, "talk")
    agreed(table, "use", 2, 5)
    assert table.open == "end"
    assert table.view().zones["done"].cards == ("dig", "sort", "talk")


def test_either_of_two_right_places_is_right() -> None:
    for slot in ("learn", "use"):
        table = asked(1)
        agreed(table, "take", 1)
        agreed(table, slot, 1)
        assert (table.shown.well, table.shown.placed["sort"]) == (True, slot)


def test_a_wrong_place_is_tried_again_then_told() -> None:
    table = asked(1, 2)
    agreed(table, "use", 1, 2)
    assert (table.shown.well, table.shown.wrong, table.shown.attempts_left) == (False, ("dig",), 1)
    assert turn(table) == (1, "dig")
    agreed(table, "learn", 1, 2)
    assert (table.shown.well, table.shown.placed) == (False, {"dig": "take"})
    assert turn(table) == (2, "sort")
    assert table.shown.attempts_left == 2


def test_a_judgement_cannot_be_unseen_but_a_proposal_can() -> None:
    table = asked(1, 2)
    agreed(table, "use", 1)
    table.undo()
    table.undo()
    assert table.shown.slot is None
    agreed(table, "use", 1, 2)
    assert table.view().undo is None


def test_a_new_proposal_clears_the_marks() -> None:
    table = asked(1, 2)
    agreed(table, "use", 2)
    agreed(table, "take")
    assert table.shown.agreed == ()


@pytest.mark.parametrize(
    ("seat", "move", "reason"),
    [
        (2, Place("dig", "take"), "not_your_turn"),
        (TABLE, Place("dig", "take"), "not_your_turn"),
        (1, Place("sort", "take"), "no_such_card"),
        (1, Place("dig", "moon"), "no_such_slot"),
        (1, Agree(), "no_proposal"),
        (3, Agree(), "seat_absent"),
        (1, Take("dig"), "not_here"),
        (TABLE, Check(), "not_here"),
    ],
)
def test_refusals_before_a_proposal(seat: int, move: Move, reason: str) -> None:
    assert asked(1, 2).refusal(move, seat) == reason


def test_refusals_of_a_mark() -> None:
    table = asked(1, 2)
    agreed(table, "take", 1)
    assert table.refusal(Agree(), 1) == "already_agreed"
    assert table.refusal(Agree(), TABLE) == "not_your_turn"
    alone = asked(1, 2, agree="none")
    agreed(alone, "take")
    assert alone.refusal(Agree(), 2) == "not_your_turn"
    alone.do(Agree(), seat=1)
    assert alone.shown.judged == "dig"


@pytest.mark.parametrize("gone", [Left(3), Paused(3)])
def test_agreement_is_recomputed_when_a_seat_is_gone(gone: Left | Paused) -> None:
    table = asked(1, 2, 3)
    agreed(table, "take", 1, 2)
    table.do(gone)
    assert (table.shown.judged, table.shown.placed) == ("dig", {"dig": "take"})


def test_a_seat_that_joins_or_comes_back_agrees_too() -> None:
    table = asked(1, 2, 3)
    table.do(Paused(3))
    agreed(table, "take", 1)
    table.do(Joined(4), Resumed(3))
    for seat in (2, 3):
        table.do(Agree(), seat=seat)
    assert table.shown.judged is None
    table.do(Agree(), seat=4)
    assert table.shown.judged == "dig"


@pytest.mark.parametrize("gone", [Left(1), Paused(1)])
def test_the_card_of_a_reader_who_is_gone_goes_to_the_next(gone: Left | Paused) -> None:
    table = asked(1, 2, 3)
    agreed(table, "take", 2)
    table.do(gone)
    assert turn(table) == (2, "dig")
    assert (table.shown.slot, table.shown.agreed) == (None, ())


def proposed(slot: str) -> Table:
    """The reader proposes a place to a table that answers as one."""
    table = asked(1, 2, agree="objection")
    table.do(Place("dig", slot), seat=1)
    return table


def test_a_place_is_judged_once_nobody_objects() -> None:
    table = proposed("take")
    table.do(Agree())
    assert (table.shown.judged, table.shown.well, table.shown.agreed) == ("dig", True, ())
    assert turn(table) == (2, "sort")


def test_an_objection_opens_the_place_again_and_costs_no_attempt() -> None:
    table = proposed("use")
    table.do(Object())
    assert (table.shown.slot, table.shown.objected, table.shown.attempts_left) == (None, True, 2)
    assert (turn(table), table.refusal(Agree()), table.refusal(Object())) == ((1, "dig"), "no_proposal", "no_proposal")
    table.do(Place("dig", "take"), seat=1)
    assert table.shown.objected is False
    table.do(Agree())
    assert (table.shown.well, table.view().turn) == (True, 2)


def test_an_objection_can_be_undone() -> None:
    table = proposed("use")
    table.do(Object())
    table.undo()
    assert (table.shown.slot, table.shown.objected) == ("use", False)


@pytest.mark.parametrize("move", [Agree(), Object()])
def test_a_seat_alone_does_not_answer_for_the_table(move: Move) -> None:
    assert [proposed("take").refusal(move, seat) for seat in (1, 2)] == ["not_your_turn"] * 2
    assert asked(1, 2).refusal(Object()) == "not_here"


def test_an_empty_table_judges_nothing() -> None:
    table = asked(1, 2)
    agreed(table, "take", 1)
    table.do(Paused(1), Paused(2))
    assert table.shown.judged is None
    table.do(Resumed(2))
    assert turn(table)[1] == "dig"


def test_facts_and_counts_tell_what_was_hard_once() -> None:
    table = asked(1)
    for slot in ("use", "learn", "learn", "take", "use"):
        agreed(table, slot, 1)
    assert [table.game.fact(table.state, f"places.{name}") for name in ("attempts", "right", "total")] == [5, 1, 3]
    counted = [Answer("places", "places", "tried", 1)]
    counted += [Answer("places", about, "hesitated", 1) for about in ("dig", "talk")]
    assert list(answers(table.game, table.state)) == counted


def test_out_of_time_only_cards_that_were_read_count() -> None:
    table = asked(1, timer=30, at_zero="close")
    agreed(table, "take", 1)
    agreed(table, "take", 1)
    expire(table)
    assert table.open == "end"
    assert [table.game.fact(table.state, f"places.{name}") for name in ("right", "total")] == [1, 2]
    assert table.state.closed["places"].placed == {"dig": "take", "sort": "learn"}
