"""``say``: show a text, or the cards of a zone, and go on."""

from typing import Literal

from kiosk.engine.step import Id, Step, Text


class Say(Step):
    """A text, and the cards of a zone if one is named."""

    kind: Literal["say"]
    text: Text
    cards: Id | None = None

    def zones_read(self) -> tuple[str, ...]:
        """The zone shown."""
        return () if self.cards is None else (self.cards,)
