"""Steps that look back: the earlier one has what they need of it."""

from kiosk.decks.checks.kind import Look
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.steps import locate
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft


def check(survey: Survey) -> None:
    """Every look back of every step."""
    for step, built in survey.variants:
        for look in checks_of(built).looks_back():
            if look.other in survey.named and not _found(look, survey.named[look.other]):
                survey.note(look.code, step, *(look.path or locate(step.raw, look.other)), other=look.other)


def _found(look: Look, other: StepDraft) -> bool:
    return all(look.finds(checks_of(built)) for built in other.built.values())
