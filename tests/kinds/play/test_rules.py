"""In turn, cards leave the hands: a card lies there for now, it is said why, the others agree, it stays."""

from typing import Any

import pytest

from kiosk.engine.moves import Agree, Continue, Left, Move, Paused, Resumed
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.play.rules import PlayCard, Played, Said, TakeBack
from tests.engine.tables import Table, cards_of, game_of
from tests.engine.timing import expire

DEAL: dict[str, Any] = {"id": "hands", "kind": "deal", "from": "pile", "to": "hand", "per": "seat", "count": 2}
PLAY: dict[str, Any] = {"id": "play", "kind": "play", "from": "hand", "to": "table"}
ONTO: dict[str, Any] = {"id": "play", "kind": "play", "from": "hand", "onto": "chain", "answer": "link"}
DEMANDS = {f"d{n}": {"link": "b" if n % 2 else "a | c"} for n in range(1, 13)}


def playing(step: dict[str, Any], *seats: int, teams: tuple[str, ...] = (), **changes: Any) -> Table:
    """Seats that hold two cards each: d1 and d2 the first, d3 and d4 the next."""
    game = game_of(
        DEAL,
        step | changes,
        {"id": "after", "kind": "say", "text": "t"},
        cards=(*cards_of("demand", **DEMANDS), *cards_of("link", a={}, b={}, c={})),
        zones={
            "pile": {"cards": "demand", "show": "hidden"},
            "hand": {"per": "seat", "show": "owner"},
            "chain": {"cards": "link"},
            "table": {},
        },
        teams=teams,
    )
    table = Table(game, *seats)
    table.do(Continue())
    return table


def lying(table: Table) -> tuple[int, str | None, str]:
    return table.view().turn, table.shown.card, table.shown.onto


def test_each_seat_plays_a_card_of_its_own_then_the_table_goes_on() -> None:
    table = playing(PLAY, 2, 5)
    assert table.view().turn == 2
    table.do(PlayCard("d1"), seat=2)
    assert table.view().turn == 5
    assert table.refusal(Continue()) == "not_finished"
    table.do(PlayCard("d4"), seat=5)
    assert (table.view().turn, table.shown.finished) == (0, True)
    assert (table.state.zones["table"], table.state.zones["hand@2"]) == (("d1", "d4"), ("d2",))
    table.do(Continue())
    assert table.open == "after"


def test_a_hand_is_seen_by_its_seat_alone() -> None:
    table = playing(PLAY, 2, 5, agree="all")
    assert table.view(2).zones["hand@2"].cards == ("d1", "d2")
    assert all("d1" not in repr(table.view(viewer)) for viewer in (0, 1, 5))
    table.do(PlayCard("d1"), seat=2)
    assert table.shown.card == "d1"
    assert table.view(2).zones["hand@2"].cards == ("d2",)


@pytest.mark.parametrize(
    ("move", "seat", "reason"),
    [
        (PlayCard("d3"), 5, "not_your_turn"),
        (PlayCard("d1"), 0, "not_your_turn"),
        (PlayCard("d3"), 2, "no_such_card"),
        (PlayCard("d1", "a"), 2, "no_such_slot"),
        (TakeBack(), 2, "no_proposal"),
        (Said(), 2, "no_proposal"),
        (Agree(), 5, "no_proposal"),
    ],
)
def test_refusals(move: Move, seat: int, reason: str) -> None:
    assert playing(PLAY, 2, 5, say_why=True, agree="all").refusal(move, seat) == reason


def test_the_seat_says_why_before_the_others_agree() -> None:
    table = playing(PLAY, 1, 2, 3, say_why=True, agree="all")
    table.do(PlayCard("d1"), seat=1)
    assert table.refusal(Agree(), 2) == "say_why"
    assert table.refusal(Said(), 2) == "not_your_turn"
    table.do(Said(), seat=1)
    assert table.refusal(Said(), 1) == "no_proposal"
    assert [table.refusal(Agree(), seat) for seat in (1, 0)] == ["already_agreed", "not_your_turn"]
    table.do(Agree(), seat=3)
    assert (lying(table), table.shown.agreed) == ((1, "d1", ""), (3,))
    table.do(Agree(), seat=2)
    assert (lying(table), table.shown.played) == ((2, None, ""), (Played(1, "1", "d1"),))


def test_without_marks_it_is_enough_to_say_why() -> None:
    table = playing(PLAY, 1, 2, say_why=True)
    table.do(PlayCard("d1"), seat=1)
    assert (table.view().turn, table.refusal(Agree(), 2)) == (1, "no_proposal")
    table.do(Said(), seat=1)
    assert table.view().turn == 2


@pytest.mark.parametrize("again", [(TakeBack(),), (TakeBack(), PlayCard("d2")), (PlayCard("d2"),)])
def test_a_card_may_be_taken_back_and_everything_begins_anew(again: tuple[Move, ...]) -> None:
    table = playing(PLAY, 1, 2, 3, say_why=True, agree="all")
    table.do(PlayCard("d1"), Said(), seat=1)
    table.do(Agree(), seat=2)
    table.do(*again, seat=1)
    assert (table.shown.said, table.shown.agreed) == (False, ())
    assert "d1" in table.state.zones["hand@1"]
    assert table.shown.card == (again[-1].card if isinstance(again[-1], PlayCard) else None)


@pytest.mark.parametrize("count", [2, 3])
def test_a_seat_plays_as_many_as_asked_or_as_it_holds(count: int) -> None:
    table = playing(PLAY, 1, 2, count=count)
    assert table.shown.left == 2
    table.do(PlayCard("d2"), seat=1)
    assert (table.view().turn, table.shown.left) == (1, 1)
    table.do(PlayCard("d1"), seat=1)
    assert table.view().turn == 2


def test_empty_hands_have_nothing_to_play() -> None:
    game = game_of(PLAY, zones={"hand": {"per": "seat"}, "table": {}})
    assert Table(game, 1, 2).open == "end"


def test_where_no_card_lies_to_play_onto_the_step_is_passed_over() -> None:
    assert playing(ONTO, 2, 5, onto="table").open == "after"


@pytest.mark.parametrize("gone", [Left(2), Paused(2)])
def test_who_goes_takes_its_card_along_and_is_not_waited_for(gone: Left | Paused) -> None:
    table = playing(PLAY, 2, 5, say_why=True, agree="all")
    table.do(PlayCard("d1"), seat=2)
    table.do(gone)
    assert (lying(table), table.state.zones["hand@2"]) == ((5, None, ""), ("d2", "d1"))
    table.do(PlayCard("d3"), Said(), seat=5)
    assert table.shown.finished


def test_the_last_mark_may_be_that_of_somebody_who_leaves() -> None:
    table = playing(PLAY, 1, 2, 3, agree="all")
    table.do(PlayCard("d1"), seat=1)
    table.do(Agree(), seat=2)
    table.do(Left(3))
    assert (table.view().turn, table.state.zones["table"]) == (2, ("d1",))


def test_an_empty_table_waits_for_those_who_come_back() -> None:
    table = playing(PLAY, 1, 2)
    table.do(Paused(1), Paused(2))
    assert (table.open, table.view().turn, table.refusal(Continue())) == ("play", 0, "not_finished")
    table.do(Resumed(2))
    assert table.view().turn == 2
    table.do(PlayCard("d3"), seat=2)
    assert table.shown.finished


def test_teams_play_by_their_first_seat_and_once() -> None:
    table = playing(PLAY, 1, 2, 3, 4, teams=("one", "two"), by="each-team")
    assert table.view().turn == 1
    table.do(PlayCard("d1"), seat=1)
    table.do(Left(1))
    assert table.view().turn == 2
    table.do(PlayCard("d3"), seat=2)
    assert table.shown.finished
    assert [card.side for card in table.shown.played] == ["one", "two"]


def test_a_card_lies_on_the_card_it_belongs_on() -> None:
    table = playing(ONTO, 1, 2)
    assert table.shown.targets == ("a", "b", "c")
    assert table.refusal(PlayCard("d1"), 1) == "no_such_slot"
    table.do(PlayCard("d1", "b"), seat=1)
    table.do(PlayCard("d4", "b"), seat=2)
    assert table.shown.played == (Played(1, "1", "d1", "b"), Played(2, "2", "d4", "a", well=False))
    assert table.view().undo is None
    table.do(Continue())
    facts = [table.game.fact(table.state, f"play.{name}") for name in ("played", "right")]
    assert facts == [2, 1]


def test_a_reveal_shows_the_right_places() -> None:
    table = playing(ONTO, 1, 2)
    table.do(PlayCard("d1", "b"), seat=1)
    table.do(PlayCard("d4", "b"), seat=2)
    table.do(Continue())
    step = table.game.named("short", "play")
    assert step is not None
    outcome = step.outcome(table.game, table.state, table.state.closed["play"])
    assert (outcome.slots, outcome.placed) == (("a", "b", "c"), {"d1": "b", "d4": "a"})
    assert (outcome.hesitated, outcome.total) == (("d4",), 2)


def test_cards_that_lie_on_no_other_are_looked_back_at_in_the_order_they_were_played() -> None:
    table = playing(PLAY, 1, 2)
    table.do(PlayCard("d2"), seat=1)
    table.do(PlayCard("d3"), seat=2)
    table.do(Continue())
    step = table.game.named("short", "play")
    assert step is not None
    own = table.state.closed["play"]
    outcome = step.outcome(table.game, table.state, own)
    assert (outcome.slots, outcome.placed, outcome.hesitated) == (("d2", "d3"), {"d2": "d2", "d3": "d3"}, ())
    assert step.covers(table.game, table.state, own) == 2


def test_those_who_hold_the_roles_play_and_nobody_where_none_is_here() -> None:
    table = playing(PLAY | {"by": ["role:d3", "role:d5"]}, 1, 2, 3)
    turns = []
    while not table.shown.finished:
        turns.append(table.view().turn)
        table.do(PlayCard(table.state.zones[f"hand@{turns[-1]}"][0]), seat=turns[-1])
        assert len(turns) < 3
    assert turns == [2, 3]
    assert playing(PLAY | {"by": "role:d5"}, 1, 2).open == "after"


def test_roles_that_are_left_out_play_nothing() -> None:
    table = playing(PLAY | {"except": ["role:d1"]}, 1, 2)
    assert table.view().turn == 2
    assert table.refusal(PlayCard("d1"), 1) == "not_your_turn"


def test_a_card_on_a_card_may_also_go_to_a_zone() -> None:
    table = playing(ONTO | {"to": "table"}, 1)
    table.do(PlayCard("d2", "c"), seat=1)
    assert table.state.zones["table"] == ("d2",)
    assert table.shown.played[0].onto == "c"


def test_answers_say_which_cards_were_played_and_where_the_table_hesitated() -> None:
    table = playing(ONTO, 1, 2)
    table.do(PlayCard("d1", "b"), seat=1)
    table.do(PlayCard("d4", "b"), seat=2)
    table.do(Continue())
    counted = [answer for answer in answers(table.game, table.state) if answer.step == "play"]
    assert counted == [
        Answer("play", "d1", "played", 1),
        Answer("play", "d4", "played", 1),
        Answer("play", "d4", "hesitated", 1),
    ]


def test_without_an_answer_a_card_laid_down_may_be_undone() -> None:
    table = playing(PLAY, 1, 2)
    table.do(PlayCard("d1"), seat=1)
    table.undo()
    assert (table.view().turn, table.state.zones["hand@1"]) == (1, ("d1", "d2"))


def test_out_of_time_a_card_that_lies_there_goes_back() -> None:
    table = playing(PLAY, 1, 2, agree="all", timer=30, at_zero="close")
    table.do(PlayCard("d1"), seat=1)
    expire(table)
    assert (table.open, table.state.zones["hand@1"]) == ("after", ("d2", "d1"))
