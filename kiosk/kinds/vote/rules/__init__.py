"""``vote``: everybody entitled to answers, in secret or openly; then everything appears, and a rule may decide."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kiosk.engine.conditions import Fact
from kiosk.engine.floors import Floor, farthest_first, rarest_first
from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, first_card
from kiosk.kinds.vote.rules import ballots
from kiosk.kinds.vote.rules.counting import Count, facts_of, measures_of, outcome_of
from kiosk.kinds.vote.rules.shape import VoteShape
from kiosk.kinds.vote.rules.voting import GRADES, VoteOutcome, VoteState, VoteView

__all__ = ["GRADES", "Vote", "VoteOutcome", "VoteView"]

if TYPE_CHECKING:
    from kiosk.engine.game import Game


class Vote(VoteShape):
    """Options are the ``cards`` of a zone, then those listed; by ``grade`` they are 1 to 5.

    ``report`` decides nothing; by ``plurality`` the first ``picks`` options win and the table settles a tie; a
    ``majority`` is more than half of the ballots; by ``grade`` it passes when the median is at least ``median`` and no
    ballot is under ``floor``. Columns in ``hide`` are not shown until a reveal. ``audience`` counts bystanders apart.
    """

    reasons = frozenset(
        {"already_marked", "no_such_option", "nothing_chosen", "too_many", "no_such_chip", "not_everyone", "tied"}
        | {"audience_full"}
    )

    def opens(self, game: "Game", state: State) -> State:
        """Nobody has answered."""
        closed = {option.id for option in self.options if not game.holds(state, option.when)}
        cards = state.zones[self.cards] if self.cards else ()
        options = (*cards, *(option for option in self.listed if option not in closed))
        return state.with_step(VoteState(first_card(state, self.card), options))

    def turn(self, game: "Game", state: State) -> int:
        """The first seat that has not answered."""
        return next(iter(ballots.waiting(self, game, state)), TABLE)

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """Everything one may touch."""
        return ballots.candidates(self, game, state, seat)

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """Each voter answers once, in turn; the table goes on after the reveal."""
        return ballots.refusal(self, game, state, seat, move)

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """A ballot is kept, or the table goes on."""
        return ballots.apply(self, game, state, seat, move)

    def settles(self, game: "Game", state: State) -> State:
        """Everything appears once every voter that is here has answered."""
        return ballots.settles(self, game, state)

    def done(self, game: "Game", state: State) -> bool:
        """Once the table has seen the count, or when nothing is offered."""
        return state.step.seen or not state.step.options

    def closes(self, game: "Game", state: State) -> State:
        """Effects are counted, winners move, the next step is set."""
        count = Count(self, state.step)
        followed = self.follows(count.results)
        for part in followed:
            state = game.counted(state, part.effects)
        for card in count.winners:
            if self.cards and card in state.zones[self.cards]:
                state = game.counted(state, game.card(card).effects)
                state = state.move_cards((card,), self.cards, self.to) if self.to else state
        return replace(state, jump=next((part.next for part in followed if part.next), None))

    def _cards(self, own: VoteState) -> tuple[str, ...]:
        return tuple(option for option in own.options if option not in self.listed)

    def view(self, game: "Game", state: State) -> VoteView:
        """The options, and who answered."""
        own: VoteState = state.step
        cards = self._cards(own)
        seen = own.shown or self.ballot == "open"
        return VoteView(
            card=own.card,
            options=own.options,
            cards=cards,
            hidden=self.hide,
            marked=tuple(cast.seat for cast in own.casts if cast.seat),
            choices={cast.seat: cast.options for cast in own.casts if seen and cast.seat},
            listening=ballots.listening(self, game, state),
            answered=len(own.bystanders),
            result=outcome_of(self, state, own, cards) if own.shown else None,
        )

    def outcome(self, game: "Game", state: State) -> VoteOutcome:
        """The count, for a later reveal or the result; a secret ballot that never appeared stays secret."""
        own: VoteState = state.closed[self.id]
        seen = own if own.shown or self.ballot == "open" else replace(own, casts=(), bystanders=())
        return outcome_of(self, state, seen, self._cards(own))

    def floors(self, game: "Game", state: State, own: VoteState) -> tuple[Floor, ...]:
        """Those who chose what the fewest chose first; of grades, the two most distant."""
        chosen = {cast.seat: cast.options[0] for cast in own.casts if own.shown and cast.options}
        here = {seat: option for seat, option in chosen.items() if seat in state.present}
        if self.rule == "grade":
            return farthest_first({seat: int(grade) for seat, grade in here.items()})
        return rarest_first(here)

    def facts(self, game: "Game", state: State, own: VoteState) -> Mapping[str, Fact]:
        """``option``: what was decided; how many ``voters`` there were, how many ``moved`` or ``abstained``; and the
        count of each option, by its id."""
        return facts_of(outcome_of(self, state, own, ()))

    def answers(self, game: "Game", state: State, own: VoteState) -> tuple[Answer, ...]:
        """How often each option and each reason was given, what bystanders touched, and how many moved."""
        measures = measures_of(self, outcome_of(self, state, own, ()))
        return tuple(Answer(self.id, own.card or self.id, name, count) for name, count in measures.items())
