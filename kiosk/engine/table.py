"""Who sits at the table and what time it is: the moves every step allows."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import (
    HalfTime,
    Joined,
    Left,
    Move,
    Paused,
    Resumed,
    Shuffled,
    TimerExpired,
    TimerStarted,
)
from kiosk.engine.state import Seat, Seats, State, Timer

SEAT_MOVES = (Joined, Left, Paused, Resumed)
TIMER_MOVES = (TimerStarted, HalfTime, TimerExpired)
TABLE_MOVES = (*SEAT_MOVES, *TIMER_MOVES)
AUTOMATIC = (Shuffled, *TIMER_MOVES)
"""Events no seat decides."""

PHASES: Mapping[type[Move], tuple[str, str]] = {
    TimerStarted: ("due", "running"),
    HalfTime: ("running", "half"),
    TimerExpired: ("half", "expired"),
}
REASONS = frozenset(
    {
        "session_over",
        "seat_taken",
        "no_such_seat",
        "seat_absent",
        "seat_here",
        "no_timer",
        "nothing_to_undo",
        "revealed",
    }
    | {"nothing_to_redo", "not_here", "not_your_turn"}
)


def candidates(game: Game, state: State) -> Iterator[Move]:
    """Every seat move one could think of."""
    for number in range(1, game.players.max + 1):
        for kind in SEAT_MOVES:
            yield kind(number)


def refusal(game: Game, state: State, move: Move) -> str | None:
    """Why a move of the table cannot be made now."""
    match move:
        case TimerStarted() | HalfTime() | TimerExpired():
            wanted = PHASES[type(move)][0]
            return None if state.timer and state.timer.phase == wanted else "no_timer"
        case Joined() | Left() | Paused() | Resumed():
            return _seat_refusal(game, state, move)
    return "not_here"


def _seat_refusal(game: Game, state: State, move: Joined | Left | Paused | Resumed) -> str | None:
    seat = next((seat for seat in state.seats if seat.number == move.seat), None)
    if isinstance(move, Joined):
        if seat is not None:
            return "seat_taken"
        return None if 1 <= move.seat <= game.players.max else "no_such_seat"
    if seat is None:
        return "no_such_seat"
    if isinstance(move, Paused):
        return None if seat.here else "seat_absent"
    return "seat_here" if isinstance(move, Resumed) and seat.here else None


def apply(game: Game, state: State, move: Move) -> State:
    """The table after a legal move of the table."""
    match move:
        case TimerStarted(seconds=seconds):
            return replace(state, timer=Timer(seconds, "running"))
        case HalfTime() | TimerExpired() if state.timer:
            return replace(state, timer=Timer(state.timer.seconds, PHASES[type(move)][1]))
        case Shuffled(zone=zone, cards=cards):
            return replace(state, zones={**state.zones, zone: cards}, unshuffled=state.unshuffled[1:])
        case Joined() | Left() | Paused() | Resumed():
            return _moved(game, state, move)
    return state


def seated(game: Game, numbers: Iterable[int]) -> Seats:
    """Seats taken together, shared out among the teams in table order."""
    seats: tuple[Seat, ...] = ()
    for number in sorted(numbers):
        seats = (*seats, Seat(number, team=_smallest(game, seats)))
    return Seats(seats)


def _smallest(game: Game, seats: tuple[Seat, ...]) -> str:
    """The team with the fewest seats, the first of several; no name in a game without teams."""
    sizes = {team.id: sum(1 for seat in seats if seat.team == team.id) for team in game.teams}
    return min(sizes, key=lambda team: sizes[team], default="")


def _moved(game: Game, state: State, move: Joined | Left | Paused | Resumed) -> State:
    change: Callable[[Seat], Seat | None]
    match move:
        case Joined(seat=number):
            newcomer = Seat(number, team=_smallest(game, state.seats))
            return replace(state, seats=Seats(sorted((*state.seats, newcomer), key=lambda seat: seat.number)))
        case Left():
            change = lambda seat: None  # noqa: E731
        case _:
            change = lambda seat: replace(seat, here=isinstance(move, Resumed))  # noqa: E731
    changed = (change(seat) if seat.number == move.seat else seat for seat in state.seats)
    seats = Seats(seat for seat in changed if seat is not None)
    return replace(state, seats=seats, outcome=state.outcome if seats else "left")
