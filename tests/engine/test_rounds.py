"""The same steps again: names of their own, looking back within their round, and an end that may come early."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.engine.conditions import Condition
from kiosk.engine.game import Game, Gate
from kiosk.engine.moves import Continue, Joined, Left
from kiosk.engine.rounds import condition_in_round, in_round, name_in_round
from kiosk.engine.step import Answer, base_name
from kiosk.engine.view import answers
from kiosk.kinds.choose.rules import Choose
from kiosk.kinds.position.rules import Mark
from tests.engine.tables import END, Table, game_of, step_of

INSIDE = frozenset({"ask", "again", "pick"})
ASK: dict[str, Any] = {"id": "ask", "kind": "position", "prompt": "p", "left": "l", "right": "r", "points": 3}
AGAIN = ASK | {"id": "again", "compare_with": "ask"}
PICK: dict[str, Any] = {
    "id": "pick",
    "kind": "choose",
    "options": [
        {"id": "more", "text": "m", "effects": {"heat": 2}},
        {"id": "out", "text": "o", "when": ["again.moved >= 1", "heat >= 1"], "next": "pick"},
    ],
}


def rounds(*inside: dict[str, Any], times: int, stops: tuple[str, ...] = ()) -> Game:
    """A game of so many rounds and a result; each condition of ``stops`` may end them before a round."""
    names = frozenset(step["id"] for step in inside)
    plan = [in_round(step_of(step), number, names) for number in range(1, times + 1) for step in inside]
    gates = {
        number * len(inside): Gate(tuple(map(Condition.parse, stops)), len(plan)) for number in range(1, times) if stops
    }
    end = step_of({**END, "show": [inside[0]["id"]]})
    game = game_of(END, counters={"heat": {"max": 5}})
    return replace(game, plans={"short": (*plan, end)}, gates={"short": gates})


@pytest.mark.parametrize(("number", "name"), [(1, "ask"), (2, "ask~2"), (12, "ask~12")])
def test_a_step_has_a_name_in_each_round_and_one_in_the_scenario(number: int, name: str) -> None:
    assert name_in_round("ask", number) == name
    assert base_name(name) == "ask"


def test_a_step_looks_back_at_its_own_round() -> None:
    again, pick = in_round(step_of(AGAIN), 2, INSIDE), in_round(step_of(PICK), 3, INSIDE)
    assert (again.id, again.steps_read()) == ("again~2", ("ask~2",))
    assert pick.jumps() == ("pick~3",)
    assert in_round(step_of(AGAIN), 2, frozenset({"again"})).steps_read() == ("ask",)


def test_conditions_mean_the_same_round() -> None:
    moved = Condition.parse("again.moved >= 1")
    assert condition_in_round(moved, 2, INSIDE).name == "again~2.moved"
    assert condition_in_round(moved, 2, frozenset()) == moved
    guarded = in_round(step_of(ASK | {"when": ["heat >= 1"]}), 2, INSIDE, (moved,))
    assert [condition.name for condition in guarded.when] == ["again.moved", "heat"]


def test_every_round_is_played_and_the_result_shows_them_all() -> None:
    table = Table(rounds(ASK, times=3))
    for number in (1, 2, 3):
        assert table.open == name_in_round("ask", number)
        table.do(Mark(number), seat=1)
        table.do(Continue())
    assert list(table.shown.outcomes) == ["ask", "ask~2", "ask~3"]
    told = [answer for answer in answers(table.game, table.state) if answer.step == "ask"]
    assert told == [Answer("ask", "ask", f"point-{point}", 1) for point in (1, 2, 3)]


def test_rounds_stop_when_their_condition_holds() -> None:
    table = Table(rounds(PICK, times=4, stops=("heat >= 4",)))
    table.do(Choose("more"), Continue(), Choose("more"), Continue())
    assert table.state.outcome == "result"
    assert table.state.counters == {"heat": 4}


def test_a_condition_is_looked_at_between_rounds_only() -> None:
    table = Table(rounds(PICK, ASK, times=2, stops=("heat >= 2",)))
    table.do(Choose("more"), Continue())
    assert table.open == "ask"


def test_rounds_over_seats_are_counted_as_people_come_and_go() -> None:
    game = rounds(ASK, times=6)
    gates = {number: Gate((Condition("seats", "<", number + 1),), 6) for number in range(6)}
    table = Table(replace(game, gates={"short": gates}), 1, 2)
    table.do(Joined(3))
    for seat in (1, 2, 3):
        table.do(Mark(1), seat=seat)
    table.do(Continue(), Left(1))
    table.do(Mark(1), seat=2)
    table.do(Mark(1), seat=3)
    table.do(Continue())
    assert table.state.outcome == "result"
