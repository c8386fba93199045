"""What the checks ask of a scale: a statement, two ends, and the same points as the one it is compared with."""

from collections.abc import Iterable

from kiosk.decks.checks.kind import AnyChecks, DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.engine.state import SEATS
from kiosk.kinds.position.rules import PositionRules


class PositionChecks(MovesNothing[PositionRules], DecidesNothing[PositionRules]):
    """The card it is about is a statement, which people judge while they stand."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if not self.step.prompt and not self.step.card:
            survey.note("E182", written, field="prompt")
        for side, text in (("left", self.step.left), ("right", self.step.right)):
            if not text:
                survey.note("E182", written, field=side)

    def looks_back(self) -> Iterable[Look]:
        if self.step.compare_with:
            yield Look(self.step.compare_with, "E179", _is_scale, ("compare_with",))
            yield Look(self.step.compare_with, "E178", self._as_long, ("compare_with",))

    def _as_long(self, other: AnyChecks) -> bool:
        return not isinstance(other, PositionChecks) or other.step.points == self.step.points

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome", "apart"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), about=self.step.card, statement=True)

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        if fact == "moved" and self.step.compare_with is None:
            return range(1)
        return range(self.step.points if fact == "spread" else SEATS + 1)


def _is_scale(other: AnyChecks) -> bool:
    return isinstance(other, PositionChecks)
