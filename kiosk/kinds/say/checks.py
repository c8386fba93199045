"""What the checks ask of a text shown, or of cards."""

from collections.abc import Iterable

from kiosk.decks.checks.kind import DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.kinds.say.rules import SayRules


class SayChecks(MovesNothing[SayRules], DecidesNothing[SayRules]):
    """A text takes time to be read, and nothing hangs on it."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        return

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset()

    def reading(self) -> Reading:
        return Reading((self.step.prompt, self.step.text))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None
