"""``arrange``: place cards on a line, round a ring, in columns or in slots, all together or one by one in turn."""

from collections.abc import Iterable, Mapping

from kiosk.engine.conditions import Fact
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Move
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import State
from kiosk.engine.step import Answer
from kiosk.kinds.arrange.rules.in_turn import InTurn, Object
from kiosk.kinds.arrange.rules.orders import neighbours
from kiosk.kinds.arrange.rules.shape import ArrangeShape, ArrangeState, ArrangeView, Place, TogetherState, TurnState
from kiosk.kinds.arrange.rules.together import Check, Take, Together

__all__ = [
    "ArrangeRules",
    "ArrangeState",
    "ArrangeView",
    "Check",
    "Object",
    "Place",
    "Take",
    "TogetherState",
    "TurnState",
]


class ArrangeRules(ArrangeShape):
    """Places the cards of a zone, then moves them to the zone ``to`` in their right order.

    Without ``slots``, places are numbered and each card's ``answer`` column holds its rank (equal ranks are ties);
    ``given`` cards lie in place from the start. With ``slots`` (a zone, whose cards are the places, or a list), the
    ``answer`` holds the ids of the places that are right. ``by: each`` reads cards one by one in turn; with ``agree:
    all`` a proposal counts once every seat that is here pressed its mark, with ``agree: objection`` once the table says
    that nobody objects.
    """

    reasons = frozenset(
        {"no_such_card", "no_such_slot", "locked", "not_finished", "not_placed", "already_agreed", "no_proposal"}
    )

    @property
    def in_turn(self) -> bool:
        """Whether cards are read one by one, seat after seat."""
        return self.by == "each"

    def _half(self, game: Game, state: State, own: ArrangeState) -> Together | InTurn:
        """The open step as it is played: all together or in turn."""
        return InTurn(self, game, state, own) if isinstance(own, TurnState) else Together(self, game, state, own)

    def opens(self, game: Game, state: State) -> State:
        """Given cards lie in place; the others wait. Without any card there is nothing to do."""
        cards = state.zones[self.cards]
        if self.in_turn:
            return state.with_step(TurnState(ended=not cards))
        given = self.by_rank(game, cards)[: self.given] if self.given else ()
        placed = {card: str(n + 1) for n, card in enumerate(given)}
        return state.with_step(TogetherState(placed=placed, locked=given, ended=not cards))

    def turn(self, game: Game, state: State, own: ArrangeState) -> int:
        """Who reads, when cards are read in turn."""
        return own.reader if isinstance(own, TurnState) else TABLE

    def candidates(self, game: Game, state: State, own: ArrangeState, seat: int) -> Iterable[Move]:
        return self._half(game, state, own).candidates(seat)

    def refusal(self, game: Game, state: State, own: ArrangeState, seat: int, move: Move) -> str | None:
        return self._half(game, state, own).refusal(seat, move)

    def apply(self, game: Game, state: State, own: ArrangeState, seat: int, move: Move) -> State:
        return self._half(game, state, own).apply(seat, move)

    def settles(self, game: Game, state: State, own: ArrangeState) -> State:
        return InTurn(self, game, state, own).settled() if isinstance(own, TurnState) else state

    def done(self, game: Game, state: State, own: ArrangeState) -> bool:
        """Once right, out of attempts, or out of cards."""
        return own.ended

    def closes(self, game: Game, state: State, own: ArrangeState) -> State:
        return self._half(game, state, own).closed()

    def view(self, game: Game, state: State, own: ArrangeState) -> ArrangeView:
        """Cards and places, and what the last check said; never the answer."""
        return self._half(game, state, own).view()

    def outcome(self, game: Game, state: State, own: ArrangeState) -> PlacedOutcome:
        """The right places, and where the table hesitated."""
        slots = tuple(own.placed.values()) if self.slots is None else self.slot_ids(state)
        return PlacedOutcome(self.layout, slots, own.placed, own.hesitated, self._total(own), own.ended or self.in_turn)

    def _total(self, own: ArrangeState) -> int:
        """How many pairs, or cards, are right or wrong."""
        count = len(own.placed)
        return len(neighbours(count, self.layout == "ring")) if self.scoring == "pairs" else count

    def checked(self, own: ArrangeState) -> tuple[int, bool]:
        if self.scoring == "none":
            return 0, False
        return own.attempts, own.well if isinstance(own, TurnState) else not own.wrong

    def covers(self, game: Game, state: State, own: ArrangeState) -> int:
        return len(self.outcome(game, state, own).slots)

    def fact_names(self) -> tuple[str, ...]:
        return ("attempts", "right", "total")

    def facts(self, game: Game, state: State, own: ArrangeState) -> Mapping[str, Fact]:
        """``attempts`` made; how many pairs or cards were ``right`` at the first one, out of ``total``."""
        total = self._total(own)
        right = total - len(own.hesitated) if own.attempts else 0
        return {"attempts": own.attempts, "right": right, "total": total}

    def answers(self, game: Game, state: State, own: ArrangeState) -> tuple[Answer, ...]:
        """Over which links or cards the table hesitated, once, beside one ``tried`` for the whole."""
        tried = Answer(self.id, self.id, "tried", 1 if own.attempts else 0)
        return (tried, *(Answer(self.id, about, "hesitated", 1) for about in own.hesitated))
