"""``rank``: every seat puts three cards in order, unseen; then the order of them all appears."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import permutations
from typing import Literal

from kiosk.engine.ballot import SeatBySeat
from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Continue, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id

COUNT = 3


@move
class PutInOrder(Move):
    """A seat's cards, the first one first."""

    cards: tuple[str, ...]


@dataclass(frozen=True)
class RankState:
    """The cards, and the order of each seat that answered; ``shown`` after the joint reveal; ``seen`` once the table
    goes on."""

    cards: tuple[str, ...] = ()
    orders: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    shown: bool = False
    seen: bool = False


@dataclass(frozen=True, slots=True)
class RankView:
    """``ranked`` says who has answered; ``orders`` and ``average``, the mean place of each card, the first one first,
    stay empty until the joint reveal."""

    cards: tuple[str, ...]
    ranked: tuple[int, ...]
    shown: bool
    orders: Mapping[int, tuple[str, ...]]
    average: Mapping[str, float]


class RankRules(SeatBySeat[RankState, RankView, RankView]):
    """The first three ``cards`` of a zone, in an order that nobody can get wrong."""

    opinion = True
    reasons = frozenset({"already_marked", "no_such_card", "not_everyone"})

    kind: Literal["rank"]
    by: Literal["each"] = "each"
    cards: Id

    def zones_read(self) -> tuple[str, ...]:
        return (self.cards,)

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def answered(self, state: State, own: RankState) -> Mapping[int, tuple[str, ...]]:
        return own.orders

    def opens(self, game: Game, state: State) -> State:
        return state.with_step(RankState(state.zones[self.cards][:COUNT]))

    def candidates(self, game: Game, state: State, own: RankState, seat: int) -> Iterable[Move]:
        return (Continue(),) if seat == TABLE else (PutInOrder(order) for order in permutations(own.cards))

    def refusal(self, game: Game, state: State, own: RankState, seat: int, move: Move) -> str | None:
        match move:
            case Continue():
                return None if own.shown else "not_everyone"
            case PutInOrder(cards=cards):
                known = sorted(cards) == sorted(own.cards)
                return self.seat_refusal(game, state, own, seat) or (None if known else "no_such_card")
        return "not_here"

    def apply(self, game: Game, state: State, own: RankState, seat: int, move: Move) -> State:
        if isinstance(move, PutInOrder):
            return state.with_step(replace(own, orders={**own.orders, seat: move.cards}))
        return state.with_step(replace(own, seen=True))

    def view(self, game: Game, state: State, own: RankState) -> RankView:
        orders = own.orders if own.shown else {}
        return RankView(own.cards, tuple(own.orders), own.shown, orders, average(own.cards, orders))

    def outcome(self, game: Game, state: State, own: RankState) -> RankView:
        return self.view(game, state, own)

    def fact_names(self) -> tuple[str, ...]:
        return ("ranked", "first")

    def facts(self, game: Game, state: State, own: RankState) -> Mapping[str, Fact]:
        """How many seats ``ranked``, and the card that came ``first``."""
        first = next(iter(average(own.cards, own.orders)), "")
        return {"ranked": len(own.orders), "first": first}

    def answers(self, game: Game, state: State, own: RankState) -> tuple[Answer, ...]:
        """How often each card came at each place."""
        places = [(card, place) for order in own.orders.values() for place, card in enumerate(order, start=1)]
        return tuple(
            Answer(self.id, card, f"place-{place}", places.count((card, place))) for card, place in sorted(set(places))
        )


def average(cards: tuple[str, ...], orders: Mapping[int, tuple[str, ...]]) -> dict[str, float]:
    """The mean place of each card, from 1, the first one first, cards at one place as they lie; none without orders."""
    if not orders:
        return {}
    means = {card: sum(order.index(card) + 1 for order in orders.values()) / len(orders) for card in cards}
    return dict(sorted(means.items(), key=lambda mean: mean[1]))
