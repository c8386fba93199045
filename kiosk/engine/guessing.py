"""Guess each other: before everything appears, a seat says where it believes the others stand.

Opinions are nobody's to score; how well people know each other is the whole table's.
"""

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import ClassVar, Protocol

from kiosk.engine.ballot import Asked, SeatBySeat
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import Gesture, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer

GUESSED, NEAR = "guessed", "near"
"""What is counted of a guess: the answer that was guessed, and how near it came."""
TENTHS = 10
"""The nearest a guess comes, as it is told and counted."""


@move
class GuesserDrawn(Move):
    """Chance asked one seat for its guess, among those here that guessed least."""

    automatic: ClassVar[bool] = True

    seat: int


@move
class GuessTable(Move):
    """A seat says where it believes the others stand, by the name of an answer; empty: it would rather not."""

    gesture: ClassVar[Gesture] = "answer"

    answer: str


@dataclass(frozen=True)
class TableGuess:
    """The ``seat`` that is asked (0: nobody yet), what it said (empty: nothing), and whether it is ``over``."""

    seat: int = 0
    answer: str = ""
    over: bool = False


NO_GUESS = TableGuess()


@dataclass(frozen=True)
class Guessed:
    """The part of a step's own state that holds the guess."""

    guess: TableGuess = field(default=NO_GUESS, kw_only=True)

    def told(self) -> tuple[object, ...]:
        """Nobody guessed in the sessions stored before a seat could."""
        before = getattr(super(), "told", None)
        own = (getattr(self, each.name) for each in fields(self) if each.name != "guess")
        told = before() if before else (type(self).__name__, *own)
        return told if self.guess == NO_GUESS else (*told, self.guess)


class Guessable(Asked, Protocol):
    """The own state of such a step."""

    @property
    def guess(self) -> TableGuess: ...


@dataclass(frozen=True, slots=True)
class GuessSeen:
    """A guess beside what was true: the ``answers`` of the others that it was right to say, and how ``near`` it came,
    from 0 to 1."""

    seat: int
    answer: str
    answers: tuple[str, ...]
    near: float


class Guessing[S: Guessable, V, O](SeatBySeat[S, V, O]):
    """With ``guess``, once everybody has answered and before anything appears, one seat says where it believes the
    others stand, or passes: chance asks one that guessed least. Nobody guesses where so few are here that someone
    alone may play them all, or where fewer than two gave an answer."""

    guess: bool = False

    @abstractmethod
    def given(self, own: S) -> Iterable[tuple[int, str]]:
        """The seats that gave an answer (0: one that left), and the name of the answer."""

    @abstractmethod
    def guesses(self, own: S) -> tuple[str, ...]:
        """The names of the answers one may guess."""

    @abstractmethod
    def standing(self, counts: Mapping[str, int]) -> tuple[str, ...]:
        """Where those stand who gave answers so many times: the answers that it is right to name."""

    @abstractmethod
    def nearness(self, guess: str, counts: Mapping[str, int]) -> float:
        """How near a guess comes to those who gave answers so many times, from 0 to 1."""

    def guesser(self, game: Game, state: State, own: S) -> int:
        """The seat that guesses now; 0 while none does."""
        return own.guess.seat if own.guess.seat in state.present and self._open(game, state, own) else 0

    def _wanted(self, game: Game, state: State, own: S) -> bool:
        """Whether somebody has to guess before anything appears."""
        if not self.guess or own.shown or own.guess.over or state.expired:
            return False
        return len(state.present) > game.players.alone and len(tuple(self.given(own))) > 1

    def _open(self, game: Game, state: State, own: S) -> bool:
        """Whether a guess is all that is waited for."""
        return self._wanted(game, state, own) and self.gathered(game, state, own)

    def pile(self, game: Game, state: State, own: S) -> tuple[str, ...] | None:
        """The seats here that guessed least, where one has to be asked."""
        if not self._open(game, state, own) or own.guess.seat in state.present:
            return None
        before = Counter(each.guess.seat for each in state.closed.values() if isinstance(each, Guessed))
        least = min(before[seat] for seat in state.present)
        return tuple(str(seat) for seat in state.present if before[seat] == least)

    def drawn(self, game: Game, state: State, own: S, shuffled: tuple[str, ...], wish: str) -> Move:
        return GuesserDrawn(int(shuffled[0]))

    def settles(self, game: Game, state: State, own: S) -> State:
        return state if self._wanted(game, state, own) else super().settles(game, state, own)

    def turn(self, game: Game, state: State, own: S) -> int:
        return self.guesser(game, state, own) or super().turn(game, state, own)

    def seat_refusal(self, game: Game, state: State, own: S, seat: int) -> str | None:
        """No answer changes once somebody guesses."""
        if own.guess.seat and seat in self.answered(state, own):
            return self.already
        return super().seat_refusal(game, state, own, seat)

    def guess_candidates(self, own: S) -> Iterator[Move]:
        """Every guess one could think of, and none."""
        yield from map(GuessTable, (*self.guesses(own), "")) if self.guess else ()

    def guess_refusal(self, game: Game, state: State, own: S, seat: int, move: GuessTable) -> str | None:
        """Why a seat may not guess this now."""
        if not seat or seat != self.guesser(game, state, own):
            return "not_your_turn"
        return None if move.answer in ("", *self.guesses(own)) else "no_such_guess"

    def guessed(self, state: State, own: S, move: GuessTable | GuesserDrawn) -> State:
        """The table once a seat is asked, or has guessed."""
        if isinstance(move, GuesserDrawn):
            return state.with_step(replace(own, guess=TableGuess(move.seat)))
        return state.with_step(replace(own, guess=TableGuess(own.guess.seat, move.answer, over=True)))

    def guess_seen(self, own: S) -> GuessSeen | None:
        """The guess once everything appeared; None where none was made."""
        guess = own.guess
        if not (own.shown and guess.answer):
            return None
        counts = Counter(answer for seat, answer in self.given(own) if seat != guess.seat)
        return GuessSeen(guess.seat, guess.answer, self.standing(counts), self.nearness(guess.answer, counts))

    def known(self, own: S) -> float | None:
        seen = self.guess_seen(own)
        return None if seen is None else seen.near

    def guess_answers(self, own: S, about: str) -> tuple[Answer, ...]:
        """What was guessed, and how near it came in tenths."""
        seen = self.guess_seen(own)
        if seen is None:
            return ()
        measures = (f"{GUESSED}-{seen.answer}", f"{NEAR}-{tenths(seen.near)}")
        return tuple(Answer(self.id, about, measure, 1) for measure in measures)


def tenths(near: float) -> int:
    """How near guesses came, as it is told: from 0 to 10."""
    return int(near * TENTHS + 0.5)
