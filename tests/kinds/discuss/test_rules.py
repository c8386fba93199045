"""People talk, the screen rests: more time, half-time viewpoints, the floor that goes round."""

import pytest

from kiosk.engine.moves import Joined, Left, Move, Paused, Resumed
from kiosk.engine.state import Timer
from kiosk.kinds.discuss.rules import EndTalk, Finish, MoreTime
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire, to_half

TALK = {"id": "talk", "kind": "discuss", "card": "debate", "viewpoints": ["pro", "con"], "timer": 120}
ROUND = {"id": "round", "kind": "discuss", "speaking": "round"}


def talking(*seats: int, **changes: object) -> Table:
    game = game_of(TALK | changes, cards=cards_of("claims", claim={}), zones={"debate": {"cards": "claims"}})
    return Table(game, *seats)


def speakers(table: Table) -> list[int]:
    """Who has the floor, in turn, until the end."""
    heard: list[int] = []
    while table.open == "round" and len(heard) < 9:
        heard.append(table.view().turn)
        table.do(Finish())
    return heard


def test_the_table_says_when_it_is_done() -> None:
    table = talking(1, 2)
    assert (table.shown.card, table.view().turn, table.refusal(Finish())) == ("claim", 0, None)
    assert table.open == "end"


def test_viewpoints_appear_at_half_time() -> None:
    table = talking(1, 2)
    assert (table.shown.viewpoints, table.shown.alone) == ((), False)
    to_half(table)
    assert table.shown.viewpoints == ("pro", "con")


def test_where_each_seat_has_the_floor_the_viewpoints_stand_from_the_first_on() -> None:
    assert talking(1, 2, speaking="round", per_speaker=15).shown.viewpoints == ("pro", "con")
    assert talking(1, 2, speaking="alternate", per_speaker=15).shown.viewpoints == ()


def test_someone_alone_has_the_viewpoints_at_once() -> None:
    assert (talking(1).shown.viewpoints, talking(1).shown.alone) == (("pro", "con"), True)


@pytest.mark.parametrize("gone", [Left(2), Paused(2)])
def test_who_is_left_alone_has_them_too_and_keeps_them(gone: Left | Paused) -> None:
    table = talking(1, 2)
    table.do(gone)
    assert table.shown.viewpoints == ("pro", "con")
    table.do(Joined(3))
    assert (table.shown.viewpoints, table.shown.alone) == (("pro", "con"), False)


def test_more_time_starts_a_minute_anew_and_hides_nothing_again() -> None:
    table = talking(1, 2)
    expire(table)
    table.do(MoreTime())
    assert table.view().timer == Timer(60, "due")
    assert table.shown.viewpoints == ("pro", "con")
    expire(table)
    assert table.open == "talk"


def test_more_time_needs_a_timer() -> None:
    assert talking(1, 2, timer=None).refusal(MoreTime()) == "no_timer"


def test_at_zero_the_talk_may_close_by_itself() -> None:
    table = talking(1, 2, at_zero="close")
    expire(table)
    assert table.open == "end"


def test_in_a_round_everybody_has_the_floor_once() -> None:
    assert speakers(Table(game_of(ROUND), 2, 3, 6)) == [2, 3, 6]


@pytest.mark.parametrize(
    ("before", "moves", "after"),
    [
        (0, (Left(2),), [3, 6]),
        (1, (Left(3),), [6]),
        (1, (Left(2),), [3, 6]),
        (1, (Paused(3),), [6]),
        (1, (Paused(3), Resumed(3)), [6, 3]),
        (1, (Joined(1),), [3, 1, 6]),
        (2, (Left(6),), []),
        (2, (Paused(2), Paused(3)), [6]),
    ],
    ids="first-leaves speaker-leaves heard-leaves speaker-pauses comes-back joins last-leaves heard-pause".split(),
)
def test_the_round_is_recomputed(before: int, moves: tuple[Move, ...], after: list[int]) -> None:
    table = Table(game_of(ROUND), 2, 3, 6)
    table.do(*[Finish()] * before)
    table.do(*moves)
    assert speakers(table) == after


def test_a_round_of_nobody_waits() -> None:
    table = Table(game_of(ROUND), 1, 2)
    table.do(Paused(1), Paused(2))
    assert (table.open, table.view().turn) == ("round", 0)
    table.do(Resumed(2))
    assert table.view().turn == 2


PASSING = ROUND | {"per_speaker": 20, "at_zero": "close"}


def test_the_floor_passes_on_by_itself_until_all_have_had_it() -> None:
    table = Table(game_of(PASSING), 2, 3, 6)
    heard: list[int] = []
    while table.open == "round" and len(heard) < 9:
        heard.append(table.view().turn)
        expire(table)
    assert heard == [2, 3, 6]


def test_one_touch_ends_a_talk_whose_floor_passes_on() -> None:
    table = Table(game_of(PASSING), 2, 3, 6)
    table.do(Finish())
    assert (table.shown.passing, table.view().turn) == (True, 3)
    table.do(EndTalk())
    assert table.open == "end"


@pytest.mark.parametrize("step", [ROUND, ROUND | {"per_speaker": 20}, PASSING | {"speaking": "free"}, TALK])
def test_elsewhere_each_says_when_they_have_spoken(step: dict[str, object]) -> None:
    table = talking(1, 2) if step is TALK else Table(game_of(step), 1, 2)
    assert (table.shown.passing, table.refusal(EndTalk())) == (False, "not_here")
