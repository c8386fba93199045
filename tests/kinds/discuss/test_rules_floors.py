"""The floor is given: by teams, to a role, to those who stand farthest apart; each floor has its time."""

from typing import Any

import pytest

from kiosk.engine.ballot import Abstain
from kiosk.engine.floors import Floor, farthest_first, rarest_first
from kiosk.engine.moves import Continue, Joined, Left, Move, Paused
from kiosk.engine.state import Timer
from kiosk.kinds.discuss.rules import Finish, MoreTime
from kiosk.kinds.estimate.rules import Guess
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Ballot
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire, to_half

TALK: dict[str, Any] = {"id": "talk", "kind": "discuss", "prompt": "p"}
SCALE = {"id": "scale", "kind": "position", "points": 7, "left": "no", "right": "yes"}
VOTE = {"id": "ballot", "kind": "vote", "options": [{"id": name, "text": name} for name in ("a", "b", "c")]}
APART = TALK | {"speaking": "extremes-first", "of": "scale"}


def floors(table: Table) -> list[tuple[int, ...]]:
    """Who has the floor, in turn, until the end."""
    heard: list[tuple[int, ...]] = []
    while table.open == "talk" and len(heard) < 9:
        heard.append(next((floor.seats for floor in table.shown.floors if floor.key == table.shown.floor), ()))
        table.do(Finish())
    return heard


def apart(marks: dict[int, int], **changes: Any) -> Table:
    """A talk that follows these marks."""
    table = Table(game_of(SCALE, APART | changes), *marks)
    for seat, point in marks.items():
        table.do(Mark(point), seat=seat)
    table.do(Continue())
    return table


def test_sides_speak_team_after_team_in_the_scenarios_order() -> None:
    table = Table(game_of(TALK | {"speaking": "sides"}, teams=("against", "in-favour")), 1, 2, 3, 5)
    assert [(floor.about, floor.seats) for floor in table.shown.floors] == [("against", (1, 3)), ("in-favour", (2, 5))]
    assert table.view().turn == 0
    assert floors(table) == [(1, 3), (2, 5)]


def test_a_team_with_nobody_here_is_passed_over() -> None:
    table = Table(game_of(TALK | {"speaking": "sides"}, teams=("one", "two", "three")), 1, 2, 3)
    table.do(Finish(), Paused(2))
    assert floors(table) == [(3,)]


def test_teams_alternate_seat_by_seat() -> None:
    talk = TALK | {"speaking": "alternate"}
    table = Table(game_of(talk, teams=("one", "two")), 1, 2, 3, 4, 5)
    table.do(Left(4))
    assert floors(table) == [(1,), (2,), (3,), (5,)]
    assert floors(Table(game_of(talk), 2, 3)) == [(2,), (3,)]


def test_only_the_seat_that_holds_the_role_has_the_floor() -> None:
    game = game_of(
        {"id": "roles", "kind": "deal", "from": "parts", "to": "hand", "per": "seat"},
        TALK | {"speaking": "role:judge"},
        cards=cards_of("parts", clerk={}, judge={}),
        zones={"parts": {"cards": "parts"}, "hand": {"per": "seat"}},
    )
    table = Table(game, 2, 4)
    table.do(Continue())
    assert (table.view().turn, floors(table)) == (4, [(4,)])
    table = Table(game, 2)
    table.do(Continue())
    assert (table.shown.floors, table.refusal(Finish()), table.open) == ((), None, "end")


@pytest.mark.parametrize(
    ("marks", "most", "order"),
    [
        ({1: 4, 2: 7, 3: 1, 4: 5}, 2, [3, 2]),
        ({1: 4, 2: 7, 3: 1, 4: 5}, 4, [3, 2, 1, 4]),
        ({2: 1, 4: 1, 5: 7, 6: 7}, 2, [2, 5]),
        ({2: 1, 4: 1, 5: 7, 6: 7}, 3, [2, 5, 4]),
        ({1: 3, 2: 3}, 2, [1, 2]),
        ({1: 6, 2: 2}, 6, [2, 1]),
    ],
)
def test_the_two_most_distant_marks_speak_first(marks: dict[int, int], most: int, order: list[int]) -> None:
    assert floors(apart(marks, max_speakers=most)) == [(seat,) for seat in order]


def test_each_floor_says_where_its_seat_stands() -> None:
    assert apart({1: 4, 2: 7, 3: 1}).shown.floors == (Floor("3", (3,), "1"), Floor("2", (2,), "7"))
    assert apart({1: 4, 2: 7, 3: 1}).shown.of == "scale"


def test_one_mark_alone_is_talked_about_freely() -> None:
    table = apart({4: 3})
    assert (table.shown.floors, table.shown.floor, table.view().turn) == ((), "", 0)
    table.do(Finish())
    assert table.open == "end"


def test_marks_that_were_never_shown_give_nobody_the_floor() -> None:
    table = Table(game_of(SCALE | {"timer": 9, "at_zero": "close"}, APART), 1, 2)
    table.do(Mark(1), seat=1)
    expire(table)
    assert (table.open, table.shown.floors) == ("talk", ())


@pytest.mark.parametrize(
    ("before", "moves", "after"),
    [
        (0, (Left(3),), [1, 2]),
        (1, (Left(3),), [2]),
        (1, (Left(2),), [4]),
        (1, (Joined(6),), [2]),
        (0, (Paused(3), Paused(2)), [1, 4]),
    ],
    ids=["first leaves", "heard leaves", "second leaves", "joins unmarked", "both pause"],
)
def test_the_farthest_of_those_who_are_here(before: int, moves: tuple[Move, ...], after: list[int]) -> None:
    table = apart({1: 4, 2: 7, 3: 1, 4: 5})
    table.do(*[Finish()] * before, *moves)
    assert floors(table) == [(seat,) for seat in after]


def test_those_who_chose_what_the_fewest_chose_speak_first() -> None:
    table = Table(
        game_of(VOTE, TALK | {"speaking": "extremes-first", "of": "ballot", "max_speakers": 3}), 1, 2, 3, 4, 5
    )
    for seat, option in ((1, "a"), (2, "b"), (3, "a"), (4, "c")):
        table.do(Ballot((option,)), seat=seat)
    table.do(Abstain(), seat=5)
    table.do(Continue())
    assert [floor.about for floor in table.shown.floors] == ["b", "c", "a"]
    assert floors(table) == [(2,), (4,), (1,)]


def test_the_least_guess_and_the_greatest_speak_first() -> None:
    bet = {"id": "bet", "kind": "estimate", "min": 0, "max": 9, "low": 2, "high": 3, "status": "measured"}
    table = Table(game_of(bet, TALK | {"speaking": "extremes-first", "of": "bet"}), 1, 2, 3)
    for seat, tick in ((1, 40), (2, 30), (3, 90)):
        table.do(Guess(tick), seat=seat)
    table.do(Continue())
    assert table.shown.floors == (Floor("2", (2,), "2.7"), Floor("3", (3,), "8.1"))


def test_every_floor_has_its_own_time() -> None:
    table = apart({1: 1, 2: 7}, per_speaker=35)
    assert table.view().timer == Timer(35)
    to_half(table)
    table.do(Finish())
    assert (table.view().turn, table.view().timer) == (2, Timer(35))
    table.do(MoreTime())
    assert table.view().timer == Timer(35 + 60)


@pytest.mark.parametrize(("at_zero", "turn"), [("wait", 1), ("close", 2)])
def test_out_of_time_a_floor_waits_or_passes_on(at_zero: str, turn: int) -> None:
    table = apart({1: 1, 2: 7}, per_speaker=35, at_zero=at_zero)
    expire(table)
    assert (table.open, table.view().turn) == ("talk", turn)
    table.do(*[Finish()] * (2 - (turn - 1)))
    assert table.open == "end"


def test_the_last_floor_out_of_time_ends_the_talk() -> None:
    table = apart({1: 1, 2: 7}, per_speaker=35, at_zero="close")
    expire(table)
    expire(table)
    assert table.open == "end"


def test_a_talk_that_became_free_has_the_time_of_one_floor() -> None:
    assert apart({4: 3}, per_speaker=35).view().timer == Timer(35)


def test_a_floor_nobody_has_cannot_be_heard() -> None:
    table = apart({1: 1, 2: 7})
    table.do(Paused(1), Paused(2))
    assert (table.open, table.shown.floor) == ("talk", "")
    table.do(Finish())
    assert (table.open, table.shown.heard) == ("talk", ())


def test_orders() -> None:
    assert [floor.seats[0] for floor in farthest_first({1: 5, 2: 5, 3: 1, 6: 9})] == [3, 6, 1, 2]
    assert [floor.seats[0] for floor in rarest_first({1: "x", 2: "y", 3: "x"})] == [2, 1, 3]
