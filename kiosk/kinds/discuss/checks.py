"""What the checks ask of a talk: something to talk about, and somebody to give the floor to."""

from collections.abc import Iterable

from kiosk.decks.checks.kind import DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.seats import roles_exist, some_left_out, teams_exist
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.engine.step import roles_in
from kiosk.kinds.discuss.rules import DiscussRules

OF_EVERYBODY = ("round", "alternate", "chair")
"""Orders of speaking that begin with whoever is here."""
LOOKING_BACK = {"extremes-first": "E250", "minority": "E253"}
"""Orders of speaking that ask who stood where, and what is found where nothing says so."""


class DiscussChecks(MovesNothing[DiscussRules], DecidesNothing[DiscussRules]):
    """The floor goes to teams, to a role, or to those who stood apart at an earlier step."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if not self.step.prompt and not self.step.card:
            survey.note("E182", written, field="prompt")
        if self.step.speaking == "sides":
            teams_exist(survey, written, "speaking", self.step.speaking)
        roles_exist(survey, written, "speaking", self.step.speaking)
        some_left_out(survey, written, self.step.but, everybody=self.step.speaking in OF_EVERYBODY)
        if self.step.speaking in LOOKING_BACK and not self.step.of:
            survey.draft.findings.add("E032", survey.draft.step_place(written), field="of")
        self._chair(survey, written)

    def _chair(self, survey: Survey, written: StepDraft) -> None:
        """The chair is a role, or whoever is at the table."""
        roles_exist(survey, written, "by", self.step.by)
        if self.step.speaking == "chair" and self.step.by != "table" and not roles_in(self.step.by):
            survey.note("E258", written, "by")

    def looks_back(self) -> Iterable[Look]:
        if self.step.of:
            wanted: Given = "ballots" if self.step.speaking == "minority" else "apart"
            yield Look(
                self.step.of, LOOKING_BACK.get(str(self.step.speaking), "E250"), lambda other: wanted in other.gives()
            )

    def gives(self) -> frozenset[Given]:
        return frozenset()

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), about=self.step.card)

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None
