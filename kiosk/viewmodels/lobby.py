"""Before the game: the game chosen, its seats, its length."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.decks.deck import Deck
from kiosk.engine.frame import Players
from kiosk.facilitator.games import WHOLE, Offer
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import SeatRow
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech

FAMILY = "tous"


@dataclass(frozen=True, slots=True)
class LengthRow:
    """A length and its planned minutes."""

    length: str
    title: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Props:
    """The game chosen, and what is set so far. ``waits`` says how many people are still needed, once somebody is here
    (empty: nobody, or nobody is here yet); ``many`` for how many it is, where it is not for any number."""

    title: str = ""
    summary: str = ""
    color: str = "teal"
    icon: str = ""
    length: str = "normal"
    family: bool = True
    taken: int = 0
    can_begin: bool = False
    begin: str = ""
    waits: str = ""
    many: str = ""


class LobbyModel(Speaking[Props]):
    """The game chosen, its seats and its length."""

    taken_changed: ClassVar[Signal]
    title_changed: ClassVar[Signal]

    seats = child(RowsModel)
    lengths = child(RowsModel)

    def __init__(self, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._deck: Deck | None = None
        self._taken: frozenset[int] = frozenset()
        self._offer, self._length = WHOLE, WHOLE.default
        self._family = True
        self._seats = RowsModel(SeatRow, self)
        self._lengths = RowsModel(LengthRow, self)

    @property
    def deck(self) -> Deck | None:
        """The game chosen."""
        return self._deck

    @property
    def chosen(self) -> tuple[str, tuple[int, ...], str]:
        """Length, seats and audience."""
        return self._length, tuple(sorted(self._taken)), FAMILY if self._family else "ados"

    def open(self, deck: Deck, offer: Offer = WHOLE) -> None:
        """Choose a game, in the lengths it is offered in; seats start empty."""
        self._deck, self._taken, self._family = deck, frozenset(), True
        self._offer = offer.within(deck.game.lengths)
        self._length = self._offer.default
        self.tell()

    def keep(self, seats: Collection[int], length: str, audience: str) -> None:
        """Set what a game before was played with, as far as this one can be."""
        self._taken, self._family = frozenset(seats), audience == FAMILY
        if length in self._offer.lengths:
            self._length = length
        self.tell()

    def clear(self) -> None:
        """No game chosen."""
        self._deck, self._taken = None, frozenset()

    def tell(self) -> None:
        deck = self._deck
        if deck is None:
            return
        self._seats.show([SeatRow(n, here=n in self._taken) for n in range(1, deck.game.players.max + 1)])
        lengths = self._offer.lengths
        self._lengths.show([LengthRow(n, self._words.say(f"seats.{n}"), deck.minutes.of(n)) for n in lengths])
        self.swap(self._derived(deck))

    def _derived(self, deck: Deck) -> Props:
        words, count, players = self._words, len(self._taken), deck.game.players
        missing = players.missing(self._taken)
        return Props(
            title=deck.text("deck.title", words.asked),
            summary=deck.text("deck.summary", words.asked),
            color=deck.color,
            icon=deck.icon,
            length=self._length,
            family=self._family,
            taken=count,
            can_begin=not missing,
            begin=words.say("seats.begin_alone" if count == 1 else "seats.begin", count=count),
            waits=words.count("seats.waits", missing, least=players.min) if missing and count else "",
            many=self._many(players),
        )

    def _many(self, players: Players) -> str:
        """For how many a game is, where fewer people than seats cannot begin."""
        alone = not players.missing((1,))
        if players.min == 1 or (players.min == 2 and alone):
            return ""
        return self._words.say("seats.many_or_alone" if alone else "seats.many", least=players.min)

    @Slot(int)
    def toggle(self, seat: int) -> None:
        """Take a seat, or give it back."""
        self._taken = self._taken ^ {seat}
        self.tell()

    @Slot(str)
    def last(self, length: str) -> None:
        """How long the game lasts."""
        self._length = length
        self.tell()

    @Slot()
    def switchAudience(self) -> None:
        """Everybody's cards, or also those for teenagers and adults."""
        self._family = not self._family
        self.tell()
