"""What the checks ask of a match: that each seat has a private line, and that a stranger has one too."""

from collections.abc import Iterable

from kiosk.decks.checks.kind import DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.engine.state import SEATS
from kiosk.kinds.match.rules import MatchRules


class MatchChecks(MovesNothing[MatchRules], DecidesNothing[MatchRules]):
    """Lines are read while the table talks about them."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if not self.step.prompt:
            survey.note("E182", written, field="prompt")

    def shows(self) -> tuple[str, ...]:
        """The zone of strangers may be secret, and empty: of its cards a line alone is told."""
        return ()

    def looks_back(self) -> Iterable[Look]:
        yield Look(self.step.of, "E209", lambda other: "lines" in other.gives(), ("of",))

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return range(SEATS + 1)
