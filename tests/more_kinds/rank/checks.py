"""What the checks ask of cards put in order."""

from collections.abc import Iterable

from kiosk.kinds.rank.rules import COUNT, RankRules

from kiosk.decks.checks.kind import DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.engine.state import SEATS


class RankChecks(MovesNothing[RankRules], DecidesNothing[RankRules]):
    """The cards are read while they are moved about."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if not self.step.prompt:
            survey.note("E182", written, field="prompt")

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), dealt=(self.step.cards, COUNT))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        if fact == "ranked":
            return range(SEATS + 1)
        return [card.id for card in survey.cards_in(self.step.cards)]
