"""``match``: what each seat read in private is told without its owner; the table says whose is whose, then sees."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Agree, Continue, Gesture, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, OnPaper, StepId

FEWEST = 2
"""So many lines are mixed at least: one alone would name its owner."""


@move
class Withhold(Move):
    """A seat keeps its line for itself."""


@move
class Lend(Move):
    """A seat gives its line after all."""


@move
class Mix(Move):
    """Nobody else keeps theirs: the lines are mixed and told."""


@move
class Mixed(Move):
    """Chance put the lines in this order."""

    automatic: ClassVar[bool] = True

    lines: tuple[str, ...]


@move
class Match(Move):
    """The table gives a line, that of a place in their order from 0, to a seat."""

    gesture: ClassVar[Gesture] = "lay"

    line: int
    to: int


@dataclass(frozen=True)
class MatchState:
    """The card each seat was given; the seats that keep their line; ``asked`` once chance is to mix them, the ``lines``
    once it has, by the cards they are on; which of them the table gives to each seat; ``shown`` once the owners are:
    whose line each one is that was lent, whoever leaves later; ``seen`` once the table goes on."""

    given: Mapping[int, str] = field(default_factory=dict)
    kept: tuple[int, ...] = ()
    asked: bool = False
    lines: tuple[str, ...] | None = None
    matched: Mapping[int, int] = field(default_factory=dict)
    owned: Mapping[int, int] = field(default_factory=dict)
    shown: bool = False
    seen: bool = False


@dataclass(frozen=True, slots=True)
class MatchView:
    """``given``: the card of each seat here that has a line; those who keep theirs. The ``lines`` in the order in which
    they are told, by the cards they are on: a line that is told is a secret no more, and no screen names its card. The
    place of the one ``matched`` with each seat that ``lent`` its own, ``owned`` once it is shown whose they are."""

    given: Mapping[int, str]
    kept: tuple[int, ...]
    lines: tuple[str, ...]
    matched: Mapping[int, int]
    owned: Mapping[int, int]
    lent: tuple[int, ...]
    shown: bool

    @property
    def ready(self) -> bool:
        """Whether each seat that lent a line was given one."""
        return bool(self.lent) and all(seat in self.matched for seat in self.lent)

    @property
    def found(self) -> int:
        """How many lines came to their owners."""
        return sum(1 for seat, line in self.owned.items() if self.matched.get(seat) == line)


class MatchRules(Rules[MatchState, MatchView, MatchView | None]):
    """The private lines of the cards that the deal ``of`` gave, told without their owners, and one more from a card of
    the zone ``stranger``, which nobody has, so that the last line is no sure thing.

    A seat may keep its line, which is then never told, or its owner never. Each of the others is given a line by the
    table, which answers as one; then all owners are shown. Fewer than two lines are not mixed.
    """

    reasons = frozenset({"no_such_card", "not_finished"})

    kind: Literal["match"]
    of: StepId
    stranger: Id | None = None

    def zones_read(self) -> tuple[str, ...]:
        return () if self.stranger is None else (self.stranger,)

    def steps_read(self) -> tuple[str, ...]:
        return (self.of,)

    def on_paper(self) -> OnPaper:
        return OnPaper(mixed=self.of)

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def opens(self, game: Game, state: State) -> State:
        of = game.closed(state, self.of)
        given = {} if of is None else of.dealt_to(state.closed[of.id])
        return state.with_step(MatchState({seat: cards[0] for seat, cards in given.items() if cards}))

    def _here(self, state: State, own: MatchState) -> dict[int, str]:
        """The seats here that were given a card."""
        return {seat: own.given[seat] for seat in state.present if seat in own.given}

    def _lent(self, state: State, own: MatchState) -> dict[int, str]:
        """The seats here whose line is mixed with others, or will be."""
        lent = {seat: card for seat, card in self._here(state, own).items() if seat not in own.kept}
        return lent if own.lines is None else {seat: card for seat, card in lent.items() if card in own.lines}

    def candidates(self, game: Game, state: State, own: MatchState, seat: int) -> Iterable[Move]:
        if seat != TABLE:
            return (Withhold(), Lend())
        given = (Match(line, to) for line in range(len(own.lines or ())) for to in self._lent(state, own))
        return (Mix(), *given, Agree(), Continue())

    def refusal(self, game: Game, state: State, own: MatchState, seat: int, move: Move) -> str | None:
        if (seat == TABLE) == isinstance(move, Withhold | Lend):
            return "not_your_turn"
        if own.shown:
            return None if isinstance(move, Continue) else "not_here"
        if isinstance(move, Withhold):
            return None if seat in self._lent(state, own) else "not_here"
        return self._before(state, own, seat, move) if own.lines is None else self._after(state, own, move)

    def _before(self, state: State, own: MatchState, seat: int, move: Move) -> str | None:
        """Why a move cannot be made before the lines are mixed."""
        enough = len(self._lent(state, own)) >= FEWEST
        match move:
            case Lend():
                return None if seat in own.kept else "not_here"
            case Mix():
                return None if enough else "not_finished"
            case Continue():
                return "not_finished" if enough else None
        return "not_here"

    def _after(self, state: State, own: MatchState, move: Move) -> str | None:
        """Why a move cannot be made while the table talks about the lines."""
        lent = self._lent(state, own)
        match move:
            case Match(line=line) if not 0 <= line < len(own.lines or ()):
                return "no_such_card"
            case Match(to=to):
                return None if to in lent else "no_such_seat"
            case Agree():
                return None if lent and own.matched.keys() >= lent.keys() else "not_finished"
            case Continue():
                return "not_finished" if lent else None
        return "not_here"

    def apply(self, game: Game, state: State, own: MatchState, seat: int, move: Move) -> State:
        match move:
            case Withhold():
                return state.with_step(replace(own, kept=(*own.kept, seat)))
            case Lend():
                return state.with_step(replace(own, kept=tuple(other for other in own.kept if other != seat)))
            case Mixed(lines=lines):
                return state.with_step(replace(own, lines=lines), reveals=state.reveals + 1)
            case Agree():
                lines = own.lines or ()
                owned = {seat: lines.index(card) for seat, card in self._lent(state, own).items()}
                return state.with_step(replace(own, owned=owned, shown=True), reveals=state.reveals + 1)
        return state.with_step(self._moved(own, move))

    @staticmethod
    def _moved(own: MatchState, move: Move) -> MatchState:
        """What the table does, before and after anything is told."""
        match move:
            case Mix():
                return replace(own, asked=True)
            case Match(line=line, to=to):
                return replace(own, matched=moved(own.matched, line, to))
        return replace(own, seen=True)

    def done(self, game: Game, state: State, own: MatchState) -> bool:
        """Where too few seats have a line, nothing is asked."""
        return own.seen or (own.lines is None and bool(state.present) and len(self._here(state, own)) < FEWEST)

    def pile(self, game: Game, state: State, own: MatchState) -> tuple[str, ...] | None:
        """The lines to mix, then those of strangers."""
        if not own.asked or own.lines is not None:
            return None
        return (*self._lent(state, own).values(), *(state.zones[self.stranger] if self.stranger else ()))

    def drawn(self, game: Game, state: State, own: MatchState, shuffled: tuple[str, ...], wish: str) -> Move:
        """All lines that were lent, and the first of a stranger, in the order of the shuffle."""
        lent = self._lent(state, own).values()
        strangers = [card for card in shuffled if card not in lent][:1]
        return Mixed(tuple(card for card in shuffled if card in lent or card in strangers))

    def view(self, game: Game, state: State, own: MatchState) -> MatchView:
        lent = tuple(own.owned or self._lent(state, own))
        return MatchView(
            given={seat: own.given[seat] for seat in own.owned} or self._here(state, own),
            kept=own.kept,
            lines=own.lines or (),
            matched={seat: line for seat, line in own.matched.items() if seat in lent},
            owned=own.owned,
            lent=lent,
            shown=own.shown,
        )

    def outcome(self, game: Game, state: State, own: MatchState) -> MatchView | None:
        """None where no owner was shown."""
        return self.view(game, state, own) if own.shown else None

    def fact_names(self) -> tuple[str, ...]:
        return ("found", "told", "kept")

    def facts(self, game: Game, state: State, own: MatchState) -> Mapping[str, Fact]:
        """How many lines came to their owners, of how many that were ``told``; how many seats ``kept`` theirs."""
        seen = self.view(game, state, own)
        return {"found": seen.found, "told": len(seen.owned), "kept": len(own.kept)}

    def answers(self, game: Game, state: State, own: MatchState) -> tuple[Answer, ...]:
        """How many lines came to their owners, and how many to somebody else."""
        seen = self.view(game, state, own)
        counts = {"found": seen.found, "missed": len(seen.owned) - seen.found}
        return tuple(Answer(self.id, self.id, f"match-{name}", count) for name, count in counts.items() if count)


def moved(matched: Mapping[int, int], line: int, to: int) -> dict[int, int]:
    """A line comes to a seat, and what lay there to the seat it came from."""
    before = next((seat for seat, lying in matched.items() if lying == line), TABLE)
    left = {seat: lying for seat, lying in matched.items() if seat not in (before, to)}
    swapped = {before: matched[to]} if before not in (TABLE, to) and to in matched else {}
    return {**left, **swapped, to: line}
