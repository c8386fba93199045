"""``spot``: every seat touches the words it distrusts in the texts on the table; then what they hid is shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from kiosk.engine.ballot import SeatBySeat
from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Continue, Gesture, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id
from kiosk.kinds.spot.rules.phrases import BODY, TRAP, of_traits

FOUND, MISSED = "trap-found", "trap-missed"
"""What is counted."""


@move
class Distrust(Move):
    """A seat touches a phrase of a card, from 0."""

    gesture: ClassVar[Gesture] = "answer"

    card: str
    phrase: int


@move
class Trust(Move):
    """A seat sees nothing to distrust."""

    gesture: ClassVar[Gesture] = "answer"


@dataclass(frozen=True, slots=True)
class SpotMark:
    """The phrase a seat touched; without a card, it saw nothing to distrust."""

    card: str = ""
    phrase: int = -1


@dataclass(frozen=True)
class SpotState:
    """The card the texts answer, and theirs, as they were at the start; the mark of each seat; ``shown`` after the
    joint reveal; ``seen`` once the table goes on, at once where nothing is hidden."""

    card: str | None = None
    cards: tuple[str, ...] = ()
    marks: Mapping[int, SpotMark] = field(default_factory=dict)
    shown: bool = False
    seen: bool = False


@dataclass(frozen=True, slots=True)
class SpotView:
    """The marks so far, which everybody sees; of how many texts it is known that they hide something. Where the traps
    are, by card, and which seats ``found`` one, stays empty until the joint reveal."""

    card: str | None
    cards: tuple[str, ...]
    marks: Mapping[int, SpotMark]
    trapped: int
    shown: bool
    traps: Mapping[str, frozenset[int]]
    found: tuple[int, ...]


class SpotRules(SeatBySeat[SpotState, SpotView, SpotView]):
    """The texts (``body``) of the ``cards`` of a zone, whose column ``trap`` holds words not to be trusted; they may
    answer the first card of ``card``. Where none has a trap, nothing is asked. Columns in ``hide`` are told at the end.
    """

    reasons = frozenset({"already_marked", "no_such_card", "not_everyone"})

    kind: Literal["spot"]
    by: Literal["each"] = "each"
    cards: Id
    card: Id | None = None
    hide: tuple[Id, ...] = ("nature", "verify")

    def zones_read(self) -> tuple[str, ...]:
        return (self.cards, self.card) if self.card else (self.cards,)

    def columns(self) -> tuple[str, ...]:
        return (*super().columns(), BODY, TRAP, *self.hide)

    def hides(self) -> tuple[str, ...]:
        return (TRAP, *self.hide)

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def answered(self, state: State, own: SpotState) -> Mapping[int, SpotMark]:
        return own.marks

    def _traps(self, game: Game, own: SpotState) -> dict[str, frozenset[int]]:
        """Where the traps are, in the texts that have any."""
        found = {card: of_traits(game.card(card).traits)[1] for card in own.cards}
        return {card: places for card, places in found.items() if places}

    def opens(self, game: Game, state: State) -> State:
        own = SpotState(state.first_card(self.card), state.zones[self.cards])
        return state.with_step(replace(own, seen=not self._traps(game, own)))

    def candidates(self, game: Game, state: State, own: SpotState, seat: int) -> Iterator[Move]:
        if seat == TABLE:
            yield Continue()
            return
        for card in own.cards:
            yield from (Distrust(card, phrase) for phrase in range(of_traits(game.card(card).traits)[0]))
        yield Trust()

    def refusal(self, game: Game, state: State, own: SpotState, seat: int, move: Move) -> str | None:
        match move:
            case Continue():
                return None if own.shown else "not_everyone"
            case Distrust() | Trust():
                return self.seat_refusal(game, state, own, seat) or self._fault(game, own, move)
        return "not_here"

    def _fault(self, game: Game, own: SpotState, touched: Distrust | Trust) -> str | None:
        """What is wrong with a mark."""
        if isinstance(touched, Trust):
            return None
        known = touched.card in own.cards and 0 <= touched.phrase < of_traits(game.card(touched.card).traits)[0]
        return None if known else "no_such_card"

    def apply(self, game: Game, state: State, own: SpotState, seat: int, move: Move) -> State:
        match move:
            case Distrust(card=card, phrase=phrase):
                return state.with_step(replace(own, marks={**own.marks, seat: SpotMark(card, phrase)}))
            case Trust():
                return state.with_step(replace(own, marks={**own.marks, seat: SpotMark()}))
        return state.with_step(replace(own, seen=True))

    def _found(self, game: Game, own: SpotState) -> tuple[int, ...]:
        """The seats that touched a trap."""
        traps = self._traps(game, own)
        return tuple(seat for seat, mark in sorted(own.marks.items()) if mark.phrase in traps.get(mark.card, ()))

    def view(self, game: Game, state: State, own: SpotState) -> SpotView:
        traps, found = self._traps(game, own), self._found(game, own)
        told = (traps, found) if own.shown else ({}, ())
        return SpotView(own.card, own.cards, own.marks, len(traps), own.shown, *told)

    def outcome(self, game: Game, state: State, own: SpotState) -> SpotView:
        return self.view(game, state, own)

    def fact_names(self) -> tuple[str, ...]:
        return ("texts", "voters", "found")

    def facts(self, game: Game, state: State, own: SpotState) -> Mapping[str, Fact]:
        """How many ``texts`` hid something, how many seats answered (``voters``) and how many ``found`` a trap."""
        return {"texts": len(self._traps(game, own)), "voters": len(own.marks), "found": len(self._found(game, own))}

    def answers(self, game: Game, state: State, own: SpotState) -> tuple[Answer, ...]:
        """How many seats found a trap, and how many passed it by."""
        found = len(self._found(game, own))
        counts = {FOUND: found, MISSED: len(own.marks) - found}
        return tuple(Answer(self.id, own.card or self.id, name, count) for name, count in counts.items() if count)
