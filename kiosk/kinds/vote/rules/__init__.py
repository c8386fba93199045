"""``vote``: everybody entitled to answers, in secret or openly; then everything appears, and a rule may decide."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.engine.ballot import Abstain
from kiosk.engine.conditions import Fact
from kiosk.engine.floors import Floor, farthest_first, rarest_first, unnamed
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.guessing import GuesserDrawn, GuessTable
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State
from kiosk.engine.step import Answer
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
from kiosk.kinds.vote.rules.counting import Count, mixed, tally
from kiosk.kinds.vote.rules.shape import Chip, Consequence, VoteShape

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


MOST_KEYS = 6
"""So many ballots that name several options have room on a pad."""


class VoteRules(VoteShape):
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

    def _team(self, state: State, seat: int) -> str:
        """The team a seat votes for; empty where seats vote for themselves."""
        return next(each.team for each in state.seats if each.number == seat) if self.by == "each-team" else ""

    def at_once(self) -> bool:
        """A ballot is one touch, of one option or of what goes together; a team has one answer, which whoever comes
        next would change."""
        return self.by != "each-team" and (bool(self.alone) or (self.ballot != "open" and self.picks == 1))

    def free(self, game: Game, state: State, own: VoteState) -> tuple[int, ...]:
        """Nobody where there are too many ballots for the keys of a pad."""
        few = self.picks == 1 or len(self.ballots(own.options)) <= MOST_KEYS
        return super().free(game, state, own) if few else ()

    def answered(self, state: State, own: VoteState) -> set[int]:
        """The seats of the ballots, and of the teams that gave one."""
        teams = {cast.team for cast in own.casts if cast.team}
        return {cast.seat for cast in own.casts} | {seat.number for seat in state.seats if teams and seat.team in teams}

    def listening(self, game: Game, state: State, own: VoteState) -> bool:
        """Whether bystanders are asked now: once every seat has answered."""
        asked = self.by == "audience" or (self.audience and bool(state.present))
        return asked and not own.heard and not own.shown and not self.awaited(game, state, own)

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
            return "tied" if Count(self, own).level else None
        return None if self.listening(game, state, own) else "not_everyone"

    def _fault(self, own: VoteState, ballot: Ballot | Abstain) -> str | None:
        """What is wrong with a ballot."""
        if isinstance(ballot, Abstain):
            return None
        if not ballot.options:
            return "nothing_chosen"
        if not set(ballot.options) <= set(own.options):
            return "no_such_option"
        if not set(ballot.chips) <= {chip.id for chip in self.chips}:
            return "no_such_chip"
        if not self.agrees(ballot.options):
            return "too_many"
        most = {ballot.options: self.picks, ballot.chips: self.chips_up_to}
        return "too_many" if any(len(given) > min(count, len(set(given))) for given, count in most.items()) else None

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
        return replace(own, casts=(*(given for given in own.casts if given.seat != cast.seat), cast))

    def settles(self, game: Game, state: State, own: VoteState) -> State:
        """Who left keeps a voice, not a seat. Counters move as soon as it is seen what was decided."""
        taken = {0, *(seat.number for seat in state.seats)}
        if not own.shown and any(cast.seat not in taken for cast in own.casts):
            own = replace(own, casts=tuple(c if c.seat in taken else replace(c, seat=0) for c in own.casts))
            state = state.with_step(own)
        state = super().settles(game, state, own)
        own = state.step
        if own.shown:
            state = self._kept(state, own)
            own = state.step
        return self._weighed(game, state, own) if own.shown and not Count(self, own).level else state

    def _kept(self, state: State, own: VoteState) -> State:
        """What stays of the ballots: of an anonymous vote, no more than the count needs."""
        return state.with_step(replace(own, casts=nameless(own.casts))) if self.ballot == "anonymous" else state

    def _weighed(self, game: Game, state: State, own: VoteState) -> State:
        """The counters as the result moves them, once."""
        if own.counted:
            return state
        count = Count(self, own)
        for part in self.follows(count.results):
            state = game.counted(state, part.effects)
        for card in count.winners:
            if self.cards and card in state.zones[self.cards]:
                state = game.counted(state, game.card(card).effects)
        return state.with_step(replace(own, counted=True))

    def complete(self, game: Game, state: State, own: VoteState) -> bool:
        """Bystanders are heard last; where they alone are asked, they say when they are done."""
        answered = own.heard if self.by == "audience" else super().complete(game, state, own)
        return answered and not self.listening(game, state, own)

    def untold(self, move: Move) -> bool:
        return self.ballot == "anonymous" and isinstance(move, Ballot)

    def done(self, game: Game, state: State, own: VoteState) -> bool:
        return own.seen or not own.options

    def closes(self, game: Game, state: State, own: VoteState) -> State:
        """Effects are counted, winners move, the next step is set."""
        count, state = Count(self, own), self._weighed(game, state, own)
        for card in count.winners:
            if self.cards and self.to and card in state.zones[self.cards]:
                state = state.move_cards((card,), self.cards, self.to)
        state = self._kept(state, state.step)
        return replace(state, jump=next((part.next for part in self.follows(count.results) if part.next), None))

    def _in_order(self, own: VoteState) -> tuple[str, ...]:
        """The options as they are shown: where authors are hidden, in an order that does not tell whose came first."""
        return mixed(own.options) if "author" in self.hide else own.options

    def _cards(self, own: VoteState) -> tuple[str, ...]:
        return tuple(option for option in self._in_order(own) if option not in self.listed)

    def view(self, game: Game, state: State, own: VoteState) -> VoteView:
        seen = own.shown or self.ballot == "open"
        return VoteView(
            card=own.card,
            options=self._in_order(own),
            cards=self._cards(own),
            hidden=self.hide,
            marked=tuple(cast.seat for cast in own.casts if cast.seat),
            choices={cast.seat: cast.options for cast in own.casts if seen and cast.seat},
            listening=self.listening(game, state, own),
            answered=len(own.bystanders),
            result=self._counted(state, own) if own.shown else None,
            guesser=self.guesser(game, state, own),
        )

    def outcome(self, game: Game, state: State, own: VoteState) -> VoteOutcome:
        """A secret ballot that never appeared stays secret."""
        seen = own if own.shown or self.ballot == "open" else replace(own, casts=(), bystanders=())
        return self._counted(state, seen)

    def _counted(self, state: State, own: VoteState) -> VoteOutcome:
        count = Count(self, own)
        return VoteOutcome(
            card=own.card,
            options=self._in_order(own),
            cards=self._cards(own),
            hidden=self.hide,
            rule=self.rule,
            counts=count.by_option,
            chips=tally((chip.id for chip in self.chips), (chip for cast in own.casts for chip in cast.chips)),
            choices={cast.seat: cast.options for cast in own.casts if cast.seat and cast.options},
            before={cast.seat: old for cast in own.casts if cast.seat and (old := self._earlier(state, cast))},
            audience=tally(own.options, own.bystanders) if self.audience or self.by == "audience" else {},
            voters=count.ballots,
            abstained=count.abstained,
            moved=self._moved(state, own),
            option=count.option,
            winners=count.winners,
            tied=count.level,
            reasons={option: self._reasons(own, option) for option in own.options} if self.chips else {},
            guess=self.guess_seen(own),
        )

    def _reasons(self, own: VoteState, option: str) -> dict[str, int]:
        """How often each chip was given with an option."""
        given = (chip for cast in own.casts if option in cast.options for chip in cast.chips)
        return tally((chip.id for chip in self.chips), given)

    def _earlier(self, state: State, cast: Cast) -> tuple[str, ...]:
        """The options the same voter gave in the vote compared with."""
        other = state.closed.get(self.compare_with) if self.compare_with else None
        casts = other.casts if isinstance(other, VoteState) else ()
        return next((old.options for old in casts if cast.same_voter(old)), ())

    def _moved(self, state: State, own: VoteState) -> int:
        """How many voters gave other options than in the vote compared with."""
        before = [(self._earlier(state, cast), cast.options) for cast in own.casts]
        return sum(1 for old, new in before if old and new and set(old) != set(new))

    def floors(self, game: Game, state: State, own: VoteState) -> tuple[Floor, ...]:
        """Those who chose what the fewest chose first; of grades, the two most distant. After an anonymous vote a floor
        is nobody's: whoever gave such a ballot may take it."""
        chosen = self._chosen(state, own)
        if self.rule != "grade":
            return self._named(rarest_first(chosen))
        return self._named(farthest_first({seat: int(grade) for seat, grade in chosen.items()}))

    def outvoted(self, game: Game, state: State, own: VoteState) -> tuple[Floor, ...]:
        """All ballots count, also those of seats that are gone."""
        counts = Count(self, own).by_option
        most = max(counts.values(), default=0)
        fewer = tuple(cast for cast in own.casts if all(counts[option] < most for option in cast.options))
        return self._named(rarest_first(self._chosen(state, replace(own, casts=fewer))))

    def _chosen(self, state: State, own: VoteState) -> dict[int, str]:
        """What those who are here chose first, by seat; by any number where nobody knows the seats."""
        given = [cast for cast in own.casts if own.shown and cast.options]
        if self.ballot == "anonymous":
            return {number: cast.options[0] for number, cast in enumerate(given)}
        return {cast.seat: cast.options[0] for cast in given if cast.seat in state.present}

    def _named(self, floors: tuple[Floor, ...]) -> tuple[Floor, ...]:
        return unnamed(floors) if self.ballot == "anonymous" else floors

    def facts(self, game: Game, state: State, own: VoteState) -> Mapping[str, Fact]:
        """``option``: what was decided, ``undecided`` where no option wins; how many ``voters`` there were, how many
        ``moved`` or ``abstained``; and the count of each option, by its id."""
        count = Count(self, own)
        option = count.option or (UNDECIDED if self.decides else None)
        decided = {} if option is None else {"option": option}
        told = {"voters": count.ballots, "moved": self._moved(state, own), "abstained": count.abstained}
        return {**count.by_option, **told, **decided}

    def answers(self, game: Game, state: State, own: VoteState) -> tuple[Answer, ...]:
        """How often each option and each reason was given, what bystanders touched, and how many moved."""
        seen = self._counted(state, own)
        kept = {f"option-{name}": count for name, count in seen.counts.items() if count}
        kept |= {f"chip-{name}": count for name, count in seen.chips.items() if count}
        kept |= {f"audience-{name}": count for name, count in seen.audience.items() if count and self.audience}
        kept |= {"moved": seen.moved} if self.compare_with else {}
        about = own.card or self.id
        return (*(Answer(self.id, about, *found) for found in kept.items()), *self.guess_answers(own, about))

    def given(self, own: VoteState) -> Iterable[tuple[int, str]]:
        return ((cast.seat, cast.options[0]) for cast in own.casts if cast.options)

    def guesses(self, own: VoteState) -> tuple[str, ...]:
        return own.options

    def standing(self, counts: Mapping[str, int]) -> tuple[str, ...]:
        """What was chosen most often."""
        return tuple(option for option, count in counts.items() if count == max(counts.values()))

    def nearness(self, guess: str, counts: Mapping[str, int]) -> float:
        return counts.get(guess, 0) / max(counts.values())
