"""Placing cards one by one: a seat reads and proposes, every seat that is here agrees, the place is judged."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Move, move
from kiosk.engine.state import State
from kiosk.kinds.arrange.rules.together import ArrangeState, Place, is_right, reserve, slot_ids

if TYPE_CHECKING:
    from kiosk.engine.game import Game
    from kiosk.kinds.arrange.rules import Arrange


@move
class Agree(Move):
    """A seat presses its mark: this place is ours."""


def candidates(step: "Arrange", game: "Game", state: State, seat: int) -> Iterator[Move]:
    """The reader's places, and everybody's mark."""
    own: ArrangeState = state.step
    if seat == TABLE or own.card is None:
        return
    if seat == own.reader:
        yield from (Place(own.card, slot) for slot in slot_ids(step, game, state))
    yield Agree()


def refusal(step: "Arrange", game: "Game", state: State, seat: int, move: Move) -> str | None:
    """The reader proposes; each seat agrees once, when there is a proposal."""
    own: ArrangeState = state.step
    if isinstance(move, Place):
        if seat != own.reader:
            return "not_your_turn"
        if move.card != own.card:
            return "no_such_card"
        return None if move.slot in slot_ids(step, game, state) else "no_such_slot"
    if own.slot is None:
        return "no_proposal"
    if seat == TABLE or (step.agree == "none" and seat != own.reader):
        return "not_your_turn"
    return "already_agreed" if seat in own.agreed else None


def apply(state: State, seat: int, move: Move) -> State:
    """A proposal clears the marks; a mark is kept."""
    own: ArrangeState = state.step
    if isinstance(move, Place):
        return state.with_step(replace(own, slot=move.slot, agreed=(), wrong=()))
    return state.with_step(replace(own, agreed=(*own.agreed, seat)))


def settles(step: "Arrange", game: "Game", state: State) -> State:
    """Judge what everybody agrees on, then give the next card to the next seat."""
    own: ArrangeState = state.step
    if own.slot is not None and _agreed(step, state, own):
        state = _judged(step, game, state)
        own = state.step
    if own.card is None and not own.ended:
        left = reserve(step, state)
        reader = state.next_seat(own.reader)
        own = replace(own, card=left[0], reader=reader) if left and reader else replace(own, ended=not left)
    elif own.reader not in state.present and state.present and not own.ended:
        own = replace(own, reader=state.next_seat(own.reader), slot=None, agreed=())
    return state if own is state.step else state.with_step(own)


def _agreed(step: "Arrange", state: State, own: ArrangeState) -> bool:
    if step.agree == "none":
        return own.reader in own.agreed
    return bool(state.present) and all(seat in own.agreed for seat in state.present)


def _judged(step: "Arrange", game: "Game", state: State) -> State:
    own: ArrangeState = state.step
    assert own.card is not None
    assert own.slot is not None
    well = is_right(step, game, own.card, own.slot)
    tries = own.tries + 1
    base = replace(own, slot=None, agreed=(), judged=own.card, well=well, attempts=own.attempts + 1)
    if not well and tries == 1:
        base = replace(base, hesitated=(*own.hesitated, own.card))
    if well or tries >= step.attempts:
        place = own.slot if well else game.cards[own.card].values(step.answer or "")[0]
        base = replace(base, placed={**own.placed, own.card: place}, card=None, tries=0, wrong=())
    else:
        base = replace(base, tries=tries, wrong=(own.card,))
    return state.with_step(base, reveals=state.reveals + 1)
