"""``vote``: everybody entitled to answers, in secret or openly; then everything appears, and a rule may decide."""

from collections.abc import Iterator

from kiosk.engine.ballot import Abstain
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.guessing import GuesserDrawn, GuessTable
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State
from kiosk.kinds.vote.rules.casts import (
    GRADES,
    MOST_BYSTANDERS,
    UNDECIDED,
    AudienceBallot,
    Ballot,
    Cast,
    Settle,
    VoteOutcome,
    VoteState,
    VoteView,
    nameless,
)
from kiosk.kinds.vote.rules.counting import Count
from kiosk.kinds.vote.rules.shape import Chip, Consequence
from kiosk.kinds.vote.rules.telling import VoteTelling

__all__ = [
    "GRADES",
    "UNDECIDED",
    "AudienceBallot",
    "Ballot",
    "Cast",
    "Chip",
    "Consequence",
    "Count",
    "Settle",
    "VoteOutcome",
    "VoteRules",
    "VoteState",
    "VoteView",
]


class VoteRules(VoteTelling):
    """Those asked are whoever is here, ``by`` roles, or everybody ``except`` some roles; where none of those named is
    here, everybody is. Options are the ``cards`` of a zone, then those listed; by ``grade`` they are 1 to 5.

    ``report`` decides nothing; by ``plurality`` the first ``picks`` options win and the table settles a tie; a
    ``majority`` is more than half of the ballots, ``two-thirds`` at least that part, ``unanimity`` all of them; by
    ``grade`` it passes when the median is at least ``median`` and no ballot is under ``floor``. ``on_result`` says what
    follows from an option, or, by the name of the zone, from each card that wins. An option of ``alone`` goes with no
    other. Columns in ``hide`` are not shown until a reveal. ``audience`` counts bystanders apart. Of an ``anonymous``
    ballot only the counts stay once all have answered. A ``guess`` is about what most of the others chose.
    """

    reasons = frozenset(
        {"already_marked", "no_such_option", "nothing_chosen", "too_many", "no_such_chip", "not_everyone", "tied"}
        | {"audience_full", "no_such_guess"}
    )

    def opens(self, game: Game, state: State) -> State:
        closed = {option.id for option in self.options if not game.holds(state, option.when)}
        cards = state.zones[self.cards] if self.cards else ()
        options = (*cards, *(option for option in self.listed if option not in closed))
        return state.with_step(VoteState(state.first_card(self.card), options))

    def voters(self, game: Game, state: State) -> tuple[int, ...]:
        """Everybody here where nobody holds a role, or where there are no teams; but nobody where those who are named
        have begun to answer and are gone."""
        if self.by == "audience":
            return ()
        return game.actors(state, self.by, self.but) or (() if self._deserted(state) else state.present)

    def _deserted(self, state: State) -> bool:
        """Whether there are ballots, and all of them are of seats that are gone."""
        casts = state.step.casts if self.named else ()
        return bool(casts) and not any(cast.seat in state.present for cast in casts)

    @property
    def staged(self) -> bool:
        return self.ballot != "open"

    def _team(self, state: State, seat: int) -> str:
        """The team a seat votes for; empty where seats vote for themselves."""
        return next(each.team for each in state.seats if each.number == seat) if self.by == "each-team" else ""

    def at_once(self) -> bool:
        """A ballot is one touch, of one option or of what goes together; a team has one answer, which whoever comes
        next would change."""
        return self.by != "each-team" and (bool(self.alone) or (self.ballot != "open" and self.picks == 1))

    def free(self, game: Game, state: State, own: VoteState) -> tuple[int, ...]:
        """Nobody where there are too many ballots for the keys of a pad."""
        return super().free(game, state, own) if self.few(own.options) else ()

    def answered(self, state: State, own: VoteState) -> set[int]:
        """The seats of the ballots, and of the teams that gave one."""
        seats = {cast.seat for cast in own.casts}
        if self.by != "each-team":
            return seats
        teams = {cast.team for cast in own.casts if cast.team}
        return seats | {seat.number for seat in state.seats if seat.team in teams}

    def candidates(self, game: Game, state: State, own: VoteState, seat: int) -> Iterator[Move]:
        """Ballots without a reason and with one, and passing; for the table, what bystanders touch, ties, going on."""
        options = own.options
        if seat == TABLE:
            yield from (kind(option) for kind in (AudienceBallot, Settle) for option in options)
            yield Continue()
            return
        yield from (Ballot(chosen, ()) for chosen in self.ballots(options))
        yield from (Ballot(options[:1], (chip.id,)) for chip in self.chips)
        yield Abstain()
        yield from self.guess_candidates(own)

    def refusal(self, game: Game, state: State, own: VoteState, seat: int, move: Move) -> str | None:
        match move:
            case Ballot() | Abstain():
                return self.seat_refusal(game, state, own, seat) or self._fault(own, move)
            case AudienceBallot(option=option) if self.listening(game, state, own):
                full = "audience_full" if len(own.bystanders) >= MOST_BYSTANDERS else None
                return full if option in own.options else "no_such_option"
            case Settle(option=option) if own.shown:
                return None if option in Count(self, own).level else "no_such_option"
            case Continue():
                return self._waiting(game, state, own)
            case GuessTable():
                return self.guess_refusal(game, state, own, seat, move)
        return "not_here"

    def _waiting(self, game: Game, state: State, own: VoteState) -> str | None:
        """Why the table cannot go on."""
        if own.shown:
            return None if own.counted else "tied"
        return None if self.listening(game, state, own) else "not_everyone"

    def _fault(self, own: VoteState, ballot: Ballot | Abstain) -> str | None:
        """What is wrong with a ballot."""
        if isinstance(ballot, Abstain):
            return None
        options, chips = ballot.options, ballot.chips
        if not options:
            return "nothing_chosen"
        if not set(options).issubset(own.options):
            return "no_such_option"
        if not set(chips) <= {chip.id for chip in self.chips}:
            return "no_such_chip"
        once = len(set(options)) == len(options) and len(set(chips)) == len(chips)
        few = len(options) <= self.picks and len(chips) <= self.chips_up_to
        return None if once and few and self.agrees(options) else "too_many"

    def apply(self, game: Game, state: State, own: VoteState, seat: int, move: Move) -> State:
        match move:
            case Ballot(options=options, chips=chips):
                return state.with_step(self._with(own, Cast(seat, options, chips, self._team(state, seat))))
            case Abstain():
                return state.with_step(self._with(own, Cast(seat, team=self._team(state, seat))))
            case AudienceBallot(option=option):
                return state.with_step(replace(own, bystanders=(*own.bystanders, option)))
            case Settle(option=option):
                return state.with_step(replace(own, settled=(*own.settled, option)))
            case GuessTable() | GuesserDrawn():
                return self.guessed(state, own, move)
        return state.with_step(replace(own, seen=True) if own.shown else replace(own, heard=True))

    @staticmethod
    def _with(own: VoteState, cast: Cast) -> VoteState:
        """The ballots with one more, in the place of what the same seat answered before."""
        return replace(own, casts=(*[given for given in own.casts if given.seat != cast.seat], cast))

    def settles(self, game: Game, state: State, own: VoteState) -> State:
        """Who left keeps a voice, not a seat. Counters move as soon as it is seen what was decided."""
        if not own.shown and (gone := {cast.seat for cast in own.casts} - state.seats.taken - {TABLE}):
            own = replace(own, casts=tuple([replace(c, seat=TABLE) if c.seat in gone else c for c in own.casts]))
            state = state.with_step(own)
        state = super().settles(game, state, own)
        own = state.step
        if not own.shown or own.counted:
            return state
        state, count = self._kept(state, own), Count(self, own)
        return state if count.level else self._weighed(game, state, state.step, count)

    def _kept(self, state: State, own: VoteState) -> State:
        """What stays of the ballots: of an anonymous vote, no more than the count needs."""
        return state.with_step(replace(own, casts=nameless(own.casts))) if self.ballot == "anonymous" else state

    def _weighed(self, game: Game, state: State, own: VoteState, count: Count) -> State:
        """The counters as the result moves them, once."""
        if own.counted:
            return state
        for part in self.follows(count.results):
            state = game.counted(state, part.effects)
        for card in count.winners:
            if self.cards and card in state.zones[self.cards]:
                state = game.counted(state, game.card(card).effects)
        return state.with_step(replace(own, counted=True))

    def complete(self, game: Game, state: State, own: VoteState) -> bool:
        """Bystanders are heard last; where they alone are asked, they say when they are done."""
        answered = own.heard if self.by == "audience" else super().complete(game, state, own)
        return answered and not self.unheard(state, own)

    def untold(self, move: Move) -> bool:
        return self.ballot == "anonymous" and isinstance(move, Ballot)

    def done(self, game: Game, state: State, own: VoteState) -> bool:
        return own.seen or not own.options

    def closes(self, game: Game, state: State, own: VoteState) -> State:
        """Effects are counted, winners move, the next step is set."""
        count = Count(self, own)
        state = self._weighed(game, state, own, count)
        for card in count.winners:
            if self.cards and self.to and card in state.zones[self.cards]:
                state = state.move_cards((card,), self.cards, self.to)
        state = self._kept(state, state.step)
        jump = next((part.next for part in self.follows(count.results) if part.next), None)
        return replace(state, jump=jump) if jump else state
