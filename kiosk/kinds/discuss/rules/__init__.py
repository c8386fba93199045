"""``discuss``: people talk and the screen rests. One question, a large timer, "more time" and "we are done"."""

from collections.abc import Iterable
from itertools import zip_longest
from typing import ClassVar, Literal

from pydantic import Field

from kiosk.engine.floors import Floor, one_by_one
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Move
from kiosk.engine.state import State, Timer
from kiosk.engine.step import Answer, Id, Line, NoStepId, Role, Roles
from kiosk.kinds.discuss.rules.talk import DiscussState, DiscussView, EndTalk, Finish, GiveFloor, MoreTime

__all__ = ["DiscussRules", "DiscussState", "DiscussView", "EndTalk", "Finish", "GiveFloor", "MoreTime"]

Speaking = Literal["free", "round", "alternate", "sides", "extremes-first", "minority", "chair"]
MORE_SECONDS = 60
GRACE_SECONDS = 5
"""Whoever speaks at the end of a floor may ask for more so long, before it passes on."""


class DiscussRules(Rules[DiscussState, DiscussView, None]):
    """Talk about a prompt or the first card of a zone: freely, or ``speaking`` one after the other.

    In a ``round`` every seat has the floor; ``alternate`` takes a seat of each team in turn, ``sides`` team after team;
    ``extremes-first`` hears the ``max_speakers`` that stood farthest apart at the step ``of``; roles are heard one by
    one. ``minority`` hears those who were outvoted at the step ``of``, then all talk freely: ``per_speaker`` is the
    time of each, ``timer`` that of the others. ``chair``: the holder of the role ``by``, or the table where it is not
    here, gives the floor to any seat. ``except`` leaves roles out of a round, of teams that alternate, and of those
    whom the chair may call.

    ``per_speaker`` starts the timer anew for each; with ``at_zero: close`` the floor then passes on by
    itself, a moment after its time, and one touch ends the talk. ``then`` is the prompt of those who speak after the
    first. ``viewpoints`` names the card's columns shown at half-time, or at once to someone alone. ``column`` is the
    card's text in large letters, ``cards`` a zone in view below.
    """

    reasons = frozenset({"no_timer", "already_speaks"})
    talk: ClassVar[bool] = True

    kind: Literal["discuss"]
    card: Id | None = None
    column: Id = "text"
    cards: Id | None = None
    speaking: Speaking | Role | Roles = "free"
    but: Roles | None = Field(default=None, alias="except")
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
        """The time of the first floor, or of the whole talk; a floor that is still to be given has none."""
        seconds = self.per_speaker or self.timer
        if self.speaking == "chair" and self.per_speaker:
            return None
        return None if seconds is None else Timer(seconds)

    def _teams(self, game: Game, state: State) -> tuple[Floor, ...]:
        """Team after team; those with nobody here are left out."""
        members = {team.id: tuple(s.number for s in state.seats if s.here and s.team == team.id) for team in game.teams}
        return tuple(Floor(team, seats, team) for team, seats in members.items() if seats)

    def _alternating(self, game: Game, state: State) -> tuple[Floor, ...]:
        """A seat of each team in turn, until all have spoken; without teams, seat after seat."""
        here = game.actors(state, "each", self.but)
        sides = [floor.seats for floor in self._teams(game, state)] or [here]
        return one_by_one(tuple([seat for row in zip_longest(*sides) for seat in row if seat in here]))

    def _order(self, game: Game, state: State) -> tuple[Floor, ...]:
        """Everybody here who may have the floor, in order; nobody when it is free."""
        match self.speaking:
            case "free":
                return ()
            case "round" | "chair":
                return one_by_one(game.actors(state, "each", self.but))
            case "alternate":
                return self._alternating(game, state)
            case "sides":
                return self._teams(game, state)
            case "extremes-first" | "minority":
                return self._apart(game, state)
        return one_by_one(game.actors(state, self.speaking))

    def _apart(self, game: Game, state: State) -> tuple[Floor, ...]:
        """Those who stood farthest apart, or were outvoted."""
        step = game.closed(state, self.of)
        if step is None:
            return ()
        heard = step.outvoted if self.speaking == "minority" else step.floors
        return heard(game, state, state.closed[step.id])

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
        """Nobody spoke yet. Where fewer than two have something apart to say, nobody holds the role, or there is no
        minority, all talk freely."""
        free = len(self._order(game, state)) < self._least
        return self._freed(state, DiscussState()) if free else state.with_step(DiscussState(free=False))

    @property
    def _least(self) -> int:
        """How many floors there must be, or all talk freely."""
        if self.speaking == "round":
            return 0 if self.but is None else 1
        return 2 if self.speaking in ("alternate", "sides", "extremes-first", "chair", "free") else 1

    def _freed(self, state: State, own: DiscussState) -> State:
        """All talk freely: after a minority had its time, for the time of the others."""
        timed = self.speaking == "minority" and self.per_speaker
        timer = (Timer(self.timer) if self.timer else None) if timed else state.timer
        return state.with_step(replace(own, floor="", free=True), timer=timer)

    def candidates(self, game: Game, state: State, own: DiscussState, seat: int) -> Iterable[Move]:
        yield from (MoreTime(), Finish(), EndTalk()) if seat == TABLE else ()
        if self._chair(game, state, own) == seat:
            yield from (GiveFloor(floor.seats[0]) for floor in self._order(game, state))

    def _chair(self, game: Game, state: State, own: DiscussState) -> int | None:
        """Who gives the floor: a seat, or whoever is at the table (0); None where it is not given so."""
        return game.holder(state, self.by) if self.speaking == "chair" and not own.free else None

    def refusal(self, game: Game, state: State, own: DiscussState, seat: int, move: Move) -> str | None:
        match move:
            case MoreTime():
                return None if state.timer else "no_timer"
            case Finish():
                return None
            case EndTalk():
                return None if self.passing and not own.free else "not_here"
            case GiveFloor(to=to):
                return self._given_refusal(game, state, own, seat, to)
        return "not_here"

    def _given_refusal(self, game: Game, state: State, own: DiscussState, seat: int, to: int) -> str | None:
        chair = self._chair(game, state, own)
        if chair is None or seat != chair:
            return "not_here" if chair is None else "not_your_turn"
        if (to,) not in [floor.seats for floor in self._order(game, state)]:
            return "seat_absent"
        return "already_speaks" if own.floor == str(to) else None

    def apply(self, game: Game, state: State, own: DiscussState, seat: int, move: Move) -> State:
        if isinstance(move, MoreTime) and state.timer is not None:
            shown = own.viewpoints or self._half(state)
            return replace(state, timer=state.timer.longer(MORE_SECONDS), step=replace(own, viewpoints=shown))
        if isinstance(move, GiveFloor):
            return self._timed(state.with_step(replace(own.passed, floor=str(move.to))))
        ended = own.free or isinstance(move, EndTalk) or (self.speaking == "chair" and not own.floor)
        return state.with_step(replace(own, finished=True) if ended else own.passed)

    def _timed(self, state: State) -> State:
        """The time of a floor that is open now."""
        return state if self.per_speaker is None else replace(state, timer=Timer(self.per_speaker))

    def settles(self, game: Game, state: State, own: DiscussState) -> State:
        """Viewpoints appear at half-time, or at once where each seat has the floor once. The floor passes on from those
        who spoke, left, or are out of time."""
        if not own.viewpoints and (self.speaking == "round" or self._half(state)):
            own = replace(own, viewpoints=True)
        if own.floor and self.passing and state.expired:
            own = own.passed
        every = () if own.free else self._order(game, state)
        if self.speaking == "chair" and not own.free:
            return self._chaired(state, own, every)
        if own.free or own.floor in [floor.key for floor in self._kept(every, own.begun)]:
            return state if own is state.step else state.with_step(own)
        return self._passed_on(state, own, every)

    def _chaired(self, state: State, own: DiscussState, every: tuple[Floor, ...]) -> State:
        """The floor stays where it was given until it is taken back, its seat leaves, or its time is over; then it is
        nobody's."""
        if own.floor not in [floor.key for floor in every]:
            own = own.passed
        ended = self.per_speaker is not None and not own.floor
        return state.with_step(own, timer=None) if ended else state.with_step(own)

    def _half(self, state: State) -> bool:
        """Whether half of the time is over, or nobody is there to wait for it."""
        late = state.timer is not None and state.timer.phase in ("half", "expired")
        return late or len(state.present) == 1

    def grace(self, own: DiscussState) -> int:
        return GRACE_SECONDS if own.floor and self.passing else 0

    def _passed_on(self, state: State, own: DiscussState, every: tuple[Floor, ...]) -> State:
        waiting = [floor.key for floor in self._kept(every, own.heard) if floor.key not in own.heard]
        if waiting:
            return self._timed(state.with_step(replace(own, floor=waiting[0])))
        if self.speaking == "minority":
            return self._freed(state, own)
        return state.with_step(replace(own, floor="", finished=bool(state.present)))

    def done(self, game: Game, state: State, own: DiscussState) -> bool:
        return own.finished

    def turn(self, game: Game, state: State, own: DiscussState) -> int:
        """The seat that has the floor, when it is one seat; while it is nobody's, the one in the chair."""
        floors = {floor.key: floor.seats for floor in self._floors(game, state, own.begun)}
        seats = floors.get(own.floor, ())
        return seats[0] if len(seats) == 1 else self._chair(game, state, own) or TABLE

    def view(self, game: Game, state: State, own: DiscussState) -> DiscussView:
        shown = self.viewpoints if own.viewpoints else ()
        floors = () if own.free else self._floors(game, state, own.begun)
        return DiscussView(
            card=state.first_card(self.card),
            viewpoints=shown,
            alone=len(state.present) == 1,
            floors=floors,
            floor=own.floor,
            heard=own.heard,
            of=self.of,
            passing=self.passing and bool(floors),
            chair=self._chair(game, state, own),
        )

    def outcome(self, game: Game, state: State, own: DiscussState) -> None:
        """Nothing of a talk is kept."""
        return

    def answers(self, game: Game, state: State, own: DiscussState) -> tuple[Answer, ...]:
        return ()
