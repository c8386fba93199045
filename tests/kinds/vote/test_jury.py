"""A jury: some of the seats are asked, only the count stays, and a verdict needs more than a majority."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.ballot import Abstain
from kiosk.engine.floors import Floor
from kiosk.engine.leading import Skipped
from kiosk.engine.moves import TABLE, Continue, Joined, Left, Paused, Resumed, Undone
from kiosk.engine.play import decisions
from kiosk.engine.view import answers
from kiosk.kinds.vote.rules import AudienceBallot, Ballot, VoteRules
from tests.engine.tables import Table, Told, cards_of, game_of
from tests.kinds.vote.test_rules import CARDS, HALL, OPEN, WORDS, asked, cast, fact

ROLES = ("judge", "first", "second", "third")
NAMELESS: dict[str, Any] = {"ballot": "anonymous"}
JURY: dict[str, Any] = {"by": ["role:first", "role:second", "role:third"]}
ALL_BUT: dict[str, Any] = {"by": "each", "except": ["role:judge"]}
OPTIONS = st.sampled_from(("yes", "maybe", "no", ""))


def trial(*seats: int, roles: tuple[str, ...] = ROLES, **changes: Any) -> Table:
    """A table where each seat was dealt one of the roles, in order, and a vote has begun."""
    game = game_of(
        {"id": "roles", "kind": "deal", "from": "parts", "to": "part", "per": "seat", "quiet": True},
        {"id": "vote", "kind": "vote", "options": WORDS, **changes},
        cards=cards_of("parts", **{role: {} for role in (*ROLES, "clerk", "usher")}),
        zones={"parts": {"cards": "parts"}, "part": {"per": "seat"}},
    )
    return Table(game, *seats, chance=Told(*roles))


def answered(table: Table) -> list[int]:
    """The seats that are asked, in turn, as each answers."""
    turns = []
    while table.open == "vote" and table.shown.result is None:
        turns.append(table.view().turn)
        table.do(Ballot(("yes",)), seat=turns[-1])
    return turns


@pytest.mark.parametrize("who", [JURY, ALL_BUT])
@pytest.mark.parametrize("ballot", ["secret", "open", "anonymous"])
def test_the_jury_alone_is_asked(who: dict[str, Any], ballot: str) -> None:
    table = trial(1, 2, 4, 6, **who, ballot=ballot)
    assert table.refusal(Ballot(("yes",)), 1) == "not_your_turn"
    assert answered(table) == [2, 4, 6]


def test_a_role_nobody_was_dealt_is_not_waited_for() -> None:
    assert answered(trial(1, 2, **JURY)) == [2]


def test_everybody_is_asked_where_none_of_those_named_is_here() -> None:
    table = trial(1, 2, 3, roles=("judge", "clerk", "usher"), **JURY)
    assert answered(table) == [1, 2, 3]
    table = trial(1, **ALL_BUT)
    assert answered(table) == [1]


def test_whoever_arrives_later_sits_in_a_jury_of_all_but_some() -> None:
    table = trial(1, 2, **ALL_BUT)
    table.do(Joined(5))
    assert answered(table) == [2, 5]


@pytest.mark.parametrize("last", [Left(3), Paused(3)])
def test_a_jury_that_empties_once_one_has_answered_lets_nobody_judge_in_its_place(last: Left | Paused) -> None:
    table = trial(1, 2, 3, roles=("judge", "first", "second"), **JURY)
    cast(table, {2: "no"})
    table.do(Left(2), last)
    assert table.shown.result.counts == {"yes": 0, "maybe": 0, "no": 1}


def test_nor_while_bystanders_are_asked() -> None:
    table = trial(1, 2, **JURY, **HALL)
    cast(table, {2: "no"})
    table.do(Left(2))
    assert table.refusal(Ballot(("yes",)), 1) == "not_your_turn"
    table.do(AudienceBallot("yes"), Continue())
    assert table.shown.result.counts["no"] == 1


def test_an_empty_jury_that_has_not_answered_is_the_whole_table() -> None:
    table = trial(1, 2, **JURY)
    table.do(Left(2))
    assert answered(table) == [1]
    table = trial(1, 2, **JURY)
    table.do(Paused(2), Resumed(2))
    assert answered(table) == [2]


@given(st.lists(OPTIONS, min_size=1, max_size=6), st.permutations(range(1, 7)))
def test_of_an_anonymous_ballot_nothing_says_who_gave_it(given: list[str], seats: list[int]) -> None:
    """Whoever gave them, and in whatever order: all that is kept or shown is the same once all have answered."""
    tables = asked(*range(1, len(given) + 1), **NAMELESS), asked(*range(1, len(given) + 1), **NAMELESS)
    order = [seat for seat in seats if seat <= len(given)]
    cast(tables[0], dict(enumerate(given, start=1)))
    cast(tables[1], dict(zip(order, sorted(given), strict=True)))
    assert tables[0].state == tables[1].state
    assert [repr(tables[0].view(viewer)) for viewer in range(7)] == [
        repr(tables[1].view(viewer)) for viewer in range(7)
    ]
    assert all(not cast.seat and not cast.team for cast in tables[0].state.step.casts)
    told = tables[0].shown.result
    assert (told.choices, told.before, told.moved) == ({}, {}, 0)
    assert told.counts == {name: given.count(name) for name in ("yes", "maybe", "no")}


@given(st.lists(OPTIONS, min_size=2, max_size=6))
def test_nor_does_anything_before_all_have_answered(given: list[str]) -> None:
    tables = asked(*range(1, len(given) + 1), **NAMELESS), asked(*range(1, len(given) + 1), **NAMELESS)
    for seat, option in enumerate(given[:-1], start=1):
        cast(tables[0], {seat: option})
        cast(tables[1], {seat: "yes"})
        assert [repr(tables[0].view(seen)) for seen in range(7)] == [repr(tables[1].view(seen)) for seen in range(7)]


def test_until_then_a_seat_may_answer_anew_and_one_that_left_keeps_its_voice() -> None:
    table = asked(1, 2, 3, **NAMELESS)
    cast(table, {1: "no"})
    cast(table, {1: "yes", 2: "no"})
    table.do(Left(2))
    cast(table, {3: "no"})
    assert table.shown.result.counts == {"yes": 1, "maybe": 0, "no": 2}
    assert table.shown.result.voters == 3


def test_a_team_that_answers_without_a_name_answers_once() -> None:
    table = asked(1, 2, 3, 4, teams=("red", "blue"), **NAMELESS, by="each-team")
    cast(table, {1: "yes", 2: "no"})
    assert (table.shown.result.voters, {cast.team for cast in table.state.step.casts}) == (2, {""})


def test_a_step_that_is_passed_keeps_no_name_either() -> None:
    table = asked(1, 2, **NAMELESS)
    cast(table, {1: "yes"})
    table.do(Skipped(), facilitator=True)
    assert [cast.seat for cast in table.state.closed["vote"].casts] == [0]


def test_it_is_counted_for_the_festival_as_any_vote() -> None:
    tables = asked(1, 2, 3, **NAMELESS), asked(1, 2, 3)
    for table in tables:
        cast(table, {1: "yes", 2: "", 3: "yes"})
        table.do(Continue())
    assert answers(tables[0].game, tables[0].state) == answers(tables[1].game, tables[1].state) != ()


def test_the_facilitator_goes_back_before_the_count_and_no_choice_is_seen() -> None:
    table = asked(1, 2, **NAMELESS)
    cast(table, {1: "yes", 2: "no"})
    last = next(decisions(table.play)).number
    table.do(Undone(last), facilitator=True)
    assert (table.shown.result, table.shown.choices, table.shown.marked) == (None, {}, (1,))
    cast(table, {2: "yes"})
    assert table.shown.result.counts["yes"] == 2


def test_those_who_may_speak_after_it_are_not_named() -> None:
    table = asked(1, 2, 3, **NAMELESS)
    cast(table, {1: "yes", 2: "no", 3: "yes"})
    step = table.game.step(table.state)
    assert step.floors(table.game, table.state, table.state.step) == (
        Floor("any-no", (), "no"),
        Floor("any-yes", (), "yes"),
    )
    assert step.outvoted(table.game, table.state, table.state.step) == (Floor("any-no", (), "no"),)


NEEDED = {"majority": Fraction(1, 2), "two-thirds": Fraction(2, 3), "unanimity": Fraction(1)}


@given(st.sampled_from(sorted(NEEDED)), st.lists(OPTIONS, min_size=1, max_size=6))
def test_a_rule_is_reached_exactly(rule: str, given: list[str]) -> None:
    table = asked(*range(1, len(given) + 1), rule=rule)
    cast(table, dict(enumerate(given, start=1)))
    voices = [option for option in given if option]
    enough = {"majority": Fraction.__gt__}.get(rule, Fraction.__ge__)
    winners = {option for option in voices if enough(Fraction(voices.count(option), len(voices)), NEEDED[rule])}
    assert set(table.shown.result.winners) == winners
    table.do(Continue())
    assert fact(table, "option") == (winners.pop() if winners else "undecided")


@pytest.mark.parametrize(
    ("rule", "ballots", "option"),
    [
        ("two-thirds", ("yes", "yes", "no"), "yes"),
        ("two-thirds", ("yes", "yes", "yes", "no", "no"), "undecided"),
        ("two-thirds", ("yes", "yes", "yes", "yes", "no", "no"), "yes"),
        ("two-thirds", ("yes", "no"), "undecided"),
        ("two-thirds", ("yes", "yes", "no", ""), "yes"),
        ("unanimity", ("no", "no", "no", "no", "no", "no"), "no"),
        ("unanimity", ("no", "no", "no", "no", "no", "yes"), "undecided"),
        ("unanimity", ("no", "", ""), "no"),
        ("unanimity", ("", ""), "undecided"),
        ("plurality", ("", ""), "undecided"),
    ],
)
def test_what_a_rule_comes_to_has_a_name(rule: str, ballots: tuple[str, ...], option: str) -> None:
    table = asked(*range(1, len(ballots) + 1), rule=rule, no_result={"next": "end"})
    cast(table, dict(enumerate(ballots, start=1)))
    table.do(Continue())
    assert (fact(table, "option"), table.open) == (option, "end" if option == "undecided" else "later")


@given(
    st.sampled_from(("majority", "two-thirds", "unanimity")),
    st.integers(1, 3),
    st.lists(st.sets(st.sampled_from("abc"), min_size=1, max_size=3), min_size=1, max_size=6),
)
def test_no_more_win_than_the_proof_of_endings_thinks_of(rule: str, picks: int, given: list[set[str]]) -> None:
    table = asked(*range(1, len(given) + 1), **CARDS, rule=rule, picks=picks)
    for seat, cards in enumerate(given, start=1):
        table.do(Ballot(tuple(sorted(cards))[:picks]), seat=seat)
    step = table.game.step(table.state)
    assert isinstance(step, VoteRules)
    winners = table.shown.result.winners
    assert frozenset(winners) in {frozenset(names) for names in step.results(("a", "b", "c"))}


def test_who_passes_is_no_ballot_and_a_table_that_passes_decides_nothing() -> None:
    table = asked(1, 2, rule="unanimity", **OPEN)
    table.do(Abstain(), seat=1)
    assert table.view().turn == 2
    table.do(Abstain(), seat=2)
    assert (table.shown.result.option, table.shown.result.abstained, table.view().turn) == (None, 2, TABLE)
