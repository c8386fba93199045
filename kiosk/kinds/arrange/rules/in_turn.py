"""Placing cards one by one: a seat reads and proposes, the others agree or nobody objects, the place is judged."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Agree, Move, move
from kiosk.engine.state import State
from kiosk.kinds.arrange.rules.shape import ArrangeShape, ArrangeView, Place, TurnState


@move
class Object(Move):
    """Somebody at the table does not agree: the place is open again."""


@dataclass(slots=True)
class InTurn:
    """An open step whose cards seats place, one after the other."""

    step: ArrangeShape
    game: Game
    state: State
    own: TurnState

    def candidates(self, seat: int) -> Iterator[Move]:
        """The reader's places, and everybody's mark, or that of the table."""
        card = self.own.card
        if card is None:
            return
        if seat == self.own.reader:
            yield from (Place(card, slot) for slot in self.step.slot_ids(self.state))
        yield from (Agree(), Object())

    def refusal(self, seat: int, move: Move) -> str | None:
        """The reader proposes; each seat agrees once, or the table agrees or objects, when there is a proposal."""
        match move:
            case Place():
                return self._place_refusal(seat, move)
            case Agree():
                return self._mark_refusal(seat)
            case Object() if self.together:
                return self._mark_refusal(seat)
        return "not_here"

    @property
    def together(self) -> bool:
        """Whether the table answers a proposal as one."""
        return self.step.agree == "objection"

    def _place_refusal(self, seat: int, move: Place) -> str | None:
        if seat != self.own.reader:
            return "not_your_turn"
        if move.card != self.own.card:
            return "no_such_card"
        return None if move.slot in self.step.slot_ids(self.state) else "no_such_slot"

    def _mark_refusal(self, seat: int) -> str | None:
        if self.own.slot is None:
            return "no_proposal"
        if self.together:
            return None if seat == TABLE else "not_your_turn"
        if seat == TABLE or (self.step.agree == "none" and seat != self.own.reader):
            return "not_your_turn"
        return "already_agreed" if seat in self.own.agreed else None

    def apply(self, seat: int, move: Move) -> State:
        """A proposal clears the marks; a mark is kept; an objection takes the proposal back."""
        if isinstance(move, Place):
            return self.state.with_step(replace(self.own, slot=move.slot, agreed=(), wrong=(), objected=False))
        if isinstance(move, Object):
            return self.state.with_step(replace(self.own, slot=None, objected=True))
        return self.state.with_step(replace(self.own, agreed=(*self.own.agreed, seat)))

    def settled(self) -> State:
        """Judge what everybody agrees on, then give the next card to the next seat."""
        state, own = self.state, self.own
        if own.card is not None and own.slot is not None and self._agreed():
            own = self._judged(own.card, own.slot)
            state = replace(state, reveals=state.reveals + 1)
        own = self._passed_on(own)
        return state if own is state.step else state.with_step(own)

    def _agreed(self) -> bool:
        own, present = self.own, self.state.present
        if self.together:
            return TABLE in own.agreed
        if self.step.agree == "none":
            return own.reader in own.agreed
        return bool(present) and all(seat in own.agreed for seat in present)

    def _judged(self, card: str, slot: str) -> TurnState:
        own, well = self.own, self.step.is_right(self.game, card, slot)
        tries = own.tries + 1
        base = replace(own, slot=None, agreed=(), judged=card, well=well, attempts=own.attempts + 1)
        if not well and tries == 1:
            base = replace(base, hesitated=(*own.hesitated, card))
        if not well and tries < self.step.attempts:
            return replace(base, tries=tries, wrong=(card,))
        place = slot if well else self.game.cards[card].values(self.step.answer or "")[0]
        return replace(base, placed={**own.placed, card: place}, card=None, tries=0, wrong=())

    def _passed_on(self, own: TurnState) -> TurnState:
        state = self.state
        if own.card is None and not own.ended:
            left, reader = self.step.reserve(state, own), state.next_seat(own.reader)
            return replace(own, card=left[0], reader=reader) if left and reader else replace(own, ended=not left)
        if own.reader not in state.present and state.present and not own.ended:
            return replace(own, reader=state.next_seat(own.reader), slot=None, agreed=())
        return own

    def closed(self) -> State:
        """The cards go to the next zone; the step keeps the right place of those that were judged."""
        cards = dict.fromkeys((*self.own.placed, *self.own.hesitated))
        placed = self.step.right_places(self.game, cards, self.own.placed)
        state = self.state.with_step(replace(self.own, placed=placed))
        return state.move_cards(state.zones[self.step.cards], self.step.cards, self.step.to)

    def view(self) -> ArrangeView:
        step, own = self.step, self.own
        left = step.reserve(self.state, own)
        return ArrangeView(
            layout=step.layout,
            slots=step.slot_ids(self.state),
            reserve=left,
            placed=own.placed,
            locked=(),
            attempts=own.attempts,
            attempts_left=step.attempts - own.tries,
            wrong=own.wrong,
            full=not left,
            reader=own.reader,
            card=own.card,
            slot=own.slot,
            agreed=own.agreed,
            judged=own.judged,
            well=own.well,
            objected=own.objected,
        )
