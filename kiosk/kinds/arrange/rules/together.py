"""Placing cards all together: any card to any place, then a check that helps."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.engine.frozen import replace
from kiosk.engine.moves import Move, move
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import State
from kiosk.kinds.arrange.rules.orders import neighbours, right_pairs, right_places

if TYPE_CHECKING:
    from kiosk.engine.game import Game
    from kiosk.kinds.arrange.rules import Arrange


@move
class Place(Move):
    """A card goes to a place; a card already there takes the place it left."""

    card: str
    slot: str


@move
class Take(Move):
    """A card goes back to the reserve."""

    card: str


@move
class Check(Move):
    """The table wants to know."""


@dataclass(frozen=True)
class ArrangeState:
    """Cards with their places, and what checks said.

    ``wrong`` names the first pair in the wrong order, or the cards in the wrong place; ``hesitated`` keeps what the
    first check missed (``a>b`` for the link from a to b). In turn: ``reader`` reads ``card``, proposes ``slot``, and
    ``agreed`` seats pressed their mark; ``judged`` is the last card judged and ``well`` how it went.
    """

    placed: Mapping[str, str] = field(default_factory=dict)
    locked: tuple[str, ...] = ()
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
    reader: int
    card: str | None
    slot: str | None
    agreed: tuple[int, ...]
    judged: str | None
    well: bool


def slot_ids(step: "Arrange", game: "Game", state: State) -> tuple[str, ...]:
    """The places: cards of a zone, named slots, or numbers from 1."""
    if step.slots is None:
        return tuple(str(n + 1) for n in range(len(state.zones[step.cards])))
    if isinstance(step.slots, str):
        return state.zones[step.slots]
    return tuple(slot.id for slot in step.slots)


def rank(step: "Arrange", game: "Game", card: str) -> int:
    """A card's rank on numbered places; 0 when the step has no such answer."""
    return int(game.cards[card].traits[step.answer]) if step.answer and step.slots is None else 0


def by_rank(step: "Arrange", game: "Game", cards: tuple[str, ...]) -> tuple[str, ...]:
    """Cards in a right order."""
    return tuple(sorted(cards, key=lambda card: rank(step, game, card)))


def opening(step: "Arrange", game: "Game", state: State) -> ArrangeState:
    """Given cards lie in place; the others wait. Without any card there is nothing to do."""
    cards = state.zones[step.cards]
    given = by_rank(step, game, cards)[: step.given]
    placed = {card: str(n + 1) for n, card in enumerate(given)}
    return ArrangeState(placed=placed, locked=given, ended=not cards)


def reserve(step: "Arrange", state: State) -> tuple[str, ...]:
    """Cards not placed yet."""
    return tuple(card for card in state.zones[step.cards] if card not in state.step.placed)


def candidates(step: "Arrange", game: "Game", state: State) -> Iterator[Move]:
    """Each card to each place, each placed card back, and checking."""
    for card in state.zones[step.cards]:
        yield from (Place(card, slot) for slot in slot_ids(step, game, state))
        yield Take(card)
    yield Check()


def refusal(step: "Arrange", game: "Game", state: State, move: Move) -> str | None:
    """Why not."""
    own: ArrangeState = state.step
    match move:
        case Place(card=card, slot=slot):
            return _card_refusal(step, state, card) or _slot_refusal(step, game, state, slot)
        case Take(card=card):
            return _card_refusal(step, state, card) or (None if card in own.placed else "not_placed")
    return "not_finished" if reserve(step, state) else None


def _card_refusal(step: "Arrange", state: State, card: str) -> str | None:
    if card not in state.zones[step.cards]:
        return "no_such_card"
    return "locked" if card in state.step.locked else None


def _slot_refusal(step: "Arrange", game: "Game", state: State, slot: str) -> str | None:
    if slot not in slot_ids(step, game, state):
        return "no_such_slot"
    there = occupant(step, state, slot)
    return "locked" if there in state.step.locked and there is not None else None


def occupant(step: "Arrange", state: State, slot: str) -> str | None:
    """The card in a numbered place; places with a name hold any number and never push one out."""
    if step.slots is not None:
        return None
    return next((card for card, place in state.step.placed.items() if place == slot), None)


def apply(step: "Arrange", game: "Game", state: State, move: Move) -> State:
    """The table after the move."""
    own: ArrangeState = state.step
    match move:
        case Place(card=card, slot=slot):
            return state.with_step(replace(own, placed=_moved(step, state, card, slot), wrong=()))
        case Take(card=card):
            placed = {key: place for key, place in own.placed.items() if key != card}
            return state.with_step(replace(own, placed=placed, wrong=()))
    return _checked(step, game, state)


def _moved(step: "Arrange", state: State, card: str, slot: str) -> dict[str, str]:
    own: ArrangeState = state.step
    there = occupant(step, state, slot)
    placed = {key: place for key, place in own.placed.items() if key not in (card, there)}
    if there not in (None, card) and card in own.placed:
        placed[there] = own.placed[card]
    return {**placed, card: slot}


def _checked(step: "Arrange", game: "Game", state: State) -> State:
    own: ArrangeState = state.step
    wrong, all_wrong = faults(step, game, state)
    attempts = own.attempts + 1
    ended = not wrong or attempts >= step.attempts
    kept = {card: slot for card, slot in own.placed.items() if step.scoring != "exact" or card not in wrong}
    hesitated = own.hesitated if own.attempts else all_wrong
    changed = replace(own, attempts=attempts, wrong=wrong, hesitated=hesitated, ended=ended, placed=kept)
    return state.with_step(changed, reveals=state.reveals + (step.scoring != "none"))


def faults(step: "Arrange", game: "Game", state: State) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the help names, and everything that was missed: a link as ``a>b``, a card by its id."""
    if step.scoring == "none":
        return (), ()
    if step.scoring == "pairs":
        return _wrong_pairs(step, game, line(state))
    wrong = tuple(card for card in state.zones[step.cards] if not _well_placed(step, game, state, card))
    return wrong, wrong


def line(state: State) -> tuple[str, ...]:
    """The cards in numbered places, in order."""
    placed = state.step.placed
    return tuple(sorted(placed, key=lambda card: int(placed[card])))


def _wrong_pairs(step: "Arrange", game: "Game", cards: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first pair of neighbours in the wrong order, and the right links (``a>b``) nobody made."""
    ring = step.layout == "ring"
    ranks = [rank(step, game, card) for card in cards]
    pairs = neighbours(len(cards), ring)
    wrong = [pair for pair, well in zip(pairs, right_pairs(ranks, ring), strict=True) if not well]
    first = (cards[wrong[0][0]], cards[wrong[0][1]]) if wrong else ()
    made = Counter((ranks[a], ranks[b]) for a, b in pairs)
    order = by_rank(step, game, cards)
    missed = []
    for one, other in ((order[a], order[b]) for a, b in pairs):
        link = rank(step, game, one), rank(step, game, other)
        made[link] -= 1
        if made[link] < 0:
            missed.append(f"{one}>{other}")
    return first, tuple(missed)


def _well_placed(step: "Arrange", game: "Game", state: State, card: str) -> bool:
    if step.slots is not None:
        return is_right(step, game, card, state.step.placed[card])
    cards = line(state)
    return right_places([rank(step, game, c) for c in cards])[cards.index(card)]


def is_right(step: "Arrange", game: "Game", card: str, slot: str) -> bool:
    """Whether a named place is one of the card's answers; every place is where there is no answer."""
    return step.answer is None or step.scoring == "none" or slot in game.cards[card].values(step.answer)


def closed(step: "Arrange", game: "Game", state: State) -> State:
    """The cards go to the next zone; the step keeps the right place of each."""
    order = _final_order(step, game, state)
    numbered = {card: str(n + 1) for n, card in enumerate(order)}
    placed = numbered if step.slots is None else _final_places(step, game, state)
    return state.with_step(replace(state.step, placed=placed)).move_cards(order, step.cards, step.to)


def _final_order(step: "Arrange", game: "Game", state: State) -> tuple[str, ...]:
    cards = state.zones[step.cards]
    if step.slots is not None:
        return cards
    return by_rank(step, game, cards) if step.answer else (*line(state), *reserve(step, state))


def _final_places(step: "Arrange", game: "Game", state: State) -> dict[str, str]:
    """The named place of each card, right where there is an answer; in turn, only of the cards that were judged."""
    own: ArrangeState = state.step
    places: dict[str, str] = {}
    for card in (*own.placed, *(own.hesitated if step.in_turn else reserve(step, state))):
        slot = own.placed.get(card)
        if slot is None or not is_right(step, game, card, slot):
            slot = next(iter(game.cards[card].values(step.answer or "")), slot)
        places |= {} if slot is None else {card: slot}
    return places


def view(step: "Arrange", game: "Game", state: State) -> ArrangeView:
    """What everybody sees."""
    own: ArrangeState = state.step
    left = reserve(step, state)
    return ArrangeView(
        layout=step.layout,
        slots=slot_ids(step, game, state),
        reserve=left,
        placed=own.placed,
        locked=own.locked,
        attempts=own.attempts,
        attempts_left=step.attempts - (own.tries if step.in_turn else own.attempts),
        wrong=own.wrong,
        full=not left,
        reader=own.reader,
        card=own.card,
        slot=own.slot,
        agreed=own.agreed,
        judged=own.judged,
        well=own.well,
    )


def outcome(step: "Arrange", game: "Game", state: State, own: ArrangeState) -> PlacedOutcome:
    """The right places once the step is closed."""
    count = len(own.placed)
    total = len(neighbours(count, step.layout == "ring")) if step.scoring == "pairs" else count
    slots = tuple(own.placed.values()) if step.slots is None else slot_ids(step, game, state)
    return PlacedOutcome(step.layout, slots, own.placed, own.hesitated, total)
