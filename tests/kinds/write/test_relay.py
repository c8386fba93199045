"""A relay: seat after seat adds a line, then the table writes the last one."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import (
    Continue,
    Event,
    HalfTime,
    Joined,
    Left,
    Move,
    Paused,
    Redone,
    Resumed,
    TimerExpired,
    TimerStarted,
)
from kiosk.kinds.write.rules import Wrote
from kiosk.kinds.write.rules.relay import Fragment, OwnWords, RelayLine, RelayPart, offered, part_of, share, wanted
from kiosk.sessions.digest import digest
from tests.engine.tables import Table, Told, cards_of, game_of

PARTS = [{"id": name, "cards": name, "prompt": name} for name in ("scene", "voice", "slip")]
CARDS = tuple(
    card for name in "scene voice slip".split() for card in cards_of(name, **{f"{name}{n}": {} for n in range(6)})
)
TALE: dict[str, Any] = {"id": "tale", "kind": "write", "to": "told", "relay": PARTS}
ZONES: dict[str, dict[str, Any]] = {name: {"cards": name, "show": "hidden"} for name in ("scene", "voice", "slip")}
AFTER = {"id": "read", "kind": "say", "text": "t", "cards": "told"}


def table(*seats: int, chance: Told | None = None, **changes: Any) -> Table:
    """A table at a relay of three parts, with six fragments each."""
    return Table(game_of(TALE | changes, AFTER, cards=CARDS, zones=ZONES | {"told": {}}), *seats, chance=chance)


def turn(made: Table) -> int:
    return made.view().turn


def first(made: Table) -> Fragment:
    return Fragment(made.shown.offered[0])


def parts_of(made: Table) -> list[tuple[int, str]]:
    """Whose turn it was for which part, line after line."""
    found = []
    while made.shown.part:
        found.append((turn(made), made.shown.part))
        made.do(first(made), seat=turn(made))
    return found


@pytest.mark.parametrize(
    ("seats", "lines"),
    [
        ((1,), "1 scene 1 voice 1 slip"),
        ((2, 5), "2 scene 5 voice 2 slip"),
        ((1, 2, 3), "1 scene 2 voice 3 slip"),
        ((1, 2, 3, 4), "1 scene 2 scene 3 voice 4 slip"),
        ((1, 2, 3, 4, 5), "1 scene 2 scene 3 voice 4 voice 5 slip"),
        ((1, 2, 3, 4, 5, 6), "1 scene 2 scene 3 voice 4 voice 5 slip 6 slip"),
    ],
)
def test_every_seat_adds_a_line_and_every_part_has_one(seats: tuple[int, ...], lines: str) -> None:
    made = table(*seats)
    words = lines.split()
    assert parts_of(made) == list(zip(map(int, words[::2]), words[1::2], strict=True))
    assert (turn(made), made.shown.offered, made.refusal(Wrote(40, 6))) == (0, (), None)


def test_nobody_is_offered_what_somebody_else_saw() -> None:
    made = table(1, 2, 3, 4, 5, 6, chance=Told("scene5", "scene4", "voice3"))
    seen: list[str] = []
    while made.shown.part:
        seen += made.shown.offered
        made.do(first(made), seat=turn(made))
    assert len(set(seen)) == len(seen) == 18
    assert seen[:3] == ["scene5", "scene4", "scene0"]


@pytest.mark.parametrize(
    ("seat", "move", "reason"),
    [
        (2, Fragment("scene0"), "not_your_turn"),
        (1, Fragment("scene3"), "no_such_card"),
        (1, Fragment("voice0"), "no_such_card"),
        (1, OwnWords(0, 0), "too_short"),
        (1, OwnWords(4, 0), "too_short"),
        (1, OwnWords(70, 9), "too_long"),
        (1, OwnWords(69, 9), None),
        (1, Abstain(), None),
        (0, Abstain(), "not_your_turn"),
        (0, Wrote(40, 6), "not_everyone"),
        (0, Continue(), "nothing_written"),
    ],
)
def test_a_line_is_one_of_three_or_a_few_words_in_turn(seat: int, move: Move, reason: str | None) -> None:
    assert table(1, 2, 3).refusal(move, seat=seat) == reason


def test_lines_are_told_with_those_who_gave_them() -> None:
    made = table(1, 2, 3)
    made.do(OwnWords(20, 4), seat=1)
    made.do(Abstain(), seat=2)
    made.do(Fragment("slip2"), seat=3)
    assert made.shown.lines == (RelayLine(1, chars=20), RelayLine(2), RelayLine(3, "slip2"))
    step = made.game.step(made.state)
    assert step.hands(made.state.step) == 2


def test_a_table_that_only_passed_writes_all_of_it() -> None:
    made = table(1)
    made.do(Abstain(), Abstain(), Abstain(), seat=1)
    assert made.game.step(made.state).hands(made.state.step) == 0
    made.do(Wrote(120, 20), Continue())
    assert made.state.zones["told"] == ("~tale",)


def test_those_who_stay_write_the_lines_of_who_leaves() -> None:
    made = table(1, 2, 3, 4)
    made.do(first(made), seat=1)
    made.do(Left(2))
    assert parts_of(made) == [(3, "scene"), (4, "voice"), (1, "slip")]


def test_nothing_waits_for_a_seat_that_steps_away_until_it_is_back() -> None:
    made = table(1, 2, 3)
    made.do(Paused(1))
    assert turn(made) == 2
    made.do(Paused(2), Paused(3))
    assert (turn(made), made.shown.part, made.refusal(Wrote(40, 6))) == (0, "scene", "not_everyone")
    made.do(Resumed(1))
    assert parts_of(made) == [(1, "scene"), (1, "voice"), (1, "slip")]


def test_whoever_comes_late_has_its_turn_while_lines_are_left() -> None:
    made = table(1, 2)
    made.do(first(made), seat=1)
    made.do(Joined(6))
    assert parts_of(made) == [(2, "voice"), (6, "slip")]


def test_undo_takes_line_after_line_back_and_gives_the_same_fragments() -> None:
    made = table(1, 2, 3)
    before = made.shown.offered
    made.do(first(made), seat=1)
    made.do(OwnWords(20, 4), seat=2)
    made.undo()
    assert (turn(made), made.shown.lines) == (2, (RelayLine(1, before[0]),))
    made.undo()
    assert (turn(made), made.shown.offered) == (1, before)
    made.do(Redone())
    assert turn(made) == 2


@pytest.mark.parametrize(("at_zero", "open_step"), [("wait", "tale"), ("close", "read")])
def test_time_that_is_over_closes_a_relay_only_where_the_scenario_says_so(at_zero: str, open_step: str) -> None:
    made = table(1, 2, 3, timer=60, at_zero=at_zero)
    made.do(first(made), seat=1)
    made.do(TimerStarted(60), HalfTime(), TimerExpired())
    assert (made.open, made.state.zones["told"]) == (open_step, ())


def test_the_log_holds_no_word_of_ones_own() -> None:
    made = table(1)
    made.do(OwnWords(20, 4), seat=1)
    assert made.events[-1].to_json() == '["tale", 1, "own_words", {"chars": 20, "words": 4}]'
    assert [Event.from_json(event.to_json()) for event in made.events] == made.events


def test_a_text_without_a_relay_keeps_the_fingerprint_it_had() -> None:
    made = table(1, relay=())
    assert made.state.step.told() == ("WriteState", 0, (), False, False)
    made.do(Wrote(40, 6))
    assert digest(made.state) != digest(table(1).state)


ZONE = st.integers(1, 6).map(lambda n: [RelayPart(id=f"p{i}", cards="z", prompt="p") for i in range(n)])


@given(ZONE, st.integers(1, 6), st.integers(40, 600))
def test_parts_come_in_order_and_every_line_has_room(parts: list[RelayPart], seats: int, most: int) -> None:
    lines = max(len(parts), seats)
    places = [part_of(parts, line, lines) for line in range(lines)]
    assert places == sorted(places)
    assert set(places) == set(range(len(parts)))
    assert (lines + 1) * share(most, lines) + lines <= most < (lines + 1) * (share(most, lines) + 1) + lines
    piles = {place: tuple(f"{place}.{n}" for n in range(wanted(parts, lines, place))) for place in places}
    told = [card for line in range(lines) for card in offered(piles[places[line]], parts, line, lines)]
    assert len(set(told)) == len(told) == 3 * lines
