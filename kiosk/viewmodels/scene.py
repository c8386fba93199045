"""What a step's screen is made from: the view of the table, the deck's texts, the language."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from kiosk.decks.deck import Deck
from kiosk.engine.state import Seat
from kiosk.engine.view import View
from kiosk.host.words import Words

type Totals = Callable[[str, str], dict[str, int]]


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card's face. ``source`` is its short source line."""

    card_id: str
    title: str
    text: str
    icon: str
    source: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat as tokens show it. ``mark`` is what it did in this step (0: nothing yet), ``before`` the same earlier."""

    number: int
    here: bool = True
    turn: bool = False
    mark: int = 0
    before: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """One instant of a session, in one language. ``totals`` gives the festival's counts of a step about something."""

    view: View
    deck: Deck
    language: str
    words: Words
    totals: Totals
    seconds_left: int | None = None

    @property
    def shown(self) -> Any:
        """The open step's own view."""
        return self.view.step

    @property
    def seats(self) -> tuple[Seat, ...]:
        """The seats taken."""
        return self.view.seats

    def text(self, field: str, step: str | None = None) -> str:
        """A text of the open step, or of another."""
        return self.deck.step_text(step or self.view.id, field, self.language, self.view.length)

    def card_text(self, card: str, column: str) -> str:
        """A text of a card."""
        return self.deck.card_text(card, column, self.language)

    def card(self, card: str, state: str = "") -> CardRow:
        """A card's face."""
        return CardRow(
            card_id=card,
            title=self.card_text(card, "title"),
            text=self.card_text(card, "text"),
            icon=self.deck.cards[card].icon,
            source=source_line(self.deck, card, self.language, self.words),
            state=state,
        )

    def param(self, name: str) -> Any:
        """A parameter of the open step."""
        step = self.deck.game.named(self.view.length, self.view.id)
        return getattr(step, name)


def source_line(deck: Deck, card: str, language: str, words: Words) -> str:
    """The first source of a card as « organisation, year », and how many more there are."""
    ids = deck.cards[card].sources
    if not ids:
        return ""
    source = deck.sources[ids[0]]
    author = deck.text(f"source.{source.id}.author", language) or source.author
    line = f"{author}, {source.year}" if source.year else author
    return line if len(ids) == 1 else words.say("card.and_more", line=line, count=len(ids) - 1)


def words_in(value: Any) -> int:
    """How many words a value shows: texts, and rows of texts."""
    if isinstance(value, str):
        return len(value.split())
    if isinstance(value, tuple | list):
        return sum(words_in(part) for part in value)
    if hasattr(value, "__dataclass_fields__"):
        return sum(words_in(getattr(value, field.name)) for field in fields(value))
    return 0
