"""The ending of Une IA dans ma rue is the one that its second vote decides; the trust only tells how."""

from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from kiosk.decks.library import Library
from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import Continue
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.vote.rules import Ballot
from kiosk.sessions.chance import RandomChance
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
