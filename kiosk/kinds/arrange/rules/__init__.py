"""``arrange``: place cards on a line, round a ring, in columns or in slots, all together or one by one in turn."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from kiosk.engine.conditions import Fact
from kiosk.engine.moves import TABLE, Move
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Line, Part, Step
from kiosk.kinds.arrange.rules import in_turn, together
from kiosk.kinds.arrange.rules.in_turn import Agree
from kiosk.kinds.arrange.rules.together import ArrangeState, ArrangeView, Check, Place, Take

__all__ = ["Arrange", "ArrangeView"]

if TYPE_CHECKING:
    from kiosk.engine.game import Game


class Slot(Part):
    """A place named in the scenario; any number of cards fit."""

    id: Id
    text: Line


class Arrange(Step):
    """Places the cards of a zone, then moves them to the zone ``to`` in their right order.

    Without ``slots``, places are numbered and each card's ``answer`` column holds its rank (equal ranks are ties);
    ``given`` cards lie in place from the start. With ``slots`` (a zone, whose cards are the places, or a list), the
    ``answer`` holds the ids of the places that are right. ``by: each`` reads cards one by one in turn; with ``agree:
    all`` a proposal counts once every seat that is here pressed its mark.
    """

    reasons = frozenset(
        {"no_such_card", "no_such_slot", "locked", "not_finished", "not_placed", "already_agreed", "no_proposal"}
    )

    kind: Literal["arrange"]
    cards: Id
    to: Id
    layout: Literal["line", "ring", "columns", "slots"] = "line"
    slots: Id | tuple[Slot, ...] | None = None
    given: int = Field(default=0, ge=0, le=12)
    answer: Id | None = None
    scoring: Literal["exact", "pairs", "none"] = "none"
    attempts: int = Field(default=1, ge=1, le=5)
    agree: Literal["all", "none"] = "none"
    left: Line = ""
    right: Line = ""

    @property
    def in_turn(self) -> bool:
        """Whether cards are read one by one, seat after seat."""
        return self.by == "each"

    def zones_read(self) -> tuple[str, ...]:
        """Where the cards come from and go to, and the zone of the places."""
        return (self.cards, self.to, *((self.slots,) if isinstance(self.slots, str) else ()))

    def columns(self) -> tuple[str, ...]:
        """The answer's column."""
        return (*super().columns(), *((self.answer,) if self.answer else ()))

    def opens(self, game: "Game", state: State) -> State:
        """Every card in the reserve but those given."""
        return state.with_step(together.opening(self, game, state))

    def turn(self, game: "Game", state: State) -> int:
        """Who reads, when cards are read in turn."""
        return int(state.step.reader) if self.in_turn else TABLE

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """Each card to each place, each card back, and checking; or the turn's own."""
        if self.in_turn:
            return in_turn.candidates(self, game, state, seat)
        return together.candidates(self, game, state) if seat == TABLE else ()

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """Why a card cannot be placed so."""
        if not isinstance(move, (Place, Agree) if self.in_turn else (Place, Take, Check)):
            return "not_here"
        if self.in_turn:
            return in_turn.refusal(self, game, state, seat, move)
        return together.refusal(self, game, state, move)

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """The table after a card moved, a mark was pressed or the order was checked."""
        if self.in_turn:
            return in_turn.apply(state, seat, move)
        return together.apply(self, game, state, move)

    def settles(self, game: "Game", state: State) -> State:
        """In turn: a proposal everybody agrees on is judged, and the next seat reads."""
        return in_turn.settles(self, game, state) if self.in_turn else state

    def done(self, game: "Game", state: State) -> bool:
        """Once right, out of attempts, or out of cards."""
        return bool(state.step.ended)

    def closes(self, game: "Game", state: State) -> State:
        """The cards go to their zone, in the right order if there is one."""
        return together.closed(self, game, state)

    def view(self, game: "Game", state: State) -> ArrangeView:
        """Cards and places, and what the last check said; never the answer."""
        return together.view(self, game, state)

    def outcome(self, game: "Game", state: State) -> PlacedOutcome:
        """The right places, and where the table hesitated."""
        return together.outcome(self, game, state, state.closed[self.id])

    def fact_names(self) -> tuple[str, ...]:
        """What conditions may ask."""
        return ("attempts", "right", "total")

    def facts(self, game: "Game", state: State, own: ArrangeState) -> Mapping[str, Fact]:
        """``attempts`` made; how many pairs or cards were ``right`` at the first one, out of ``total``."""
        outcome = together.outcome(self, game, state, own)
        right = outcome.total - len(own.hesitated) if own.attempts else 0
        return {"attempts": own.attempts, "right": right, "total": outcome.total}

    def answers(self, game: "Game", state: State, own: ArrangeState) -> tuple[Answer, ...]:
        """Over which links or cards the table hesitated, once, beside one ``tried`` for the whole."""
        tried = Answer(self.id, self.id, "tried", 1 if own.attempts else 0)
        return (tried, *(Answer(self.id, about, "hesitated", 1) for about in own.hesitated))
