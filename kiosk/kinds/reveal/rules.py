"""``reveal``: show what an earlier step hid. Nothing before it can be undone by visitors."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Continue, Gesture, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Line, Part, StepId, Text

type Shown = Literal["answer", "links", "details", "sources", "dates", "hidden", "author", "private", "spread"]
KEPT = ""
"""The verdict on what a seat keeps for itself."""


@move
class TurnOver(Move):
    """The table turns the next card over."""

    gesture: ClassVar[Gesture] = "turn"


@move
class Unveil(Move):
    """A seat shows what it kept private."""

    gesture: ClassVar[Gesture] = "turn"


@move
class KeepPrivate(Move):
    """A seat keeps it for itself."""


@move
class Judge(Move):
    """The table says what it makes of what a seat has shown."""

    verdict: str


class VerdictOption(Part):
    """One thing the table may say."""

    id: Id
    text: Line


@dataclass(frozen=True)
class RevealState:
    """How many cards are turned over; the seat whose private line is shown (0: none); what was said of each; ``seen``
    once the table goes on."""

    turned: int = 0
    unveiled: int = 0
    verdicts: Mapping[int, str] = field(default_factory=dict)
    seen: bool = False


@dataclass(frozen=True, slots=True)
class RevealView:
    """What the earlier step gives to see, and which sides of its cards. One by one: how many are ``turned`` over, -1
    for all, and how many still ``covered``. With verdicts: the seat ``asked``, the one ``unveiled`` and what was said
    so far."""

    of: str
    show: tuple[str, ...]
    outcome: object
    turned: int = -1
    asked: int = 0
    unveiled: int = 0
    verdicts: Mapping[int, str] = field(default_factory=dict)
    covered: int = 0


class RevealRules(Rules[RevealState, RevealView, Mapping[str, int] | None]):
    """Looks back at the step ``of`` and shows its ``answer``, the ``links`` between its cards, ``dates``, ``details``,
    ``sources``, what a vote had ``hidden``, the ``author`` of a text, the ``spread`` of the table.

    ``one_by_one`` turns the cards over at a touch each. With ``verdicts``, each seat may show the ``private`` line of
    its card, or keep it; the table says a verdict on each one shown.
    """

    reasons = frozenset({"not_all_shown", "not_everyone", "no_such_option"})

    kind: Literal["reveal"]
    of: StepId
    show: tuple[Shown, ...] = ("answer",)
    text: Text = ""
    one_by_one: bool = False
    verdicts: tuple[VerdictOption, ...] = ()
    reveals: bool = True

    def zones_read(self) -> tuple[str, ...]:
        return ()

    def steps_read(self) -> tuple[str, ...]:
        return (self.of,)

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def tells(self) -> tuple[str, ...]:
        return (self.of,)

    def dates(self) -> bool:
        return "dates" in self.show

    def opens(self, game: Game, state: State) -> State:
        return state.with_step(RevealState())

    def turn(self, game: Game, state: State, own: RevealState) -> int:
        """The seat asked for its private line."""
        of = game.closed(state, self.of) if self.verdicts else None
        given = {} if of is None else of.dealt_to(state.closed[of.id])
        return next((seat for seat in state.present if given.get(seat) and seat not in own.verdicts), TABLE)

    def candidates(self, game: Game, state: State, own: RevealState, seat: int) -> Iterable[Move]:
        if seat != TABLE:
            return (Unveil(), KeepPrivate())
        return (TurnOver(), *(Judge(option.id) for option in self.verdicts), Continue())

    def refusal(self, game: Game, state: State, own: RevealState, seat: int, move: Move) -> str | None:
        """Everything is shown, and everybody asked, before the table goes on."""
        asked = self.turn(game, state, own)
        match move:
            case TurnOver():
                return None if own.turned < self._cards(game, state) else "not_here"
            case Continue() if asked:
                return "not_everyone"
            case Continue():
                return None if own.turned >= self._cards(game, state) else "not_all_shown"
            case Unveil() | KeepPrivate():
                return None if asked and seat == asked and not own.unveiled else "not_your_turn"
            case Judge(verdict=verdict):
                known = own.unveiled and verdict in {option.id for option in self.verdicts}
                return None if known else "no_such_option"
        return "not_here"

    def apply(self, game: Game, state: State, own: RevealState, seat: int, move: Move) -> State:
        match move:
            case TurnOver():
                return state.with_step(replace(own, turned=own.turned + 1), reveals=state.reveals + 1)
            case Unveil():
                return state.with_step(replace(own, unveiled=seat), reveals=state.reveals + 1)
            case KeepPrivate():
                return state.with_step(replace(own, verdicts={**own.verdicts, seat: KEPT}))
            case Judge(verdict=verdict):
                return state.with_step(replace(own, unveiled=0, verdicts={**own.verdicts, own.unveiled: verdict}))
        return state.with_step(replace(own, seen=True))

    def settles(self, game: Game, state: State, own: RevealState) -> State:
        gone = own.unveiled and own.unveiled not in state.present
        return state.with_step(replace(own, unveiled=0)) if gone else state

    def done(self, game: Game, state: State, own: RevealState) -> bool:
        return own.seen

    def _cards(self, game: Game, state: State) -> int:
        """How many cards are turned over one by one."""
        of = game.closed(state, self.of) if self.one_by_one else None
        return 0 if of is None else of.covers(game, state, state.closed[of.id])

    def view(self, game: Game, state: State, own: RevealState) -> RevealView:
        of = game.closed(state, self.of)
        outcome = None if of is None else of.outcome(game, state, state.closed[of.id])
        turned, asked = own.turned if self.one_by_one else -1, self.turn(game, state, own)
        covered = self._cards(game, state) - own.turned
        return RevealView(self.of, self.show, outcome, turned, asked, own.unveiled, own.verdicts, covered)

    def outcome(self, game: Game, state: State, own: RevealState) -> Mapping[str, int] | None:
        """How often each verdict was said; None where there was none to say."""
        return self._said(own) if self.verdicts else None

    def _said(self, own: RevealState) -> dict[str, int]:
        return {option.id: list(own.verdicts.values()).count(option.id) for option in self.verdicts}

    def fact_names(self) -> tuple[str, ...]:
        return tuple(option.id for option in self.verdicts)

    def facts(self, game: Game, state: State, own: RevealState) -> Mapping[str, Fact]:
        """How often each verdict was said."""
        return dict(self._said(own))

    def answers(self, game: Game, state: State, own: RevealState) -> tuple[Answer, ...]:
        """How often each verdict was said."""
        said = self._said(own)
        return tuple(Answer(self.id, self.id, f"verdict-{name}", count) for name, count in said.items() if count)
