"""The rules of play: moves judged in a second, and a stored session folded again.

A move is one ``attempt``, from an action to the play after it, with all that follows by itself: steps that end, the one
that opens, what chance draws. Nothing is stored and nothing is shown.
"""

import json
import random
from collections.abc import Iterator
from functools import partial

from kiosk.decks.library import Library
from kiosk.engine import rules
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Action, Event, Move, Redone, Started, Undone
from kiosk.engine.play import Play
from kiosk.engine.rules import Accepted
from kiosk.engine.table import TABLE_MOVES
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.tools.bench.figure import Figure, in_turn
from kiosk.tools.player import Player

RUNS = 9
SESSIONS = 20
EVENTS = 500
SEATS = (1, 2, 3)
LEAST = 0.08
"""Moves judged for one of the floor."""
MOST = 12
"""A stored event decoded and folded, in times of the JSON decoded alone."""
OF_ANY_STEP = (*TABLE_MOVES, Undone, Redone)

type Try = tuple[Game, Play, Action]


def measure() -> Iterator[Figure]:
    """Game by game: each has another mix of moves, and the limit holds for the slowest. Long sessions, three seats."""
    games = [deck.game for deck in Library.scan([bundled_decks_dir()]).decks]
    chance = RandomChance(1)
    for game in games:
        yield _judged(game, chance)
    lines = _long_log(games[0], chance)
    told, floor = in_turn((partial(_fold, games[0], lines), partial(_decode, lines)), RUNS)
    yield Figure(f"fold of {EVENTS} stored events", "ms", told, floor, most_ratio=MOST)


def _judged(game: Game, chance: RandomChance) -> Figure:
    tries = [one for seed in range(SESSIONS) for one in _session(game, chance, seed)]
    took = in_turn((partial(_attempt, chance, tries), partial(_copies, tries)), RUNS)
    ours, floor = (len(tries) / each * 1000 for each in took)
    return Figure(f"moves judged in a second, {game.id}", "/s", ours, floor, least_ratio=LEAST)


def _session(game: Game, chance: RandomChance, seed: int) -> Iterator[Try]:
    """A legal move of each kind of move there is, at every place where players are asked, from the opening to the
    result."""
    luck = random.Random(seed)
    player = Player(luck)
    play = rules.start(game, Started("long", game.players.seated(SEATS)), chance).play
    while not play.state.over:
        yield from ((game, play, action) for action in _one_of_each(game, play, luck))
        action = player.action(game, play)
        assert action is not None
        answer = rules.attempt(game, play, action, chance)
        assert isinstance(answer, Accepted)
        play = answer.play


def _one_of_each(game: Game, play: Play, luck: random.Random) -> Iterator[Action]:
    """One of many places stands for all of them, or they would hide the few marks."""
    kinds: dict[type[Move], list[Action]] = {}
    for seat in (TABLE, *SEATS):
        for move in _moves(game, play, seat):
            kinds.setdefault(type(move), []).append(Action(seat, move))
    return (luck.choice(actions) for actions in kinds.values())


def _moves(game: Game, play: Play, seat: int) -> list[Move]:
    """The legal moves that the open step alone has."""
    return [move for move in rules.legal(game, play, seat) if not isinstance(move, OF_ANY_STEP)]


def _long_log(game: Game, chance: RandomChance) -> list[str]:
    """A log of EVENTS events: at its first step that lets it, a table comes to no decision."""
    luck = random.Random(1)
    answer = rules.start(game, Started("long", SEATS), chance)
    play, events = answer.play, list(answer.events)
    while len(events) < EVENTS:
        moves = _moves(game, play, TABLE)
        answer = _undecided(game, play, luck.sample(moves, len(moves)), chance)
        play, events = answer.play, [*events, *answer.events]
    return [event.to_json() for event in events[:EVENTS]]


def _undecided(game: Game, play: Play, moves: list[Move], chance: RandomChance) -> Accepted:
    """After the first of these moves that leaves the step open, else after the last."""
    answers = (rules.attempt(game, play, Action(TABLE, move), chance) for move in moves)
    accepted = [answer for answer in answers if isinstance(answer, Accepted)]
    return next((answer for answer in accepted if answer.play.state.at == play.state.at), accepted[-1])


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
