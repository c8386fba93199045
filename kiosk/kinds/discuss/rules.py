"""``discuss``: people talk and the screen rests. One question, a large timer, "more time" and "we are done"."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.engine.floors import Floor, one_by_one
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Move, move
from kiosk.engine.state import State, Timer
from kiosk.engine.step import Answer, Id, Line, NoStepId

Speaking = Literal["free", "round", "alternate", "sides", "extremes-first"]
Role = Annotated[str, StringConstraints(pattern=r"^role:[a-z][a-z0-9-]*$")]
MORE_SECONDS = 60


@move
class MoreTime(Move):
    """One more minute, please."""


@move
class Finish(Move):
    """We are done; where the floor is given, those who have it have spoken or pass."""


@move
class EndTalk(Move):
    """Everybody has spoken who wished to: the talk is over, whoever has the floor."""


@dataclass(frozen=True)
class DiscussState:
    """The floor that is open (empty: everybody speaks), those that were heard, and whether the two viewpoints are
    shown. ``free``: nobody is given the floor."""

    floor: str = ""
    heard: tuple[str, ...] = ()
    viewpoints: bool = False
    finished: bool = False
    free: bool = True

    @property
    def begun(self) -> tuple[str, ...]:
        """The floors heard and the one that is open."""
        return (*self.heard, self.floor) if self.floor else self.heard


@dataclass(frozen=True, slots=True)
class DiscussView:
    """The card talked about, if any; whether its viewpoints are shown; the floors of this talk in order, the one that
    is open and those heard; the step that says who stands where, if the talk begins with them; whether the floor passes
    on by itself."""

    card: str | None
    viewpoints: tuple[str, ...]
    alone: bool
    floors: tuple[Floor, ...] = ()
    floor: str = ""
    heard: tuple[str, ...] = ()
    of: str | None = None
    passing: bool = False


class DiscussRules(Rules[DiscussState, DiscussView, None]):
    """Talk about a prompt or the first card of a zone: freely, or ``speaking`` one after the other.

    In a ``round`` every seat has the floor; ``alternate`` takes a seat of each team in turn, ``sides`` team after team;
    ``extremes-first`` hears the ``max_speakers`` that stood farthest apart at the step ``of``; ``role:x`` the seat that
    holds the card. ``per_speaker`` starts the timer anew for each; with ``at_zero: close`` the floor then passes on by
    itself, and one touch ends the talk. ``then`` is the prompt of those who speak after the first. ``viewpoints`` names
    the card's columns shown at half-time, or at once to someone alone. ``column`` is the card's text in large letters,
    ``cards`` a zone in view below.
    """

    reasons = frozenset({"no_timer"})

    kind: Literal["discuss"]
    card: Id | None = None
    column: Id = "text"
    cards: Id | None = None
    speaking: Speaking | Role = "free"
    of: NoStepId = None
    max_speakers: int = Field(default=2, ge=1, le=6)
    per_speaker: int | None = Field(default=None, ge=5, le=600)
    viewpoints: tuple[Id, ...] = ()
    then: Line = ""

    @property
    def passing(self) -> bool:
        """Whether the floor passes on by itself."""
        return self.per_speaker is not None and self.at_zero == "close"

    def zones_read(self) -> tuple[str, ...]:
        return tuple(zone for zone in (self.card, self.cards) if zone is not None)

    def steps_read(self) -> tuple[str, ...]:
        return () if self.of is None else (self.of,)

    def fresh_timer(self) -> Timer | None:
        """The time of the first floor, or of the whole talk."""
        seconds = self.per_speaker or self.timer
        return None if seconds is None else Timer(seconds)

    def _teams(self, game: Game, state: State) -> tuple[Floor, ...]:
        """Team after team; those with nobody here are left out."""
        members = {team.id: tuple(s.number for s in state.seats if s.here and s.team == team.id) for team in game.teams}
        return tuple(Floor(team, seats, team) for team, seats in members.items() if seats)

    def _alternating(self, game: Game, state: State) -> tuple[Floor, ...]:
        """A seat of each team in turn, until all have spoken; without teams, seat after seat."""
        sides = [floor.seats for floor in self._teams(game, state)] or [state.present]
        return one_by_one(seat for row in zip_longest(*sides) for seat in row if seat is not None)

    def _order(self, game: Game, state: State) -> tuple[Floor, ...]:
        """Everybody here who may have the floor, in order; nobody when it is free."""
        match self.speaking:
            case "free":
                return ()
            case "round":
                return one_by_one(state.present)
            case "alternate":
                return self._alternating(game, state)
            case "sides":
                return self._teams(game, state)
            case "extremes-first":
                step = game.closed(state, self.of)
                return () if step is None else step.floors(game, state, state.closed[step.id])
        return one_by_one(game.actors(state, self.speaking))

    def _floors(self, game: Game, state: State, begun: tuple[str, ...]) -> tuple[Floor, ...]:
        """The floors of the talk."""
        return self._kept(self._order(game, state), begun)

    def _kept(self, every: tuple[Floor, ...], begun: tuple[str, ...]) -> tuple[Floor, ...]:
        """Of these floors those that have ``begun``, and of the others that stood apart as many as may speak."""
        if self.speaking != "extremes-first":
            return every
        waiting = [floor.key for floor in every if floor.key not in begun]
        kept = (*begun, *waiting[: max(0, self.max_speakers - len(begun))])
        return tuple(floor for floor in every if floor.key in kept)

    def opens(self, game: Game, state: State) -> State:
        """Nobody spoke yet. Where fewer than two have something apart to say, or nobody holds the role, all talk
        freely."""
        least = 0 if self.speaking == "round" else 1 if self.speaking.startswith("role:") else 2
        return state.with_step(DiscussState(free=len(self._order(game, state)) < least))

    def candidates(self, game: Game, state: State, own: DiscussState, seat: int) -> Iterable[Move]:
        return (MoreTime(), Finish(), EndTalk()) if seat == TABLE else ()

    def refusal(self, game: Game, state: State, own: DiscussState, seat: int, move: Move) -> str | None:
        match move:
            case MoreTime():
                return None if state.timer else "no_timer"
            case Finish():
                return None
            case EndTalk():
                return None if self.passing and not own.free else "not_here"
        return "not_here"

    def apply(self, game: Game, state: State, own: DiscussState, seat: int, move: Move) -> State:
        if isinstance(move, MoreTime):
            shown = own.viewpoints or self._half(state)
            return replace(state, timer=Timer(MORE_SECONDS), step=replace(own, viewpoints=shown))
        ended = own.free or isinstance(move, EndTalk)
        return state.with_step(replace(own, finished=True) if ended else _heard(own))

    def settles(self, game: Game, state: State, own: DiscussState) -> State:
        """Viewpoints appear at half-time, or at once where each seat has the floor once. The floor passes on from those
        who spoke, left, or are out of time."""
        if not own.viewpoints and (self.speaking == "round" or self._half(state)):
            own = replace(own, viewpoints=True)
        if own.floor and self._out_of_time(state):
            own = _heard(own)
        every = () if own.free else self._order(game, state)
        if own.free or own.floor in [floor.key for floor in self._kept(every, own.begun)]:
            return state if own is state.step else state.with_step(own)
        return self._passed_on(state, own, every)

    def _half(self, state: State) -> bool:
        """Whether half of the time is over, or nobody is there to wait for it."""
        late = state.timer is not None and state.timer.phase in ("half", "expired")
        return late or len(state.present) == 1

    def _out_of_time(self, state: State) -> bool:
        expired = state.timer is not None and state.timer.phase == "expired"
        return expired and self.passing

    def _passed_on(self, state: State, own: DiscussState, every: tuple[Floor, ...]) -> State:
        waiting = [floor.key for floor in self._kept(every, own.heard) if floor.key not in own.heard]
        if not waiting:
            return state.with_step(replace(own, floor="", finished=bool(state.present)))
        timer = state.timer if self.per_speaker is None else Timer(self.per_speaker)
        return state.with_step(replace(own, floor=waiting[0]), timer=timer)

    def done(self, game: Game, state: State, own: DiscussState) -> bool:
        return own.finished

    def turn(self, game: Game, state: State, own: DiscussState) -> int:
        """The seat that has the floor, when it is one seat."""
        floors = {floor.key: floor.seats for floor in self._floors(game, state, own.begun)}
        seats = floors.get(own.floor, ())
        return seats[0] if len(seats) == 1 else TABLE

    def view(self, game: Game, state: State, own: DiscussState) -> DiscussView:
        shown = self.viewpoints if own.viewpoints else ()
        floors = () if own.free else self._floors(game, state, own.begun)
        card, alone = state.first_card(self.card), len(state.present) == 1
        return DiscussView(card, shown, alone, floors, own.floor, own.heard, self.of, self.passing and bool(floors))

    def outcome(self, game: Game, state: State, own: DiscussState) -> None:
        """Nothing of a talk is kept."""
        return

    def answers(self, game: Game, state: State, own: DiscussState) -> tuple[Answer, ...]:
        return ()


def _heard(own: DiscussState) -> DiscussState:
    """The talk once those who have the floor have spoken."""
    return replace(own, floor="", heard=own.begun)
