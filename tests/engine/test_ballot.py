"""Seat by seat, then all at once: the part that the steps share in which everybody answers first.

Each step that has it is played here with its own moves; what it asks, and what it shows, stands with its kind.
"""

from typing import Any, NamedTuple

import pytest

from kiosk.engine.ballot import SeatBySeat
from kiosk.engine.kinds import RULES
from kiosk.engine.moves import TABLE, Continue, Joined, Left, Move, Paused, Resumed
from kiosk.kinds.estimate.rules import Guess
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Abstain, Ballot
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
    refused = [table.refusal(asked.answer, seat) for seat in (TABLE, 1, 3)]
    assert refused == ["not_your_turn", asked.already, "not_your_turn"]
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


def test_a_seat_may_pass_where_passing_is_an_answer() -> None:
    table = at(Asked(VOTE, Abstain()), 1, 2)
    table.do(Abstain(), seat=1)
    assert table.view().turn == 2
    table.do(Abstain(), seat=2)
    assert table.state.step.shown


def test_together_nobody_waits_for_a_turn_and_an_answer_may_change_until_all_have_one() -> None:
    table = Table(game_of(POSITION | {"ballot": "together"}), 1, 2)
    assert table.view().turn == TABLE
    table.do(Mark(1), seat=2)
    table.do(Mark(4), seat=2)
    table.do(Mark(2), seat=1)
    assert (table.shown.marks, table.state.reveals) == ({2: 4, 1: 2}, 1)
    assert table.refusal(Mark(3), 2) == "already_marked"
    assert table.refusal(Mark(3), TABLE) == "not_your_turn"


def test_the_steps_that_ask_so_are_all_here() -> None:
    sharing = {kind for kind, rules in RULES.items() if issubclass(rules, SeatBySeat)}
    assert {asked.step["kind"] for asked in SECRET} == sharing
