"""Seat by seat, then all at once: the part that the steps share in which everybody answers first.

Each step that has it is played here with its own moves; what it asks, and what it shows, stands with its kind.
"""

from typing import Any, NamedTuple

import pytest

from kiosk.engine.ballot import Abstain, SeatBySeat
from kiosk.engine.kinds import RULES
from kiosk.engine.moves import TABLE, Continue, Joined, Left, Move, Paused, Resumed
from kiosk.kinds.estimate.rules import Guess
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Ballot
from tests.engine.tables import Table, game_of

POSITION = {"id": "ask", "kind": "position", "prompt": "p"}
BET = {"id": "ask", "kind": "estimate", "prompt": "p", "min": 0, "max": 10, "low": 2, "high": 3, "status": "measured"}
VOTE = {"id": "ask", "kind": "vote", "prompt": "p", "options": [{"id": "yes", "text": "y"}, {"id": "no", "text": "n"}]}


class Asked(NamedTuple):
    """A step that asks seat by seat, an answer to it, and the refusal of a second one."""

    step: dict[str, Any]
    answer: Move
    already: str = "already_marked"


SECRET = [Asked(POSITION, Mark(2)), Asked(BET, Guess(7), "already_guessed"), Asked(VOTE, Ballot(("yes",)))]
in_secret = pytest.mark.parametrize("asked", SECRET, ids=lambda asked: asked.step["kind"])


def at(asked: Asked, *seats: int) -> Table:
    return Table(game_of(asked.step), *seats)


@in_secret
def test_the_screen_goes_from_seat_to_seat_then_everything_appears(asked: Asked) -> None:
    table = at(asked, 1, 3, 6)
    for seat in (1, 3, 6):
        assert (table.view().turn, table.state.step.shown, table.state.reveals) == (seat, False, 0)
        table.do(asked.answer, seat=seat)
    assert (table.view().turn, table.state.step.shown, table.state.reveals) == (TABLE, True, 1)


@in_secret
def test_it_is_said_why_a_seat_may_not_answer(asked: Asked) -> None:
    table = at(asked, 1, 2, 3)
    table.do(asked.answer, seat=1)
    assert table.refusal(asked.answer, TABLE) == "not_your_turn"
    table.do(asked.answer, seat=2)
    table.do(asked.answer, seat=3)
    assert [table.refusal(asked.answer, seat) for seat in (1, 2, 3)] == [asked.already] * 3


@in_secret
def test_the_table_goes_on_once_everything_is_shown(asked: Asked) -> None:
    table = at(asked, 1)
    assert table.refusal(Continue()) == "not_everyone"
    table.do(asked.answer, seat=1)
    table.do(Continue())
    assert table.open == "end"


@in_secret
def test_who_left_or_paused_is_not_waited_for(asked: Asked) -> None:
    table = at(asked, 1, 2, 3)
    table.do(asked.answer, seat=1)
    table.do(Left(2), Paused(3))
    assert (table.state.step.shown, table.state.reveals) == (True, 1)


@in_secret
def test_who_joins_or_comes_back_before_the_end_is_asked_too(asked: Asked) -> None:
    table = at(asked, 1, 2)
    table.do(Paused(2), Joined(3), Resumed(2))
    table.do(asked.answer, seat=1)
    table.do(asked.answer, seat=2)
    assert (table.view().turn, table.state.step.shown) == (3, False)


@in_secret
def test_what_appeared_stays_and_is_revealed_once(asked: Asked) -> None:
    table = at(asked, 1)
    table.do(asked.answer, seat=1)
    table.do(Joined(2))
    assert (table.state.step.shown, table.state.reveals, table.view().turn) == (True, 1, TABLE)


@in_secret
def test_nothing_appears_while_nobody_is_here(asked: Asked) -> None:
    table = at(asked, 1)
    table.do(Paused(1))
    assert (table.state.step.shown, table.state.reveals) == (False, 0)


@in_secret
def test_a_seat_may_pass_and_everybody_may(asked: Asked) -> None:
    table = at(asked, 1, 2)
    table.do(Abstain(), seat=1)
    assert (table.view().turn, table.shown.marked) == (2, (1,))
    table.do(Abstain(), seat=2)
    assert (table.state.step.shown, table.view().turn) == (True, TABLE)
    table.do(Continue())
    assert table.open == "end"


@in_secret
def test_an_answer_may_change_in_any_order_until_all_have_one(asked: Asked) -> None:
    table = at(asked, 1, 2, 3)
    table.do(asked.answer, seat=3)
    table.do(Abstain(), seat=3)
    table.do(Abstain(), seat=1)
    table.do(asked.answer, seat=1)
    assert (table.view().free, set(table.shown.marked), table.state.reveals) == ((2,), {1, 3}, 0)
    table.do(asked.answer, seat=2)
    assert (table.view().free, table.state.reveals) == ((), 1)
    assert set(table.state.step.marks if asked.step is not VOTE else table.shown.result.choices) == {1, 2}
    assert table.refusal(asked.answer, 2) == asked.already


def test_before_the_eyes_of_all_each_waits_for_its_turn() -> None:
    for step, answer in ((VOTE | {"ballot": "open"}, Ballot(("no",))), (BET | {"ballot": "open"}, Guess(1))):
        table = Table(game_of(step), 1, 2)
        assert (table.view().free, table.refusal(answer, 2)) == ((), "not_your_turn")


@in_secret
def test_a_session_where_nobody_passed_has_the_fingerprint_it_had(asked: Asked) -> None:
    table = at(asked, 1, 2)
    table.do(asked.answer, seat=1)
    assert len(table.state.step.told()) == (10 if asked.step is VOTE else 5)
    table.do(Abstain(), seat=1)
    assert len(table.state.step.told()) == (10 if asked.step is VOTE else 6)


def test_the_steps_that_ask_so_are_all_here() -> None:
    asking = {kind: rules for kind, rules in RULES.items() if issubclass(rules, SeatBySeat)}
    sharing = {kind for kind, rules in asking.items() if rules.at_once is not SeatBySeat.at_once}
    assert {asked.step["kind"] for asked in SECRET} == sharing
