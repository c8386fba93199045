"""What a step's screen is made from: the view of the table, the deck's texts, the language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

from kiosk.decks.cited import in_short
from kiosk.decks.deck import Deck
from kiosk.decks.scenery import COFFEE
from kiosk.decks.written import word_count
from kiosk.engine.game import own_zone
from kiosk.engine.state import Seat
from kiosk.engine.step import ROUND, Step, wall_origin
from kiosk.engine.view import View, hidden
from kiosk.host.words import Words
from kiosk.sessions.asked import AnyAsked, AskedStep
from kiosk.sessions.festival import NOTHING, Festival
from kiosk.viewmodels.paper import BLANK, ICON, Paper, column_of


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card's face. ``source`` is its short source line."""

    card_id: str
    title: str
    text: str
    icon: str
    source: str
    state: str = ""


def own_words(row: CardRow) -> CardRow:
    """What visitors wrote, called by its words, under which stands what it is about; any other card as it is."""
    return replace(row, title=row.text, text=row.title) if row.card_id.startswith(ROUND) else row


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat as tokens show it. ``mark`` is what it did in this step (0: nothing yet)."""

    number: int
    here: bool = True
    turn: bool = False
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """One instant of a session, in one language.

    ``language`` is how its deck is asked for it, ``fr-easy`` in easy words. ``festival`` has the counts that the open
    step may compare with, ``hands`` what each seat may see of its own once it is alone in front of the screen,
    ``paper`` what visitors wrote. ``at_once``: all who are here can touch the screen at the same time, each in a place
    of its own.
    """

    view: View
    deck: Deck
    language: str
    words: Words
    festival: Festival = NOTHING
    hands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    seconds_left: int | None = None
    paper: Paper = BLANK
    at_once: bool = False

    @property
    def shown(self) -> Any:  # each kind has a view of its own
        """The open step's own view."""
        return self.view.step

    @property
    def timer_body(self) -> str:
        """What shows the time left."""
        scenery = self.deck.manifest.scenery
        return scenery.timer if scenery else COFFEE

    @property
    def gathered(self) -> bool:
        """Whether everybody is asked at the same time now."""
        return self.at_once and bool(self.view.free)

    @property
    def seats(self) -> tuple[Seat, ...]:
        """The seats taken."""
        return self.view.seats

    @property
    def title(self) -> str:
        """The title of the open step; of a game that was cut short, where that was."""
        at, steps = self.view.cut, len(self.view.path)
        return self.text("title") if at is None else self.words.say("result.cut", step=at + 1, steps=steps)

    @property
    def prompt(self) -> str:
        """What there is to do in the open step; at the end of a game that was cut short, what there is to see."""
        return self.text("prompt") if self.view.cut is None else self.words.say("result.cut_prompt")

    def text(self, field: str, step: str | None = None) -> str:
        """A text of the open step, or of another."""
        return self.deck.step_text(step or self.view.id, field, self.language, self.view.length)

    def card_text(self, card: str, column: str) -> str:
        """A text of a card."""
        if card.startswith(ROUND):
            return self._written(card, column)
        return self.deck.card_text(card, column, self.language)

    def author(self, card: str) -> str:
        """How what visitors wrote is signed; empty for a card of the deck."""
        return self.card_text(card, "author")

    def card(self, card: str, state: str = "") -> CardRow:
        """A card's face."""
        return CardRow(
            card_id=card,
            title=self.card_text(card, "title"),
            text=self.card_text(card, "text") or self.card_text(card, "body"),
            icon=self.deck.cards[card].icon if card in self.deck.cards else ICON,
            source=self._source(card),
            state=state,
        )

    def _source(self, card: str) -> str:
        """Where a fact comes from; a text told whole without a source was made for the game, and says so."""
        if "source" in self.hidden(card) or card not in self.deck.cards:
            return ""
        if self.deck.states_facts(card):
            return source_line(self.deck, card, self.language, self.words)
        own = not self.deck.cards[card].sources and bool(self.card_text(card, "body"))
        return self.words.say("card.for_the_game") if own else ""

    def hidden(self, card: str) -> tuple[str, ...]:
        """The columns of a card that nobody may see yet."""
        untold = hidden(self.deck.game, self.view, card, dated=f"card.{card}.date" in self.deck.texts)
        return untold if self._played(card) else (*untold, "help")

    def _played(self, card: str) -> bool:
        """Whether a card lies open before a seat: its help is for who plays it, elsewhere it is a hint."""
        return any("@" in name and card in zone.cards for name, zone in self.view.zones.items())

    def card_as[R: CardRow](self, kind: type[R], card: str, **more: Any) -> R:  # fields of R
        """A card's face with more to it."""
        face = self.card(card)
        return kind(**{field.name: getattr(face, field.name) for field in fields(face)}, **more)

    def hand(self, zone: str, seat: int) -> tuple[str, ...]:
        """The cards of a seat's own part of a zone, as that seat sees them."""
        return self.hands.get(own_zone(zone, seat), ())

    def part(self, seat: int) -> str:
        """The title of the only card that lies open before a seat: its part in the game."""
        card = self._part_card(seat)
        return self.card_text(card, "title") if card else ""

    def part_icon(self, seat: int) -> str:
        """The icon of that card; empty where there is none."""
        card = self._part_card(seat)
        return self.deck.cards[card].icon if card in self.deck.cards else ""

    def _part_card(self, seat: int) -> str:
        zones = [zone.cards for name, zone in self.view.zones.items() if name.endswith(own_zone("", seat))]
        lying = [card for cards in zones for card in cards]
        return lying[0] if len(lying) == 1 else ""

    def asked(self, step: str | None = None) -> AnyAsked:
        """The open step, or another, as it is asked here."""
        named = self.deck.game.named(self.view.length, step or self.view.id)
        assert named is not None, step
        return AskedStep(self.deck, self.words, named, self.view.length, self._written)

    def step[S: Step](self, kind: type[S]) -> S:
        """The open step, whose kind is known. Raises TypeError when it is of another."""
        step = self.asked().step
        if not isinstance(step, kind):
            raise TypeError(f"{self.view.id} is no {kind.__name__}")
        return step

    @property
    def alone(self) -> bool:
        """Whether one seat alone sits at the table."""
        return sum(1 for seat in self.seats if seat.here) == 1

    def _written(self, card: str, column: str) -> str:
        """A text that answers a card is called by its title."""
        written, about = self.paper.read(card), wall_origin(card)[1]
        if column == "title" and written is not None and about in self.deck.cards:
            return self.deck.card_text(about, "title", self.language)
        return column_of(written, column, self.words)


def source_line(deck: Deck, card: str, language: str, words: Words) -> str:
    """The first source of a card as « organisation, year », and how many more there are."""
    return in_short(deck, deck.cards[card].sources if card in deck.cards else (), language, words)


def texts_of(value: object) -> Iterator[str]:
    """The texts a value shows: itself, or those of its rows."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))


def words_in(value: object) -> int:
    """How many words a value shows."""
    return sum(map(word_count, texts_of(value)))
