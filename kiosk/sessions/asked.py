"""A step as it was asked: its parameters, and the words of its deck in one language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.decks.deck import Deck
from kiosk.engine.step import LENGTHS, ROUND, Step, base_name
from kiosk.host.words import Words

type Reader = Callable[[str, str], str]
"""A column of a card that visitors wrote."""


@dataclass(frozen=True, slots=True)
class AskedStep[S: Step]:
    """``length`` is that of the game; empty, a text is the one of the first length that has it. ``read`` gives what
    visitors wrote, to those who may see it."""

    deck: Deck
    words: Words
    step: S
    length: str = ""
    read: Reader = lambda card, column: ""

    @property
    def name(self) -> str:
        """The id of the step in the scenario."""
        return base_name(self.step.id)

    @property
    def title(self) -> str:
        return self.text("title")

    def text(self, field: str) -> str:
        """A text of the step; ``field`` may go deeper: ``options.yes.text``."""
        lengths = (self.length,) if self.length else LENGTHS
        told = (self.deck.step_text(self.step.id, field, self.words.asked, length) for length in lengths)
        return next(filter(None, told), "")

    def card_text(self, card: str, column: str) -> str:
        """A text of a card."""
        if card.startswith(ROUND):
            return self.read(card, column)
        return self.deck.card_text(card, column, self.words.asked)

    def said(self, card: str | None, column: str = "text", field: str = "prompt") -> str:
        """A column of the card it is about; a field of its own where it is about none."""
        return self.card_text(card, column) if card else self.text(field)


type AnyAsked = AskedStep[Any]  # a step of whatever kind
