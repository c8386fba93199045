"""What the checks ask of a talk: something to talk about, and somebody to give the floor to."""

from collections.abc import Iterable

from kiosk.decks.checks.kind import DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.seats import roles_exist, teams_exist
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.kinds.discuss.rules import DiscussRules


class DiscussChecks(MovesNothing[DiscussRules], DecidesNothing[DiscussRules]):
    """The floor goes to teams, to a role, or to those who stood apart at an earlier step."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if not self.step.prompt and not self.step.card:
            survey.note("E182", written, field="prompt")
        if self.step.speaking == "sides":
            teams_exist(survey, written, "speaking", self.step.speaking)
        roles_exist(survey, written, "speaking", self.step.speaking)
        if self.step.speaking == "extremes-first" and not self.step.of:
            survey.draft.findings.add("E032", survey.draft.step_place(written), field="of")

    def looks_back(self) -> Iterable[Look]:
        if self.step.of:
            yield Look(self.step.of, "E250", lambda other: "apart" in other.gives())

    def gives(self) -> frozenset[Given]:
        return frozenset()

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), about=self.step.card)

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None
