"""What every game shares: opening, seats that come and go, time that passes, refusals with a name."""

import pytest

from kiosk.engine import rules
from kiosk.engine.kinds import STEPS
from kiosk.engine.moves import (
    Continue,
    HalfTime,
    Joined,
    Left,
    Move,
    Paused,
    Redone,
    Resumed,
    Shuffled,
    Started,
    TimerExpired,
    TimerStarted,
    Undone,
)
from kiosk.engine.state import Seat, Timer
from kiosk.engine.table import REASONS
from kiosk.kinds.deal.rules import Dealt
from kiosk.kinds.position.rules import Mark
from tests.engine.tables import Table, Told, cards_of, game_of
from tests.engine.timing import to_half

HELLO = {"id": "hello", "kind": "say", "text": "h"}
STAND = {"id": "stand", "kind": "position"}
TIMED = {"id": "timed", "kind": "say", "text": "t", "timer": 30}
LAST = {"id": "last", "kind": "say", "text": "l"}


def test_a_session_opens_with_its_seats_in_table_order() -> None:
    assert Table(game_of(HELLO), 5, 1, 3).state.seats == (Seat(1), Seat(3), Seat(5))


@pytest.mark.parametrize("seats", [(), (1, 2, 3, 4), (1, 1), (0, 1), (1, 4)])
def test_seats_a_game_cannot_take_are_an_error(seats: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="small takes 1 to 3"):
        rules.start(game_of(HELLO, players=(1, 3)), Started("short", seats), Told())


def test_a_length_the_game_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError, match="long"):
        rules.start(game_of(HELLO), Started("long", (1,)), Told())


def test_chance_shuffles_the_piles_that_ask_for_it_before_anything_else() -> None:
    zones: dict[str, dict[str, object]] = {"pile": {"cards": "f", "shuffle": True}, "other": {"cards": "f"}}
    table = Table(game_of(HELLO, cards=cards_of("f", a={}, b={}, c={}), zones=zones), chance=Told("c", "a"))
    assert [event.move for event in table.events[1:]] == [Shuffled("pile", ("c", "a", "b"))]
    seen = table.view().zones
    assert (seen["pile"].cards, seen["other"].cards) == (("c", "a", "b"), ("a", "b", "c"))


def test_chance_answers_until_the_table_waits_for_somebody() -> None:
    zones = {name: {"cards": "f", "shuffle": True} for name in ("one", "other")} | {"table": {}}
    deal = {"id": "deal", "kind": "deal", "from": "one", "to": "table"}
    table = Table(game_of(deal, HELLO, cards=cards_of("f", a={}, b={}), zones=zones), chance=Told("b"))
    drawn = [Shuffled("one", ("b", "a")), Shuffled("other", ("b", "a")), Dealt(("b",))]
    assert [event.move for event in table.events[1:]] == drawn
    assert table.legal()[0] == Continue()


@pytest.mark.parametrize(
    ("move", "reason"),
    [
        (Joined(1), "seat_taken"),
        (Joined(0), "no_such_seat"),
        (Joined(4), "no_such_seat"),
        (Left(3), "no_such_seat"),
        (Paused(3), "no_such_seat"),
        (Resumed(3), "no_such_seat"),
        (Paused(2), "seat_absent"),
        (Resumed(1), "seat_here"),
        (TimerStarted(5), "no_timer"),
        (HalfTime(), "no_timer"),
        (TimerExpired(), "no_timer"),
        (Undone(0), "nothing_to_undo"),
        (Undone(99), "nothing_to_undo"),
        (Redone(), "nothing_to_redo"),
        (Shuffled("pile", ()), "not_here"),
        (Started("short", (1,)), "not_here"),
        (Mark(1), "not_here"),
    ],
)
def test_refusals_have_a_name_and_change_nothing(move: Move, reason: str) -> None:
    table = Table(game_of(HELLO, players=(1, 3)), 1, 2)
    table.do(Paused(2))
    before = table.play
    assert table.refusal(move) == reason
    assert table.play is before


def test_a_seat_that_is_not_here_does_nothing() -> None:
    table = Table(game_of(STAND), 1, 2)
    table.do(Paused(2))
    for seat in (2, 3, 9):
        assert table.refusal(Mark(1), seat) == "seat_absent"
        assert table.legal(seat) == ()


def test_every_name_a_kind_gives_is_declared_beside_the_shared_ones() -> None:
    assert not [kind for kind, step in STEPS.items() if step.reasons & (REASONS - {"no_timer"})]


def test_when_everybody_left_nothing_is_possible_but_taking_that_back() -> None:
    table = Table(game_of(HELLO, LAST), 1, 2)
    table.do(Left(1), Left(2))
    assert table.view().outcome == "left"
    assert table.legal() == (Undone(2),)
    for move in (Continue(), Joined(1)):
        assert table.refusal(move) == "session_over"
    table.undo()
    assert not table.state.over
    assert table.state.present == (2,)


def test_when_everybody_is_away_the_game_waits() -> None:
    table = Table(game_of(HELLO), 1)
    table.do(Paused(1))
    assert table.state.outcome is None
    table.do(Resumed(1), Continue())
    assert table.open == "end"


def test_time_comes_from_outside_step_by_step() -> None:
    table = Table(game_of(TIMED))
    assert table.view().timer == Timer(30, "due")
    for move, phase in ((TimerStarted(30), "running"), (HalfTime(), "half"), (TimerExpired(), "expired")):
        table.do(move)
        assert table.view().timer == Timer(30, phase)
        assert table.refusal(move) == "no_timer"
    assert table.open == "timed"


def test_time_that_runs_out_closes_a_step_that_says_so() -> None:
    table = Table(game_of(TIMED | {"at_zero": "close"}, LAST))
    to_half(table)
    assert table.open == "timed"
    table.do(TimerExpired())
    assert (table.open, table.view().timer) == ("last", None)


def test_each_step_has_a_timer_of_its_own() -> None:
    table = Table(game_of(TIMED, TIMED | {"id": "again", "timer": 60}))
    to_half(table)
    table.do(Continue())
    assert table.view().timer == Timer(60, "due")


def test_a_view_tells_the_way_and_the_length() -> None:
    table = Table(game_of(HELLO, LAST))
    table.do(Continue())
    seen = table.view()
    assert (seen.id, seen.kind, seen.length) == ("last", "say", "short")
    assert (seen.at, seen.path) == (1, ("hello", "last", "end"))
