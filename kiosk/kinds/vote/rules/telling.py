"""What is told of a vote: what its screen sees, its result, who has the floor, what conditions and counts ask."""

from collections.abc import Iterable, Mapping

from kiosk.engine.conditions import Fact
from kiosk.engine.floors import Floor, farthest_first, rarest_first, unnamed
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.state import State
from kiosk.engine.step import Answer
from kiosk.kinds.vote.rules.casts import UNDECIDED, Cast, VoteOutcome, VoteState, VoteView
from kiosk.kinds.vote.rules.counting import Count, mixed, tally
from kiosk.kinds.vote.rules.shape import VoteShape


class VoteTelling(VoteShape):
    """What is read from ballots, and changes none."""

    def listening(self, game: Game, state: State, own: VoteState) -> bool:
        """Whether bystanders are asked now: once every seat has answered."""
        return self.unheard(state, own) and not own.shown and not self.awaited(game, state, own)

    def unheard(self, state: State, own: VoteState) -> bool:
        """Whether bystanders are asked, and have not said that they are done."""
        return not own.heard and (self.by == "audience" or (self.audience and bool(state.present)))

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
