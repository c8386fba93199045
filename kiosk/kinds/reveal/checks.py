"""What the checks ask of a reveal: that the step it looks back at has what it shows."""

from collections.abc import Iterable

from kiosk.decks.checks.kind import MANY, AnyChecks, DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.engine.state import SEATS
from kiosk.kinds.reveal.rules import RevealRules


class RevealChecks(MovesNothing[RevealRules], DecidesNothing[RevealRules]):
    """Verdicts are said on private lines, which each seat must have."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        return

    def looks_back(self) -> Iterable[Look]:
        yield Look(self.step.of, "E162", self._has_something)
        if self.step.verdicts:
            yield Look(self.step.of, "E209", lambda other: "lines" in other.gives(), ("of",))

    def _has_something(self, other: AnyChecks) -> bool:
        """Whether there is something to show; of cards given to seats, the private lines; of cards that were played,
        their details and their sources."""
        given, written = other.gives(), {"details", "sources"} & set(self.step.show)
        private = "cards" in given and "private" in self.step.show
        return "outcome" in given or private or ("played" in given and bool(written))

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt, self.step.text))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return range((MANY if self.step.by == "audience" else SEATS) + 1)
