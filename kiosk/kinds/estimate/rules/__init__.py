"""``estimate``: every seat bets on a number, then every guess appears at once. The truth waits for a ``reveal``."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from kiosk.engine.conditions import Fact
from kiosk.engine.floors import Floor, farthest_first
from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Secret, Step, Title, first_card
from kiosk.kinds.estimate.rules.bets import (
    COLUMNS,
    NUMBERS,
    Bet,
    EstimateOutcome,
    EstimateState,
    EstimateView,
    Guess,
    Scale,
    Status,
)
from kiosk.kinds.estimate.rules.scales import TICKS

__all__ = ["BUCKET", "NUMBERS", "TICKS", "Bet", "Estimate", "EstimateOutcome", "EstimateView"]

if TYPE_CHECKING:
    from kiosk.engine.game import Game

Number = Annotated[float, Field(allow_inf_nan=False)]
BUCKET = 10
"""Ticks that are counted as one in the festival's totals."""


class Estimate(Step):
    """A bet on the first card of a zone, whose columns say ``min``, ``max``, ``low``, ``high``, ``scale`` and
    ``status``, or on the same parameters of the step, with its ``unit`` and ``source``.

    ``ballot: secret`` hands the screen from seat to seat behind a curtain, ``open`` without one.
    """

    reasons = frozenset({"already_guessed", "no_such_tick", "not_everyone"})

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
        """The zone of the card."""
        return () if self.card is None else (self.card,)

    def columns(self) -> tuple[str, ...]:
        """The columns of a bet."""
        return (*super().columns(), *(COLUMNS if self.card else ()))

    def untold(self) -> tuple[Secret, ...]:
        """The answer of the bet, which the card's detail and its source would give away."""
        return () if self.card is None else (Secret(("detail", "source"), zone=self.card),)

    def bet(self) -> Bet:
        """The bet of the step's own parameters."""
        least, greatest, low, high = (value or 0.0 for value in (self.min, self.max, self.low, self.high))
        return Bet(least, greatest, low, high, self.scale, self.status or "")

    def _bet(self, game: "Game", card: str | None) -> Bet:
        return self.bet() if card is None else Bet.of_traits(game.card(card).traits)

    def opens(self, game: "Game", state: State) -> State:
        """Nobody has guessed; without a card where one is asked for, there is nothing to guess."""
        card = first_card(state, self.card)
        return state.with_step(EstimateState(card, seen=self.card is not None and card is None))

    def turn(self, game: "Game", state: State) -> int:
        """The first seat here that has not guessed."""
        if state.step.shown:
            return TABLE
        return next((seat for seat in state.present if seat not in state.step.marks), TABLE)

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """Each tick for a seat, going on for the table."""
        if seat == TABLE:
            return (Continue(),)
        return (Guess(tick) for tick in range(TICKS + 1))

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """Each seat guesses once, in its turn; the table goes on after the reveal."""
        own: EstimateState = state.step
        match move:
            case Continue():
                return None if own.shown else "not_everyone"
            case Guess(tick=tick):
                return self._guess_refusal(own, self.turn(game, state), seat, tick)
        return "not_here"

    def _guess_refusal(self, own: EstimateState, turn: int, seat: int, tick: int) -> str | None:
        if own.shown or seat in own.marks:
            return "already_guessed"
        if seat == TABLE or seat != turn:
            return "not_your_turn"
        return None if 0 <= tick <= TICKS else "no_such_tick"

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """A guess is kept, or the table goes on."""
        own: EstimateState = state.step
        if isinstance(move, Guess):
            return state.with_step(replace(own, marks={**own.marks, seat: move.tick}))
        return state.with_step(replace(own, seen=True))

    def settles(self, game: "Game", state: State) -> State:
        """Every guess appears once every seat that is here has guessed."""
        own: EstimateState = state.step
        waiting = not state.present or any(seat not in own.marks for seat in state.present)
        if own.shown or not own.marks or waiting:
            return state
        return state.with_step(replace(own, shown=True), reveals=state.reveals + 1)

    def done(self, game: "Game", state: State) -> bool:
        """Once the table has seen the guesses."""
        return bool(state.step.seen)

    def view(self, game: "Game", state: State) -> EstimateView:
        """The slider, and the guesses after the reveal."""
        own: EstimateState = state.step
        bet, ticks = self._bet(game, own.card), own.marks if own.shown else {}
        return EstimateView(own.card, bet.min, bet.max, bet.scale, tuple(own.marks), own.shown, ticks)

    def outcome(self, game: "Game", state: State) -> EstimateOutcome:
        """The truth beside the guesses."""
        own: EstimateState = state.closed[self.id]
        return EstimateOutcome(own.card, self._bet(game, own.card), own.marks if own.shown else {}, self.source)

    def floors(self, game: "Game", state: State, own: EstimateState) -> tuple[Floor, ...]:
        """The least guess and the greatest first; each stands for its number."""
        here = {seat: tick for seat, tick in own.marks.items() if own.shown and seat in state.present}
        value = self._bet(game, own.card).value
        return tuple(floor._replace(about=str(value(here[floor.seats[0]]))) for floor in farthest_first(here))

    def fact_names(self) -> tuple[str, ...]:
        """What conditions may ask."""
        return ("voters", "inside", "spread")

    def facts(self, game: "Game", state: State, own: EstimateState) -> Mapping[str, Fact]:
        """``voters``: seats that guessed; how many guesses lie ``inside`` the truth; ``spread``: ticks between the
        farthest two."""
        ticks = list(own.marks.values())
        inside = sum(map(self._bet(game, own.card).holds, ticks)) if ticks else 0
        return {"voters": len(ticks), "inside": inside, "spread": max(ticks) - min(ticks) if ticks else 0}

    def answers(self, game: "Game", state: State, own: EstimateState) -> tuple[Answer, ...]:
        """How many guesses lie in each tenth of the slider."""
        tenths = Counter(min(tick, TICKS - 1) // BUCKET * BUCKET for tick in own.marks.values())
        about = own.card or self.id
        return tuple(Answer(self.id, about, f"tick-{tick}", count) for tick, count in sorted(tenths.items()))
