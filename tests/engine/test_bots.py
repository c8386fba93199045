"""Ten thousand sessions of bots: each ends, each log tells it again, each undo and redo gives back an equal state."""

from collections import Counter

import pytest

from kiosk.engine import rules
from kiosk.engine.kinds import RULES
from kiosk.engine.moves import Event
from kiosk.engine.play import Play
from tests.depth import drawn
from tests.engine.bots import PLANS, STEPS, Bot, every_kind
from tests.engine.tables import Table

PARTS, SESSIONS = 10, 1_000


def told_again(table: Table) -> Play:
    """The session folded from the lines of its log."""
    play: Play | None = None
    for event in table.events:
        play = rules.fold(table.game, play, Event.from_json(event.to_json()))
    assert play is not None
    return play


@pytest.mark.long
@pytest.mark.parametrize("part", drawn("bots of every kind", range(PARTS)))
def test_every_session_ends_and_its_log_tells_it_again(part: int) -> None:
    game = every_kind()
    seen: Counter[str] = Counter()
    for seed in range(part * SESSIONS, (part + 1) * SESSIONS):
        bot = Bot(game, seed)
        bot.play()
        again = told_again(bot.table)
        assert (again.state, again.count) == (bot.table.state, len(bot.table.events)), seed
        assert [moment.number for moment in again.undone] == [moment.number for moment in bot.table.play.undone]
        seen.update((str(bot.table.state.outcome), bot.table.state.length))
        seen.update(undone=bot.undone, redone=bot.redone, events=len(bot.table.events))
    assert seen["result"] > SESSIONS * 0.6
    assert min(seen["left"], seen["short"], seen["normal"], seen["long"], seen["redone"]) > SESSIONS * 0.04
    assert seen["undone"] > SESSIONS


def test_the_bots_play_every_kind() -> None:
    assert {step["kind"] for step in STEPS.values()} == set(RULES)
    assert set(" ".join(PLANS.values()).split()) == set(STEPS)
