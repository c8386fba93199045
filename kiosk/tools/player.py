"""A player of any game: sees what its seat sees, and makes the moves that the kinds call sensible."""

from collections.abc import Iterator
from random import Random

from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Action, Move
from kiosk.engine.play import Play
from kiosk.kinds import pieces
from kiosk.tools.touches import Glance, KindTouches, Touch, Wits, seen_by

TOUCHES = {kind: made() for kind, made in pieces("touches", KindTouches).items()}  # type: ignore[type-abstract]
"""How each kind is played."""


class Player:
    """Plays for every seat of a table. ``skill`` is how often it knows a right answer, from 0 to 1."""

    def __init__(self, luck: Random, skill: float = 0.7) -> None:
        self._wits = Wits(luck, skill)

    def action(self, game: Game, play: Play) -> Action | None:
        """What leads on: a legal move of the seat in turn, of the table, or of whoever is waited for; None when the
        game asks nothing more, or the facilitator holds the table."""
        if play.held:
            return None
        turn = game.step(play.state).turn(game, play.state, play.state.step)
        found = (Action(seat, move) for seat in self._seats(turn, play) for move in self.moves(game, play, seat))
        return next(found, None)

    def _seats(self, turn: int, play: Play) -> Iterator[int]:
        """The seat in turn, the table, then the others in any order."""
        yield from dict.fromkeys((turn, TABLE))
        others = [seat for seat in play.state.present if seat != turn]
        yield from self._wits.luck.sample(others, len(others))

    def moves(self, game: Game, play: Play, seat: int) -> Iterator[Move]:
        """The legal moves with which a seat leads on, the best one first."""
        seen = seen_by(game, play, seat)
        return TOUCHES[seen.view.kind].moves(seen, self._wits)


def touches(game: Game, play: Play, action: Action, at_once: bool = False) -> tuple[Touch | Glance, ...]:
    """How a finger makes what a player would do: the last touch makes the move. ``at_once``: on a screen that asks
    everybody at the same time where it can."""
    seen = seen_by(game, play, action.seat, at_once)
    return tuple(TOUCHES[seen.view.kind].touches(seen, action.move))
