"""A chair gives the floor, a minority has it first, and roles are left out of a round."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.ballot import Abstain
from kiosk.engine.floors import Floor
from kiosk.engine.moves import TABLE, Continue, Joined, Left, Move, Paused, Resumed
from kiosk.engine.state import Timer
from kiosk.kinds.discuss.rules import EndTalk, Finish, GiveFloor, MoreTime
from kiosk.kinds.vote.rules import Ballot
from tests.engine.tables import Table, Told, cards_of, game_of
from tests.engine.timing import expire
from tests.kinds.discuss.test_rules_floors import TALK, floors

ROLES = ("judge", "clerk", "first", "second")
CHAIR: dict[str, Any] = {"speaking": "chair", "by": ["role:judge", "role:clerk"]}
VOTE: dict[str, Any] = {"id": "ballot", "kind": "vote", "options": [{"id": name, "text": name} for name in "abc"]}
MINORITY: dict[str, Any] = {"speaking": "minority", "of": "ballot"}
TIMED: dict[str, Any] = {"per_speaker": 20, "at_zero": "close"}


def court(*seats: int, talk: dict[str, Any], roles: tuple[str, ...] = ROLES) -> Table:
    """A talk at a table where each seat was dealt one of the roles, in order."""
    game = game_of(
        {"id": "roles", "kind": "deal", "from": "parts", "to": "part", "per": "seat", "quiet": True},
        TALK | talk,
        cards=cards_of("parts", **{role: {} for role in (*ROLES, "usher", "crier")}),
        zones={"parts": {"cards": "parts"}, "part": {"per": "seat"}},
    )
    return Table(game, *seats, chance=Told(*roles))


def outvoted(ballots: dict[int, str], **changes: Any) -> Table:
    """A talk that follows these ballots."""
    kept = {"ballot": changes.pop("ballot", "secret")}
    table = Table(game_of(VOTE | kept, TALK | MINORITY | changes), *ballots)
    for seat, option in ballots.items():
        table.do(Ballot((option,)) if option else Abstain(), seat=seat)
    table.do(Continue())
    return table


def test_the_one_in_the_chair_gives_the_floor_to_any_seat_as_often_as_it_likes() -> None:
    table = court(1, 2, 4, talk=CHAIR)
    assert (table.view().turn, table.shown.chair, table.shown.floor) == (1, 1, "")
    table.do(GiveFloor(4), seat=1)
    assert (table.view().turn, table.shown.floor, table.shown.heard) == (4, "4", ())
    table.do(GiveFloor(2), seat=1)
    table.do(Finish())
    assert (table.view().turn, table.shown.floor, table.shown.heard) == (1, "", ("4", "2"))
    table.do(GiveFloor(4), seat=1)
    table.do(Finish(), Finish())
    assert table.open == "end"


@pytest.mark.parametrize(
    ("move", "seat", "reason"),
    [
        (GiveFloor(2), 2, "not_your_turn"),
        (GiveFloor(2), TABLE, "not_your_turn"),
        (GiveFloor(3), 1, "seat_absent"),
        (GiveFloor(0), 1, "seat_absent"),
        (GiveFloor(4), 1, "already_speaks"),
        (EndTalk(), TABLE, "not_here"),
        (MoreTime(), TABLE, "no_timer"),
    ],
)
def test_refusals(move: Move, seat: int, reason: str) -> None:
    table = court(1, 2, 4, talk=CHAIR)
    table.do(GiveFloor(4), seat=1)
    assert table.refusal(move, seat) == reason
    assert court(1, 2, talk={"speaking": "round"}).refusal(GiveFloor(2), 1) == "not_here"


def test_another_role_takes_the_chair_and_the_table_does_where_none_is_here() -> None:
    table = court(1, 2, 4, talk=CHAIR)
    table.do(Left(1))
    assert (table.shown.chair, table.refusal(GiveFloor(4), 2)) == (2, None)
    table.do(Paused(2))
    assert (table.shown.chair, table.shown.floor, table.refusal(GiveFloor(4))) == (TABLE, "4", "already_speaks")
    table.do(Resumed(2))
    assert table.shown.chair == 2
    assert court(1, 2, talk={"speaking": "chair"}).refusal(GiveFloor(2)) is None


def test_the_floor_of_a_seat_that_leaves_is_nobodys() -> None:
    table = court(1, 2, 4, talk=CHAIR)
    table.do(GiveFloor(4), seat=1)
    table.do(Left(4))
    assert (table.shown.floor, table.shown.heard) == ("", ("4",))
    table.do(Joined(6))
    assert table.refusal(GiveFloor(6), 1) is None


def test_roles_that_are_left_out_are_not_given_the_floor() -> None:
    table = court(1, 2, 3, 4, talk=CHAIR | {"except": ["role:first", "role:second"]})
    assert [floor.seats for floor in table.shown.floors] == [(1,), (2,)]
    assert table.refusal(GiveFloor(3), 1) == "seat_absent"


def test_someone_alone_in_the_chair_talks_freely() -> None:
    table = court(1, talk=CHAIR)
    assert (table.shown.chair, table.shown.floors) == (None, ())
    table.do(Finish())
    assert table.open == "end"


def test_each_floor_that_is_given_has_its_time_and_ends_with_it() -> None:
    table = court(1, 2, talk=CHAIR | TIMED)
    assert table.state.timer is None
    table.do(GiveFloor(2), seat=1)
    assert table.state.timer == Timer(20)
    expire(table)
    assert (table.open, table.shown.floor, table.state.timer) == ("talk", "", None)
    table.do(GiveFloor(1), seat=1)
    table.do(GiveFloor(2), seat=1)
    assert table.state.timer == Timer(20)
    table.do(EndTalk())
    assert table.open == "end"


def test_a_floor_that_was_given_is_undone() -> None:
    table = court(1, 2, talk=CHAIR)
    table.do(GiveFloor(2), seat=1)
    table.undo()
    assert table.shown.floor == ""


@pytest.mark.parametrize("speaking", ["round", "alternate"])
def test_a_round_of_a_jury_leaves_the_others_out(speaking: str) -> None:
    table = court(1, 2, 3, 5, talk={"speaking": speaking, "except": ["role:judge", "role:clerk"]})
    assert floors(table) == [(3,), (5,)]


def test_where_nobody_is_left_for_a_round_all_talk_freely() -> None:
    table = court(1, 2, talk={"speaking": "round", "except": ["role:judge", "role:clerk"]})
    assert (table.shown.floors, table.open) == ((), "talk")


def test_several_roles_speak_one_by_one() -> None:
    assert floors(court(2, 3, 5, talk={"speaking": ["role:first", "role:judge"]})) == [(2,), (5,)]


@pytest.mark.parametrize(
    ("ballots", "heard"),
    [
        ({1: "a", 2: "a", 3: "b"}, [3]),
        ({1: "b", 2: "a", 4: "a", 5: "c", 6: "c"}, [1]),
        ({1: "b", 2: "a", 3: "a", 4: "a", 5: "c", 6: "c"}, [1, 5, 6]),
        ({1: "a", 2: "b"}, []),
        ({1: "a", 2: "a"}, []),
        ({1: "a", 2: "", 3: "a", 4: "b"}, [4]),
        ({1: "", 2: ""}, []),
        ({3: "a"}, []),
    ],
)
def test_whoever_was_outvoted_speaks_first_then_everybody(ballots: dict[int, str], heard: list[int]) -> None:
    table = outvoted(ballots)
    spoke = []
    while table.shown.floors:
        spoke.append(table.view().turn)
        table.do(Finish())
    assert spoke == heard
    assert (table.open, table.view().turn) == ("talk", TABLE)
    table.do(Finish())
    assert table.open == "end"


def test_a_minority_keeps_the_floor_when_those_who_outvoted_it_leave() -> None:
    table = outvoted({1: "a", 2: "a", 3: "b"})
    table.do(Left(1), Paused(2))
    assert table.view().turn == 3
    table.do(Left(3))
    assert (table.shown.floors, table.open) == ((), "talk")


def test_a_minority_has_its_time_and_the_others_theirs() -> None:
    table = outvoted({1: "a", 2: "a", 3: "b"}, timer=60, **TIMED)
    assert table.state.timer == Timer(20)
    expire(table)
    assert (table.shown.floors, table.state.timer, table.open) == ((), Timer(60), "talk")
    expire(table)
    assert table.open == "end"
    assert outvoted({1: "a", 2: "b"}, timer=60, **TIMED).state.timer == Timer(60)
    untimed = outvoted({1: "a", 2: "b"}, per_speaker=20)
    assert (untimed.state.timer, untimed.open) == (None, "talk")


@given(st.lists(st.sampled_from(("a", "b", "c", "")), min_size=1, max_size=6))
def test_after_a_ballot_without_names_whoever_wishes_has_the_floor(given: list[str]) -> None:
    """Never a seat; a floor for each answer that fewer gave than another, whoever gave it."""
    counts = Counter(option for option in given if option)
    table = outvoted(dict(enumerate(given, start=1)), ballot="anonymous")
    told = table.shown.floors
    assert all(not floor.seats for floor in told)
    assert {floor.about for floor in told} == {o for o, n in counts.items() if n < max(counts.values())}
    assert table.view().turn == TABLE
    for _ in told:
        table.do(Finish())
    assert table.open == "talk"
    other = outvoted(dict(enumerate(reversed(given), start=1)), ballot="anonymous")
    assert other.shown.floors == told


def test_the_farthest_apart_are_not_named_either_after_such_a_ballot() -> None:
    table = outvoted({1: "a", 2: "b", 3: "b"}, ballot="anonymous", speaking="extremes-first")
    assert table.shown.floors == (Floor("any-a", (), "a"), Floor("any-b", (), "b"))
