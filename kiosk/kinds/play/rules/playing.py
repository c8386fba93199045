"""Playing cards from a hand: a seat lays one down, says why, the others agree, and it stays."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kiosk.engine.frozen import replace
from kiosk.engine.game import own_zone
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State
from kiosk.kinds.arrange.rules.in_turn import Agree
from kiosk.kinds.play.rules.hands import PlayCard, Played, PlayState, Said, TakeBack, hand, left, side

if TYPE_CHECKING:
    from kiosk.engine.game import Game
    from kiosk.kinds.play.rules import PlayStep


def next_seat(step: "PlayStep", game: "Game", state: State) -> int:
    """The first seat that has still a card to play; 0 when there is none."""
    return next((seat for seat in game.actors(state, step.by) if left(step, state, seat) > 0), TABLE)


def places(step: "PlayStep", state: State) -> tuple[str, ...]:
    """What one may play onto: cards, or the table itself."""
    targets: tuple[str, ...] = state.step.targets
    return targets if step.onto else ("",)


def candidates(step: "PlayStep", state: State, seat: int) -> Iterator[Move]:
    """Each card of the hand to each place; saying why, agreeing, taking back; going on for the table."""
    if seat == TABLE:
        yield Continue()
        return
    targets = places(step, state)
    yield from (PlayCard(card, onto) for card in hand(step, state, seat) for onto in targets)
    yield from (Said(), Agree(), TakeBack())


def refusal(step: "PlayStep", state: State, seat: int, move: Move) -> str | None:
    """Only the seat in turn plays, says why and takes back; each other agrees once, when it was said why."""
    own: PlayState = state.step
    match move:
        case Continue():
            return "not_finished" if own.seat or not state.present else None
        case Agree():
            return _mark_refusal(step, state, seat)
        case PlayCard() | TakeBack() | Said() if seat == TABLE or seat != own.seat:
            return "not_your_turn"
        case PlayCard():
            return _card_refusal(step, state, seat, move)
        case TakeBack() | Said():
            idle = own.card is None or (isinstance(move, Said) and (own.said or not step.say_why))
            return "no_proposal" if idle else None
    return "not_here"


def _card_refusal(step: "PlayStep", state: State, seat: int, move: PlayCard) -> str | None:
    if move.card not in hand(step, state, seat):
        return "no_such_card"
    return None if move.onto in places(step, state) else "no_such_slot"


def _mark_refusal(step: "PlayStep", state: State, seat: int) -> str | None:
    own: PlayState = state.step
    if own.card is None or step.agree == "none":
        return "no_proposal"
    if seat == TABLE:
        return "not_your_turn"
    if step.say_why and not own.said:
        return "say_why"
    return "already_agreed" if seat in (own.seat, *own.agreed) else None


def apply(step: "PlayStep", state: State, seat: int, move: Move) -> State:
    """The table after a legal move."""
    own: PlayState = state.step
    match move:
        case PlayCard(card=card, onto=onto):
            state = taken_back(step, state)
            lying = replace(state.step, card=card, onto=onto)
            return _without(state, own_zone(step.origin, seat), card).with_step(lying)
        case TakeBack():
            return taken_back(step, state)
        case Said():
            return state.with_step(replace(own, said=True))
        case Agree():
            return state.with_step(replace(own, agreed=(*own.agreed, seat)))
    return state.with_step(replace(own, seen=True))


def taken_back(step: "PlayStep", state: State) -> State:
    """The table without the card that lay there for now: it is in its seat's hand again."""
    own: PlayState = state.step
    if own.card is None:
        return state
    zone = own_zone(step.origin, own.seat)
    zones = {**state.zones, zone: (*state.zones[zone], own.card)}
    return replace(state, zones=zones, step=replace(own, card=None, onto="", said=False, agreed=()))


def _without(state: State, zone: str, card: str) -> State:
    return replace(state, zones={**state.zones, zone: tuple(c for c in state.zones[zone] if c != card)})


def settles(step: "PlayStep", game: "Game", state: State) -> State:
    """The card stays once it was said why and the others agree; then the next seat plays."""
    own: PlayState = state.step
    if own.seat and own.seat not in state.present:
        state = taken_back(step, state)
    elif own.card is not None and _agreed(step, state):
        state = _stays(step, game, state)
    turn = own.seat if state.step.card is not None else next_seat(step, game, state)
    return state if turn == state.step.seat else state.with_step(replace(state.step, seat=turn))


def _agreed(step: "PlayStep", state: State) -> bool:
    own: PlayState = state.step
    if step.say_why and not own.said:
        return False
    return step.agree == "none" or all(seat in own.agreed for seat in state.present if seat != own.seat)


def _stays(step: "PlayStep", game: "Game", state: State) -> State:
    """The card lies where it was laid, or where it belongs when there is an answer."""
    own: PlayState = state.step
    assert own.card is not None
    right = game.card(own.card).values(step.answer) if step.answer else ()
    well = not right or own.onto in right
    card = Played(own.seat, side(step, state, own.seat), own.card, own.onto if well else right[0], well)
    zones: Mapping[str, tuple[str, ...]] = state.zones
    if step.to:
        zones = {**zones, step.to: (*zones[step.to], own.card)}
    cleared = PlayState(own.targets, (*own.played, card), own.seat)
    return replace(state, zones=zones, step=cleared, reveals=state.reveals + bool(step.answer))
