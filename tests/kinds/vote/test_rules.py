"""Everybody answers; nothing is seen before everything is; then a rule may decide."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.ballot import Abstain
from kiosk.engine.cards import Card
from kiosk.engine.frame import Team
from kiosk.engine.moves import TABLE, Continue, Event, Joined, Left, Move, Paused, Resumed
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.vote.rules import AudienceBallot, Ballot, Settle
from kiosk.kinds.vote.rules.counting import mixed
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire

type Values = dict[str, Any]

WORDS: list[Values] = [{"id": "yes", "text": "y"}, {"id": "maybe", "text": "m"}, {"id": "no", "text": "n"}]
VOTE: Values = {"id": "vote", "kind": "vote", "options": WORDS}
OPEN: Values = {"ballot": "open"}
HALL: Values = {"audience": True}
REPORT: Values = {"rule": "report"}
MOST: Values = {"rule": "plurality"}
MAJORITY: Values = {"rule": "majority"}
GRADE: Values = {"rule": "grade", "options": []}
CHIPS: Values = {"chips": [{"id": name, "text": name} for name in ("clear", "long", "kind")], "chips_up_to": 2}
CARDS: Values = {"cards": "offer", "to": "kept", "options": []}
LATER: Values = {"id": "later", "kind": "say", "text": "t"}
TEAMS = ("red", "blue")


def asked(*seats: int, teams: tuple[str, ...] = (), more: tuple[Mapping[str, Any], ...] = (), **changes: Any) -> Table:
    """A table of one vote, then what comes after."""
    game = game_of(
        VOTE | changes,
        *(more or (LATER,)),
        cards=(Card("a", "cards", effects={"trust": 2}), *cards_of("cards", b={}, c={}), Card("about", "topics")),
        zones={"offer": {"cards": "cards"}, "kept": {}, "topic": {"cards": "topics"}},
        counters={"trust": {"start": 3, "max": 6}},
    )
    return Table(replace(game, teams=tuple(Team(id=team) for team in teams)), *seats)


def cast(table: Table, ballots: Mapping[int, str]) -> None:
    """Each seat gives its ballot: options separated by spaces, none to pass."""
    for seat, options in ballots.items():
        table.do(Ballot(tuple(options.split()), ()) if options else Abstain(), seat=seat)


def fact(table: Table, name: str) -> object:
    return table.game.fact(table.state, f"vote.{name}")


@pytest.mark.parametrize("ballot", ["secret", "open"])
def test_a_ballot_goes_from_seat_to_seat(ballot: str) -> None:
    table = asked(2, 4, 5, ballot=ballot)
    turns = []
    while table.shown.result is None:
        turns.append(table.view().turn)
        cast(table, {turns[-1]: "yes"})
    assert turns == [2, 4, 5]
    assert table.view().turn == TABLE


@given(st.lists(st.sampled_from(("yes", "maybe", "no", "")), min_size=2, max_size=6))
def test_no_view_of_anybody_depends_on_a_secret_ballot(given: list[str]) -> None:
    seats = range(1, len(given) + 1)
    tables = asked(*seats, **CHIPS), asked(*seats, **CHIPS)
    for seat, option in enumerate(given[:-1], start=1):
        tables[0].do(Ballot((option,), ("clear",)) if option else Abstain(), seat=seat)
        tables[1].do(Ballot(("yes",), ()), seat=seat)
        for viewer in range(7):
            assert repr(tables[0].view(viewer)) == repr(tables[1].view(viewer))
        assert tables[0].shown.marked == tuple(range(1, seat + 1))
    cast(tables[0], {len(given): given[-1]})
    assert tables[0].shown.result.choices == {
        seat: (option,) for seat, option in zip(seats, given, strict=True) if option
    }


def test_an_open_ballot_is_seen_as_it_comes_and_counted_at_the_end() -> None:
    table = asked(1, 2, **OPEN)
    cast(table, {1: "no"})
    assert (table.shown.choices, table.shown.result) == ({1: ("no",)}, None)
    cast(table, {2: "no"})
    assert table.shown.result.counts == {"yes": 0, "maybe": 0, "no": 2}


def test_once_shown_it_cannot_be_unseen() -> None:
    table = asked(1, 2)
    cast(table, {1: "yes"})
    assert table.view().undo is not None
    cast(table, {2: "yes"})
    assert table.view().undo is None


@pytest.mark.parametrize(
    ("move", "seat", "reason"),
    [
        (Ballot(("yes",), ()), TABLE, "not_your_turn"),
        (Abstain(), TABLE, "not_your_turn"),
        (Ballot((), ()), 1, "nothing_chosen"),
        (Ballot(("perhaps",), ()), 1, "no_such_option"),
        (Ballot(("yes", "no"), ()), 1, "too_many"),
        (Ballot(("yes",), ("ugly",)), 1, "no_such_chip"),
        (Ballot(("yes",), ("clear", "long", "kind")), 1, "too_many"),
        (Settle("yes"), TABLE, "not_here"),
        (AudienceBallot("yes"), TABLE, "not_here"),
        (Continue(), TABLE, "not_everyone"),
    ],
)
def test_refusals(move: Move, seat: int, reason: str) -> None:
    assert asked(1, 2, **CHIPS).refusal(move, seat) == reason


def test_the_same_option_or_reason_is_given_once() -> None:
    table = asked(1, 2, picks=2, **CHIPS)
    assert table.refusal(Ballot(("yes", "yes"), ()), 1) == "too_many"
    assert table.refusal(Ballot(("yes",), ("clear", "clear")), 1) == "too_many"


def test_nobody_answers_after_the_reveal() -> None:
    table = asked(1, 2)
    cast(table, {1: "yes"})
    cast(table, {2: "yes"})
    assert table.refusal(Ballot(("no",), ()), 2) == "already_marked"
    table.do(Continue())
    assert table.open == "later"


@pytest.mark.parametrize("gone", [Left(2), Paused(2)])
def test_nobody_waits_for_a_seat_that_is_gone(gone: Left | Paused) -> None:
    table = asked(1, 2)
    cast(table, {1: "yes"})
    table.do(gone)
    assert table.shown.result.counts["yes"] == 1


def test_a_seat_that_joins_is_asked_even_on_a_place_whose_ballot_was_given() -> None:
    table = asked(1, 2)
    cast(table, {1: "yes"})
    table.do(Left(1), Joined(1))
    cast(table, {1: "no", 2: "no"})
    assert table.shown.result.counts == {"yes": 1, "maybe": 0, "no": 2}
    assert table.shown.result.choices == {1: ("no",), 2: ("no",)}


def test_an_empty_table_reveals_nothing_and_waits_for_those_who_come_back() -> None:
    table = asked(1, 2)
    cast(table, {1: "yes"})
    table.do(Paused(1), Paused(2))
    assert (table.shown.result, table.refusal(Continue())) == (None, "not_everyone")
    table.do(Resumed(2))
    cast(table, {2: "no"})
    assert table.shown.result.choices == {1: ("yes",), 2: ("no",)}


def test_passing_is_an_answer_that_counts_for_nothing() -> None:
    table = asked(1, 2, 3, **MAJORITY)
    cast(table, {1: "", 2: "yes", 3: ""})
    assert (table.shown.result.voters, table.shown.result.abstained, table.shown.result.option) == (1, 2, "yes")


@pytest.mark.parametrize(
    ("rule", "ballots", "option"),
    [
        (REPORT, ("yes", "yes", "no"), "yes"),
        (REPORT, ("yes", "", "no"), None),
        (REPORT, ("", "", ""), None),
        (MOST, ("yes", "yes", "no"), "yes"),
        (MOST, ("", "", ""), "undecided"),
        (MAJORITY, ("no", "no", "yes"), "no"),
        (MAJORITY, ("no", "maybe", "yes"), "undecided"),
        (MAJORITY, ("no", "yes", ""), "undecided"),
        (GRADE, ("3", "3", "2"), "passed"),
        (GRADE, ("5", "5", "1"), "refused"),
        (GRADE, ("2", "2", "5"), "refused"),
        (GRADE, ("2", "4", ""), "passed"),
        (GRADE, ("2", "3", ""), "refused"),
        (GRADE, ("", "", ""), None),
    ],
)
def test_what_a_rule_makes_of_a_count(rule: dict[str, Any], ballots: tuple[str, ...], option: str | None) -> None:
    table = asked(1, 2, 3, **rule)
    cast(table, dict(enumerate(ballots, start=1)))
    assert table.shown.result.option == (None if option == "undecided" else option)
    table.do(Continue())
    assert fact(table, "option") == option


@pytest.mark.parametrize(
    ("picks", "ballots", "winners", "tied"),
    [
        (1, ("yes", "no"), (), ("yes", "no")),
        (1, ("yes", "no", "no"), ("no",), ()),
        (2, ("yes", "no"), ("yes", "no"), ()),
        (2, ("yes no", "no", "maybe"), ("no",), ("yes", "maybe")),
        (2, ("yes", "maybe", "no"), (), ("yes", "maybe", "no")),
        (2, ("no maybe", "no maybe", "yes"), ("maybe", "no"), ()),
    ],
)
def test_the_first_options_win_unless_the_cut_is_level(
    picks: int, ballots: tuple[str, ...], winners: tuple[str, ...], tied: tuple[str, ...]
) -> None:
    table = asked(*range(1, len(ballots) + 1), picks=picks, **MOST)
    cast(table, dict(enumerate(ballots, start=1)))
    assert (set(table.shown.result.winners), table.shown.result.tied) == (set(winners), tied)


def test_the_table_settles_a_tie_and_may_take_it_back() -> None:
    table = asked(1, 2, 3, picks=2, **MOST)
    cast(table, {1: "yes", 2: "maybe", 3: "no"})
    assert table.refusal(Continue()) == "tied"
    table.do(Settle("no"))
    assert (table.refusal(Settle("no")), table.shown.result.tied) == ("no_such_option", ("yes", "maybe"))
    table.do(Settle("maybe"))
    assert (table.shown.result.winners, table.shown.result.tied) == (("no", "maybe"), ())
    table.undo()
    table.do(Settle("yes"), Continue())
    assert (fact(table, "option"), fact(table, "yes"), fact(table, "voters")) == ("no", 1, 3)


def test_winning_cards_move_and_their_effects_are_counted() -> None:
    table = asked(1, 2, picks=2, **CARDS, **MOST)
    cast(table, {1: "c a", 2: "a"})
    table.do(Continue())
    assert (table.state.zones["offer"], table.state.zones["kept"]) == (("b",), ("a", "c"))
    assert table.state.counters["trust"] == 5


EACH: Values = (
    CARDS
    | MAJORITY
    | {
        "picks": 2,
        "options": [{"id": "none", "text": "n", "effects": {"trust": -1}}],
        "on_result": {"offer": {"effects": {"trust": 1}}},
    }
)


@pytest.mark.parametrize(
    ("ballots", "trust"),
    [
        ({1: "b c", 2: "b c", 3: "b"}, 5),
        ({1: "b", 2: "b", 3: "none"}, 4),
        ({1: "b", 2: "c", 3: "none"}, 3),
        ({1: "none", 2: "none", 3: "c"}, 2),
        ({1: "none", 2: "none", 3: ""}, 2),
    ],
)
def test_each_card_of_a_zone_is_judged_by_itself(ballots: dict[int, str], trust: int) -> None:
    table = asked(1, 2, 3, **EACH)
    cast(table, ballots)
    assert table.state.counters["trust"] == trust
    table.do(Continue())
    assert table.state.counters["trust"] == trust


def test_counters_move_once_and_as_soon_as_it_is_seen_what_was_decided() -> None:
    table = asked(1, 2, **CARDS, **MOST)
    cast(table, {1: "a"})
    assert table.state.counters["trust"] == 3
    cast(table, {2: "b"})
    assert (table.shown.result.tied, table.state.counters["trust"]) == (("a", "b"), 3)
    table.do(Settle("a"))
    assert (table.shown.result.tied, table.state.counters["trust"]) == ((), 5)
    table.undo()
    assert table.state.counters["trust"] == 3
    table.do(Settle("b"), Continue())
    assert table.state.counters["trust"] == 3


def test_a_report_moves_nothing_and_changes_nothing() -> None:
    consequence = {"effects": {"trust": -1}, "next": "end"}
    table = asked(1, **CARDS, on_result={"a": consequence}, no_result=consequence)
    cast(table, {1: "a"})
    assert (table.shown.result.option, table.shown.result.winners) == ("a", ())
    table.do(Continue())
    assert (table.state.zones["kept"], table.state.counters["trust"], table.open) == ((), 3, "later")


@pytest.mark.parametrize(
    ("ballot", "trust", "opened"), [("yes", 5, "later"), ("maybe", 1, "end"), ("no", 3, "end"), ("", 0, "skipped")]
)
def test_what_follows_from_a_result(ballot: str, trust: int, opened: str) -> None:
    table = asked(
        1,
        more=(LATER | {"id": "skipped"}, LATER),
        options=[WORDS[0] | {"effects": {"trust": 1}}, WORDS[1], WORDS[2] | {"next": "end"}],
        on_result={
            "yes": {"effects": {"trust": 1}, "next": "later"},
            "maybe": {"effects": {"trust": -2}, "next": "end"},
        },
        no_result={"effects": {"trust": -3}},
        **MOST,
    )
    cast(table, {1: ballot})
    table.do(Continue())
    assert (table.state.counters["trust"], table.open) == (trust, opened)


@pytest.mark.parametrize(
    ("on_result", "opened"),
    [({}, "later"), ({"passed": {"next": "end"}}, "later"), ({"refused": {"next": "end"}}, "end")],
)
def test_what_did_not_pass_has_its_own_result_or_none(on_result: dict[str, Any], opened: str) -> None:
    more = (LATER | {"id": "skipped"}, LATER)
    table = asked(1, more=more, **GRADE, on_result=on_result, no_result={"next": "later"})
    cast(table, {1: "1"})
    table.do(Continue())
    assert table.open == opened


def test_bystanders_are_asked_last_and_counted_apart() -> None:
    table = asked(1, 2, **MOST, **HALL)
    cast(table, {1: "yes", 2: "yes"})
    assert (table.shown.listening, table.shown.result) == (True, None)
    table.do(*[AudienceBallot("no")] * 3)
    assert (table.shown.answered, table.refusal(AudienceBallot("perhaps"))) == (3, "no_such_option")
    table.do(Continue())
    assert (table.shown.result.option, table.shown.result.counts["no"], table.shown.result.audience["no"]) == (
        "yes",
        0,
        3,
    )
    table.do(Continue())
    assert Answer("vote", "vote", "audience-no", 3) in answers(table.game, table.state)


def test_a_seat_that_joins_while_bystanders_answer_is_asked_first() -> None:
    table = asked(1, **HALL)
    cast(table, {1: "yes"})
    table.do(Joined(2))
    assert (table.shown.listening, table.refusal(AudienceBallot("no"))) == (False, "not_here")
    cast(table, {2: "no"})
    assert table.shown.listening


def test_the_audience_alone_may_decide() -> None:
    table = asked(1, 2, by="audience", **MOST)
    assert (table.view().turn, table.refusal(Ballot(("yes",), ()), 1)) == (TABLE, "not_your_turn")
    table.do(AudienceBallot("no"), AudienceBallot("no"), AudienceBallot("yes"), Continue(), Continue())
    assert (fact(table, "option"), fact(table, "voters")) == ("no", 3)
    counted = {answer.measure: answer.value for answer in answers(table.game, table.state)}
    assert counted == {"option-yes": 1, "option-no": 2}


def test_the_audience_cannot_fill_the_log() -> None:
    table = asked(1, by="audience")
    table.do(*[AudienceBallot("no")] * 99)
    assert table.refusal(AudienceBallot("no")) == "audience_full"


def test_a_team_casts_one_ballot_whoever_casts_it() -> None:
    table = asked(1, 2, 3, 4, teams=TEAMS, by="each-team", **MAJORITY)
    cast(table, {1: "yes"})
    table.do(Left(1))
    assert table.view().turn == 2
    assert table.refusal(Ballot(("no",), ()), 3) == "already_marked"
    cast(table, {2: "yes"})
    assert (table.shown.result.voters, table.shown.result.option) == (2, "yes")


def test_a_role_votes_alone_and_everybody_where_nobody_holds_it() -> None:
    deal = {"id": "roles", "kind": "deal", "from": "pile", "to": "hand", "per": "seat"}
    zones = {"pile": {"cards": "roles"}, "hand": {"per": "seat", "show": "owner"}}
    cards = cards_of("roles", jury={}, other={})
    game = game_of(deal, VOTE | {"by": "role:jury"}, LATER, cards=cards, zones=zones)
    table = Table(game, 1, 2)
    table.do(Continue())
    assert table.refusal(Ballot(("no",), ()), 2) == "not_your_turn"
    table.do(Left(1))
    cast(table, {2: "no"})
    assert table.shown.result.choices == {2: ("no",)}


AGAIN = VOTE | {"id": "again", "compare_with": "vote"}


@pytest.mark.parametrize(
    ("second", "moved"),
    [({1: "yes", 2: "no"}, 0), ({1: "no", 2: "no"}, 1), ({1: "no", 2: "yes"}, 2), ({1: "", 2: "no"}, 0)],
    ids=["nobody", "one", "both", "passed"],
)
def test_the_second_time_shows_who_moved(second: dict[int, str], moved: int) -> None:
    table = asked(1, 2, more=(AGAIN, LATER))
    cast(table, {1: "yes", 2: "no"})
    table.do(Continue())
    assert table.refusal(Continue()) == "not_everyone"
    cast(table, second)
    assert table.shown.result.before == {1: ("yes",), 2: ("no",)}
    table.do(Continue())
    assert table.game.fact(table.state, "again.moved") == moved
    assert Answer("again", "again", "moved", moved) in answers(table.game, table.state)


def test_a_team_is_compared_with_itself() -> None:
    table = asked(1, 2, 3, teams=TEAMS, by="each-team", more=(AGAIN | {"by": "each-team"}, LATER))
    cast(table, {1: "yes", 2: "no"})
    table.do(Continue(), Left(1))
    cast(table, {2: "no", 3: "maybe"})
    assert (table.shown.result.before, table.shown.result.moved) == ({2: ("no",), 3: ("yes",)}, 1)


def test_answers_are_counted_by_option_and_reason_about_the_card_as_it_was() -> None:
    table = asked(1, 2, card="topic", **CHIPS)
    table.do(Ballot(("yes",), ("clear", "kind")), seat=1)
    table.do(Ballot(("yes",), ("clear",)), seat=2)
    assert table.shown.card == "about"
    table.do(Continue())
    counted = [("option-yes", 2), ("chip-clear", 2), ("chip-kind", 1)]
    assert answers(table.game, table.state) == tuple(Answer("vote", "about", *each) for each in counted)


def test_out_of_time_it_closes_with_the_answers_there_are() -> None:
    table = asked(1, 2, timer=20, at_zero="close", **MOST)
    cast(table, {1: "no"})
    expire(table)
    assert (table.open, fact(table, "option"), fact(table, "voters")) == ("later", "no", 1)


def test_options_have_conditions_and_a_vote_without_any_is_passed_over() -> None:
    offered = [option | {"when": ["seats >= 3"]} for option in WORDS]
    assert asked(1, 2, options=offered).open == "later"
    assert asked(1, 2, 3, options=offered).shown.options == ("yes", "maybe", "no")


def test_cards_come_before_the_options_listed() -> None:
    table = asked(1, cards="offer", options=WORDS[:1], hide=["nature"])
    assert (table.shown.options, table.shown.cards, table.shown.hidden) == (
        ("a", "b", "c", "yes"),
        ("a", "b", "c"),
        ("nature",),
    )


def test_every_legal_move_of_a_seat_is_accepted() -> None:
    for move in asked(1, 2, picks=2, **CHIPS).legal(1):
        asked(1, 2, picks=2, **CHIPS).do(move, seat=1)


def test_a_ballot_goes_through_the_log() -> None:
    event = Event("vote", 1, Ballot(("yes", "no"), ("clear",)))
    assert Event.from_json(event.to_json()) == event


PICKED: Values = {"picks": 2, "alone": ["no"], "rule": "majority", "ballot": "open"}


def test_an_option_that_stands_alone_goes_with_no_other() -> None:
    table = asked(1, 2, **PICKED)
    assert table.refusal(Ballot(("yes", "no")), seat=1) == "too_many"
    offered = [move.options for move in table.legal(1) if isinstance(move, Ballot)]
    assert offered == [("yes",), ("maybe",), ("no",), ("yes", "maybe")]
    cast(table, {1: "yes maybe", 2: "yes"})
    assert (table.shown.result.counts, table.shown.result.winners) == ({"yes": 2, "maybe": 1, "no": 0}, ("yes",))


def test_what_goes_together_is_one_touch_for_everybody_at_once_where_it_is_few() -> None:
    table = asked(1, 2, 3, **PICKED)
    assert table.view().free == (1, 2, 3)
    cast(table, {3: "no", 1: "yes maybe"})
    assert (table.view().free, table.view().turn) == ((2,), 2)
    cast(table, {3: "maybe"})
    assert table.shown.choices == {1: ("yes", "maybe"), 3: ("maybe",)}
    many = asked(1, 2, **PICKED | {"cards": "offer", "options": WORDS})
    assert many.view().free == ()


def test_a_ballot_that_hides_authors_does_not_tell_whose_text_came_first() -> None:
    blind = {**CARDS, "hide": ["author"], **REPORT}
    first, again = (asked(1, 2, **blind).shown.options for _ in range(2))
    assert first == again
    assert sorted(first) == ["a", "b", "c"]
    assert asked(1, 2, **{**CARDS, **REPORT}).shown.options == ("a", "b", "c")
    places = {mixed(("~text", other, f"{other}-2")).index("~text") for other in "abcdefghijkl"}
    assert places == {0, 1, 2}
