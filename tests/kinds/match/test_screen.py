"""Worries on the screen: nothing names the owner of a line before all owners are shown."""

from dataclasses import asdict, replace

import pytest

from kiosk.engine.moves import Agree
from kiosk.kinds.match.rules import Match, Mix, Withhold
from kiosk.kinds.match.screen import MatchStep, MixedRow, NeighbourRow
from tests.viewmodels.scenes import shipped_deck, table_at
from tests.viewmodels.screening import Screening

STREET = "une-ia-dans-ma-rue"


class Screen(Screening[MatchStep]):
    """The worries of a street, in front of their neighbours."""

    def __init__(self, *seats: int) -> None:
        super().__init__(table_at("whose", *seats, length="normal", deck=STREET), MatchStep)

    @property
    def lines(self) -> list[MixedRow]:
        return list(self.model.lines.rows)

    @property
    def neighbours(self) -> list[NeighbourRow]:
        return list(self.model.neighbours.rows)

    def private(self, seat: int) -> str:
        return shipped_deck(STREET).card_text(self.table.shown.given[seat], "private", "fr")


def test_before_the_mix_each_seat_may_keep_its_line_and_none_is_told() -> None:
    screen = Screen(1, 2, 3)
    assert (screen.model.props.moment, screen.model.props.ready, screen.lines) == ("ask", True, [])
    assert [row.number for row in screen.neighbours] == [1, 2, 3]
    screen.model.withhold(2)
    assert [row.kept for row in screen.neighbours] == [False, True, False]
    screen.model.withhold(1)
    assert not screen.model.props.ready
    screen.model.withhold(1)
    assert screen.model.props.ready
    shown = repr([asdict(row) for row in screen.neighbours])
    assert not any(screen.private(seat) in shown for seat in (1, 2, 3))


def test_a_kept_line_is_nowhere_and_its_seat_is_given_none() -> None:
    screen = Screen(1, 2, 3)
    screen.model.withhold(2)
    screen.model.mix()
    assert [row.number for row in screen.neighbours] == [1, 3]
    texts = {row.text for row in screen.lines}
    assert texts > {screen.private(1), screen.private(3)}
    assert screen.private(2) not in texts
    assert (len(texts), screen.model.props.extra) == (3, True)


def test_nothing_shown_tells_whose_a_line_is() -> None:
    screen = Screen(1, 2, 3)
    screen.model.mix()
    shown = [*screen.lines, *screen.neighbours, screen.model.props]
    assert not any(card in repr(shown) for card in screen.table.shown.given.values())
    assert [(row.place, row.seat) for row in screen.lines] == [(n, 0) for n in range(4)]
    assert all((row.guess, row.own, row.known) == ("", "", False) for row in screen.neighbours)


def test_the_first_line_that_waits_is_in_hand_until_another_is_taken() -> None:
    screen = Screen(1, 2)
    screen.model.mix()
    assert (screen.model.props.held, [row.held for row in screen.lines]) == (0, [True, False, False])
    screen.model.give(2)
    assert (screen.moves[-1], screen.model.props.held) == ((0, Match(0, 2)), 1)
    screen.model.pick(2)
    screen.model.give(1)
    assert (screen.moves[-1], screen.model.props.held, screen.model.props.ready) == ((0, Match(2, 1)), -1, True)
    assert [row.guess for row in screen.neighbours] == [screen.lines[2].text, screen.lines[0].text]


def test_a_line_that_was_given_is_taken_from_its_seat_and_given_to_another() -> None:
    screen = Screen(1, 2)
    screen.model.mix()
    screen.model.give(1)
    screen.model.give(2)
    screen.model.give(1)
    assert screen.model.props.held == 0
    screen.model.give(2)
    assert [row.place for row in screen.neighbours] == [1, 0]
    screen.model.pick(1)
    screen.model.pick(1)
    assert screen.model.props.held == -1


@pytest.mark.parametrize("right", [True, False])
def test_owners_are_shown_with_what_was_thought(right: bool) -> None:
    screen = Screen(1, 2)
    screen.model.mix()
    places = {screen.private(seat): seat for seat in (1, 2)}
    for row in screen.lines:
        if row.text in places:
            seat = places[row.text]
            screen.table.do(Match(row.place, seat if right else 3 - seat))
    screen.model.agree()
    assert isinstance(screen.moves[-1][1], Agree)
    assert (screen.model.props.moment, screen.model.props.found, screen.model.props.told) == ("owners", 2 * right, 2)
    assert [(row.own, row.known) for row in screen.neighbours] == [(screen.private(seat), right) for seat in (1, 2)]
    assert [row.guess == row.own for row in screen.neighbours] == [right, right]


def test_no_line_is_in_hand_for_the_next_group() -> None:
    screen = Screen(1, 2)
    screen.table.do(Mix())
    screen.show()
    screen.model.pick(2)
    screen.model.forget()
    screen.show()
    assert screen.model.props.held == 0


def test_one_that_keeps_its_line_after_the_mix_is_told_of_no_more() -> None:
    screen = Screen(1, 2, 3)
    screen.table.do(Mix())
    screen.table.do(Withhold(), seat=3)
    screen.show()
    assert [row.number for row in screen.neighbours] == [1, 2]
    assert replace(screen.model.props, held=0).extra
