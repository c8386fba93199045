"""Names that a scenario uses: zones, steps, columns and counters must exist; steps look back and jump ahead."""

from collections.abc import Iterator

from kiosk.decks.checks.domains import Domains
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.steps import locate
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import listed, near
from kiosk.engine.step import Step


def check(survey: Survey) -> None:
    """Every name of every step."""
    _twins(survey)
    domains = Domains(survey)
    for step, built in survey.variants:
        _zones(survey, step, built)
        _steps(survey, step, built)
        _jumps(survey, step, built)
        _columns(survey, step, built)
        _counters(survey, step, built)
        domains.check(step, built)


def _twins(survey: Survey) -> None:
    for step in survey.draft.steps:
        if step.id and survey.named[step.id] is not step:
            survey.draft.findings.add("E151", survey.draft.step_place(step, "id"), step=step.id)
        for name, path in _repeated(step.raw):
            survey.draft.findings.add("E161", survey.draft.step_place(step, *path), step=step.id, id=name)


def _repeated(raw: object) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Ids given twice in a list of parts."""
    lists = ((key, value) for key, value in raw.items() if isinstance(value, list)) if isinstance(raw, dict) else ()
    for key, parts in lists:
        seen: set[str] = set()
        for number, part in enumerate(parts):
            name = part.get("id") if isinstance(part, dict) else None
            if isinstance(name, str) and name in seen:
                yield name, (key, number, "id")
            seen.add(str(name))


def _zones(survey: Survey, step: StepDraft, built: Step) -> None:
    draft = survey.draft
    for zone in built.zones_named():
        if zone not in draft.zones and not survey.cardless:
            known = sorted({*draft.zones, *survey.by_type} - {zone})  # a type of cards is no zone everywhere
            place = draft.step_place(step, *locate(step.raw, zone))
            draft.findings.add("E152", place, step=step.id, zone=zone, known=listed(known), **near(zone, known))


def _steps(survey: Survey, step: StepDraft, built: Step) -> None:
    for other in built.steps_read():
        if other not in survey.named:
            known = [each.id for each in survey.draft.steps]
            survey.note("E153", step, *locate(step.raw, other), other=other, known=listed(known), **near(other, known))
        elif _hidden(step, built, survey.named[other]):
            survey.note("E201", step, *locate(step.raw, other), other=other)
        elif missed := _missed(survey, step, built, survey.named[other]):
            survey.note("E154", step, *locate(step.raw, other), other=other, length=listed(missed))


def _hidden(step: StepDraft, built: Step, other: StepDraft) -> bool:
    """Whether the other step is repeated in rounds that this one is not in. A result shows all of its rounds."""
    return bool(other.inside) and other.inside != step.inside and checks_of(built).endings() is None


def _missed(survey: Survey, step: StepDraft, built: Step, other: StepDraft) -> list[str]:
    """The lengths in which the other step was not played before. A result shows what there is."""
    lengths = [length for length in step.built if other.index >= step.index or length not in other.built]
    if other.built and checks_of(built).endings() is not None and len(lengths) < len(step.built):
        return []
    return lengths if other.built else []


def _jumps(survey: Survey, step: StepDraft, built: Step) -> None:
    for target in built.jumps():
        where = locate(step.raw, target)
        if target not in survey.named:
            known = [other.id for other in survey.draft.steps[step.index + 1 :]]
            survey.note("E153", step, *where, other=target, known=listed(known), **near(target, known))
        elif survey.named[target].index <= step.index:
            survey.note("E155", step, *where, other=target)


def _columns(survey: Survey, step: StepDraft, built: Step) -> None:
    draft = survey.draft
    for column in survey.columns(built):
        if column not in draft.card_table.columns and not survey.cardless:
            known = [name for name in draft.card_table.columns if name and not name.startswith("_")]
            place = draft.step_place(step, *locate(step.raw, column))
            draft.findings.add("E156", place, step=step.id, column=column, known=listed(known), **near(column, known))


def _counters(survey: Survey, step: StepDraft, built: Step) -> None:
    draft = survey.draft
    for path, effects in checks_of(built).written_effects():
        for name in effects:
            if name not in draft.counters:
                place = draft.step_place(step, *path, "effects", name)
                known = listed(draft.counters) or "—"
                draft.findings.add("E157", place, step=step.id, counter=name, known=known, **near(name, draft.counters))
