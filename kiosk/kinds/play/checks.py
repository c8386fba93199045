"""What the checks ask of cards played from a hand: a hand, somewhere to go, and an answer for each."""

from collections.abc import Iterable, Iterator

from kiosk.decks.checks.kind import DecidesNothing, Look, Reading
from kiosk.decks.checks.paths.known import Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs
from kiosk.decks.checks.right_places import right_places
from kiosk.decks.checks.seats import roles_exist, some_left_out, teams_exist
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.engine.state import SEATS
from kiosk.kinds.play.rules import PlayRules


class PlayChecks(DecidesNothing[PlayRules]):
    """Cards leave the hands of the seats for a zone, or stay where they lie."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if self.step.by == "each-team":
            teams_exist(survey, written, "by", self.step.by)
        roles_exist(survey, written, "by", self.step.by)
        some_left_out(survey, written, self.step.but, everybody=self.step.by == "each")
        zone = survey.draft.zones.get(self.step.origin)
        if zone is not None and zone.per != "seat":
            survey.note("E255", written, "from", zone=self.step.origin)
        if not self.step.to and not self.step.onto:
            survey.note("E254", written)
        if self.step.answer and not self.step.onto:
            survey.note("E256", written, "answer")
        elif self.step.answer and self.step.onto:
            places = frozenset(card.id for card in survey.cards_in(self.step.onto))
            right_places(survey, written, self.step.origin, self.step.answer, places)

    def moves(self) -> tuple[Moving, ...]:
        return ((self.step.origin, self.step.to),) if self.step.to else ()

    def shows(self) -> tuple[str, ...]:
        return tuple(zone for zone in self.step.zones_read() if zone != self.step.to)

    def hands(self) -> tuple[str, ...]:
        return (self.step.origin,)

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        """Cards played have their right places to show; without an answer, only what is written of them."""
        return frozenset({"outcome"} if self.step.answer else {"played"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return range(SEATS * self.step.count + 1)

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        stock.show(written, self.shows())
        if self.step.to:
            stock.add(self.step.to, self.step.count * stock.survey.draft.players.max)
            stock.move(self.step.origin, self.step.to, sure=sure)

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        if self.step.to:
            hands = proof.pile(here, self.step.origin).cards
            here = here.lying(self.step.to, proof.pile(here, self.step.to).with_some(hands, 0))
        yield proof.passed(here, self.step)
