"""What stands on the front of each card, and what of a card is told elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from kiosk.decks.cited import in_short
from kiosk.decks.deck import Deck
from kiosk.engine.game import AnyRules
from kiosk.host.words import Words
from kiosk.on_paper.lettered_piles import Piles, piles, plan, types_at

ON_FRONT = ("title", "text", "body")


@dataclass(frozen=True, slots=True)
class Face:
    """``mark`` names its pile; ``texts`` are what it says, ``asides`` what only its holder needs; ``source`` may be
    empty; ``away`` says where its text is read if it has no room."""

    card: str
    mark: str
    title: str
    texts: tuple[str, ...]
    asides: tuple[str, ...]
    source: str
    away: str

    def elsewhere(self) -> "Face":
        """The same with its text on the pages about the cards."""
        return replace(self, texts=(self.away,), asides=(), source="")


class Faces:
    """The fronts of a deck in a language: what the screens hide until later is hidden here, too."""

    def __init__(self, deck: Deck, words: Words) -> None:
        self.deck, self.words = deck, words

    @cached_property
    def piles(self) -> Piles:
        """Where each card belongs."""
        return piles(self.deck)

    def of(self, card: str) -> Face:
        """The front of a card."""
        told = {name: self.text(card, name) for name in ON_FRONT if name not in self._hidden(card)}
        texts = tuple(told[name] for name in ON_FRONT[1:] if told.get(name))
        title, away = told["title"], self.words.say("on_paper.text_away")
        return Face(card, self.piles.marks[card], title, texts, tuple(self._asides(card)), self._source(card), away)

    def text(self, card: str, column: str) -> str:
        """A column of a card."""
        return self.deck.card_text(card, column, self.words.language)

    def held(self, card: str) -> bool:
        """Whether somebody holds the card before the others, as a part in the game."""
        return self.deck.cards[card].type in self._held

    @cached_property
    def _held(self) -> frozenset[str]:
        """The types of cards that are dealt to seats."""
        zones = self.deck.game.zones
        dealt = (step for step in plan(self.deck) if zones.get(step.on_paper().to, None) is not None)
        return frozenset(
            kind for step in dealt if zones[step.on_paper().to].per == "seat" for kind in types_at(self.deck, step)
        )

    def _asides(self, card: str) -> Iterator[str]:
        held, words = self.held(card), self.words
        if held and (private := self.text(card, "private")):
            yield words.say("on_paper.private", text=private)
        if held and (start := self.text(card, "help")):
            yield words.say("card.help", text=start)
        yield from filter(None, (self.effects(card),))

    def effects(self, card: str) -> str:
        """What a card does to the gauges: « Confiance +1, Jetons −2 »."""
        changes = self.deck.game.cards[card].effects
        told = (
            f"{gauge(self.deck, name, self.words)}\N{NO-BREAK SPACE}{'+' if by > 0 else '−'}{abs(by)}"
            for name, by in changes.items()
        )
        return ", ".join(told)

    def cited(self, card: str) -> str:
        """All that a card cites, in short."""
        ids = self.deck.cards[card].sources
        return " · ".join(in_short(self.deck, (one,), self.words.language, self.words) for one in ids)

    def comes_to(self, card: str, step: AnyRules) -> bool:
        """Whether a card may lie in a zone that a step reads."""
        return not self._zones(self.deck.cards[card].type).isdisjoint(step.zones_read())

    def _source(self, card: str) -> str:
        if "source" in self._hidden(card):
            return ""
        if self.deck.states_facts(card):
            return in_short(self.deck, self.deck.cards[card].sources, self.words.language, self.words)
        own = not self.deck.cards[card].sources and bool(self.text(card, "body"))
        return self.words.say("card.for_the_game") if own else ""

    def _hidden(self, card: str) -> frozenset[str]:
        """The columns that would tell too much at some step of the game."""
        steps, kind = plan(self.deck), self.deck.cards[card].type
        hidden = {column for step in steps for column in step.hides()}
        for step in steps:
            for zone, columns in step.secrets().items():
                hidden |= set(columns) if zone in self._zones(kind) else set()
        dated = any(step.dates() for step in steps) and f"card.{card}.date" in self.deck.texts
        return frozenset(hidden | ({"source"} if dated else set()))

    def _zones(self, kind: str) -> frozenset[str]:
        """The zones that cards of a type may come to."""
        return self._reach.get(kind, frozenset())

    @cached_property
    def _reach(self) -> dict[str, frozenset[str]]:
        zones = self.deck.game.zones
        reach = {kind: {name for name, zone in zones.items() if kind in zone.types} for kind in self.piles.letters}
        for step in plan(self.deck):
            for reached in reach.values():
                if not reached.isdisjoint(step.zones_read()):
                    reached.update({step.on_paper().to} - {""})
        return {kind: frozenset(reached) for kind, reached in reach.items()}


def gauge(deck: Deck, name: str, words: Words) -> str:
    """The title of a gauge, without its question mark."""
    return deck.text(f"counter.{name}.title", words.language).rstrip("?\N{NO-BREAK SPACE} ")
