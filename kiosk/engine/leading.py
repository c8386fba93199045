"""What only the facilitator may do: hold the table, give time, pass a step, name the next card, go to the result."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from kiosk.engine.game import Game
from kiosk.engine.moves import Move, move
from kiosk.engine.play import Play, decisions
from kiosk.engine.state import State
from kiosk.engine.table import SEAT_MOVES

HOLDS = ("pause", "talk")
"""Why a table is held."""
SECONDS = (30, 60)
"""What may be added to a timer at once."""
REASONS = frozenset({"not_facilitator", "paused", "not_paused"})


@move
class Held(Move):
    """The table waits for a pause, or for a talk about the open question: nobody moves and no time passes."""

    led: ClassVar[bool] = True

    why: str = "pause"


@move
class Released(Move):
    """The table goes on where it was held."""

    led: ClassVar[bool] = True


@move
class TimeAdded(Move):
    """The open step has so many seconds more."""

    led: ClassVar[bool] = True
    automatic: ClassVar[bool] = True

    seconds: int


@move
class Skipped(Move):
    """The open step closes as it stands."""

    led: ClassVar[bool] = True


@move
class Concluded(Move):
    """The open step closes as it stands, those ahead do not open: the result follows."""

    led: ClassVar[bool] = True


@move
class Wished(Move):
    """The next draw from the pile of this card gives it, if it can; empty: chance alone decides."""

    led: ClassVar[bool] = True

    card: str


@dataclass(frozen=True, slots=True)
class Lead:
    """What the facilitator may do now. ``undo`` is the last decision, ``back`` the first event of the step before; None
    when there is none. ``wishes`` are the cards the next draw may give, ``wish`` the one it is to give."""

    held: str
    time: bool
    over: bool
    undo: int | None
    back: int | None
    wishes: tuple[str, ...]
    wish: str


def lead(game: Game, play: Play) -> Lead:
    """What the facilitator may do at a play."""
    state = play.state
    cards = wishes(game, state)
    undo = next((moment.number for moment in decisions(play)), None)
    timed = state.timer is not None and not state.over
    return Lead(
        play.held, timed, state.over, undo, _step_before(game, play), cards, play.wish if play.wish in cards else ""
    )


def _step_before(game: Game, play: Play) -> int | None:
    """The first event of the last step before the open one in which somebody decided something."""
    here = game.step(play.state).id
    step = next((moment.event.step for moment in decisions(play) if moment.event.step != here), None)
    return min((m.number for m in play.moments() if m.before and m.event.step == step), default=None)


def wishes(game: Game, state: State) -> tuple[str, ...]:
    """The cards that the next draw everybody will see may give, as the piles lie now."""
    ahead = game.plans[state.length][state.at + 1 :]
    draws = (cards for step in ahead if (cards := step.wishes(game, state)) is not None)
    return () if state.over else next(draws, ())


def candidates(game: Game, play: Play) -> Iterator[Move]:
    """Everything the facilitator may think of, but for going back."""
    yield from (Released(), Skipped(), Concluded(), Wished(""))
    yield from map(Held, HOLDS)
    yield from map(TimeAdded, SECONDS)
    yield from map(Wished, wishes(game, play.state))


def refusal(game: Game, play: Play, move: Move) -> str | None:
    """Why the facilitator cannot do this now, as a named reason."""
    match move:
        case Released():
            return None if play.held else "not_paused"
        case _ if play.state.over:
            return "session_over"
        case Held(why=why):
            return "paused" if play.held == why else None if why in HOLDS else "not_here"
        case TimeAdded(seconds=seconds):
            return None if play.state.timer and seconds in SECONDS else "no_timer"
        case Wished(card=card):
            return None if card in ("", *wishes(game, play.state)) else "no_such_card"
    return None


def cut(game: Game, play: Play, move: Skipped | Concluded) -> int | None:
    """The place of the step at which the table stopped, where such a move goes to the result over steps that it has
    not played: they did not open, or the facilitator passed them one after the other."""
    at = stopped = play.state.at
    for moment in decisions(play):
        if isinstance(moment.event.move, Skipped) and moment.before:
            stopped = moment.before.state.at
        elif not isinstance(moment.event.move, SEAT_MOVES):
            break
    last = at if isinstance(move, Skipped) else len(game.plans[play.state.length]) - 2
    return stopped if stopped < last else None
