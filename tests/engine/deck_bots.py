"""Bots that play whole decks, and what they have met there."""

from collections import Counter
from collections.abc import Iterable
from random import Random
from typing import Any

from kiosk.engine.game import AnyRules, Game
from kiosk.engine.moves import TABLE, Move
from kiosk.engine.state import State
from kiosk.engine.step import Step, base_name
from kiosk.kinds.arrange.rules import Arrange, Place
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.deal.rules import Dealt, Redrawn
from kiosk.kinds.reveal.rules import Reveal
from kiosk.kinds.vote.rules import Vote
from kiosk.sessions.chance import RandomChance
from tests.engine.bots import ONWARD, Bot
from tests.engine.tables import Table

STRAIGHT_ON, ASTRAY, RESTLESS, KNOWING = 0.7, 0.1, 0.05, 0.3
"""How often a bot does nothing but play; how often it looks first for a move that does not lead on; how many bots
change seats all the time; how many know the answers."""


class DeckBot(Bot):
    """Plays a session of a deck; cards that are placed together go one by one to free places, by a bot that knows the
    answers to the right ones. ``steady``: everybody stays, and nothing is taken back."""

    longest = 2_000

    def __init__(self, game: Game, seed: int, steady: bool = False, **opening: Any) -> None:
        self.luck = luck = Random(seed)
        taken = luck.sample(range(1, game.players.max + 1), luck.randint(game.players.min, game.players.max))
        self.table = Table(game, *game.players.seated(taken), chance=RandomChance(seed), **opening)
        self.steady = steady
        self.restless = luck.random() < RESTLESS
        self.knows = luck.random() < KNOWING
        self.before: dict[int, State] = {}
        self.taken_back: list[State] = []
        self.undone = self.redone = 0

    def turn(self) -> None:
        """Mostly what leads on, by the seat in turn or else the table; sometimes whatever any bot may think of."""
        state, luck = self.table.state, self.luck
        straight_on = self.steady or (not self.restless and luck.random() < STRAIGHT_ON)
        if not (straight_on and state.present):
            super().turn()
            return
        awaited = self.awaited(state)
        of_the_table = self.table.game.step(state).turn(self.table.game, state, state.step) == TABLE
        any(self.onward(seat) for seat in ((TABLE, *awaited) if of_the_table else (*awaited, TABLE)))

    def onward(self, seat: int) -> bool:
        """A move of the open step by a seat, found without asking for all that are legal."""
        state = self.table.state
        step = self.table.game.step(state)
        leading: list[Move] = []
        others: list[Move] = []
        for move in self._candidates(step, state, seat):
            (leading if type(move).__name__ in ONWARD else others).append(move)
        groups = (others, leading) if self.luck.random() < ASTRAY else (leading, others)
        tried = (move for group in groups for move in self.luck.sample(group, min(3, len(group))))
        return any(self.attempt(move, seat) for move in tried)

    def _candidates(self, step: AnyRules, state: State, seat: int) -> Iterable[Move]:
        """Where cards are placed together: the first one that waits, to a free place."""
        game = self.table.game
        if not isinstance(step, Arrange) or step.in_turn or not (left := step.reserve(state, state.step)):
            return step.candidates(game, state, state.step, seat)
        placed = set(state.step.placed.values())
        free = [slot for slot in step.slot_ids(state) if slot not in placed] if seat == TABLE else []
        right = str(step.by_rank(game, state.zones[step.cards]).index(left[0]) + 1)
        return [Place(left[0], slot) for slot in ([right] if self.knows and right in free else free)]


class Met:
    """What was met in sessions of a deck: steps, options, verdicts and endings with their length, take-aways, cards and
    draws."""

    def __init__(self) -> None:
        self.steps = set[tuple[str, str]]()
        self.options = set[tuple[str, str, str]]()
        self.endings = set[tuple[str, str]]()
        self.takeaways = set[str]()
        self.cards = set[str]()
        self.draws = set[tuple[str, tuple[str, ...]]]()
        self.outcomes = Counter[str]()

    def add(self, table: Table) -> None:
        """What a session came across."""
        state, length = table.state, table.state.length
        self.outcomes[str(state.outcome)] += 1
        for name, own in (*state.closed.items(), (table.open, state.step)):
            self.steps.add((length, name))
            step = table.game.named(length, name)
            self.options.update((length, name, option) for option in taken(step, own))
        for event in table.events:
            if isinstance(event.move, Dealt):
                self.cards.update(event.move.cards)
                self.draws.add((base_name(event.step), event.move.cards))
            elif isinstance(event.move, Redrawn):
                self.cards.add(event.move.other)
        if state.outcome == "result":
            self.takeaways.add(table.shown.takeaway)
            self.endings.add((length, table.shown.band))


def taken(step: Step | None, own: Any) -> set[str]:
    """The options or verdicts a closed step was given."""
    match step:
        case ChooseStep():
            return {own.picked} - {None}
        case Vote():
            return {option for cast in own.casts for option in cast.options}
        case Reveal():
            return set(own.verdicts.values())
    return set()
