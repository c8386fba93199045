"""Hands and floors: cards are played from a hand to somewhere, and the floor is given to somebody."""

from kiosk.decks.checks.steps import locate
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import listed, near
from kiosk.engine.step import Step
from kiosk.kinds.discuss.rules import Discuss
from kiosk.kinds.play.rules import PlayStep


def check(survey: Survey) -> None:
    """Every step that plays cards, every talk."""
    for step, built in survey.variants:
        match built:
            case PlayStep():
                _camps(survey, step, built, built.by == "each-team", "by")
                _played(survey, step, built)
                _answers(survey, step, built)
            case Discuss():
                _camps(survey, step, built, built.speaking == "sides", "speaking")
                _floors(survey, step, built)


def _camps(survey: Survey, step: StepDraft, built: Step, asked: bool, field: str) -> None:
    if asked and not survey.draft.teams:
        _note(survey, "E251", step, field, value=getattr(built, field))


def _played(survey: Survey, step: StepDraft, built: PlayStep) -> None:
    zone = survey.draft.zones.get(built.origin)
    if zone is not None and zone.per != "seat":
        _note(survey, "E255", step, "from", zone=built.origin)
    if not built.to and not built.onto:
        _note(survey, "E254", step)
    if built.answer and not built.onto:
        _note(survey, "E256", step, "answer")


def _answers(survey: Survey, step: StepDraft, built: PlayStep) -> None:
    """Every card that may be held belongs on a card that may lie there."""
    if not built.answer or not built.onto or built.answer not in survey.draft.card_table.columns:
        return
    findings, column = survey.draft.findings, built.answer
    places = frozenset(card.id for card in survey.cards_in(built.onto))
    for card in survey.cards_in(built.origin):
        values = {"card": card.id, "step": step.id}
        if not card.values(column):
            findings.add("E106", survey.card_place(card.id, column), column=column, **values)
        for value in card.values(column):
            if value not in places:
                close = {"known": listed(sorted(places)), **near(value, places)}
                findings.add("E105", survey.card_place(card.id, column), value=value, **values, **close)


def _floors(survey: Survey, step: StepDraft, built: Discuss) -> None:
    draft, role = survey.draft, built.speaking.removeprefix("role:")
    if role != built.speaking and role not in draft.cards and not survey.cardless:
        _note(survey, "E252", step, "speaking", card=role, **near(role, draft.cards))
    if built.speaking == "extremes-first" and not built.of:
        draft.findings.add("E032", draft.step_place(step), field="of")
    other = survey.named.get(built.of or "")
    if other and any(type(each).floors is Step.floors for each in other.built.values()):
        _note(survey, "E250", step, *locate(step.raw, str(built.of)), other=other.id)


def _note(survey: Survey, code: str, step: StepDraft, *path: str | int, **values: object) -> None:
    survey.draft.findings.add(code, survey.draft.step_place(step, *path), step=step.id, **values)
