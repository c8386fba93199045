"""Whom a step asks: teams that exist, a role that some card gives."""

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import near


def teams_exist(survey: Survey, step: StepDraft, field: str, value: str) -> None:
    """A step asks teams, as its ``field`` says by this ``value``."""
    if not survey.draft.teams:
        survey.note("E251", step, field, value=value)


def role_exists(survey: Survey, step: StepDraft, field: str, value: str) -> None:
    """If the ``field`` of a step names a role by ``role:card``, there is such a card."""
    role, cards = value.removeprefix("role:"), survey.draft.cards
    if role != value and role not in cards and not survey.cardless:
        survey.note("E252", step, field, card=role, **near(role, cards))
