"""Every seat bets on a number; nothing is seen before everything is, and the truth waits for its reveal."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.moves import Continue, Joined, Left, Paused, Resumed
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.estimate.rules import Guess
from kiosk.kinds.estimate.rules.bets import Bet
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire

TRAITS = {"min": "1", "max": "1000", "low": "30", "high": "60", "scale": "log", "status": "measured"}
BET = {"id": "bet", "kind": "estimate", "card": "bets"}
TRUTH = {"id": "truth", "kind": "reveal", "of": "bet"}
OWN = {"id": "bet", "kind": "estimate", "min": 0, "max": 100, "low": 45, "high": 45, "status": "declared"}


def betting(*seats: int, traits: dict[str, str] = TRAITS, **changes: Any) -> Table:
    game = game_of(BET | changes, TRUTH, cards=cards_of("bets", image=traits), zones={"bets": {"cards": "bets"}})
    return Table(game, *seats)


def guessed(table: Table, ticks: dict[int, int]) -> None:
    for seat, tick in ticks.items():
        table.do(Guess(tick), seat=seat)


@pytest.mark.parametrize("ballot", ["secret", "open"])
def test_a_bet_goes_from_seat_to_seat(ballot: str) -> None:
    table = betting(2, 4, 5, ballot=ballot)
    turns = []
    while not table.shown.shown:
        turns.append(table.view().turn)
        table.do(Guess(50), seat=turns[-1])
    assert turns == [2, 4, 5]
    assert table.view().turn == 0


@given(st.lists(st.integers(0, 100), min_size=2, max_size=6), st.floats(2, 999))
def test_no_view_depends_on_a_hidden_guess_or_on_the_truth(ticks: list[int], low: float) -> None:
    seats = range(1, len(ticks) + 1)
    tables = betting(*seats), betting(*seats, traits=TRAITS | {"low": str(low), "high": "999"})
    for seat, tick in enumerate(ticks[:-1], start=1):
        tables[0].do(Guess(tick), seat=seat)
        tables[1].do(Guess(7), seat=seat)
        for viewer in range(7):
            assert repr(tables[0].view(viewer)) == repr(tables[1].view(viewer))
    tables[0].do(Guess(ticks[-1]), seat=len(ticks))
    assert tables[0].shown.ticks == dict(enumerate(ticks, start=1))
    assert not hasattr(tables[0].shown, "low")


def test_once_shown_a_guess_cannot_be_taken_back() -> None:
    table = betting(1, 2)
    table.do(Guess(20), seat=1)
    assert table.view().undo is not None
    table.do(Guess(60), seat=2)
    assert table.view().undo is None


@pytest.mark.parametrize(
    ("seat", "tick", "reason"),
    [(0, 1, "not_your_turn"), (1, -1, "no_such_tick"), (1, 101, "no_such_tick")],
)
def test_refusals_of_a_guess(seat: int, tick: int, reason: str) -> None:
    assert betting(1, 2).refusal(Guess(tick), seat) == reason


def test_nobody_guesses_twice_and_the_table_goes_on_after_the_guesses() -> None:
    table = betting(1, 2)
    assert table.refusal(Continue()) == "not_everyone"
    guessed(table, {1: 0, 2: 100})
    assert table.refusal(Guess(2), 2) == "already_guessed"
    table.do(Continue())
    assert table.open == "truth"


@pytest.mark.parametrize("gone", [Left(2), Paused(2)])
def test_nobody_waits_for_a_seat_that_is_gone(gone: Left | Paused) -> None:
    table = betting(1, 2)
    table.do(Guess(5), seat=1)
    table.do(gone)
    assert table.shown.ticks == {1: 5}


def test_an_empty_table_reveals_nothing_and_a_seat_that_joins_is_waited_for() -> None:
    table = betting(1, 2)
    table.do(Guess(5), seat=1)
    table.do(Joined(3), Paused(1), Paused(2), Paused(3))
    assert table.shown.shown is False
    table.do(Resumed(2), Resumed(3))
    guessed(table, {2: 9, 3: 9})
    assert table.shown.ticks == {1: 5, 2: 9, 3: 9}


def test_the_reveal_has_the_truth_beside_the_guesses() -> None:
    table = betting(1, 2)
    guessed(table, {1: 50, 2: 80})
    table.do(Continue())
    outcome = table.shown.outcome
    assert (outcome.card, outcome.ticks) == ("image", {1: 50, 2: 80})
    assert outcome.bet == Bet(1, 1000, 30, 60, "log", "measured")


def test_a_step_may_hold_its_own_bet() -> None:
    table = Table(game_of(OWN | {"source": ["survey"]}, TRUTH), 1)
    assert (table.shown.card, table.shown.min, table.shown.max, table.shown.scale) == (None, 0, 100, "linear")
    guessed(table, {1: 45})
    table.do(Continue())
    assert table.shown.outcome.bet == Bet(0, 100, 45, 45, "linear", "declared")
    assert table.shown.outcome.sources == ("survey",)
    assert Answer("bet", "bet", "tick-40", 1) in answers(table.game, table.state)


def test_without_a_card_where_one_is_asked_for_the_step_passes() -> None:
    assert Table(game_of(BET, TRUTH, zones={"bets": {}}), 1).open == "truth"


@pytest.mark.parametrize(
    ("ticks", "inside", "spread"),
    [({1: 49, 2: 59}, 2, 10), ({1: 48, 2: 60}, 0, 12), ({1: 55, 2: 0}, 1, 55), ({1: 55, 2: 55}, 2, 0)],
)
def test_facts_count_those_within_the_truth(ticks: dict[int, int], inside: int, spread: int) -> None:
    table = betting(1, 2)
    guessed(table, ticks)
    table.do(Continue())
    facts = {name: table.game.fact(table.state, f"bet.{name}") for name in ("voters", "inside", "spread")}
    assert facts == {"voters": 2, "inside": inside, "spread": spread}


def test_answers_are_counted_by_tens_and_name_no_seat() -> None:
    table = betting(1, 2, 3, 4)
    guessed(table, {1: 9, 2: 0, 3: 100, 4: 50})
    table.do(Continue())
    counted = [a for a in answers(table.game, table.state) if a.step == "bet"]
    assert counted == [Answer("bet", "image", f"tick-{tick}", count) for tick, count in ((0, 2), (50, 1), (90, 1))]


def test_out_of_time_it_closes_without_showing_who_guessed_what() -> None:
    table = betting(1, 2, timer=20, at_zero="close")
    table.do(Guess(5), seat=1)
    expire(table)
    assert (table.open, table.shown.outcome.ticks) == ("truth", {})
