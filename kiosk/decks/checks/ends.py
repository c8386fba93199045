"""How a game ends: every step is reached, the last one is the result, and something is always left to choose."""

from collections.abc import Sequence

from kiosk.decks.checks.domains import Domains
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Condition
from kiosk.engine.step import Step

type Plan = tuple[tuple[StepDraft, Step], ...]


def check(survey: Survey) -> None:
    """Every length, then every result and choice."""
    if survey.whole:
        for length, plan in survey.plans.items():
            _end(survey, length, plan)
            _reached(survey, length, plan)
    domains = Domains(survey)
    for step, built in survey.variants:
        offered = checks_of(built).offers()
        if offered and not _something_left(domains, offered):
            survey.note("E168", step, "options")


def _end(survey: Survey, length: str, plan: Plan) -> None:
    findings, scenario = survey.draft.findings, survey.draft.scenario
    if not plan or checks_of(plan[-1][1]).endings() is None:
        place = survey.draft.step_place(plan[-1][0]) if plan else scenario.place("steps")
        findings.add("E163", place, length=length)
    elif plan[-1][1].when:
        findings.add("E169", survey.draft.step_place(plan[-1][0], "when"), step=plan[-1][0].id)


def _reached(survey: Survey, length: str, plan: Plan) -> None:
    places = {built.id: n for n, (_, built) in enumerate(plan)}
    gates = survey.gates[length]
    reached: set[int] = set()
    ahead = [0]
    while ahead:
        here = ahead.pop()
        if here < len(plan) and here not in reached:
            reached.add(here)
            ahead += _following(plan[here][1], here, places)
            ahead += [gates[here].to] if here in gates else []
    for n, (step, built) in enumerate(plan):
        if n not in reached and built.id == step.id:
            survey.draft.findings.add("E164", survey.draft.step_place(step, "id"), step=step.id, length=length)


def _following(built: Step, here: int, places: dict[str, int]) -> list[int]:
    """Where a step can lead; one with a condition may be passed over too."""
    asked = checks_of(built)
    if asked.endings() is not None and not built.when:
        return []
    after = [places.get(target, here + 1) for target in built.jumps()]
    return [*after, here + 1] if built.when or asked.leads_on() else after


def _something_left(domains: Domains, offered: Sequence[tuple[Condition, ...]]) -> bool:
    """Whether some option is offered whatever happened: one without condition, or single ones that share all values."""
    if not all(offered):
        return True
    whens = [asked[0] for asked in offered if len(asked) == 1]
    values = domains.of(whens[0].name) if whens else None
    mine = [condition for condition in whens if condition.name == whens[0].name]
    return bool(values) and all(any(condition.holds(value) for condition in mine) for value in values or ())
