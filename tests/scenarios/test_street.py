"""The ending of Une IA dans ma rue is the one that its second vote decides; the trust only tells how."""

from collections import Counter
from collections.abc import Iterator
from itertools import product, takewhile
from random import Random

import pytest

from kiosk.decks.library import Library
from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import Continue
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.vote.rules import Ballot
from kiosk.sessions.chance import RandomChance
from kiosk.tools.player import Player, touches
from kiosk.tools.touches import Touch
from tests.engine.deck_bots import DeckBot
from tests.engine.tables import Table

GAME = Library.scan([bundled_decks_dir()]).deck("une-ia-dans-ma-rue").game
SEATS = (1, 2, 3, 4)
ANSWERS = ("oui", "condition", "non")
VERDICTS = ("held", "divided", "failed")
ENDINGS = {
    "oui": ("garde", "garde", "garde-en-doutant"),
    "condition": ("a-condition",) * 3,
    "non": ("eteint-malgre-tout", "eteint", "eteint"),
    "": ("essai",) * 3,
}
"""For each answer with more than half of the votes, or none: the ending where the conditions held, where the street was
divided about them, where nothing held."""


def playing(seed: int, length: str = "short") -> DeckBot:
    bot = DeckBot(GAME, seed, steady=True, length=length)
    bot.sit_down(Table(GAME, *SEATS, chance=RandomChance(seed), length=length), Random(seed), restless=False)
    return bot


def vote(table: Table, *answers: str) -> None:
    """Each seat answers, or passes where its answer is empty; then the table goes on."""
    for seat, answer in zip(SEATS, answers, strict=True):
        table.do(Ballot((answer,)) if answer else Abstain(), seat=seat)
    table.do(Continue())


def ballots(table: Table, verdict: str) -> None:
    """Everybody touches every condition kept, half of the street does, or everybody says that nothing holds."""
    kept = table.state.zones["kept"]
    holding = {"held": len(SEATS), "divided": len(SEATS) // 2, "failed": 0}[verdict]
    for place, seat in enumerate(SEATS):
        table.do(Ballot(kept if place < holding else ("rien",)), seat=seat)


def onward(bot: DeckBot, step: str, verdict: str = "held") -> Table:
    """The table once that step is open; whatever happened, the street judged so of the conditions."""
    while bot.table.open != step:
        if bot.table.open.startswith("event-verdict"):
            ballots(bot.table, verdict)
            bot.table.do(Continue())
        else:
            bot.turn()
    return bot.table


def decided(answers: tuple[str, ...]) -> str:
    given = [answer for answer in answers if answer]
    return next((answer for answer in ANSWERS if 2 * given.count(answer) > len(given)), "")


def endings(verdict: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every way four neighbours can vote a second time, and the ending it leads to."""
    bot = playing(1)
    before = onward(bot, "second", verdict).play
    for answers in product((*ANSWERS, ""), repeat=len(SEATS)):
        bot.table.play = before
        vote(bot.table, *answers)
        yield answers, onward(bot, "end").shown.band


@pytest.mark.parametrize("verdict", VERDICTS)
def test_the_second_vote_decides_and_the_trust_tells_how(verdict: str) -> None:
    reached = dict(endings(verdict))
    assert len(reached) == 256
    assert reached == {answers: ENDINGS[decided(answers)][VERDICTS.index(verdict)] for answers in reached}


def test_a_short_game_meets_happy_events_and_hard_ones() -> None:
    tones = set[str]()
    for seed in range(20):
        (event,) = onward(playing(seed), "event-talk").state.zones["event"]
        tones.update(GAME.card(event).values("tone"))
    assert tones == {"heureux", "dur"}


@pytest.mark.parametrize("length", ["short", "normal", "long"])
@pytest.mark.parametrize("verdict", VERDICTS)
def test_the_trust_moves_where_the_conditions_are_judged(length: str, verdict: str) -> None:
    bot = playing(2, length)
    kept = {"short": 1, "normal": 2, "long": 2}[length]
    table = onward(bot, "event-verdict")
    before = table.state.counters["confiance"]
    assert len(table.state.zones["kept"]) == kept
    ballots(table, verdict)
    assert table.open == "event-verdict"
    assert table.state.counters["confiance"] - before == {"held": kept, "divided": 0, "failed": -1}[verdict]


STEPS = {length: GAME.plans[length] for length in GAME.lengths}
SITTING_DOWN = 4 + len(SEATS)
"""Touches from the picture of the game to the table: wake, the game, the length, begin, and one a seat."""


def touched(seed: int) -> Counter[str]:
    """The touches of a normal game of four on a screen that asks everybody at once, and the curtains of them."""
    player, table = Player(Random(seed)), Table(GAME, *SEATS, chance=RandomChance(seed), length="normal")
    made = Counter[str](touch=SITTING_DOWN)
    while (action := player.action(GAME, table.play)) is not None:
        for part in touches(GAME, table.play, action, at_once=True):
            if isinstance(part, Touch):
                made.update(("touch", part.name))
        table.submit(action.move, action.seat)
    assert table.state.outcome == "result"
    return made


@pytest.mark.parametrize("seed", range(10))
def test_a_normal_game_of_four_takes_sixty_touches_and_no_curtain(seed: int) -> None:
    made = touched(seed)
    assert made["touch"] <= 60
    assert made["lift"] == 0


def test_the_first_decision_comes_within_thirty_seconds() -> None:
    for length in ("short", "normal", "long"):
        before = takewhile(lambda step: step.kind != "vote", STEPS[length])
        assert sum(step.planned for step in before) <= 30


def test_most_of_the_time_is_for_talking_and_choosing() -> None:
    for length in ("short", "normal", "long"):
        spent = Counter[bool]()
        for step in STEPS[length]:
            spent[step.kind in ("discuss", "vote", "match")] += step.planned
        assert spent[True] >= 0.6 * spent.total()


def test_a_flash_game_takes_two_minutes_and_a_half() -> None:
    assert sum(step.planned for step in STEPS["flash"]) <= 150


@pytest.mark.parametrize("length", ["short", "normal", "long"])
def test_an_event_is_one_that_the_tool_can_cause(length: str) -> None:
    for seed in range(20):
        zones = onward(playing(seed, length), "event-talk").state.zones
        scene = GAME.card(zones["arrival"][0]).values("scene")
        assert all(set(scene) & set(GAME.card(card).values("scene")) for card in (*zones["event"], *zones["events"]))


def test_the_event_and_the_conditions_are_there_while_they_are_talked_about_and_judged() -> None:
    beside = {step.id.partition("~")[0]: (*step.zones_read(), step.beside) for step in STEPS["normal"]}
    assert beside["event-talk"] == ("event", "kept")
    assert beside["event-verdict"] == ("kept", "event")


def test_a_condition_that_holds_and_nothing_that_holds_are_not_said_together() -> None:
    table = onward(playing(2, "normal"), "event-verdict")
    held = table.state.zones["kept"][0]
    assert table.refusal(Ballot((held, "rien")), seat=1) == "too_many"
    assert table.refusal(Ballot((held,)), seat=1) is None
