"""The rules of play: moves judged in a second, and a stored session folded again."""

import json
import random
from collections.abc import Callable, Iterator
from functools import partial

from kiosk.decks.library import Library
from kiosk.engine import rules
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Action, Event, Joined, Left, Move, Paused, Redone, Started, Undone
from kiosk.engine.play import Play
from kiosk.engine.rules import Accepted
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.arrange.rules import Place, Take
from kiosk.sessions.chance import RandomChance
from kiosk.tools.bench.figure import Figure, milliseconds

RUNS = 9
SESSIONS = 20
EVENTS = 500
SEATS = (1, 2, 3)
LEADING_NOWHERE = (Joined, Left, Paused, Take, Undone, Redone)

type Try = tuple[Game, Play, Action]


def measure() -> Iterator[Figure]:
    """With the games of this kiosk: their long sessions, three seats, every kind of step."""
    games = [deck.game for deck in Library.scan([bundled_decks_dir()]).decks]
    chance = RandomChance(1)
    tries = [[one for seed in range(SESSIONS) for one in _session(game, chance, seed)] for game in games]
    yield _judged("moves judged in a second", [one for some in tries for one in some], chance, least=50_000)
    for some in tries:
        yield _judged(f"moves judged in a second, {some[0][0].id}", some, chance)
    lines = _long_log(games[0], chance)
    told = milliseconds(partial(_fold, games[0], lines), RUNS)
    yield Figure("fold of 500 stored events", "ms", told, milliseconds(partial(_decode, lines), RUNS), most=5)


def _judged(name: str, tries: list[Try], chance: RandomChance, least: float | None = None) -> Figure:
    ours = _per_second(partial(_attempt, chance, tries), len(tries))
    return Figure(name, "/s", ours, _per_second(partial(_copies, tries), len(tries)), least=least)


def _session(game: Game, chance: RandomChance, seed: int) -> Iterator[Try]:
    """Random legal moves from the opening to the result, each with the play it was tried on."""
    luck = random.Random(seed)
    play = rules.start(game, Started("long", game.players.seated(SEATS)), chance).play
    while not play.state.over:
        action = leading(game, play, luck)
        yield game, play, action
        answer = rules.attempt(game, play, action, chance)
        assert isinstance(answer, Accepted)
        play = answer.play


def leading(game: Game, play: Play, luck: random.Random) -> Action:
    """A move that leads on; each kind of move is as likely as another, or the many places would hide the few marks."""
    kinds: dict[type[Move], list[Action]] = {}
    for seat in (TABLE, *SEATS):
        for move in rules.legal(game, play, seat):
            if not isinstance(move, LEADING_NOWHERE):
                kinds.setdefault(type(move), []).append(Action(seat, move))
    return luck.choice(kinds[luck.choice(list(kinds))])


def _long_log(game: Game, chance: RandomChance) -> list[str]:
    """A log of EVENTS events: a table that cannot decide moves cards to and fro."""
    luck = random.Random(1)
    answer = rules.start(game, Started("long", SEATS), chance)
    play, events = answer.play, list(answer.events)
    while len(events) < EVENTS:
        moves = rules.legal(game, play, TABLE)
        doubts = [move for move in moves if isinstance(move, (Place, Take))]
        answer_or_not = rules.attempt(game, play, Action(TABLE, luck.choice(doubts or moves)), chance)
        assert isinstance(answer_or_not, Accepted)
        play = answer_or_not.play
        events += answer_or_not.events
    return [event.to_json() for event in events[:EVENTS]]


def _attempt(chance: RandomChance, tries: list[Try]) -> None:
    for game, play, action in tries:
        rules.attempt(game, play, action, chance)


def _copies(tries: list[Try]) -> None:
    """The floor of rules that never change a state: the least that a move leaves behind, which is an event, a copy of
    the state made the shortest way, and a play that holds both."""
    for _, play, action in tries:
        play.then(Event("", action.seat, action.move), replace(play.state, at=play.state.at))


def _fold(game: Game, lines: list[str]) -> None:
    play: Play | None = None
    for line in lines:
        play = rules.fold(game, play, Event.from_json(line))


def _decode(lines: list[str]) -> None:
    for line in lines:
        json.loads(line)


def _per_second(task: Callable[[], None], count: int) -> float:
    return count / milliseconds(task, RUNS) * 1000
