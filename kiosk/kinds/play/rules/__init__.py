"""``play``: in turn, each seat lays cards of its hand on the table or onto other cards, and says why."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from kiosk.engine.conditions import Fact
from kiosk.engine.moves import Move
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Step
from kiosk.kinds.play.rules import playing
from kiosk.kinds.play.rules.hands import PlayState, PlayView, left

__all__ = ["PlayStep", "PlayView"]

if TYPE_CHECKING:
    from kiosk.engine.game import Game


class PlayStep(Step):
    """Each seat, or one of each camp, plays ``count`` cards of its zone ``from``: to the zone ``to``, or ``onto`` a
    card of a zone; with both, it lies on the card and goes to ``to``.

    With ``say_why`` the seat says why before its card stays; with ``agree: all`` every other seat presses its mark. The
    ``answer`` of a card holds the ids of the cards it belongs on: one laid elsewhere is put there.
    """

    reasons = frozenset({"no_such_card", "no_such_slot", "no_proposal", "say_why", "already_agreed", "not_finished"})

    kind: Literal["play"]
    by: Literal["each", "each-team"] = "each"
    origin: Id = Field(alias="from")
    to: Id | None = None
    onto: Id | None = None
    count: int = Field(default=1, ge=1, le=12)
    answer: Id | None = None
    agree: Literal["all", "none"] = "none"
    say_why: bool = False

    def zones_read(self) -> tuple[str, ...]:
        """The hand, where its cards go, and the cards they lie on."""
        return tuple(zone for zone in (self.origin, self.to, self.onto) if zone)

    def columns(self) -> tuple[str, ...]:
        """The answer's column."""
        return (*super().columns(), *((self.answer,) if self.answer else ()))

    def opens(self, game: "Game", state: State) -> State:
        """Nothing was played."""
        return state.with_step(PlayState(state.zones[self.onto] if self.onto else ()))

    def turn(self, game: "Game", state: State) -> int:
        """The seat that plays."""
        return int(state.step.seat)

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """The hand of the seat in turn, everybody's mark, going on."""
        return playing.candidates(self, state, seat)

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """Why a card cannot be played so."""
        return playing.refusal(self, state, seat, move)

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """The table after a card, a word, a mark, or on."""
        return playing.apply(self, state, seat, move)

    def settles(self, game: "Game", state: State) -> State:
        """A card everybody agrees on stays, and the next seat plays."""
        return playing.settles(self, game, state)

    def done(self, game: "Game", state: State) -> bool:
        """Once the table has seen what was played, or when there was nothing to play."""
        own: PlayState = state.step
        return own.seen or bool(state.present and not own.seat and not own.played)

    def closes(self, game: "Game", state: State) -> State:
        """Out of time, a card that lies there for now goes back."""
        return playing.taken_back(self, state)

    def view(self, game: "Game", state: State) -> PlayView:
        """What lies on the table."""
        own: PlayState = state.step
        to_play = left(self, state, own.seat) if own.seat else 0
        ended = bool(state.present) and not own.seat
        return PlayView(own.played, own.targets, own.seat, own.card, own.onto, own.said, own.agreed, to_play, ended)

    def outcome(self, game: "Game", state: State) -> PlacedOutcome:
        """The cards on those they belong on, and those that were laid elsewhere."""
        own: PlayState = state.closed[self.id]
        placed = {card.card: card.onto for card in own.played if card.onto}
        missed = tuple(card.card for card in own.played if not card.well)
        return PlacedOutcome("slots", own.targets, placed, missed, len(placed))

    def fact_names(self) -> tuple[str, ...]:
        """What conditions may ask."""
        return ("played", "right")

    def facts(self, game: "Game", state: State, own: PlayState) -> Mapping[str, Fact]:
        """How many cards were ``played``, and how many of them ``right`` from the start."""
        return {"played": len(own.played), "right": sum(card.well for card in own.played)}

    def answers(self, game: "Game", state: State, own: PlayState) -> tuple[Answer, ...]:
        """Which cards were played, and over which the table hesitated."""
        played = (Answer(self.id, card.card, "played", 1) for card in own.played)
        return (*played, *(Answer(self.id, card.card, "hesitated", 1) for card in own.played if not card.well))
