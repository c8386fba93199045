"""The showcase of the attract screen: one game after the other, its box and some of its cards."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice, zip_longest
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.decks.deck import Deck
from kiosk.decks.draft import CardData
from kiosk.decks.library import Library
from kiosk.host.words import Words
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.shelf import GameRow, playable_games
from kiosk.viewmodels.snapshot import Snapshot, child

SHOWN = 3
"""Cards that a box deals, of as many families as there are."""


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A card seen from afar."""

    card_id: str
    title: str
    icon: str


@dataclass(frozen=True, slots=True)
class Props:
    """The game shown, of ``count``."""

    count: int = 0
    title: str = ""
    color: str = "teal"
    icon: str = ""
    picture: str = ""
    alt: str = ""


def shown_cards(deck: Deck, language: str) -> list[ShownCard]:
    """A real card of each family in turn: first those whose words are short enough to be read from afar."""
    families: dict[str, list[CardData]] = {}
    for card in sorted(deck.cards.values(), key=partial(_longest_word, deck)):
        families.setdefault(card.type, []).append(card)
    in_turn = chain.from_iterable(zip_longest(*(families[name] for name in _as_written(deck))))
    chosen = islice((card for card in in_turn if card is not None), SHOWN)
    return [ShownCard(card.id, deck.card_text(card.id, "title", language), card.icon) for card in chosen]


def _as_written(deck: Deck) -> Iterable[str]:
    """The families of a deck, in the order of its cards."""
    return dict.fromkeys(card.type for card in deck.cards.values())


def _longest_word(deck: Deck, card: CardData) -> int:
    return max(map(len, deck.card_text(card.id, "title", deck.language).split()), default=0)


class ShowcaseModel(Snapshot[Props]):
    """Shows a game until it is told to show the next one."""

    title_changed: ClassVar[Signal]

    cards = child(RowsModel)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._place = 0
        self._decks: tuple[Deck, ...] = ()
        self._games: list[tuple[GameRow, list[ShownCard]]] = []
        self._cards = RowsModel(ShownCard, self)

    @property
    def deck(self) -> Deck | None:
        """The game shown; None where there is none."""
        return self._decks[self._place] if self._games else None

    def fill(self, library: Library, words: Words) -> None:
        """The games of a library, told in a language; the one that is shown stays."""
        self._decks = library.decks
        cards = [shown_cards(deck, words.asked) for deck in library.decks]
        self._games = list(zip(playable_games(library, words), cards, strict=True))
        self._show(self._place)

    @Slot()
    def next(self) -> None:
        """Show the next game; after the last one, the first."""
        self._show(self._place + 1)

    def _show(self, place: int) -> None:
        if not self._games:
            self._cards.show([])
            self.swap(Props())
            return
        self._place = place % len(self._games)
        game, cards = self._games[self._place]
        self._cards.show(cards)
        self.swap(Props(len(self._games), game.title, game.color, game.icon_name, game.picture, game.alt))
