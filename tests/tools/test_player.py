"""What a player does is legal, and a finger can do it, wherever bots come in the small game of every kind."""

from random import Random

from kiosk.engine import rules
from kiosk.engine.kinds import RULES
from kiosk.engine.moves import TABLE, Action
from kiosk.engine.play import Play
from kiosk.tools.player import TOUCHES, Player, touches
from kiosk.tools.touches import Glance, Touch
from tests.engine.bots import Bot, every_kind

GAME = every_kind()
SESSIONS = 150


def test_every_kind_is_played() -> None:
    assert TOUCHES.keys() == RULES.keys()


def test_every_move_of_a_player_is_legal_and_a_finger_makes_it() -> None:
    seen: set[str] = set()
    for seed in range(SESSIONS):
        bot, player = Bot(GAME, seed), Player(Random(seed))
        while not bot.table.state.over:
            seen |= doings(player, bot.table.play)
            bot.turn()
        seen |= doings(player, bot.table.play)
    assert seen == RULES.keys()


def doings(player: Player, play: Play) -> set[str]:
    """The kind of the open step, if somebody does something there."""
    found: set[str] = set()
    for seat in (TABLE, *play.state.present) if play.state.outcome != "left" else ():
        for move in player.moves(GAME, play, seat):
            action = Action(seat, move)
            assert rules.refusal(GAME, play, action) is None, action
            plan = touches(GAME, play, action)
            assert isinstance(plan[0], Glance), action
            assert isinstance(plan[-1], Touch), action
            found.add(GAME.step(play.state).kind)
    return found


def test_somebody_is_always_waited_for() -> None:
    """As long as somebody is here, the game goes on."""
    for seed in range(100):
        bot, player = Bot(GAME, seed), Player(Random(seed))
        while not bot.table.state.over:
            assert not bot.table.state.present or player.action(GAME, bot.table.play) is not None, bot.table.open
            bot.turn()
