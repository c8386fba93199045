"""``choose``: the table picks one option; options carry effects on counters and a next step."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import Continue, Move, move
from kiosk.engine.options import Option
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id


@move
class Choose(Move):
    """The table leans towards an option; it is settled by going on."""

    option: str


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


class ChooseRules(Rules[ChooseState, ChooseView, ChooseOutcome | None]):
    """Options listed in the scenario, or the cards of a zone (``cards``); a chosen card goes to the zone ``to`` and its
    effects are counted. ``by`` roles, the seat of the first one that is here chooses; the table does where none is."""

    opinion = True
    reasons = frozenset({"no_such_option", "nothing_chosen"})

    kind: Literal["choose"]
    options: tuple[Option, ...] = ()
    cards: Id | None = None
    to: Id | None = None

    def zones_read(self) -> tuple[str, ...]:
        return tuple(zone for zone in (self.cards, self.to) if zone)

    def zones_shown(self) -> tuple[str, ...]:
        return (self.cards,) if self.cards else ()

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def jumps(self) -> tuple[str, ...]:
        return (*super().jumps(), *(option.next for option in self.options if option.next))

    def open_options(self, game: Game, state: State) -> tuple[str, ...]:
        """Ids that may be chosen now."""
        if self.cards:
            return state.zones[self.cards]
        return tuple(option.id for option in self.options if game.holds(state, option.when))

    def opens(self, game: Game, state: State) -> State:
        return state.with_step(ChooseState())

    def turn(self, game: Game, state: State, own: ChooseState) -> int:
        return game.holder(state, self.by)

    def candidates(self, game: Game, state: State, own: ChooseState, seat: int) -> Iterable[Move]:
        if seat == self.turn(game, state, own):
            yield from (Choose(option) for option in self.open_options(game, state))
            yield Continue()

    def refusal(self, game: Game, state: State, own: ChooseState, seat: int, move: Move) -> str | None:
        if seat != self.turn(game, state, own):
            return "not_your_turn"
        match move:
            case Choose(option=option):
                return None if option in self.open_options(game, state) else "no_such_option"
            case Continue():
                return None if own.picked else "nothing_chosen"
        return "not_here"

    def apply(self, game: Game, state: State, own: ChooseState, seat: int, move: Move) -> State:
        if isinstance(move, Choose):
            return state.with_step(ChooseState(move.option))
        return state.with_step(replace(own, settled=True))

    def done(self, game: Game, state: State, own: ChooseState) -> bool:
        return own.settled or not self.open_options(game, state)

    def closes(self, game: Game, state: State, own: ChooseState) -> State:
        """Effects are counted, the card moves, the next step is set."""
        if own.picked and self.cards and self.to:
            state = state.move_cards((own.picked,), self.cards, self.to)
        if own.picked and self.cards:
            return game.counted(state, game.card(own.picked).effects)
        option = next((option for option in self.options if option.id == own.picked), None)
        return replace(game.counted(state, option.effects), jump=option.next) if option else state

    def view(self, game: Game, state: State, own: ChooseState) -> ChooseView:
        return ChooseView(self.open_options(game, state), self.cards is not None, own.picked)

    def outcome(self, game: Game, state: State, own: ChooseState) -> ChooseOutcome | None:
        """What was chosen, if anything was."""
        return None if own.picked is None else ChooseOutcome(own.picked, self.cards is not None)

    def fact_names(self) -> tuple[str, ...]:
        return ("option",)

    def facts(self, game: Game, state: State, own: ChooseState) -> Mapping[str, Fact]:
        """``option``: the id of what was chosen."""
        return {} if own.picked is None else {"option": own.picked}

    def answers(self, game: Game, state: State, own: ChooseState) -> tuple[Answer, ...]:
        return () if own.picked is None else (Answer(self.id, self.id, f"option-{own.picked}", 1),)
