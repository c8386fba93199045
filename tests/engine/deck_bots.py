"""Bots that play whole decks, and what they have met there."""

from collections import Counter
from random import Random
from typing import Any

from kiosk.engine.game import Game
from kiosk.engine.step import base_name
from kiosk.kinds.deal.rules import Dealt, Redrawn
from kiosk.sessions.chance import RandomChance
from tests.engine.bots import Bot
from tests.engine.tables import Table

STRAIGHT_ON, RESTLESS = 0.7, 0.05
"""How often a bot does nothing but play; how many bots change seats all the time."""
GIVEN = ("option", "verdict")
"""The measures that name what was chosen or said."""


class DeckBot(Bot):
    """Plays a session of a deck, with so many ``people``, or any number. ``steady``: everybody stays, and nothing is
    taken back."""

    longest, astray = 2_000, 0.1

    def __init__(self, game: Game, seed: int, steady: bool = False, people: int | None = None, **opening: Any) -> None:
        luck = Random(seed)
        here = luck.randint(game.players.min, game.players.max) if people is None else people
        taken = luck.sample(range(1, game.players.max + 1), here)
        table = Table(game, *game.players.seated(taken), chance=RandomChance(seed), **opening)
        self.steady = steady
        self.sit_down(table, luck, restless=luck.random() < RESTLESS)

    def turn(self) -> None:
        """Mostly what leads on; sometimes whatever any bot may think of."""
        straight_on = self.steady or (not self.restless and self.luck.random() < STRAIGHT_ON)
        if straight_on and self.table.state.present:
            self.onward()
        else:
            super().turn()


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
            self._given(table, name, own)
        for event in table.events:
            if isinstance(event.move, Dealt):
                self.cards.update(event.move.cards)
                self.draws.add((base_name(event.step), event.move.cards))
            elif isinstance(event.move, Redrawn):
                self.cards.add(event.move.other)
        if state.outcome == "result":
            self.takeaways.add(table.shown.takeaway)
            self.endings.add((length, table.shown.band))

    def _given(self, table: Table, name: str, own: Any) -> None:
        """The options and verdicts that a step was given."""
        step = table.game.named(table.state.length, name)
        for answer in step.answers(table.game, table.state, own) if step is not None and own is not None else ():
            measure, _, about = answer.measure.partition("-")
            if measure in GIVEN and answer.value:
                self.options.add((table.state.length, name, about))
