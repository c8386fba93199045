"""Cards played from a hand: the moves, the card that lies there for now, and those that stay."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.engine.game import own_zone
from kiosk.engine.moves import Move, move
from kiosk.engine.state import State

if TYPE_CHECKING:
    from kiosk.kinds.play.rules import PlayStep


@move
class PlayCard(Move):
    """A seat lays a card of its hand down, onto another card where the step asks for one."""

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
    """A card that stays: who played it (``side`` is a camp where camps play), the card it lies on, and whether it was
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


def side(step: "PlayStep", state: State, seat: int) -> str:
    """Who a seat plays for: its camp, where camps play."""
    if step.by == "each-team":
        return next((each.team for each in state.seats if each.number == seat), "")
    return str(seat)


def hand(step: "PlayStep", state: State, seat: int) -> tuple[str, ...]:
    """The cards a seat holds."""
    return state.zones.get(own_zone(step.origin, seat), ())


def left(step: "PlayStep", state: State, seat: int) -> int:
    """How many cards a seat has still to play, the one that lies there for now included."""
    mine = side(step, state, seat)
    lying = state.step.card is not None and state.step.seat == seat
    played = sum(1 for card in state.step.played if card.side == mine)
    return min(step.count - played, len(hand(step, state, seat)) + lying)
