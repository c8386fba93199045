"""``estimate``: every seat bets on a number, then every guess appears at once. The truth waits for a ``reveal``."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kiosk.engine.ballot import Abstain, Marked, SeatBySeat
from kiosk.engine.conditions import Fact
from kiosk.engine.floors import Floor, farthest_first
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Continue, Gesture, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, OnPaper, Title
from kiosk.kinds.estimate.rules.bets import COLUMNS, Bet, Scale, Status
from kiosk.kinds.estimate.rules.scales import TICKS

Number = Annotated[float, Field(allow_inf_nan=False)]
BUCKET = 10
"""Ticks that are counted as one in the festival's totals."""


@move
class Guess(Move):
    """A seat bets on the number at a tick of the slider, from 0."""

    gesture: ClassVar[Gesture] = "answer"

    tick: int


@dataclass(frozen=True)
class EstimateState(Marked):
    """The ticks of the seats; the card is the one bet on, as it was at the start."""


@dataclass(frozen=True, slots=True)
class EstimateView:
    """The slider, never the truth. Ticks stay ``{}`` until the joint reveal; ``marked`` says who has guessed."""

    card: str | None
    min: float
    max: float
    scale: str
    marked: tuple[int, ...]
    shown: bool
    ticks: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class EstimateOutcome:
    """The truth and the guesses. ``sources`` are those of a bet without a card."""

    card: str | None
    bet: Bet
    ticks: Mapping[int, int]
    sources: tuple[str, ...] = ()


class EstimateRules(SeatBySeat[EstimateState, EstimateView, EstimateOutcome]):
    """A bet on the first card of a zone, whose columns say ``min``, ``max``, ``low``, ``high``, ``scale`` and
    ``status``, or on the same parameters of the step, with its ``unit`` and ``source``.

    ``ballot: secret`` hands the screen from seat to seat behind a curtain, ``open`` without one.
    """

    apart = True
    already = "already_guessed"
    reasons = frozenset({already, "no_such_tick", "not_everyone"})

    kind: Literal["estimate"]
    by: Literal["each"] = "each"
    card: Id | None = None
    unit: Title = ""
    min: Number | None = None
    max: Number | None = None
    low: Number | None = None
    high: Number | None = None
    scale: Scale = "linear"
    status: Status | None = None
    source: tuple[Id, ...] = ()
    ballot: Literal["secret", "open"] = "secret"

    def zones_read(self) -> tuple[str, ...]:
        return () if self.card is None else (self.card,)

    def on_paper(self) -> OnPaper:
        return OnPaper(right=("low", "high") if self.card else ())

    def columns(self) -> tuple[str, ...]:
        return (*super().columns(), *(COLUMNS if self.card else ()))

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def secrets(self) -> Mapping[str, tuple[str, ...]]:
        return {self.card: ("detail", "source")} if self.card else {}

    def bet(self) -> Bet:
        """The bet of the step's own parameters."""
        least, greatest, low, high = (value or 0.0 for value in (self.min, self.max, self.low, self.high))
        return Bet(least, greatest, low, high, self.scale, self.status or "")

    def _bet(self, game: Game, card: str | None) -> Bet:
        return self.bet() if card is None else Bet.of_traits(game.card(card).traits)

    def at_once(self) -> bool:
        return self.ballot == "secret"

    def answered(self, state: State, own: EstimateState) -> tuple[int, ...]:
        return (*own.marks, *own.passed)

    def opens(self, game: Game, state: State) -> State:
        """Without a card where one is asked for, there is nothing to guess."""
        card = state.first_card(self.card)
        return state.with_step(EstimateState(card, seen=self.card is not None and card is None))

    def candidates(self, game: Game, state: State, own: EstimateState, seat: int) -> Iterable[Move]:
        if seat == TABLE:
            return (Continue(),)
        return (*(Guess(tick) for tick in range(TICKS + 1)), Abstain())

    def refusal(self, game: Game, state: State, own: EstimateState, seat: int, move: Move) -> str | None:
        match move:
            case Continue():
                return None if own.shown else "not_everyone"
            case Guess(tick=tick):
                known = 0 <= tick <= TICKS
                return self.seat_refusal(game, state, own, seat) or (None if known else "no_such_tick")
            case Abstain():
                return self.seat_refusal(game, state, own, seat)
        return "not_here"

    def apply(self, game: Game, state: State, own: EstimateState, seat: int, move: Move) -> State:
        if isinstance(move, Guess | Abstain):
            return state.with_step(own.answered(seat, move.tick if isinstance(move, Guess) else None))
        return state.with_step(replace(own, seen=True))

    def view(self, game: Game, state: State, own: EstimateState) -> EstimateView:
        bet, ticks = self._bet(game, own.card), own.marks if own.shown else {}
        return EstimateView(own.card, bet.min, bet.max, bet.scale, self.answered(state, own), own.shown, ticks)

    def outcome(self, game: Game, state: State, own: EstimateState) -> EstimateOutcome:
        """The truth beside the guesses."""
        return EstimateOutcome(own.card, self._bet(game, own.card), own.marks if own.shown else {}, self.source)

    def floors(self, game: Game, state: State, own: EstimateState) -> tuple[Floor, ...]:
        """The least guess and the greatest first; each stands for its number."""
        here = {seat: tick for seat, tick in own.marks.items() if own.shown and seat in state.present}
        value = self._bet(game, own.card).value
        return tuple(floor._replace(about=str(value(here[floor.seats[0]]))) for floor in farthest_first(here))

    def fact_names(self) -> tuple[str, ...]:
        return ("voters", "inside", "spread")

    def facts(self, game: Game, state: State, own: EstimateState) -> Mapping[str, Fact]:
        """``voters``: seats that guessed; how many guesses lie ``inside`` the truth; ``spread``: ticks between the
        farthest two."""
        ticks = list(own.marks.values())
        inside = sum(map(self._bet(game, own.card).holds, ticks)) if ticks else 0
        return {"voters": len(ticks), "inside": inside, "spread": max(ticks) - min(ticks) if ticks else 0}

    def answers(self, game: Game, state: State, own: EstimateState) -> tuple[Answer, ...]:
        """How many guesses lie in each tenth of the slider."""
        tenths = Counter(min(tick, TICKS - 1) // BUCKET * BUCKET for tick in own.marks.values())
        about = own.card or self.id
        return tuple(Answer(self.id, about, f"tick-{tick}", count) for tick, count in sorted(tenths.items()))
