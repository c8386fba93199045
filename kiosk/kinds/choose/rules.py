"""``choose``: the table picks one option; options carry effects on counters and a next step."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Continue, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Line, Part, Step

if TYPE_CHECKING:
    from kiosk.engine.game import Game


@move
class Choose(Move):
    """The table leans towards an option; it is settled by going on."""

    option: str


class Option(Part):
    """One way on: shown when its conditions hold, with its effects (``{counter: +n}``) and where it leads."""

    id: Id
    text: Line
    when: tuple[Condition, ...] = ()
    effects: Mapping[Id, int] = Field(default_factory=dict)
    next: Id | None = None


@dataclass(frozen=True)
class ChooseState:
    """The option the table leans towards, and whether it is settled."""

    picked: str | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class ChooseView:
    """Option ids to show, whether they are cards, and the one leaned towards."""

    options: tuple[str, ...]
    cards: bool
    picked: str | None


@dataclass(frozen=True, slots=True)
class ChooseOutcome:
    """The option chosen, and whether it is a card."""

    option: str
    card: bool


class ChooseStep(Step):
    """Options listed in the scenario, or the cards of a zone (``cards``); a chosen card goes to the zone ``to`` and its
    effects are counted. ``by`` a role, its seat chooses; the table does where nobody holds it."""

    opinion = True
    reasons = frozenset({"no_such_option", "nothing_chosen"})

    kind: Literal["choose"]
    options: tuple[Option, ...] = ()
    cards: Id | None = None
    to: Id | None = None

    def zones_read(self) -> tuple[str, ...]:
        """The zone of the options and where the chosen card goes."""
        return tuple(zone for zone in (self.cards, self.to) if zone)

    def jumps(self) -> tuple[str, ...]:
        """Where options lead."""
        return (*super().jumps(), *(option.next for option in self.options if option.next))

    def opens(self, game: "Game", state: State) -> State:
        """Nothing is chosen yet."""
        return state.with_step(ChooseState())

    def open_options(self, game: "Game", state: State) -> tuple[str, ...]:
        """Ids that may be chosen now."""
        if self.cards:
            return state.zones[self.cards]
        return tuple(option.id for option in self.options if game.holds(state, option.when))

    def turn(self, game: "Game", state: State) -> int:
        """The seat that holds the role, if it is here."""
        return next(iter(game.actors(state, self.by)), TABLE) if self.by.startswith("role:") else TABLE

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """Each option, and going on."""
        if seat == self.turn(game, state):
            yield from (Choose(option) for option in self.open_options(game, state))
            yield Continue()

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """Only what is offered may be chosen, and only a choice lets the table go on."""
        if seat != self.turn(game, state):
            return "not_your_turn"
        match move:
            case Choose(option=option):
                return None if option in self.open_options(game, state) else "no_such_option"
            case Continue():
                return None if state.step.picked else "nothing_chosen"
        return "not_here"

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """Lean towards an option, or settle it."""
        if isinstance(move, Choose):
            return state.with_step(ChooseState(move.option))
        return state.with_step(replace(state.step, settled=True))

    def done(self, game: "Game", state: State) -> bool:
        """Once settled, or when nothing is offered."""
        return state.step.settled or not self.open_options(game, state)

    def closes(self, game: "Game", state: State) -> State:
        """Effects are counted, the card moves, the next step is set."""
        picked = state.step.picked
        if picked and self.cards and self.to:
            state = state.move_cards((picked,), self.cards, self.to)
        if picked and self.cards:
            return game.counted(state, game.card(picked).effects)
        option = next((option for option in self.options if option.id == picked), None)
        return replace(game.counted(state, option.effects), jump=option.next) if option else state

    def view(self, game: "Game", state: State) -> ChooseView:
        """What is offered."""
        return ChooseView(self.open_options(game, state), self.cards is not None, state.step.picked)

    def outcome(self, game: "Game", state: State) -> ChooseOutcome | None:
        """What was chosen, if anything was."""
        picked = state.closed[self.id].picked
        return None if picked is None else ChooseOutcome(picked, self.cards is not None)

    def fact_names(self) -> tuple[str, ...]:
        """The option chosen."""
        return ("option",)

    def facts(self, game: "Game", state: State, own: ChooseState) -> Mapping[str, Fact]:
        """``option``: the id of what was chosen."""
        return {} if own.picked is None else {"option": own.picked}

    def answers(self, game: "Game", state: State, own: ChooseState) -> tuple[Answer, ...]:
        """What was chosen."""
        return () if own.picked is None else (Answer(self.id, self.id, f"option-{own.picked}", 1),)
