"""What the checks ask of a vote: what it offers, who may answer, what follows from the result."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from kiosk.decks.checks.kind import MANY, AnyChecks, KindChecks, Look, Reading, Turn, WrittenEnding
from kiosk.decks.checks.paths.known import Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs, Sought
from kiosk.decks.checks.seats import roles_exist, some_left_out, teams_exist
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import NodePath, StepDraft
from kiosk.decks.findings import listed, near
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.state import SEATS
from kiosk.kinds.vote.rules import UNDECIDED, VoteRules

FACTS = ("option", "voters", "moved", "abstained")
"""Names of facts about a whole vote: an option that has one of them would hide it."""

GRADED = ("passed", "refused")
"""What a vote by grades may come to."""


class VoteChecks(KindChecks[VoteRules]):
    """Options are cards of a zone, those listed, or grades; a rule may make something follow."""

    def options(self, survey: Survey) -> tuple[str, ...]:
        """Every option that may be offered."""
        cards = tuple(card.id for card in survey.cards_in(self.step.cards)) if self.step.cards else ()
        return (*cards, *self.step.listed)

    def _countable(self, survey: Survey) -> bool:
        """Whether it is known what may be offered: texts that visitors write are cards, too."""
        return not (self.step.cards and survey.texts)

    def check(self, survey: Survey, written: StepDraft) -> None:
        self._voters(survey, written)
        self._offered(survey, written)
        self._results(survey, written)

    def _voters(self, survey: Survey, written: StepDraft) -> None:
        if self.step.by == "table":
            survey.note("E260", written, "by")
        if self.step.by == "each-team":
            teams_exist(survey, written, "by", self.step.by)
        roles_exist(survey, written, "by", self.step.by)
        some_left_out(survey, written, self.step.but, everybody=self.step.by == "each")
        if self.step.guess and not (self.step.by == "each" and self.step.ballot == "secret" and self.step.at_once()):
            survey.note("E279", written, "guess")
        if not self.step.prompt and not self.step.card:
            survey.note("E182", written, field="prompt")

    def _offered(self, survey: Survey, written: StepDraft) -> None:
        step, count = self.step, len(self.options(survey))
        if step.rule == "grade" and (step.options or step.cards):
            survey.note("E262", written, "cards" if step.cards else "options")
        elif not step.listed and not step.cards:
            survey.note("E167", written)
        elif step.picks > count and self._countable(survey):
            survey.note("E261", written, "picks", picks=step.picks, count=count)
        for name in set(step.alone) - set(step.listed):
            survey.note(
                "E264", written, "alone", name=name, known=listed(step.listed) or "—", **near(name, step.listed)
            )
        for number, option in enumerate(step.options):
            if option.id in (*FACTS, *self._undecided):
                survey.note("E266", written, "options", number, "id", id=option.id)

    def _results(self, survey: Survey, written: StepDraft) -> None:
        graded = self.step.rule == "grade"
        for path in self._consequences() if self.step.rule == "report" else ():
            survey.note("E265", written, *path, field=path[-1])
        if self.step.to and not self.step.cards:
            survey.note("E268", written, "to")
        zone = (self.step.cards,) if self.step.cards else ()
        known = GRADED if graded else (*self.options(survey), *zone)
        for name in self.step.on_result if graded or self._countable(survey) else ():
            if name not in known:
                values = {"name": name, "known": listed(known) or "—", **near(name, known)}
                survey.note("E264", written, "on_result", name, **values)

    def _consequences(self) -> Iterator[NodePath]:
        """What is written to follow from a result."""
        yield from ((field,) for field in ("on_result", "to") if getattr(self.step, field))
        yield from (("no_result",),) if self._otherwise else ()
        for number, option in enumerate(self.step.options):
            yield from (("options", number, field) for field in ("effects", "next") if getattr(option, field))

    @property
    def _undecided(self) -> tuple[str, ...]:
        """The name of what it comes to where no option wins, if it has one."""
        return (UNDECIDED,) if self.step.decides else ()

    @property
    def _otherwise(self) -> bool:
        """Whether something follows where there is no result."""
        return bool(self.step.no_result.effects or self.step.no_result.next)

    def moves(self) -> tuple[Moving, ...]:
        return ((self.step.cards, self.step.to),) if self.step.cards and self.step.to else ()

    def shows(self) -> tuple[str, ...]:
        targets = [target for _, target in self.moves()]
        return tuple(zone for zone in self.step.zones_read() if zone not in targets)

    def hands(self) -> tuple[str, ...]:
        return ()

    def looks_back(self) -> Iterable[Look]:
        if self.step.compare_with:
            yield Look(self.step.compare_with, "E263", self._asks_the_same, ("compare_with",))
            yield Look(self.step.compare_with, "E269", self._both_named, ("compare_with",))

    def _asks_the_same(self, other: AnyChecks) -> bool:
        """Whether another step asks the same of the same voters: seats, or teams."""
        return isinstance(other, VoteChecks) and _asked(other.step) == _asked(self.step)

    def _both_named(self, other: AnyChecks) -> bool:
        """Whether it is known of both who answered what."""
        return not isinstance(other, VoteChecks) or "anonymous" not in (self.step.ballot, other.step.ballot)

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome", "apart", "ballots"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), about=self.step.card)

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        if fact == "option":
            return GRADED if self.step.rule == "grade" else (*self.options(survey), *self._undecided)
        if fact == "moved" and self.step.compare_with is None:
            return range(1)
        return range((MANY if self.step.by == "audience" else SEATS) + 1)

    def facts(self, survey: Survey) -> tuple[str, ...]:
        """Those of the rules, and the cards whose ballots are counted."""
        return (*super().facts(survey), *self.options(survey))

    def written_effects(self) -> Iterable[tuple[NodePath, Mapping[str, int]]]:
        yield from ((("options", number), option.effects) for number, option in enumerate(self.step.options))
        yield from ((("on_result", name), result.effects) for name, result in self.step.on_result.items())
        yield ("no_result",), self.step.no_result.effects

    def effects(self, survey: Survey) -> Iterator[Mapping[str, int]]:
        yield from (effects for _, effects in self.written_effects())
        if self.step.cards and self.step.rule != "report":
            yield from survey.effects_in(self.step.cards)

    def offers(self) -> Sequence[tuple[Condition, ...]]:
        return () if self.step.cards else tuple(option.when for option in self.step.options)

    def leads_on(self) -> bool:
        return not self.step.next

    def endings(self) -> tuple[WrittenEnding, ...] | None:
        return None

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        """It is never sure that an option wins."""
        stock.show(written, self.shows())
        for origin, target in self.moves():
            stock.move(origin, target, self.step.picks, sure=False)

    def needs(self, sought: Sought) -> None:
        sought.asked(condition for option in self.step.options for condition in option.when)
        decisive = (self.step.on_result and not self._alike) or self._otherwise
        if self.step.cards and (decisive or self.step.id in sought.names or sought.effects):
            sought.cards.add(self.step.cards)

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        """The winners come in whatever order. A report decides nothing, though an option may be ahead of all others."""
        step = self.step
        cards = self._cards(proof, here, needed)
        if step.rule == "report":
            ahead = ("", *cards, *step.listed) if step.id in needed.names else ("",)
            yield from (proof.on(here.noted(step.id, option), step) for option in ahead)
            return
        decided = dict.fromkeys(results for names in step.results(cards) for results in permutations(names))
        yield from (self._decided(proof, here, cards, results) for results in decided)

    def _cards(self, proof: Proof, here: Reached, needed: Needs) -> tuple[str, ...]:
        """The cards that may win, told apart where it matters which; else so many by the name of their zone."""
        step, zone = self.step, self.step.cards
        if zone is None:
            return ()
        if self._alike and step.id not in needed.names and not any(card.effects for card in proof.game.cards.values()):
            return (zone,) * step.picks
        return proof.pile(here, zone).cards if zone in needed.cards else ()

    @property
    def _alike(self) -> bool:
        """Whether the same is written to follow from any card of the zone, which stays where it is."""
        step = self.step
        return step.cards in step.on_result and step.on_result.keys() <= {step.cards, *step.listed} and not step.to

    def _decided(self, proof: Proof, here: Reached, cards: tuple[str, ...], results: tuple[str, ...]) -> Reached:
        step, followed = self.step, self.step.follows(results)
        way = here.noted(step.id, next(iter(results), UNDECIDED if step.decides else ""))
        way = way.turned(step.id, *(results or ("",))) if cards or step.listed else way
        for part in followed:
            way = proof.counted(way, part.effects)
        for card in results:
            if step.cards and card in cards and card != step.cards:
                way = proof.counted(way, proof.game.card(card).effects)
                way = proof.moved(way, card, step.cards, step.to) if step.to else way
        return proof.on(way, step, next((part.next for part in followed if part.next), None))

    def turn(self) -> Turn | None:
        return "ballot"


def _asked(step: VoteRules) -> tuple[object, ...]:
    return frozenset(step.listed), step.cards, step.by == "each-team", step.by == "audience"
