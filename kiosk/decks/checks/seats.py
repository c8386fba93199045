"""Whom a step asks: teams that exist, roles that some card gives."""

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import near
from kiosk.engine.step import By, Roles, roles_in


def teams_exist(survey: Survey, step: StepDraft, field: str, value: str) -> None:
    """A step asks teams, as its ``field`` says by this ``value``."""
    if not survey.draft.teams:
        survey.note("E251", step, field, value=value)


def roles_exist(survey: Survey, step: StepDraft, field: str, value: By | None) -> None:
    """If the ``field`` of a step names roles by ``role:card``, there are such cards."""
    cards = survey.draft.cards
    for number, role in enumerate(roles_in(value)):
        if role not in cards and not survey.cardless:
            path = (field,) if isinstance(value, str) else (field, number)
            survey.note("E252", step, *path, card=role, **near(role, cards))


def some_left_out(survey: Survey, step: StepDraft, value: Roles | None, everybody: bool) -> None:
    """A step leaves roles out (``except``) of everybody, and they exist."""
    roles_exist(survey, step, "except", value)
    if value and not everybody:
        survey.note("E257", step, "except")
