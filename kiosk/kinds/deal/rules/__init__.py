"""``deal``: chance moves cards from a pile to a zone; what it gave is an event."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from pydantic import Field

from kiosk.engine.cards import Card
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules, own_zone
from kiosk.engine.moves import TABLE, Continue, Move, move
from kiosk.engine.state import State, moved_cards
from kiosk.engine.step import Answer, Id, OnPaper, Part, Title
from kiosk.kinds.deal.rules import drawing


@move
class Dealt(Move):
    """Chance gave these cards."""

    automatic: ClassVar[bool] = True

    cards: tuple[str, ...]


@move
class Redraw(Move):
    """The table would rather have another card than this one."""

    card: str


@move
class Redrawn(Move):
    """Chance gave a card in the place of another."""

    automatic: ClassVar[bool] = True

    card: str
    other: str


@move
class ReadOwn(Move):
    """A seat has read its cards, and hands the screen back."""


@dataclass(frozen=True)
class DealState:
    """The cards given, None until chance answered; to whom, when they are given by seat; ``refused`` is the card chance
    is asked to replace, ``exchanged`` those it gave instead; ``read`` who has read in private; ``seen`` once the table
    goes on."""

    cards: tuple[str, ...] | None = None
    given: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    refused: str | None = None
    exchanged: tuple[str, ...] = ()
    read: tuple[int, ...] = ()
    seen: bool = False


@dataclass(frozen=True, slots=True)
class DealView:
    """The cards that were given and to whom, unless their zone hides them; how many may still be exchanged, and which
    no more; the seat that reads in private (0: none)."""

    cards: tuple[str, ...]
    count: int
    given: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    redraws: int = 0
    exchanged: tuple[str, ...] = ()
    reader: int = 0


class CardLabel(Part):
    """What the cards of a type, its ``id``, are here."""

    id: Id
    text: Title


class DealRules(Rules[DealState, DealView, DealView]):
    """Moves ``count`` cards (per seat when ``per: seat``) from a pile to a zone.

    ``one_of_each`` spreads the draw over the values of a column, or over the groups of values given for it. ``mix``
    asks that each value of a column be present, as far as the number allows. Those of ``always`` are among the cards
    given, the first of them where there are fewer places; chance says to whom. ``where`` keeps the cards whose column
    agrees with the first card of a zone, ``unlike`` those that differ from every card of a zone, those about to be
    discarded to it included. What earlier visitors wrote comes before cards, and cards of the last
    sessions only when there is nothing else. Cards that lie in ``to`` leave for ``discard`` first. The table may
    exchange ``redraws`` cards, each once. ``resolve`` counts the effects of the cards; ``private`` lets each seat read
    what only it may see: all at the same time where it is one line of a card, else one after the other; ``rotate``
    passes the cards of every seat on to the next one, without chance. ``quiet``: the next step shows them, so nobody
    has to say that they are seen. They may answer the first card of ``card``.
    ``labels`` say on the cards of a type what they are here, and in which order they lie on the screen.
    """

    reasons = frozenset(
        {"no_such_card", "no_redraw_left", "nothing_left", "already_read", "not_everyone", "always_dealt"}
    )

    kind: Literal["deal"]
    origin: Id = Field(alias="from")
    to: Id
    count: int = Field(default=1, ge=1, le=60)
    per: Literal["table", "seat"] = "table"
    one_of_each: Id | Mapping[Id, tuple[str, ...]] | None = None
    mix: Id | None = None
    always: tuple[Id, ...] = ()
    where: Mapping[Id, Id] = Field(default_factory=dict)
    unlike: Mapping[Id, Id] = Field(default_factory=dict)
    discard: Id | None = None
    redraws: int = Field(default=0, ge=0, le=60)
    resolve: bool = False
    private: bool = False
    card: Id | None = None
    rotate: Literal["no", "left"] = "no"
    quiet: bool = False
    labels: tuple[CardLabel, ...] = ()

    @property
    def by_seat(self) -> bool:
        """Whether every seat has cards of its own."""
        return self.per == "seat" or self.rotate != "no"

    def zones_read(self) -> tuple[str, ...]:
        named = tuple(zone for zone in (self.discard, self.card) if zone)
        return (self.origin, self.to, *self.where.values(), *self.unlike.values(), *named)

    def zones_shown(self) -> tuple[str, ...]:
        return (self.to,)

    def on_paper(self) -> OnPaper:
        return OnPaper(self.to, self.count, tuple(self.where))

    def columns(self) -> tuple[str, ...]:
        spread = self.one_of_each
        named = () if spread is None else (spread,) if isinstance(spread, str) else tuple(spread)
        mix = () if self.mix is None else (self.mix,)
        return (*super().columns(), *named, *mix, *self.where, *self.unlike)

    def gives(self, show: tuple[str, ...]) -> bool:
        return "private" in show

    def opens(self, game: Game, state: State) -> State:
        """Cards pass on to the next seats, or wait for chance."""
        if self.rotate == "no":
            return state.with_step(DealState())
        present = state.present
        held = {seat: state.zones[own_zone(self.to, seat)] for seat in present}
        given = {seat: held[present[place - 1]] for place, seat in enumerate(present)}
        zones = {**state.zones, **{own_zone(self.to, seat): cards for seat, cards in given.items()}}
        return replace(state, zones=zones, step=DealState(tuple(c for cards in given.values() for c in cards), given))

    def turn(self, game: Game, state: State, own: DealState) -> int:
        """Who reads in private."""
        return next(iter(self._unread(state, own)), TABLE)

    def free(self, game: Game, state: State, own: DealState) -> tuple[int, ...]:
        """All who have not read, where everybody may see the one card of a seat but for its private line."""
        return self._unread(state, own) if self.count == 1 and game.zones[self.to].show == "public" else ()

    def _unread(self, state: State, own: DealState) -> tuple[int, ...]:
        """The seats here that have not read what is theirs."""
        if not self.private or own.cards is None:
            return ()
        return tuple(seat for seat in state.present if own.given.get(seat) and seat not in own.read)

    def candidates(self, game: Game, state: State, own: DealState, seat: int) -> Iterable[Move]:
        if seat != TABLE:
            return (ReadOwn(),)
        return (*(Redraw(card) for card in own.cards or () if self.redraws), Continue())

    def refusal(self, game: Game, state: State, own: DealState, seat: int, move: Move) -> str | None:
        turn = self.turn(game, state, own)
        match move:
            case Continue():
                return "not_everyone" if turn else None
            case ReadOwn():
                awaited = (turn, *self.free(game, state, own))
                return None if seat and seat in awaited else "already_read" if seat in own.read else "not_your_turn"
            case Redraw(card=card):
                return "not_everyone" if turn else self._redraw_refusal(game, state, own, card)
        return "not_here"

    def _redraw_refusal(self, game: Game, state: State, own: DealState, card: str) -> str | None:
        if card not in (own.cards or ()):
            return "no_such_card"
        if card in self.always:
            return "always_dealt"
        if len(own.exchanged) >= self.redraws or card in own.exchanged:
            return "no_redraw_left"
        return None if self._instead(game, state, card) else "nothing_left"

    def apply(self, game: Game, state: State, own: DealState, seat: int, move: Move) -> State:
        match move:
            case Dealt(cards=cards):
                return self._resolved(game, self._give(state, cards), cards)
            case Redraw(card=card):
                return state.with_step(replace(own, refused=card))
            case Redrawn(card=card, other=other):
                return self._exchange(state, own, card, other)
            case ReadOwn():
                return state.with_step(replace(own, read=(*own.read, seat)))
        return state.with_step(replace(own, seen=True))

    def done(self, game: Game, state: State, own: DealState) -> bool:
        """Once the table has seen them, or they came where nothing is to be looked at."""
        return own.seen or (self.quiet and own.cards is not None)

    def _give(self, state: State, cards: tuple[str, ...]) -> State:
        zones, given = state.zones, dict[int, tuple[str, ...]]()
        if self.discard is not None:
            zones = moved_cards(zones, zones[self.to], self.to, self.discard)
        for place, seat in enumerate(state.present if self.per == "seat" else ()):
            given[seat] = cards[place * self.count : (place + 1) * self.count]
            zones = moved_cards(zones, given[seat], self.origin, own_zone(self.to, seat))
        if self.per == "table":
            zones = moved_cards(zones, cards, self.origin, self.to)
        return replace(state, zones=zones, step=DealState(cards, given), reveals=state.reveals + 1)

    def _resolved(self, game: Game, state: State, cards: tuple[str, ...]) -> State:
        for card in cards if self.resolve else ():
            state = game.counted(state, game.card(card).effects)
        return state

    def _exchange(self, state: State, own: DealState, card: str, other: str) -> State:
        """Another card lies in its place; the seat that has it reads what only it may see."""
        given = {seat: drawing.swapped(cards, card, other) for seat, cards in own.given.items()}
        holder = next((seat for seat, cards in own.given.items() if card in cards), TABLE)
        to = own_zone(self.to, holder) if holder else self.to
        left = tuple(each for each in state.zones[self.origin] if each != other)
        zones = {**state.zones, self.origin: left, to: drawing.swapped(state.zones[to], card, other)}
        cards, read = drawing.swapped(own.cards or (), card, other), tuple(seat for seat in own.read if seat != holder)
        step = replace(own, cards=cards, given=given, read=read, refused=None, exchanged=(*own.exchanged, other))
        return replace(state, zones=zones, step=step, reveals=state.reveals + 1)

    def pile(self, game: Game, state: State, own: DealState) -> tuple[str, ...] | None:
        if own.refused is not None:
            return self._instead(game, state, own.refused)
        return None if own.cards is not None else tuple([card.id for card in self._fitting(game, state)])

    def _instead(self, game: Game, state: State, card: str) -> tuple[str, ...]:
        return drawing.instead(game.card(card), self._fitting(game, state), self.one_of_each)

    def _fitting(self, game: Game, state: State) -> list[Card]:
        """The cards of the pile that agree with what lies there first, and differ from all they must be unlike."""
        fitting = game.cards_of(state.zones[self.origin])
        for column, zone in self.where.items():
            for shown in state.zones[zone][:1]:
                wanted = frozenset(game.card(shown).values(column))
                fitting = [card for card in fitting if not wanted.isdisjoint(card.values(column))]
        for column, zone in self.unlike.items():
            lying = (*state.zones[zone], *(state.zones[self.to] if zone == self.discard else ()))
            unwanted = {value for card in game.cards_of(lying) for value in card.values(column)}
            fitting = [card for card in fitting if unwanted.isdisjoint(card.values(column))]
        return fitting

    def drawn(self, game: Game, state: State, own: DealState, shuffled: tuple[str, ...], wish: str) -> Move:
        """The first cards of the shuffled pile that satisfy the spread and the mix."""
        order = list(shuffled)
        for later in (state.recent.__contains__, game.cards.__contains__, wish.__ne__):
            order.sort(key=later)
        if own.refused is not None:
            return Redrawn(own.refused, order[0])
        wanted = self.count * (len(state.present) if self.per == "seat" else 1)
        pile = game.cards_of(order)
        sure = [card for name in self.always for card in pile if card.id == name][:wanted]
        groups = drawing.groups(self.one_of_each, pile)
        if wish in shuffled:
            groups.sort(key=lambda group: not drawing.in_group(pile[0], group))
        rest = [card for card in pile if card not in sure]
        chosen = [*sure, *drawing.spread(rest, groups, wanted - len(sure))]
        dealt = [card.id for card in drawing.mixed(pile, chosen, self.mix, groups, len(sure))]
        return Dealt(tuple(sorted(dealt, key=shuffled.index) if sure else dealt))

    def wishes(self, game: Game, state: State) -> tuple[str, ...] | None:
        if self.by_seat or game.zones[self.to].show != "public":
            return None
        return tuple(card.id for card in self._fitting(game, state))

    def view(self, game: Game, state: State, own: DealState) -> DealView:
        """The cards given, when their zone is public."""
        cards, left, turn = own.cards or (), max(0, self.redraws - len(own.exchanged)), self.turn(game, state, own)
        if game.zones[self.to].show != "public":
            return DealView((), len(cards), {}, left, (), turn)
        return DealView(cards, len(cards), own.given, left, (*own.exchanged, *self.always), turn)

    def outcome(self, game: Game, state: State, own: DealState) -> DealView:
        """What was given, even to a zone that hides it."""
        return DealView(own.cards or (), len(own.cards or ()), own.given)

    def dealt_to(self, own: DealState) -> Mapping[int, tuple[str, ...]]:
        return own.given

    def answers(self, game: Game, state: State, own: DealState) -> tuple[Answer, ...]:
        """Which cards were seen: later draws avoid them."""
        return tuple(Answer(self.id, card, "seen", 1) for card in own.cards or () if self.rotate == "no")
