"""``deal``: chance moves cards from a pile to a zone; what it gave is an event."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from kiosk.engine.cards import Card, split_cell
from kiosk.engine.frozen import replace
from kiosk.engine.game import own_zone
from kiosk.engine.moves import TABLE, Continue, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Step

if TYPE_CHECKING:
    from kiosk.engine.game import Game


@move
class Dealt(Move):
    """Chance gave these cards."""

    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DealState:
    """The cards given, None until chance answered; ``seen`` once the table goes on."""

    cards: tuple[str, ...] | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class DealView:
    """The cards that were given, unless their zone hides them."""

    cards: tuple[str, ...]
    count: int


class Deal(Step):
    """Moves ``count`` cards (per seat when ``per: seat``) from a pile to a zone.

    ``one_of_each`` spreads the draw over the values of a column, or over the groups of values given for it. ``mix``
    asks that each value of a column be present, as far as the number allows. ``where`` keeps the cards whose column
    agrees with the first card of a zone. Cards of the last sessions come only when there is nothing else.
    """

    kind: Literal["deal"]
    origin: Id = Field(alias="from")
    to: Id
    count: int = Field(default=1, ge=1, le=60)
    per: Literal["table", "seat"] = "table"
    one_of_each: Id | Mapping[Id, tuple[str, ...]] | None = None
    mix: Id | None = None
    where: Mapping[Id, Id] = Field(default_factory=dict)

    def zones_read(self) -> tuple[str, ...]:
        """The pile, the target and the zones compared with."""
        return (self.origin, self.to, *self.where.values())

    def columns(self) -> tuple[str, ...]:
        """The columns that steer the draw."""
        spread = self.one_of_each
        named = () if spread is None else (spread,) if isinstance(spread, str) else tuple(spread)
        return (*super().columns(), *named, *((self.mix,) if self.mix else ()), *self.where)

    def opens(self, game: "Game", state: State) -> State:
        """Wait for chance."""
        return state.with_step(DealState())

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """Going on, once the cards are there."""
        return (Continue(),) if seat == TABLE else ()

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """Cards arrive and cannot be unseen, or the table goes on."""
        if isinstance(move, Dealt):
            return self._give(state, move.cards).with_step(DealState(move.cards), reveals=state.reveals + 1)
        return state.with_step(replace(state.step, seen=True))

    def done(self, game: "Game", state: State) -> bool:
        """Once the table has seen them."""
        return bool(state.step.seen)

    def _give(self, state: State, cards: tuple[str, ...]) -> State:
        if self.per == "table":
            return state.move_cards(cards, self.origin, self.to)
        for place, seat in enumerate(state.present):
            share = cards[place * self.count : (place + 1) * self.count]
            state = state.move_cards(share, self.origin, own_zone(self.to, seat))
        return state

    def pile(self, game: "Game", state: State) -> tuple[str, ...] | None:
        """The cards chance may give, until it has."""
        if state.step.cards is not None:
            return None
        return tuple(card for card in state.zones[self.origin] if self._fits(game, state, card))

    def _fits(self, game: "Game", state: State, card: str) -> bool:
        return all(
            set(game.cards[card].values(column)) & set(game.cards[shown].values(column))
            for column, zone in self.where.items()
            for shown in state.zones[zone][:1]
        )

    def drawn(self, game: "Game", state: State, shuffled: tuple[str, ...]) -> Move:
        """The first cards of the shuffled pile that satisfy the spread and the mix."""
        wanted = self.count * (len(state.present) if self.per == "seat" else 1)
        order = sorted(shuffled, key=lambda card: card in state.recent)
        pile = [game.cards[card] for card in order]
        chosen = _spread(pile, self._groups(pile), wanted)
        return Dealt(tuple(card.id for card in _mixed(pile, chosen, self.mix, self._groups(pile))))

    def _groups(self, pile: list[Card]) -> list[frozenset[str]]:
        """Sets of keys ``column=value``; the draw takes from each in turn."""
        spread = self.one_of_each
        if spread is None:
            return []
        if isinstance(spread, str):
            return [
                frozenset((f"{spread}={value}",)) for value in dict.fromkeys(v for c in pile for v in c.values(spread))
            ]
        return [
            frozenset(f"{col}={value}" for value in split_cell(cell)) for col, cells in spread.items() for cell in cells
        ]

    def view(self, game: "Game", state: State) -> DealView:
        """The cards given, when their zone is public."""
        cards = state.step.cards or ()
        public = game.zones[self.to].show == "public"
        return DealView(cards if public else (), len(cards))

    def answers(self, game: "Game", state: State, own: DealState) -> tuple[Answer, ...]:
        """Which cards were seen: later draws avoid them."""
        return tuple(Answer(self.id, card, "seen", 1) for card in own.cards or ())


def _in_group(card: Card, group: frozenset[str]) -> bool:
    return any(key.partition("=")[2] in card.values(key.partition("=")[0]) for key in group)


def _spread(pile: list[Card], groups: list[frozenset[str]], wanted: int) -> list[Card]:
    """``wanted`` cards, one from each group in turn, then whatever comes first."""
    chosen: list[Card] = []
    rest = list(pile)
    turn = 0
    while groups and len(chosen) < min(wanted, len(pile)) and turn < wanted * len(groups):
        found = next((card for card in rest if _in_group(card, groups[turn % len(groups)])), None)
        if found is not None:
            chosen.append(found)
            rest.remove(found)
        turn += 1
    return chosen + rest[: wanted - len(chosen)]


def _mixed(pile: list[Card], chosen: list[Card], column: str | None, groups: list[frozenset[str]]) -> list[Card]:
    """Exchange cards within their group until each value of the column is present, as far as possible."""
    if column is None:
        return chosen
    values = dict.fromkeys(value for card in pile for value in card.values(column))
    for value in values:
        if not any(value in card.values(column) for card in chosen):
            chosen = _exchanged(pile, chosen, column, value, groups)
    return chosen


def _exchanged(
    pile: list[Card], chosen: list[Card], column: str, value: str, groups: list[frozenset[str]]
) -> list[Card]:
    """The draw with one card exchanged for one that has the value, if no other value is lost by it."""
    for place in reversed(range(len(chosen))):
        others = chosen[:place] + chosen[place + 1 :]
        held = {v for card in others for v in card.values(column)}
        if not set(chosen[place].values(column)) <= held:
            continue
        for card in pile:
            if card not in chosen and value in card.values(column) and _alike(card, chosen[place], groups):
                return [*chosen[:place], card, *chosen[place + 1 :]]
    return chosen


def _alike(one: Card, other: Card, groups: list[frozenset[str]]) -> bool:
    return all(_in_group(one, group) == _in_group(other, group) for group in groups)
