"""Bots with a facilitator at their table, who does at random all that a facilitator may do."""

from collections import Counter
from typing import Any

from kiosk.engine import leading
from kiosk.engine.game import Game
from kiosk.engine.leading import Concluded, Held, Released, Wished
from kiosk.engine.moves import Move, Undone
from tests.engine.deck_bots import DeckBot

LED, PATIENCE = 0.15, 0.02
"""How often the facilitator acts; how often one who might end the game does."""


class LedBot(DeckBot):
    """Plays a session of a deck; ``led`` counts what the facilitator did, by kind."""

    def __init__(self, game: Game, seed: int, **opening: Any) -> None:
        super().__init__(game, seed, **opening)
        self.led = Counter[str]()

    def turn(self) -> None:
        """A move of the facilitator, always while the table is held; else what any bot does."""
        if self.table.play.held or self.luck.random() < LED:
            self.lead()
        else:
            super().turn()

    def lead(self) -> None:
        """One of the things the facilitator may think of; what leads back as often as the rest."""
        game, play = self.table.game, self.table.play
        known = leading.lead(game, play)
        back: list[Move] = [Undone(target) for target in (known.undo, known.back) if target is not None]
        move = self.luck.choice([*leading.candidates(game, play), *back])
        if isinstance(move, Concluded) and self.luck.random() > PATIENCE:
            return
        aside = isinstance(move, Held | Released | Wished)
        done = self.table.refusal(move, facilitator=True) is None if aside else self.attempt(move, facilitator=True)
        self.led[type(move).__name__] += done
