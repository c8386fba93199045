"""What the facilitator may do at a table, and nobody else; sessions led at random end and are told again."""

from collections import Counter
from random import Random

import pytest

from kiosk.engine import leading
from kiosk.engine.game import Game
from kiosk.engine.leading import REASONS, Concluded, Held, Released, Skipped, TimeAdded, Wished, lead
from kiosk.engine.moves import (
    Continue,
    HalfTime,
    Joined,
    Left,
    Move,
    Redone,
    TimerExpired,
    TimerStarted,
    Undone,
)
from kiosk.engine.state import Timer
from kiosk.engine.view import answers
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.kinds.choose.rules import Choose
from kiosk.kinds.deal.rules import Redraw
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Ballot
from tests.engine.bots import every_kind
from tests.engine.led_bots import LedBot
from tests.engine.tables import Table, Told, cards_of, game_of
from tests.engine.test_bots import told_again
from tests.engine.timing import to_half
from tests.shipped import GAMES
from tests.viewmodels.scenes import shipped_deck

HELLO = {"id": "hello", "kind": "say", "text": "h"}
PICK = {"id": "pick", "kind": "choose", "options": [{"id": "a", "text": "a", "next": "last"}, {"id": "b", "text": "b"}]}
STAND = {"id": "stand", "kind": "position"}
TIMED = {"id": "timed", "kind": "say", "text": "t", "timer": 60}
LAST = {"id": "last", "kind": "say", "text": "l"}
VOTE = {"id": "vote", "kind": "vote", "options": [{"id": "yes", "text": "y"}, {"id": "no", "text": "n"}]}
DEAL = {"id": "deal", "kind": "deal", "from": "pile", "to": "table"}
TONES = cards_of("f", **{name: {"tone": tone} for name, tone in zip("abcdef", "xxyyzz", strict=True)})
ZONES: dict[str, dict[str, object]] = {"pile": {"cards": "f"}, "table": {}, "aside": {"show": "hidden"}}
LED: tuple[Move, ...] = (Held(), Held("talk"), Released(), TimeAdded(30), Skipped(), Concluded(), Wished("a"))
DECKS = (*GAMES, "good", "mains", "plume", "votes")
SESSIONS = 150


def asked(*seats: int) -> Table:
    return Table(game_of(HELLO, PICK, STAND, TIMED, LAST), *(seats or (1, 2)))


def led(table: Table, *moves: Move) -> None:
    table.do(*moves, facilitator=True)


@pytest.mark.parametrize("move", LED)
def test_only_the_facilitator_leads(move: Move) -> None:
    table = Table(game_of(TIMED, DEAL, cards=TONES, zones=ZONES))
    assert [table.refusal(move, seat) for seat in (0, 1)] == ["not_facilitator"] * 2
    assert move not in table.legal()
    assert table.refusal(move, facilitator=True) == ("not_paused" if isinstance(move, Released) else None)


@pytest.mark.parametrize("why", leading.HOLDS)
def test_while_the_table_is_held_nobody_moves_and_no_time_passes(why: str) -> None:
    table = Table(game_of(HELLO, TIMED), 1, 2)
    table.do(Continue(), TimerStarted(60))
    before = table.state
    led(table, Held(why))
    for move in (Continue(), HalfTime(), Left(1), Joined(3), Undone(1), Redone()):
        assert table.refusal(move) == "paused"
    assert table.refusal(Continue(), facilitator=True) == "paused", "the facilitator releases the table first"
    assert (table.view().held, table.view().undo, table.state) == (why, None, before)
    assert table.legal() == ()
    led(table, Released())
    assert (table.view().held, table.state, table.view().undo) == ("", before, 1)
    table.do(HalfTime())


def test_a_pause_becomes_a_talk_and_a_held_table_is_not_held_again() -> None:
    table = asked()
    led(table, Held(), Held("talk"))
    assert table.view().held == "talk"
    assert table.refusal(Held("talk"), facilitator=True) == "paused"
    assert table.refusal(Held("nap"), facilitator=True) == "not_here"
    led(table, Held(), Released())
    assert table.refusal(Released(), facilitator=True) == "not_paused"


def test_a_pause_leaves_the_way_back_and_forward_as_it_was() -> None:
    table = asked()
    table.do(Continue(), Choose("a"))
    table.undo()
    led(table, Held(), Released())
    assert (table.view().undo, table.view().redo) == (1, True)
    table.do(Redone())
    assert table.shown.picked == "a"


def test_what_is_undone_in_a_pause_leaves_the_table_held() -> None:
    table = asked()
    table.do(Continue())
    led(table, Held(), Undone(1))
    assert (table.open, table.view().held) == ("hello", "pause")
    led(table, Redone())
    assert (table.open, table.view().held) == ("pick", "pause")


@pytest.mark.parametrize(
    ("phase", "before", "after"),
    [
        ("due", Timer(60), Timer(90)),
        ("running", Timer(60, "running"), Timer(90, "running")),
        ("half", Timer(60, "half"), Timer(120, "half")),
        ("expired", Timer(60, "expired"), Timer(30)),
    ],
)
def test_time_is_added_to_what_is_left(phase: str, before: Timer, after: Timer) -> None:
    table = Table(game_of(TIMED))
    for move, reached in ((TimerStarted(60), "running"), (HalfTime(), "half"), (TimerExpired(), "expired")):
        if phase == "due":
            break
        table.do(move)
        if reached == phase:
            break
    assert table.state.timer == before
    led(table, TimeAdded(30))
    assert table.state.timer == after


def test_time_needs_a_timer_and_is_half_a_minute_or_a_minute() -> None:
    assert asked().refusal(TimeAdded(30), facilitator=True) == "no_timer"
    assert Table(game_of(TIMED)).refusal(TimeAdded(31), facilitator=True) == "no_timer"


def test_a_step_that_closes_by_the_clock_goes_on_with_the_time_added() -> None:
    table = Table(game_of(TIMED | {"at_zero": "close"}, LAST))
    to_half(table)
    led(table, TimeAdded(60))
    assert table.open == "timed"
    table.do(TimerExpired())
    assert table.open == "last"


def test_visitors_undo_past_added_time() -> None:
    table = Table(game_of(HELLO, TIMED))
    table.do(Continue())
    led(table, TimeAdded(30))
    table.undo()
    assert table.open == "hello"


def test_a_step_is_skipped_as_it_stands() -> None:
    table = asked()
    led(table, Skipped())
    assert (table.open, table.state.closed) == ("pick", {"hello": False})
    table.do(Choose("b"))
    led(table, Skipped())
    assert table.open == "stand", "what the table leaned towards is its choice"
    table.do(Mark(2), seat=1)
    led(table, Skipped())
    assert (table.open, table.state.closed["stand"].marks) == ("timed", {1: 2})


def test_a_choice_that_leads_elsewhere_leads_there_when_it_is_skipped() -> None:
    table = asked()
    table.do(Continue(), Choose("a"))
    led(table, Skipped())
    assert table.open == "last"


def test_the_result_follows_at_once_whatever_was_chosen() -> None:
    table = asked()
    table.do(Continue(), Choose("a"))
    led(table, Concluded())
    assert (table.open, table.state.outcome, list(table.state.closed)) == ("end", "result", ["hello", "pick"])
    for move in (Held(), TimeAdded(30), Skipped(), Concluded(), Wished("")):
        assert table.refusal(move, facilitator=True) == "session_over"


def test_visitors_do_not_take_back_what_the_facilitator_did() -> None:
    table = asked()
    table.do(Continue())
    led(table, Skipped())
    assert (table.open, table.view().undo) == ("stand", None)
    assert table.refusal(Undone(table.play.top.number)) == "nothing_to_undo"
    led(table, Undone(table.play.top.number))
    assert table.open == "pick"


@pytest.mark.parametrize("move", [Skipped(), Concluded()])
def test_a_secret_ballot_nobody_saw_stays_secret(move: Move) -> None:
    told = {"id": "told", "kind": "reveal", "of": "vote", "show": ["spread"]}
    table = Table(game_of(VOTE, told, STAND, LAST), 1, 2)
    table.do(Ballot(("yes",)), seat=1)
    led(table, move)
    seen = table.game.plans["short"][0].outcome(table.game, table.state, table.state.closed["vote"])
    assert (seen.choices, seen.counts, seen.voters) == ({}, {"yes": 0, "no": 0}, 0)
    assert [told.value for told in answers(table.game, table.state)] == [1], "it counts for the festival"


def test_the_last_decision_is_undone_beyond_a_reveal_and_the_clock() -> None:
    table = asked()
    assert (lead(table.game, table.play).undo, lead(table.game, table.play).back) == (None, None)
    table.do(Continue(), Choose("b"), Continue())
    for seat in (1, 2):
        table.do(Mark(3), seat=seat)
    table.do(Continue(), TimerStarted(60))
    for marked in ({1: 3, 2: 3}, {}, {}):
        undo = lead(table.game, table.play).undo
        assert undo is not None
        led(table, Undone(undo))
        assert (table.open, table.shown.marks) == ("stand", marked)
    assert table.shown.marked == ()


def test_the_step_before_is_taken_up_from_its_beginning() -> None:
    table = asked()
    states = [table.state]
    table.do(Continue())
    states.append(table.state)
    table.do(Choose("a"), Choose("b"), Continue())
    states.append(table.state)
    for seat in (1, 2):
        table.do(Mark(3), seat=seat)
    table.do(Continue(), TimerStarted(60), Joined(5))
    while (back := lead(table.game, table.play).back) is not None:
        led(table, Undone(back))
        assert table.state == states.pop()
    assert not states


def test_the_step_before_is_not_one_that_chance_alone_played() -> None:
    table = Table(game_of(HELLO, DEAL | {"quiet": True}, LAST, cards=TONES, zones=ZONES))
    table.do(Continue())
    assert table.open == "last"
    back = lead(table.game, table.play).back
    assert back is not None
    led(table, Undone(back))
    assert table.open == "hello"


@pytest.mark.parametrize(
    "rules",
    [
        {},
        {"count": 2},
        {"one_of_each": "tone"},
        {"one_of_each": {"tone": ("x", "y")}},
        {"count": 3, "mix": "tone"},
    ],
)
def test_the_card_wished_for_is_drawn(rules: dict[str, object]) -> None:
    game = game_of(HELLO, DEAL | rules, cards=TONES, zones=ZONES)
    for wish in "abcd":
        table = Table(game, chance=Told("f"), recent=(wish,))
        assert lead(game, table.play).wishes == tuple("abcdef")
        led(table, Wished(wish))
        assert lead(game, table.play).wish == wish
        table.do(Continue())
        assert wish in table.shown.cards
        assert lead(game, table.play).wish == ""


def test_the_rules_of_a_draw_are_stronger_than_a_wish() -> None:
    steps = (HELLO, DEAL, DEAL | {"id": "other", "unlike": {"tone": "table"}, "to": "aside"}, LAST)
    seen = {**ZONES, "aside": {}}
    table = Table(game_of(*steps, cards=TONES, zones=seen), chance=Told("a"))
    table.do(Continue())
    assert lead(table.game, table.play).wishes == tuple("cdef")
    assert table.refusal(Wished("b"), facilitator=True) == "no_such_card"
    led(table, Wished("d"))
    table.do(Continue())
    assert table.shown.cards == ("d",)


def test_a_wish_can_be_taken_back_and_outlives_an_undo() -> None:
    table = Table(game_of(HELLO, LAST, DEAL, cards=TONES, zones=ZONES), chance=Told("f"))
    table.do(Continue())
    led(table, Wished("c"))
    table.undo()
    assert lead(table.game, table.play).wish == "c"
    led(table, Wished(""))
    table.do(Continue(), Continue())
    assert table.shown.cards == ("f",)


def test_a_card_may_be_wished_for_in_exchange() -> None:
    table = Table(game_of(HELLO, DEAL | {"redraws": 1}, DEAL | {"id": "later"}, cards=TONES, zones=ZONES))
    table.do(Continue())
    led(table, Wished("e"))
    table.do(Redraw("a"))
    assert table.shown.cards == ("e",)


@pytest.mark.parametrize("change", [{"to": "aside"}, {"to": "hand", "per": "seat"}])
def test_nobody_chooses_what_not_everybody_sees(change: dict[str, object]) -> None:
    zones = ZONES | {"hand": {"per": "seat", "show": "owner"}}
    table = Table(game_of(HELLO, DEAL | change, cards=TONES, zones=zones))
    assert lead(table.game, table.play).wishes == ()


def games() -> list[Game]:
    return [every_kind(), *(shipped_deck(name).game for name in DECKS)]


@pytest.mark.parametrize("game", games(), ids=lambda game: game.id)
def test_every_session_led_at_random_ends_and_its_log_tells_it_again(game: Game) -> None:
    led_so: Counter[str] = Counter()
    outcomes: Counter[str | None] = Counter()
    for seed in range(SESSIONS):
        bot = LedBot(game, seed, length=Random(seed).choice(game.lengths))
        bot.play()
        again, play = told_again(bot.table), bot.table.play
        assert (again.state, again.count, again.held, again.wish) == (play.state, play.count, play.held, play.wish)
        assert answers(game, again.state) == answers(game, play.state)
        outcomes[play.state.outcome] += 1
        led_so += bot.led
    assert outcomes["result"] > SESSIONS * 0.8
    assert set(led_so) >= {"Held", "Released", "TimeAdded", "Skipped", "Undone"} - (
        {"TimeAdded"} if not timed(game) else set()
    )


def timed(game: Game) -> bool:
    return any(step.timer for plan in game.plans.values() for step in plan)


@pytest.mark.parametrize(
    ("game", "length"),
    [(game, length) for game in games() for length in game.lengths],
    ids=lambda one: getattr(one, "id", one),
)
def test_from_every_step_one_may_skip_to_the_end_or_jump_there(game: Game, length: str) -> None:
    for seats in (game.players.seated((1,)), game.players.seated((1, 2, 3))):
        table = Table(game, *seats, length=length)
        for _ in game.plans[length]:
            if table.state.over:
                break
            aside = Table(game, *seats, length=length)
            aside.play = table.play
            led(aside, Concluded())
            assert (aside.state.outcome, aside.view().kind) == ("result", "debrief")
            led(table, Skipped())
        assert table.state.outcome == "result"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_of_leading_has_a_sentence(language: str) -> None:
    assert all(words(language).say(f"refusals.{reason}") for reason in REASONS)
    assert set(leading.SECONDS) == {30, 60}
