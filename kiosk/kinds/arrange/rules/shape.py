"""What an ``arrange`` is told in a scenario, its two own states, and what is seen of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from pydantic import Field

from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import Gesture, Move, move
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import State
from kiosk.engine.step import Id, Line, OnPaper, Part


@move
class Place(Move):
    """A card goes to a place; a card already there takes the place it left."""

    gesture: ClassVar[Gesture] = "lay"

    card: str
    slot: str


@dataclass(frozen=True)
class TogetherState:
    """Cards with their places, and what checks said.

    ``wrong`` names the first pair in the wrong order, or the cards in the wrong place; ``hesitated`` keeps what the
    first check missed (``a>b`` for the link from a to b).
    """

    placed: Mapping[str, str] = field(default_factory=dict)
    locked: tuple[str, ...] = ()
    attempts: int = 0
    wrong: tuple[str, ...] = ()
    hesitated: tuple[str, ...] = ()
    ended: bool = False

    def told(self) -> tuple[object, ...]:
        """What a fingerprint says of it, as of sessions stored when both ways of arranging had one state."""
        own = (self.placed, self.locked, self.attempts, self.wrong, self.hesitated, self.ended)
        return ("ArrangeState", *own, 0, None, None, (), 0, None, False)


@dataclass(frozen=True)
class TurnState:
    """Cards with their places, and the turn: ``reader`` reads ``card``, proposes ``slot``, ``agreed`` seats pressed
    their mark. ``attempts`` counts what was judged, ``tries`` how often the open card was; ``wrong`` is the card that
    may be tried again; ``hesitated`` those not placed well at once; ``judged`` the last one and ``well`` how it went;
    ``objected`` while the place that was proposed last is open again.
    """

    placed: Mapping[str, str] = field(default_factory=dict)
    attempts: int = 0
    wrong: tuple[str, ...] = ()
    hesitated: tuple[str, ...] = ()
    ended: bool = False
    reader: int = 0
    card: str | None = None
    slot: str | None = None
    agreed: tuple[int, ...] = ()
    tries: int = 0
    judged: str | None = None
    well: bool = False
    objected: bool = False

    def told(self) -> tuple[object, ...]:
        """What a fingerprint says of it, as of sessions stored when both ways of arranging had one state."""
        turn = (self.reader, self.card, self.slot, self.agreed, self.tries, self.judged, self.well)
        return (
            "ArrangeState",
            self.placed,
            (),
            self.attempts,
            self.wrong,
            self.hesitated,
            self.ended,
            *turn,
            *self._since(),
        )

    def _since(self) -> tuple[str, ...]:
        """What no session stored before objections says."""
        return ("objected",) if self.objected else ()


type ArrangeState = TogetherState | TurnState


@dataclass(frozen=True, slots=True)
class ArrangeView:
    """What everybody sees while placing. ``placed`` maps cards to places; ``wrong`` and the turn's fields as in the
    state."""

    layout: str
    slots: tuple[str, ...]
    reserve: tuple[str, ...]
    placed: Mapping[str, str]
    locked: tuple[str, ...]
    attempts: int
    attempts_left: int
    wrong: tuple[str, ...]
    full: bool
    reader: int = 0
    card: str | None = None
    slot: str | None = None
    agreed: tuple[int, ...] = ()
    judged: str | None = None
    well: bool = False
    objected: bool = False


class Slot(Part):
    """A place named in the scenario; any number of cards fit."""

    id: Id
    text: Line


class ArrangeShape(Rules[ArrangeState, ArrangeView, PlacedOutcome]):
    """The parameters of an ``arrange``, and what they say of cards and places."""

    kind: Literal["arrange"]
    cards: Id
    to: Id
    layout: Literal["line", "ring", "columns", "slots"] = "line"
    slots: Id | tuple[Slot, ...] | None = None
    given: int = Field(default=0, ge=0, le=12)
    answer: Id | None = None
    scoring: Literal["exact", "pairs", "none"] = "none"
    attempts: int = Field(default=1, ge=1, le=5)
    agree: Literal["all", "objection", "none"] = "none"
    left: Line = ""
    right: Line = ""

    def zones_read(self) -> tuple[str, ...]:
        return (self.cards, self.to, *((self.slots,) if isinstance(self.slots, str) else ()))

    def on_paper(self) -> OnPaper:
        right = () if self.answer is None else (self.answer,)
        own = not isinstance(self.slots, str)
        return OnPaper(board=self.layout if own else "", laid=self.cards if self.slots is None else "", right=right)

    def columns(self) -> tuple[str, ...]:
        return (*super().columns(), *((self.answer,) if self.answer else ()))

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def slot_ids(self, state: State) -> tuple[str, ...]:
        """The places: cards of a zone, named slots, or numbers from 1."""
        if self.slots is None:
            return tuple(str(n + 1) for n in range(len(state.zones[self.cards])))
        if isinstance(self.slots, str):
            return state.zones[self.slots]
        return tuple(slot.id for slot in self.slots)

    def reserve(self, state: State, own: ArrangeState) -> tuple[str, ...]:
        """Cards not placed yet."""
        return tuple(card for card in state.zones[self.cards] if card not in own.placed)

    def rank(self, game: Game, card: str) -> int:
        """A card's rank on numbered places; 0 when the step has no such answer."""
        return int(game.cards[card].traits[self.answer]) if self.answer and self.slots is None else 0

    def by_rank(self, game: Game, cards: tuple[str, ...]) -> tuple[str, ...]:
        """Cards in a right order."""
        return tuple(sorted(cards, key=lambda card: self.rank(game, card)))

    def is_right(self, game: Game, card: str, slot: str) -> bool:
        """Whether a named place is one of the card's answers; every place is where there is no answer."""
        return self.answer is None or self.scoring == "none" or slot in game.cards[card].values(self.answer)

    def right_places(self, game: Game, cards: Iterable[str], placed: Mapping[str, str]) -> dict[str, str]:
        """The named place where each card belongs: the one it has when that is right, or when no other is known."""
        places: dict[str, str] = {}
        for card in cards:
            slot = placed.get(card)
            if slot is None or not self.is_right(game, card, slot):
                slot = next(iter(game.cards[card].values(self.answer or "")), slot)
            places |= {} if slot is None else {card: slot}
        return places
