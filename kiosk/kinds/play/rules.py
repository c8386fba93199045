"""``play``: in turn, each seat lays cards of its hand on the table or onto other cards, and says why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules, own_zone
from kiosk.engine.moves import TABLE, Agree, Continue, Gesture, Move, move
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, OnPaper, Role, Roles


@move
class PlayCard(Move):
    """A seat lays a card of its hand down, onto another card where the step asks for one."""

    gesture: ClassVar[Gesture] = "lay"

    card: str
    onto: str = ""


@move
class TakeBack(Move):
    """The seat takes the card that it laid down into its hand again."""


@move
class Said(Move):
    """The seat has said why."""


@dataclass(frozen=True, slots=True)
class Played:
    """A card that stays: who played it (``side`` is a team where teams play), the card it lies on, and whether it was
    laid there from the start."""

    seat: int
    side: str
    card: str
    onto: str = ""
    well: bool = True


@dataclass(frozen=True)
class PlayState:
    """The cards one may play onto, as they were at the start, and those that stay; then the one that lies there for
    now, in nobody's hand: by ``seat``, ``onto`` a card, whether it was ``said`` why, the seats that ``agreed``.
    ``seen`` once the table goes on."""

    targets: tuple[str, ...] = ()
    played: tuple[Played, ...] = ()
    seat: int = 0
    card: str | None = None
    onto: str = ""
    said: bool = False
    agreed: tuple[int, ...] = ()
    seen: bool = False

    def cleared(self) -> "PlayState":
        """Without the card that lies there for now."""
        return replace(self, card=None, onto="", said=False, agreed=())


@dataclass(frozen=True, slots=True)
class PlayView:
    """What everybody sees: never a hand. ``targets`` are the cards one may play onto; ``left`` says how many cards the
    seat in turn has still to play."""

    played: tuple[Played, ...]
    targets: tuple[str, ...]
    seat: int
    card: str | None
    onto: str
    said: bool
    agreed: tuple[int, ...]
    left: int
    finished: bool


class PlayRules(Rules[PlayState, PlayView, PlacedOutcome]):
    """Each seat, one of each team, or those that hold the roles named plays ``count`` cards of its zone ``from``: to
    the zone ``to``, or ``onto`` a card of a zone; with both, it lies on the card and goes to ``to``. ``except`` leaves
    roles out of ``by: each``.

    With ``say_why`` the seat says why before its card stays; with ``agree: all`` every other seat presses its mark. The
    ``answer`` of a card holds the ids of the cards it belongs on: one laid elsewhere is put there.
    """

    reasons = frozenset({"no_such_card", "no_such_slot", "no_proposal", "say_why", "already_agreed", "not_finished"})

    kind: Literal["play"]
    by: Literal["each", "each-team"] | Role | Roles = "each"
    but: Roles | None = Field(default=None, alias="except")
    origin: Id = Field(alias="from")
    to: Id | None = None
    onto: Id | None = None
    count: int = Field(default=1, ge=1, le=12)
    answer: Id | None = None
    agree: Literal["all", "none"] = "none"
    say_why: bool = False

    def zones_read(self) -> tuple[str, ...]:
        return tuple(zone for zone in (self.origin, self.to, self.onto) if zone)

    def on_paper(self) -> OnPaper:
        return OnPaper(right=() if self.answer is None else (self.answer,))

    def columns(self) -> tuple[str, ...]:
        return (*super().columns(), *((self.answer,) if self.answer else ()))

    def gives(self, show: tuple[str, ...]) -> bool:
        return self.answer is not None

    def _side(self, state: State, seat: int) -> str:
        """Who a seat plays for: its team, where teams play."""
        if self.by == "each-team":
            return next((each.team for each in state.seats if each.number == seat), "")
        return str(seat)

    def _hand(self, state: State, seat: int) -> tuple[str, ...]:
        return state.zones.get(own_zone(self.origin, seat), ())

    def _left(self, state: State, own: PlayState, seat: int) -> int:
        """How many cards a seat has still to play, the one that lies there for now included; none where there is
        nothing to play onto, because a step before was passed over."""
        if self.onto and not own.targets:
            return 0
        mine = self._side(state, seat)
        lying = own.card is not None and own.seat == seat
        played = sum(1 for card in own.played if card.side == mine)
        return min(self.count - played, len(self._hand(state, seat)) + lying)

    def opens(self, game: Game, state: State) -> State:
        return state.with_step(PlayState(state.zones[self.onto] if self.onto else ()))

    def turn(self, game: Game, state: State, own: PlayState) -> int:
        return own.seat

    def candidates(self, game: Game, state: State, own: PlayState, seat: int) -> Iterable[Move]:
        if seat == TABLE:
            yield Continue()
            return
        places = own.targets if self.onto else ("",)
        yield from (PlayCard(card, onto) for card in self._hand(state, seat) for onto in places)
        yield from (Said(), Agree(), TakeBack())

    def refusal(self, game: Game, state: State, own: PlayState, seat: int, move: Move) -> str | None:
        """Only the seat in turn plays, says why and takes back; each other agrees once, when it was said why."""
        match move:
            case Continue():
                return "not_finished" if own.seat or not state.present else None
            case Agree():
                return self._mark_refusal(own, seat)
            case PlayCard() | TakeBack() | Said() if seat == TABLE or seat != own.seat:
                return "not_your_turn"
            case PlayCard():
                return self._card_refusal(state, own, seat, move)
            case TakeBack() | Said():
                idle = own.card is None or (isinstance(move, Said) and (own.said or not self.say_why))
                return "no_proposal" if idle else None
        return "not_here"

    def _card_refusal(self, state: State, own: PlayState, seat: int, move: PlayCard) -> str | None:
        if move.card not in self._hand(state, seat):
            return "no_such_card"
        return None if move.onto in (own.targets if self.onto else ("",)) else "no_such_slot"

    def _mark_refusal(self, own: PlayState, seat: int) -> str | None:
        if own.card is None or self.agree == "none":
            return "no_proposal"
        if seat == TABLE:
            return "not_your_turn"
        if self.say_why and not own.said:
            return "say_why"
        return "already_agreed" if seat in (own.seat, *own.agreed) else None

    def apply(self, game: Game, state: State, own: PlayState, seat: int, move: Move) -> State:
        match move:
            case PlayCard(card=card, onto=onto):
                return self._laid(self._taken_back(state, own), own, card, onto)
            case TakeBack():
                return self._taken_back(state, own)
            case Said():
                return state.with_step(replace(own, said=True))
            case Agree():
                return state.with_step(replace(own, agreed=(*own.agreed, seat)))
        return state.with_step(replace(own, seen=True))

    def _laid(self, state: State, own: PlayState, card: str, onto: str) -> State:
        zone = own_zone(self.origin, own.seat)
        zones = {**state.zones, zone: tuple(held for held in state.zones[zone] if held != card)}
        return replace(state, zones=zones, step=replace(own, card=card, onto=onto, said=False, agreed=()))

    def _taken_back(self, state: State, own: PlayState) -> State:
        """The table without the card that lay there for now: it is in its seat's hand again."""
        if own.card is None:
            return state
        zone = own_zone(self.origin, own.seat)
        zones = {**state.zones, zone: (*state.zones[zone], own.card)}
        return replace(state, zones=zones, step=own.cleared())

    def settles(self, game: Game, state: State, own: PlayState) -> State:
        """The card stays once it was said why and the others agree; then the next seat plays."""
        if own.card is not None and own.seat not in state.present:
            state = self._taken_back(state, own)
            own = own.cleared()
        elif own.card is not None and self._agreed(state, own):
            state, own = self._stays(game, state, own, own.card)
        turn = own.seat if own.card is not None else self._next_seat(game, state, own)
        return state if turn == own.seat else state.with_step(replace(own, seat=turn))

    def _next_seat(self, game: Game, state: State, own: PlayState) -> int:
        """The first seat that has still a card to play; 0 when there is none."""
        return next((seat for seat in game.actors(state, self.by, self.but) if self._left(state, own, seat) > 0), TABLE)

    def _agreed(self, state: State, own: PlayState) -> bool:
        if self.say_why and not own.said:
            return False
        return self.agree == "none" or all(seat in own.agreed for seat in state.present if seat != own.seat)

    def _stays(self, game: Game, state: State, own: PlayState, card: str) -> tuple[State, PlayState]:
        """The card lies where it was laid, or where it belongs when there is an answer."""
        right = game.card(card).values(self.answer) if self.answer else ()
        well = not right or own.onto in right
        played = Played(own.seat, self._side(state, own.seat), card, own.onto if well else right[0], well)
        zones = {**state.zones, self.to: (*state.zones[self.to], card)} if self.to else state.zones
        own = replace(own.cleared(), played=(*own.played, played))
        return replace(state, zones=zones, step=own, reveals=state.reveals + bool(self.answer)), own

    def checked(self, own: PlayState) -> tuple[int, bool]:
        judged = own.played if self.answer else ()
        return len(judged), bool(judged) and judged[-1].well

    def done(self, game: Game, state: State, own: PlayState) -> bool:
        """Once the table has seen what was played, or when there was nothing to play."""
        return own.seen or bool(state.present and not own.seat and not own.played)

    def closes(self, game: Game, state: State, own: PlayState) -> State:
        """Out of time, a card that lies there for now goes back."""
        return self._taken_back(state, own)

    def view(self, game: Game, state: State, own: PlayState) -> PlayView:
        to_play = self._left(state, own, own.seat) if own.seat else 0
        ended = bool(state.present) and not own.seat
        return PlayView(own.played, own.targets, own.seat, own.card, own.onto, own.said, own.agreed, to_play, ended)

    def outcome(self, game: Game, state: State, own: PlayState) -> PlacedOutcome:
        """The cards on those they belong on, and those that were laid elsewhere; where none is laid on another, each is
        a place of its own, in the order in which they were played."""
        placed = {card.card: card.onto or card.card for card in own.played}
        missed = tuple(card.card for card in own.played if not card.well)
        slots = own.targets if self.onto else tuple(placed)
        return PlacedOutcome("slots", slots, placed, missed, len(placed))

    def covers(self, game: Game, state: State, own: PlayState) -> int:
        return len(own.targets if self.onto else own.played)

    def fact_names(self) -> tuple[str, ...]:
        return ("played", "right")

    def facts(self, game: Game, state: State, own: PlayState) -> Mapping[str, Fact]:
        """How many cards were ``played``, and how many of them ``right`` from the start."""
        return {"played": len(own.played), "right": sum(card.well for card in own.played)}

    def answers(self, game: Game, state: State, own: PlayState) -> tuple[Answer, ...]:
        played = (Answer(self.id, card.card, "played", 1) for card in own.played)
        return (*played, *(Answer(self.id, card.card, "hesitated", 1) for card in own.played if not card.well))
