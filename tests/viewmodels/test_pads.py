"""Pads: each seat answers on its own, under the cover of a hand; nothing that is shown depends on what."""

from dataclasses import replace

import pytest

from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import Move, Paused, Undone
from kiosk.kinds.vote.rules import Ballot
from kiosk.kinds.vote.screen import VoteStep
from kiosk.viewmodels.pads import PASS, PadRow
from tests.viewmodels.scenes import table_at
from tests.viewmodels.screening import Screening


class Screen(Screening[VoteStep]):
    """A vote with reasons on a screen that asks everybody at once."""

    def __init__(self, *seats: int) -> None:
        super().__init__(table_at("duel", *seats, deck="votes"), VoteStep, at_once=True)

    @property
    def rows(self) -> list[PadRow]:
        return list(self.model.pads.rows.rows)


def test_each_seat_has_a_pad_that_locks_once_it_has_answered() -> None:
    screen = Screen(2, 4)
    assert (screen.model.props.moment, screen.rows) == ("pads", [PadRow(2), PadRow(4)])
    screen.model.pads.touch(4, 1)
    assert (screen.rows, screen.moves) == ([PadRow(2), PadRow(4, question=1)], [])
    screen.model.pads.touch(4, 0)
    assert screen.rows == [PadRow(2), PadRow(4, locked=True)]
    seat, move = screen.moves[0]
    options = screen.table.shown.options
    assert (seat, move) == (4, Ballot((options[1],), ("utile",)))
    assert (screen.model.pads.props.locked, screen.model.pads.props.lacking) == (1, True)


@pytest.mark.parametrize(("keys", "move"), [((PASS,), Abstain()), ((0, PASS), None)])
def test_who_passes_gives_no_answer_or_no_reason(keys: tuple[int, ...], move: Move | None) -> None:
    screen = Screen(1, 2)
    for key in keys:
        screen.model.pads.touch(1, key)
    assert screen.moves == [(1, move or Ballot((screen.table.shown.options[0],), ()))]
    assert screen.rows[0] == PadRow(1, locked=True)


def test_a_locked_pad_takes_no_answer_until_its_seat_opens_it() -> None:
    screen = Screen(1, 2)
    screen.model.pads.touch(1, PASS)
    screen.model.pads.touch(1, 0)
    assert len(screen.moves) == 1
    screen.model.pads.open(1)
    assert screen.rows[0] == PadRow(1)
    screen.model.pads.touch(1, 2)
    screen.model.pads.touch(1, PASS)
    assert screen.rows[0] == PadRow(1, locked=True)
    assert screen.moves[-1] == (1, Ballot((screen.table.shown.options[2],), ()))


def test_the_table_goes_on_without_those_who_are_silent() -> None:
    screen = Screen(1, 2, 3)
    screen.model.pads.touch(1, PASS)
    screen.model.pads.touch(2, 0)
    screen.model.pads.goOn()
    assert screen.moves[1:] == [(2, Ballot((screen.table.shown.options[0],), ())), (3, Abstain())]
    assert (screen.model.props.moment, screen.rows, screen.model.pads.props.shown) == ("shown", [], False)


def test_a_seat_that_is_away_has_no_pad_and_one_taken_back_is_open() -> None:
    screen = Screen(1, 2, 3)
    screen.table.do(Paused(2))
    screen.model.pads.touch(3, PASS)
    assert screen.rows == [PadRow(1), PadRow(3, locked=True)]
    target = screen.table.view().undo
    assert target is not None
    screen.table.do(Undone(target))
    screen.show()
    assert screen.rows == [PadRow(1), PadRow(3)]


def test_what_was_touched_is_forgotten_where_the_screen_is_passed_around_and_for_the_next_group() -> None:
    screen = Screen(1, 2)
    screen.model.pads.touch(1, 0)
    screen.show(at_once=False)
    assert (screen.model.props.moment, screen.rows) == ("curtain", [])
    screen.show()
    assert screen.rows == [PadRow(1), PadRow(2)]
    screen.model.pads.touch(1, 0)
    screen.model.forget()
    assert screen.rows == []
    screen.show()
    assert screen.rows == [PadRow(1), PadRow(2)]


def test_all_that_is_shown_is_the_same_whatever_is_answered() -> None:
    shown = []
    for keys in ((0, 0), (1, 8), (2, PASS), (PASS,)):
        screen = Screen(1, 2, 3)
        for key in keys:
            screen.model.pads.touch(2, key)
        options = [replace(row) for row in screen.model.options.rows]
        shown.append((screen.rows, screen.model.props, screen.model.pads.props, options))
    assert all(one == shown[0] for one in shown)
