"""Who speaks, and in which order: seat by seat, camp by camp, or those who stand farthest apart first."""

from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from kiosk.engine.state import State

if TYPE_CHECKING:
    from kiosk.engine.game import Game
    from kiosk.kinds.discuss.rules import Discuss


class Floor(NamedTuple):
    """The right to speak: a ``key`` that names it, the ``seats`` that have it (none: whoever wants it), and what it is
    given for: a camp, an option, a card."""

    key: str
    seats: tuple[int, ...] = ()
    about: str = ""


def one_by_one(seats: Iterable[int]) -> tuple[Floor, ...]:
    """Each seat in turn."""
    return tuple(Floor(str(seat), (seat,)) for seat in seats)


def camps(game: "Game", state: State) -> tuple[Floor, ...]:
    """Camp after camp; those with nobody here are left out."""
    members = {team.id: tuple(s.number for s in state.seats if s.here and s.team == team.id) for team in game.teams}
    return tuple(Floor(team, seats, team) for team, seats in members.items() if seats)


def alternating(game: "Game", state: State) -> tuple[Floor, ...]:
    """A seat of each camp in turn, until all have spoken; without camps, seat after seat."""
    sides = [floor.seats for floor in camps(game, state)] or [state.present]
    return one_by_one(seat for row in zip_longest(*sides) for seat in row if seat is not None)


def farthest_first(marks: Mapping[int, int]) -> tuple[Floor, ...]:
    """The least mark and the greatest, then the next two inward; at the same mark, in table order."""
    least = sorted(marks, key=lambda seat: (marks[seat], seat))
    greatest = sorted(marks, key=lambda seat: (-marks[seat], seat))
    inward = dict.fromkeys(seat for pair in zip(least, greatest, strict=True) for seat in pair)
    return tuple(Floor(str(seat), (seat,), str(marks[seat])) for seat in inward)


def rarest_first(choices: Mapping[int, str]) -> tuple[Floor, ...]:
    """Those who chose what the fewest chose; as many for one as for another, in table order."""
    chosen = list(choices.values())
    rarest = sorted(choices, key=lambda seat: (chosen.count(choices[seat]), seat))
    return tuple(Floor(str(seat), (seat,), choices[seat]) for seat in rarest)


def order(talk: "Discuss", game: "Game", state: State) -> tuple[Floor, ...]:
    """Everybody here who may have the floor of a talk, in order; nobody when it is free."""
    match talk.speaking:
        case "free":
            return ()
        case "round":
            return one_by_one(state.present)
        case "alternate":
            return alternating(game, state)
        case "sides":
            return camps(game, state)
        case "extremes-first":
            step = game.named(state.length, talk.of) if talk.of and talk.of in state.closed else None
            return () if step is None else step.floors(game, state, state.closed[step.id])
    return one_by_one(game.actors(state, talk.speaking))


def floors_of(talk: "Discuss", game: "Game", state: State, begun: tuple[str, ...]) -> tuple[Floor, ...]:
    """The floors of a talk: those that have ``begun``, and of the others that stood apart as many as may speak."""
    every = order(talk, game, state)
    if talk.speaking != "extremes-first":
        return every
    waiting = [floor.key for floor in every if floor.key not in begun]
    kept = (*begun, *waiting[: max(0, talk.max_speakers - len(begun))])
    return tuple(floor for floor in every if floor.key in kept)
