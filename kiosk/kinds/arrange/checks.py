"""What the checks ask of cards to arrange: an answer for each, and a way to score that agrees with the places."""

from collections.abc import Iterable, Iterator

from kiosk.decks.checks.kind import MANY, DecidesNothing, Look, Reading
from kiosk.decks.checks.paths.known import Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs
from kiosk.decks.checks.right_places import right_places
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.kinds.arrange.rules import ArrangeRules


class ArrangeChecks(DecidesNothing[ArrangeRules]):
    """All cards go from their zone to another, in whatever order."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        named, given = self.step.slots is not None, self.step
        if given.scoring != "none" and not given.answer:
            survey.note("E170", written, "scoring")
        elif named and given.scoring == "pairs":
            survey.note("E171", written, "scoring")
        elif not named and given.in_turn:
            survey.note("E172", written, "by")
        elif named and given.given:
            survey.note("E183", written, "given")
        elif given.answer:
            right_places(survey, written, given.cards, given.answer, self._places(survey))

    def _places(self, survey: Survey) -> frozenset[str] | None:
        if self.step.slots is None:
            return None
        if isinstance(self.step.slots, str):
            return frozenset(card.id for card in survey.cards_in(self.step.slots))
        return frozenset(slot.id for slot in self.step.slots)

    def moves(self) -> tuple[Moving, ...]:
        return ((self.step.cards, self.step.to),)

    def shows(self) -> tuple[str, ...]:
        return tuple(zone for zone in self.step.zones_read() if zone != self.step.to)

    def hands(self) -> tuple[str, ...]:
        return ()

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return range((self.step.attempts if fact == "attempts" and not self.step.in_turn else MANY) + 1)

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        stock.show(written, self.shows())
        have = stock.most.get(self.step.cards, 0)
        if self.step.given and 0 < have < self.step.given + 2:
            stock.survey.note("E173", written, "given", given=self.step.given, count=have)
        stock.move(self.step.cards, self.step.to, sure=sure)

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        yield proof.passed(proof.shoved(here, self.step.cards, self.step.to), self.step)
