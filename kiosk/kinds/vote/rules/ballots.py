"""Casting ballots: who is waited for, what may be cast, and when the count is shown."""

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State
from kiosk.kinds.vote.rules.counting import Count
from kiosk.kinds.vote.rules.voting import MOST_BYSTANDERS, Abstain, AudienceBallot, Ballot, Cast, Settle, VoteState

if TYPE_CHECKING:
    from kiosk.engine.game import Game
    from kiosk.kinds.vote.rules import Vote


def entitled(step: "Vote", game: "Game", state: State) -> tuple[int, ...]:
    """The seats that vote: everybody here where nobody holds the role, or where there are no camps."""
    return () if step.by == "audience" else game.actors(state, step.by) or state.present


def waiting(step: "Vote", game: "Game", state: State) -> tuple[int, ...]:
    """The seats that have not answered yet."""
    casts = () if state.step.shown else state.step.casts
    seats = () if state.step.shown else entitled(step, game, state)
    answered = {cast.team or cast.seat for cast in casts}
    return tuple(seat for seat in seats if (camp(step, state, seat) or seat) not in answered)


def camp(step: "Vote", state: State, seat: int) -> str:
    """The camp a seat votes for; empty where seats vote for themselves."""
    return next(each.team for each in state.seats if each.number == seat) if step.by == "each-team" else ""


def listening(step: "Vote", game: "Game", state: State) -> bool:
    """Whether bystanders are asked now: once every seat has answered."""
    own: VoteState = state.step
    asked = step.by == "audience" or (step.audience and bool(state.present))
    return asked and not own.heard and not own.shown and not waiting(step, game, state)


def candidates(step: "Vote", game: "Game", state: State, seat: int) -> Iterator[Move]:
    """Ballots without a reason and with one, and passing; for the table, what bystanders touch, ties, going on."""
    options = state.step.options
    if seat == TABLE:
        yield from (kind(option) for kind in (AudienceBallot, Settle) for option in options)
        yield Continue()
        return
    for count in range(1, step.picks + 1):
        yield from (Ballot(chosen, ()) for chosen in combinations(options, count))
    yield from (Ballot(options[:1], (chip.id,)) for chip in step.chips)
    yield Abstain()


def refusal(step: "Vote", game: "Game", state: State, seat: int, move: Move) -> str | None:
    """Each voter answers once, in turn; bystanders while they are asked; the table once everything is shown."""
    own: VoteState = state.step
    match move:
        case Ballot() | Abstain():
            return _seat_refusal(step, game, state, seat) or _fault(step, own, move)
        case AudienceBallot(option=option) if listening(step, game, state):
            full = "audience_full" if len(own.bystanders) >= MOST_BYSTANDERS else None
            return full if option in own.options else "no_such_option"
        case Settle(option=option) if own.shown:
            return None if option in Count(step, own).level else "no_such_option"
        case Continue() if own.shown:
            return "tied" if Count(step, own).level else None
        case Continue():
            return None if listening(step, game, state) else "not_everyone"
    return "not_here"


def _seat_refusal(step: "Vote", game: "Game", state: State, seat: int) -> str | None:
    awaited = waiting(step, game, state)
    if seat in awaited[:1]:
        return None
    return "not_your_turn" if seat in awaited or seat not in entitled(step, game, state) else "already_marked"


def _fault(step: "Vote", own: VoteState, move: Ballot | Abstain) -> str | None:
    """What is wrong with a ballot."""
    if isinstance(move, Abstain):
        return None
    if not move.options:
        return "nothing_chosen"
    if not set(move.options) <= set(own.options):
        return "no_such_option"
    if not set(move.chips) <= {chip.id for chip in step.chips}:
        return "no_such_chip"
    most = {move.options: step.picks, move.chips: step.chips_up_to}
    return "too_many" if any(len(given) > min(count, len(set(given))) for given, count in most.items()) else None


def apply(step: "Vote", game: "Game", state: State, seat: int, move: Move) -> State:
    """The table after a legal move."""
    own: VoteState = state.step
    match move:
        case Ballot(options=options, chips=chips):
            return state.with_step(_with(own, Cast(seat, options, chips, camp(step, state, seat))))
        case Abstain():
            return state.with_step(_with(own, Cast(seat, team=camp(step, state, seat))))
        case AudienceBallot(option=option):
            return state.with_step(replace(own, bystanders=(*own.bystanders, option)))
        case Settle(option=option):
            return state.with_step(replace(own, settled=(*own.settled, option)))
    return state.with_step(replace(own, seen=True) if own.shown else replace(own, heard=True))


def _with(own: VoteState, cast: Cast) -> VoteState:
    return replace(own, casts=(*own.casts, cast))


def settles(step: "Vote", game: "Game", state: State) -> State:
    """Who left keeps a voice, not a seat; everything appears once every voter here, and the audience, has answered."""
    if state.step.shown:
        return state
    taken = {seat.number for seat in state.seats}
    casts = tuple(cast if cast.seat in taken else replace(cast, seat=0) for cast in state.step.casts)
    state = state if casts == state.step.casts else state.with_step(replace(state.step, casts=casts))
    own: VoteState = state.step
    answered = own.heard if step.by == "audience" else bool(own.casts) and bool(state.present)
    if waiting(step, game, state) or listening(step, game, state) or not answered:
        return state
    return state.with_step(replace(own, shown=True), reveals=state.reveals + 1)
