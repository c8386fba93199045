"""What each kind of step asks of its own parameters; and of each zone, that its cards may be seen by whom it is for."""

from kiosk.decks.checks.kind import KindChecks
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.steps import locate
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.step import Step


def check(survey: Survey) -> None:
    """Every step."""
    for step, built in survey.variants:
        asked = checks_of(built)
        _shared_zones(survey, step, asked)
        _secrets(survey, step, asked)
        asked.check(survey, step)


def _shared_zones[S: Step](survey: Survey, step: StepDraft, asked: KindChecks[S]) -> None:
    zones, hands = survey.draft.zones, asked.hands()
    for name in asked.step.zones_named():
        if name in zones and zones[name].per == "seat" and name not in hands:
            survey.note("E176", step, *locate(step.raw, name), zone=name)


def _secrets[S: Step](survey: Survey, step: StepDraft, asked: KindChecks[S]) -> None:
    zones = survey.draft.zones
    for name in (*asked.shows(), *asked.step.kept_in_view):
        if name in zones and zones[name].show != "public" and zones[name].per == "table":
            survey.note("E177", step, *locate(step.raw, name), zone=name)
