"""The way back: the last decision, down to what was revealed; any event for the facilitator; and forward again."""

import pytest

from kiosk.engine import rules
from kiosk.engine.moves import Continue, Event, Joined, Left, Paused, Redone, Undone
from kiosk.engine.play import Play
from kiosk.kinds.choose.rules import Choose
from kiosk.kinds.deal.rules import Dealt
from kiosk.kinds.position.rules import Mark
from tests.engine.tables import Table, Told, cards_of, game_of
from tests.engine.timing import to_half

HELLO = {"id": "hello", "kind": "say", "text": "h"}
PICK = {"id": "pick", "kind": "choose", "options": [{"id": "a", "text": "a"}, {"id": "b", "text": "b"}]}
STAND = {"id": "stand", "kind": "position"}
DEAL = {"id": "deal", "kind": "deal", "from": "pile", "to": "table"}


def asked(*seats: int) -> Table:
    return Table(game_of(HELLO, PICK, STAND), *(seats or (1,)))


def test_undo_goes_back_decision_by_decision_to_equal_states() -> None:
    table = asked()
    states = [table.state]
    for move in (Continue(), Choose("a"), Joined(2), Choose("b"), Paused(1), Continue()):
        table.do(move)
        states.append(table.state)
    while table.view().undo is not None:
        assert table.state == states.pop()
        table.undo()
    assert [table.state] == states


def test_redo_goes_forward_again() -> None:
    table = asked()
    table.do(Continue(), Choose("a"), Choose("b"))
    last = table.state
    for _ in range(3):
        table.undo()
    assert table.view().redo
    table.do(Redone(), Redone(), Redone())
    assert (table.state, table.view().redo) == (last, False)
    assert table.refusal(Redone()) == "nothing_to_redo"


def test_a_new_decision_forgets_what_was_taken_back() -> None:
    table = asked()
    table.do(Continue(), Choose("a"))
    table.undo()
    table.do(Choose("b"))
    assert table.refusal(Redone()) == "nothing_to_redo"


def test_what_was_redone_can_be_undone_again() -> None:
    table = asked()
    table.do(Continue())
    table.undo()
    table.do(Redone())
    table.undo()
    assert table.open == "hello"


def test_undo_looks_past_the_clock_to_what_somebody_decided() -> None:
    table = Table(game_of(HELLO, PICK | {"timer": 30}))
    table.do(Continue())
    to_half(table)
    table.undo()
    assert table.open == "hello"


def test_visitors_undo_only_the_last_decision() -> None:
    table = asked()
    table.do(Continue(), Choose("a"))
    assert table.refusal(Undone(1)) == "nothing_to_undo"
    assert table.refusal(Undone(2)) is None


def test_visitors_stop_at_what_was_revealed() -> None:
    table = asked(1, 2)
    table.do(Continue(), Choose("a"), Continue())
    table.do(Mark(2), seat=1)
    table.do(Mark(3), seat=2)
    for target in range(1, 6):
        assert table.refusal(Undone(target)) == "revealed"
    assert table.view().undo is None


@pytest.mark.parametrize(("target", "opened"), [(1, "hello"), (2, "pick"), (4, "stand"), (5, "stand")])
def test_the_facilitator_undoes_any_event(target: int, opened: str) -> None:
    table = asked(1, 2)
    states = [table.state]
    for seat, move in ((0, Continue()), (0, Choose("a")), (0, Continue()), (1, Mark(2)), (2, Mark(3)), (0, Continue())):
        table.do(move, seat=seat)
        states.append(table.state)
    table.do(Undone(target), facilitator=True)
    assert (table.open, table.state) == (opened, states[target - 1])
    table.do(Redone())
    assert table.state == states[-1]


def test_nobody_undoes_the_opening_or_what_was_already_taken_back() -> None:
    table = asked()
    table.do(Continue())
    table.undo()
    for target in (0, 1, 2, 99):
        assert table.refusal(Undone(target), facilitator=True) == "nothing_to_undo"


def test_cards_the_facilitator_takes_back_are_dealt_anew() -> None:
    game = game_of(HELLO, DEAL, cards=cards_of("f", a={}, b={}), zones={"pile": {"cards": "f"}, "table": {}})
    table = Table(game, chance=Told("a"))
    table.do(Continue())
    table.chance = Told("b")
    table.do(Undone(2), facilitator=True)
    assert table.events[-1].move == Dealt(("b",))
    assert table.shown.cards == ("b",)


def test_a_seat_that_left_by_mistake_is_back() -> None:
    table = asked(1, 2)
    table.do(Left(2))
    table.undo()
    assert table.state.present == (1, 2)


def test_folding_the_log_again_gives_the_state_and_the_way_back() -> None:
    table = asked(1, 2)
    table.do(Continue(), Choose("a"), Choose("b"))
    table.undo()
    table.undo()
    table.do(Redone())
    play: Play | None = None
    for event in table.events:
        play = rules.fold(table.game, play, Event.from_json(event.to_json()))
    assert play is not None
    assert (play.state, play.count) == (table.state, table.play.count)
    assert rules.legal(table.game, play, 0) == table.legal()
