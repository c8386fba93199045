"""Worries told without their owners: what is kept is never told, and the owners come last."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.moves import TABLE, Agree, Continue, Left, Paused, Resumed, Undone
from kiosk.engine.view import answers
from kiosk.kinds.deal.rules import ReadOwn
from kiosk.kinds.match.rules import Lend, Match, Mix, Mixed, Withhold, moved
from kiosk.sessions.chance import RandomChance
from tests.engine.tables import END, Table, Told, cards_of, game_of

ROLES = cards_of("role", anna={}, ben={}, chloe={}, dan={}, eve={}, fred={}, gwen={})
GIVE = {"id": "give", "kind": "deal", "from": "roles", "to": "held", "per": "seat", "private": True}
WHOSE = {"id": "whose", "kind": "match", "of": "give", "stranger": "roles"}
ZONES = {"roles": {"cards": "role", "show": "hidden"}, "held": {"per": "seat"}}
ORDER = ("chloe", "anna", "ben", "dan", "eve", "fred", "gwen")


def worried(*seats: int, **changes: Any) -> Table:
    """A table where each seat has read its line: the first ones have those of anna, ben, chloe ..."""
    takeaways = [{"id": "all", "keep": "k", "try": "t", "when": ["whose.found >= 2"]}, *END["takeaways"]]
    end = {**END, "show": ["whose"], "takeaways": takeaways}
    game = game_of(GIVE, WHOSE | changes, end, cards=ROLES, zones=ZONES)
    table = Table(game, *seats, chance=Told(*[card.id for card in ROLES]))
    for seat in seats:
        table.do(ReadOwn(), seat=seat)
    table.do(Continue())
    table.chance = Told(*ORDER)
    return table


def mixed(*seats: int, kept: tuple[int, ...] = (), **changes: Any) -> Table:
    table = worried(*seats, **changes)
    for seat in kept:
        table.do(Withhold(), seat=seat)
    table.do(Mix())
    return table


def test_lines_are_told_in_an_order_of_their_own_with_one_that_nobody_has() -> None:
    table = mixed(1, 2, 3, stranger="roles")
    assert table.events[-1].move == Mixed(("chloe", "anna", "ben", "dan"))
    assert (table.shown.lines, table.shown.owned, table.shown.lent) == (("chloe", "anna", "ben", "dan"), {}, (1, 2, 3))
    assert mixed(1, 2, 3, stranger=None).shown.lines == ("chloe", "anna", "ben")


def test_where_no_stranger_is_left_the_lines_stand_alone() -> None:
    small = game_of(GIVE, WHOSE, cards=ROLES[:2], zones=ZONES)
    table = Table(small, 1, 2)
    for seat in (1, 2):
        table.do(ReadOwn(), seat=seat)
    table.do(Continue(), Mix())
    assert sorted(table.shown.lines) == ["anna", "ben"]


def test_the_table_gives_each_seat_a_line_and_then_sees_the_owners() -> None:
    table = mixed(1, 2, 3)
    assert (table.refusal(Agree()), table.refusal(Continue())) == ("not_finished", "not_finished")
    table.do(Match(1, 1), Match(0, 2), Match(2, 3))
    assert (table.shown.matched, table.shown.ready, table.shown.found) == ({1: 1, 2: 0, 3: 2}, True, 0)
    table.do(Match(0, 3))
    assert table.shown.matched == {1: 1, 2: 2, 3: 0}
    table.do(Match(3, 2))
    assert table.shown.matched == {1: 1, 2: 3, 3: 0}
    table.do(Agree())
    assert (table.shown.owned, table.shown.found) == ({1: 1, 2: 2, 3: 0}, 2)
    assert table.refusal(Match(2, 2)) == table.refusal(Withhold(), seat=1) == "not_here"
    table.do(Continue())
    assert (table.state.outcome, table.shown.takeaway) == ("result", "all")
    told = {answer.measure: answer.value for answer in answers(table.game, table.state) if answer.step == "whose"}
    assert told == {"match-found": 2, "match-missed": 1}


def test_what_a_seat_keeps_is_never_told() -> None:
    table = mixed(1, 2, 3, kept=(2,))
    assert (table.shown.lines, table.shown.lent, table.shown.kept) == (("chloe", "anna", "dan"), (1, 3), (2,))
    assert table.refusal(Match(0, 2)) == "no_such_seat"
    table.do(Match(0, 1), Match(1, 3), Agree())
    assert table.shown.owned == {1: 1, 3: 0}


def test_a_seat_may_lend_its_line_after_all_or_keep_its_owner_unsaid_later() -> None:
    table = worried(1, 2, 3)
    table.do(Withhold(), seat=2)
    assert table.refusal(Withhold(), seat=2) == "not_here"
    table.do(Lend(), seat=2)
    table.do(Mix())
    assert table.refusal(Lend(), seat=2) == "not_here"
    table.do(Withhold(), seat=2)
    table.do(Match(1, 1), Match(0, 3), Agree())
    assert (table.shown.owned, table.shown.found) == ({1: 1, 3: 0}, 2)


def test_one_line_alone_would_name_its_owner() -> None:
    table = worried(1, 2)
    assert table.refusal(Continue()) == "not_finished"
    table.do(Withhold(), seat=2)
    assert table.refusal(Mix()) == "not_finished"
    table.do(Continue())
    assert (table.state.outcome, table.shown.outcomes) == ("result", {"whose": None})


@pytest.mark.parametrize("seats", [(1,), (4,)])
def test_whoever_is_alone_is_not_asked(seats: tuple[int, ...]) -> None:
    assert worried(*seats).state.outcome == "result"


def test_nobody_who_left_is_waited_for() -> None:
    table = mixed(1, 2, 3)
    table.do(Match(2, 2), Match(1, 1), Paused(3))
    assert (table.shown.lent, table.shown.ready) == ((1, 2), True)
    table.do(Resumed(3))
    assert not table.shown.ready
    table.do(Left(3), Agree())
    assert (table.shown.owned, table.shown.found) == ({1: 1, 2: 2}, 2)


def test_who_leaves_once_the_owners_are_shown_was_told() -> None:
    table = mixed(1, 2, 3)
    table.do(Match(1, 1), Match(2, 2), Match(0, 3), Agree(), Left(1))
    assert (table.shown.owned, table.shown.found) == ({1: 1, 2: 2, 3: 0}, 3)
    table.do(Continue())
    told = {answer.measure: answer.value for answer in answers(table.game, table.state) if answer.step == "whose"}
    assert told == {"match-found": 3}


def test_a_table_that_all_owners_left_goes_on() -> None:
    table = mixed(1, 2, 3)
    for seat in (1, 2, 3):
        table.do(Withhold(), seat=seat)
    assert table.refusal(Agree()) == "not_finished"
    table.do(Continue())
    assert table.state.outcome == "result"


def test_where_too_few_are_left_nothing_is_asked() -> None:
    table = worried(1, 2)
    table.do(Left(2))
    assert table.state.outcome == "result"


def test_seats_say_what_is_theirs_and_the_table_the_rest() -> None:
    table = mixed(1, 2)
    assert table.refusal(Withhold()) == table.refusal(Match(0, 1), seat=1) == "not_your_turn"
    assert table.refusal(Match(9, 1)) == table.refusal(Match(-1, 1)) == "no_such_card"
    assert table.refusal(Match(0, 5)) == "no_such_seat"


def test_a_line_given_is_taken_back_but_not_what_was_told() -> None:
    table = worried(1, 2)
    table.do(Withhold(), seat=1)
    table.undo()
    assert table.shown.kept == ()
    table.do(Mix())
    told = table.play.top.number
    assert table.view().undo is None
    assert table.refusal(Undone(told)) in {"revealed", "nothing_to_undo"}
    table.do(Match(0, 1))
    table.undo()
    assert table.shown.matched == {}
    table.do(Match(0, 1), Match(1, 2), Agree())
    assert table.view().undo is None


@given(st.integers(2, 6), st.sets(st.integers(1, 6)), st.integers())
def test_every_line_that_was_lent_is_told_once_and_no_other_but_a_strangers(
    count: int, kept: set[int], seed: int
) -> None:
    table = worried(*range(1, count + 1))
    table.chance = RandomChance(seed)
    given, keep = dict(table.shown.given), {seat for seat in kept if seat <= count}
    for seat in sorted(keep):
        table.do(Withhold(), seat=seat)
    if count - len(keep) < 2:
        assert Mix() not in table.legal()
        return
    table.do(Mix())
    lent = {card for seat, card in given.items() if seat not in keep}
    assert lent < set(table.shown.lines)
    assert len(table.shown.lines) == len(lent) + 1
    assert not set(table.shown.lines) & {given[seat] for seat in keep}


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(1, 6))))
def test_a_line_lies_in_one_place_and_a_seat_has_one_line(gifts: list[tuple[int, int]]) -> None:
    matched: dict[int, int] = {}
    for line, seat in gifts:
        matched = moved(matched, line, seat)
        assert matched[seat] == line
        assert len(set(matched.values())) == len(matched)
        assert TABLE not in matched
