"""Guess each other: who is asked, when, what may be said, and that nothing secret is seen before.

Each step that has it is played here with its own moves, through the public door of the rules.
"""

from collections import Counter
from dataclasses import replace
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine import rules
from kiosk.engine.ballot import Abstain
from kiosk.engine.guessing import GuesserDrawn, Guessing, GuessTable, tenths
from kiosk.engine.kinds import RULES
from kiosk.engine.leading import Skipped
from kiosk.engine.moves import Continue, Joined, Left, Move, Paused, Redone, Resumed
from kiosk.engine.play import Play
from kiosk.engine.view import answers
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Ballot
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.digest import digest
from tests.engine.tables import Table, Told, game_of
from tests.engine.timing import expire

POSITION = {"id": "ask", "kind": "position", "prompt": "p", "points": 5, "guess": True}
OPTIONS = [{"id": name, "text": name} for name in ("a", "b", "c")]
VOTE = {"id": "ask", "kind": "vote", "prompt": "p", "options": OPTIONS, "guess": True}


class Asked(NamedTuple):
    """A step that lets guess, its answers as moves, and the same as a guess names them."""

    step: dict[str, Any]
    moves: tuple[Move, ...]
    names: tuple[str, ...]


KINDS = [
    Asked(POSITION, tuple(map(Mark, range(1, 6))), ("1", "2", "3", "4", "5")),
    Asked(VOTE, tuple(Ballot((name,)) for name in "abc"), ("a", "b", "c")),
]
both = pytest.mark.parametrize("asked", KINDS, ids=lambda asked: asked.step["kind"])


def locked(asked: Asked, given: dict[int, int], chance: rules.Chance | None = None, **changes: Any) -> Table:
    """A table where seats gave these answers, by their place."""
    table = Table(game_of(asked.step | changes), *given, chance=chance)
    for seat, place in given.items():
        table.do(asked.moves[place], seat=seat)
    return table


def shown(table: Table) -> tuple[bool, int]:
    return table.state.step.shown, table.state.reveals


def test_the_steps_that_let_guess_are_all_here() -> None:
    assert {asked.step["kind"] for asked in KINDS} == {kind for kind, r in RULES.items() if issubclass(r, Guessing)}


@both
def test_one_seat_guesses_after_all_have_answered_and_before_anything_appears(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 0, 3: 1}, Told("2"))
    assert (table.shown.guesser, table.view().turn, table.view().free, shown(table)) == (2, 2, (), (False, 0))
    assert table.refusal(Continue()) == "not_everyone"
    table.do(GuessTable(asked.names[1]), seat=2)
    assert (table.shown.guesser, table.view().turn, shown(table)) == (0, 0, (True, 1))
    assert table.view().undo is None
    table.do(Continue())
    assert table.open == "end"


@both
def test_it_is_said_who_may_guess_and_what(asked: Asked) -> None:
    table = Table(game_of(asked.step), 1, 2, 3, chance=Told("2"))
    guess = GuessTable(asked.names[0])
    assert table.refusal(guess, 2) == "not_your_turn"
    for seat in (1, 2, 3):
        table.do(asked.moves[0], seat=seat)
    assert [table.refusal(guess, seat) for seat in (0, 1, 3)] == ["not_your_turn"] * 3
    assert table.refusal(GuessTable("z"), 2) == "no_such_guess"
    assert table.refusal(GuesserDrawn(1), 1) == "not_here"
    guesses = [move for move in table.legal(2) if isinstance(move, GuessTable)]
    assert guesses == [GuessTable(name) for name in (*asked.names, "")]
    table.do(guess, seat=2)
    assert table.refusal(guess, 2) == "not_your_turn"


@both
def test_a_guess_may_be_passed(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1}, Told("1"))
    table.do(GuessTable(""), seat=1)
    assert shown(table) == (True, 1)
    table.do(Continue())
    assert table.shown.known is None
    assert not [answer for answer in answers(table.game, table.state) if answer.measure.startswith(("guessed", "near"))]


@both
@pytest.mark.parametrize("given_by", [(1,), (1, 2, 3)], ids=["alone", "one answer"])
def test_nobody_guesses_alone_or_where_there_is_no_table_to_guess(asked: Asked, given_by: tuple[int, ...]) -> None:
    table = Table(game_of(asked.step), *given_by)
    table.do(asked.moves[0], seat=1)
    for seat in given_by[1:]:
        table.do(Abstain(), seat=seat)
    assert (table.shown.guesser, shown(table)) == (0, (True, 1))


@both
@pytest.mark.parametrize(("seats", "asks"), [(2, False), (3, True)])
def test_nobody_guesses_where_one_person_may_play_all_who_are_here(asked: Asked, seats: int, asks: bool) -> None:
    game = game_of(asked.step)
    table = Table(replace(game, players=game.players.model_copy(update={"alone": 2})), *range(1, seats + 1))
    for seat in range(1, seats + 1):
        table.do(asked.moves[0], seat=seat)
    assert bool(table.shown.guesser) == asks == (not shown(table)[0])


@both
def test_without_it_everything_appears_at_once(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1}, guess=False)
    assert (shown(table), table.legal(1)) == ((True, 1), ())


@both
def test_no_answer_changes_once_somebody_guesses(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1}, Told("1"))
    assert [table.refusal(move, seat) for seat in (1, 2) for move in (asked.moves[0], Abstain())] == [
        "already_marked"
    ] * 4


@both
def test_who_leaves_or_pauses_is_replaced_and_the_last_one_left_guesses_nothing(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1, 3: 1}, Told("2", "3"))
    table.do(Paused(2))
    assert (table.shown.guesser, shown(table)) == (3, (False, 0))
    table.do(Resumed(2))
    assert table.shown.guesser == 3
    table.do(Left(3))
    assert table.shown.guesser == 2
    table.do(Left(2))
    assert (table.shown.guesser, shown(table)) == (0, (True, 1))


@both
def test_who_joins_answers_before_the_guess_goes_on(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1}, Told("2"))
    table.do(Joined(3))
    assert (table.shown.guesser, table.view().turn) == (0, 3)
    assert table.refusal(GuessTable(asked.names[0]), 2) == "not_your_turn"
    table.do(asked.moves[0], seat=3)
    assert table.shown.guesser == 2
    assert sum(isinstance(event.move, GuesserDrawn) for event in table.events) == 1


@both
def test_time_that_is_over_passes(asked: Asked) -> None:
    for at_zero, opened in (("wait", "ask"), ("close", "end")):
        table = locked(asked, {1: 0, 2: 1}, Told("1"), timer=20, at_zero=at_zero)
        expire(table)
        assert table.open == opened
        own = table.state.step if at_zero == "wait" else table.state.closed["ask"]
        assert (own.shown, own.guess.over) == (True, False)


@both
def test_the_facilitator_who_passes_the_step_keeps_what_is_secret(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1}, Told("1"))
    table.do(Skipped(), facilitator=True)
    assert (table.open, table.state.closed["ask"].shown, table.shown.known) == ("end", False, None)


@both
def test_the_last_answer_may_be_taken_back_until_the_guess_is_made(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1}, Told("1"))
    table.undo()
    assert (table.shown.guesser, table.view().free) == (0, (2,))
    table.do(Redone())
    assert table.shown.guesser == 1
    table.do(GuessTable(asked.names[0]), seat=1)
    assert table.view().undo is None


@given(st.lists(st.integers(0, 2), min_size=2, max_size=6), st.sampled_from(KINDS), st.integers(0, 99))
def test_before_the_guess_no_view_of_anybody_depends_on_a_hidden_answer(
    places: list[int], asked: Asked, seed: int
) -> None:
    given_answers = dict(enumerate(places, start=1))
    first = locked(asked, given_answers, RandomChance(seed))
    other = locked(asked, dict.fromkeys(given_answers, 0), RandomChance(seed))
    assert first.shown.guesser
    for viewer in range(7):
        assert repr(first.view(viewer)) == repr(other.view(viewer))
        assert first.legal(viewer) == other.legal(viewer)


@given(st.integers(2, 6), st.integers(1, 9), st.sampled_from(KINDS), st.integers(0, 99))
def test_it_turns_nobody_guesses_twice_more_than_another(seats: int, steps: int, asked: Asked, seed: int) -> None:
    game = game_of(*(asked.step | {"id": f"ask-{number}"} for number in range(steps)))
    table = Table(game, *range(1, seats + 1), chance=RandomChance(seed))
    guessed: Counter[int] = Counter(dict.fromkeys(range(1, seats + 1), 0))
    for _ in range(steps):
        for seat in range(1, seats + 1):
            table.do(asked.moves[0], seat=seat)
        guessed[table.shown.guesser] += 1
        table.do(GuessTable(asked.names[0]), seat=table.shown.guesser)
        table.do(Continue())
    assert max(guessed.values()) - min(guessed.values()) <= 1


def test_the_first_who_guesses_is_drawn() -> None:
    drawn = {locked(KINDS[0], {1: 0, 2: 1, 3: 2}, RandomChance(seed)).shown.guesser for seed in range(40)}
    assert drawn == {1, 2, 3}


@both
def test_a_log_with_a_guess_replays_to_the_same_end(asked: Asked) -> None:
    table = locked(asked, {1: 0, 2: 1, 3: 1}, RandomChance(5))
    table.do(GuessTable(asked.names[1]), seat=table.shown.guesser)
    table.do(Continue())
    play: Play | None = None
    for event in table.events:
        play = rules.fold(table.game, play, type(event).from_json(event.to_json()))
    assert play is not None
    assert digest(play.state) == digest(table.state)


@both
def test_a_session_without_a_guess_has_the_fingerprint_it_had(asked: Asked) -> None:
    without = locked(asked, {1: 0, 2: 1}, guess=False).state.step
    assert "Guess" not in repr(without.told())
    asks = locked(asked, {1: 0, 2: 1}, Told("1")).state.step
    assert asks.told()[: len(without.told())] != asks.told()


@pytest.mark.parametrize(
    ("guess", "others", "right", "near"),
    [
        ("3", (3,), ("3",), 1),
        ("1", (5,), ("5",), 0),
        ("4", (5,), ("5",), 0.75),
        ("3", (1, 5), ("3",), 1),
        ("3", (3, 4), ("3", "4"), 1),
        ("2", (3, 4), ("3", "4"), 0.75),
        ("2", (1, 2, 5), ("2",), 1),
        ("5", (1, 1, 5, 5), ("3",), 0.5),
        ("1", (1, 1, 1, 5, 5), ("1",), 1),
    ],
)
def test_a_place_is_near_the_middle_of_the_others(
    guess: str, others: tuple[int, ...], right: tuple[str, ...], near: float
) -> None:
    answers_of = {1: 0} | {seat: point - 1 for seat, point in enumerate(others, start=2)}
    table = locked(KINDS[0], answers_of, Told("1"))
    table.do(GuessTable(guess), seat=1)
    seen = table.shown.guess
    assert (seen.seat, seen.answer, seen.answers, seen.near) == (1, guess, right, near)


@pytest.mark.parametrize(
    ("guess", "others", "right", "near"),
    [
        ("a", "a", ("a",), 1),
        ("b", "a", ("a",), 0),
        ("a", "ab", ("a", "b"), 1),
        ("c", "ab", ("a", "b"), 0),
        ("b", "aab", ("a",), 0.5),
        ("b", "bb", ("b",), 1),
    ],
)
def test_a_choice_is_near_what_most_of_the_others_chose(
    guess: str, others: str, right: tuple[str, ...], near: float
) -> None:
    answers_of = {1: 2} | {seat: "abc".index(option) for seat, option in enumerate(others, start=2)}
    table = locked(KINDS[1], answers_of, Told("1"))
    table.do(GuessTable(guess), seat=1)
    seen = table.shown.result.guess
    assert (seen.seat, seen.answer, seen.answers, seen.near) == (1, guess, right, near)


def test_who_left_is_still_among_the_others() -> None:
    table = locked(KINDS[1], {1: 0, 2: 1, 3: 1}, Told("1"))
    table.do(Left(2))
    table.do(GuessTable("b"), seat=1)
    assert table.shown.result.guess.near == 1


@both
def test_the_table_learns_how_well_it_knows_itself_over_all_its_guesses(asked: Asked) -> None:
    table = Table(game_of(*(asked.step | {"id": name} for name in ("one", "two", "three"))), 1, 2, chance=Told("1"))
    for guess in (asked.names[0], asked.names[-1], ""):
        for seat in (1, 2):
            table.do(asked.moves[0], seat=seat)
        table.do(GuessTable(guess), seat=table.shown.guesser)
        table.do(Continue())
    assert table.shown.known == 5
    counted = [(answer.step, answer.measure, answer.value) for answer in answers(table.game, table.state)]
    assert ("one", f"guessed-{asked.names[0]}", 1) in counted
    assert [told for told in counted if told[1].startswith("near")] == [("one", "near-10", 1), ("two", "near-0", 1)]


@pytest.mark.parametrize(("near", "told"), [(0, 0), (0.04, 0), (0.05, 1), (0.72, 7), (0.75, 8), (1, 10)])
def test_it_is_told_in_tenths(near: float, told: int) -> None:
    assert tenths(near) == told
