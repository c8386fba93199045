"""Votes: what they offer, who may answer, what follows from the result."""

from collections.abc import Iterator

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import NodePath, StepDraft
from kiosk.decks.findings import listed, near
from kiosk.kinds.vote.rules import Vote
from kiosk.kinds.vote.rules.shape import Consequence
from kiosk.kinds.write.rules import Write

FACTS = ("option", "voters", "moved", "abstained")
"""Names of facts about a whole vote: an option that has one of them would hide it."""


def check(survey: Survey) -> None:
    """Every vote."""
    for step, built in survey.variants:
        if isinstance(built, Vote):
            _voters(survey, step, built)
            _offered(survey, step, built)
            _same_options(survey, step, built)
            _results(survey, step, built)


def _voters(survey: Survey, step: StepDraft, built: Vote) -> None:
    draft, role = survey.draft, built.by.removeprefix("role:")
    if built.by == "table":
        _note(survey, "E260", step, "by")
    if built.by == "each-team" and not draft.teams:
        _note(survey, "E251", step, "by", value=built.by)
    if role != built.by and role not in draft.cards and not survey.cardless:
        _note(survey, "E252", step, "by", card=role, **near(role, draft.cards))
    if not built.prompt and not built.card:
        _note(survey, "E182", step, field="prompt")


def options_of(survey: Survey, built: Vote) -> tuple[str, ...]:
    """Every option a vote may offer."""
    cards = tuple(card.id for card in survey.cards_in(built.cards)) if built.cards else ()
    return (*cards, *built.listed)


def _offered(survey: Survey, step: StepDraft, built: Vote) -> None:
    count = len(options_of(survey, built))
    if built.rule == "grade" and (built.options or built.cards):
        _note(survey, "E262", step, "cards" if built.cards else "options")
    elif not built.listed and not built.cards:
        _note(survey, "E167", step)
    elif built.picks > count and not (built.cards and _written(survey)):
        _note(survey, "E261", step, "picks", picks=built.picks, count=count)
    for number, option in enumerate(built.options):
        if option.id in FACTS:
            _note(survey, "E266", step, "options", number, "id", id=option.id)


def _written(survey: Survey) -> bool:
    """Whether texts of visitors may lie among the cards, so that their number is not known."""
    written = any(isinstance(built, Write) for _, built in survey.variants)
    return written or not survey.whole or any(zone.texts for zone in survey.draft.zones.values())


def _same_options(survey: Survey, step: StepDraft, built: Vote) -> None:
    """A vote is compared with one that asks the same of the same voters: seats, or camps."""
    other = survey.named.get(built.compare_with or "")
    for before in other.built.values() if other else ():
        if not isinstance(before, Vote) or _asked(before) != _asked(built):
            _note(survey, "E263", step, "compare_with", other=before.id)


def _asked(built: Vote) -> tuple[object, ...]:
    return frozenset(built.listed), built.cards, built.by == "each-team", built.by == "audience"


def _results(survey: Survey, step: StepDraft, built: Vote) -> None:
    for path in _consequences(built) if built.rule == "report" else ():
        _note(survey, "E265", step, *path, field=path[-1])
    if built.to and not built.cards:
        _note(survey, "E268", step, "to")
    known = ("passed", "refused") if built.rule == "grade" else options_of(survey, built)
    for name in built.on_result if built.rule == "grade" or not (built.cards and _written(survey)) else ():
        if name not in known:
            _note(survey, "E264", step, "on_result", name, name=name, known=listed(known) or "—", **near(name, known))


def _consequences(built: Vote) -> Iterator[NodePath]:
    """What is written to follow from a result."""
    yield from ((field,) for field in ("on_result", "to") if getattr(built, field))
    yield from (("no_result",),) if built.no_result != Consequence() else ()
    for number, option in enumerate(built.options):
        yield from (("options", number, field) for field in ("effects", "next") if getattr(option, field))


def _note(survey: Survey, code: str, step: StepDraft, *path: str | int, **values: object) -> None:
    survey.draft.findings.add(code, survey.draft.step_place(step, *path), step=step.id, **values)
