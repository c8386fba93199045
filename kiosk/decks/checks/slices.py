"""The checks of every kind of step, and those of rounds, which only repeat the steps in them."""

from collections.abc import Iterable, Mapping

from kiosk.decks.checks.kind import AnyChecks, DecidesNothing, KindChecks, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.engine.rounds import Rounds
from kiosk.engine.step import Step
from kiosk.kinds import pieces


class RoundsChecks(MovesNothing[Rounds], DecidesNothing[Rounds]):
    """Rounds ask nothing: their steps do."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        return

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset()

    def reading(self) -> Reading:
        return Reading((self.step.prompt,))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None


CHECKS: Mapping[str, type[AnyChecks]] = {
    **pieces("checks", KindChecks),  # type: ignore[type-abstract]  # asked for by their base, which is abstract
    "rounds": RoundsChecks,
}


def checks_of(step: Step) -> AnyChecks:
    """What the kind of a step answers to the checks, about this one."""
    return CHECKS[step.kind](step)
