"""How a game ends: every step is reached, the last one is the result, and something is always left to choose."""

from kiosk.decks.checks.domains import Domains
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Condition
from kiosk.engine.step import Step
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.debrief.rules import Debrief
from kiosk.kinds.vote.rules import Vote

TAKEAWAYS = 6
"""How many take-aways a deck has at least."""

type Plan = tuple[tuple[StepDraft, Step], ...]


def check(survey: Survey) -> None:
    """Every length, then every result and choice."""
    if survey.whole:
        for length, plan in survey.plans.items():
            _end(survey, length, plan)
            _reached(survey, length, plan)
    domains = Domains(survey)
    for step, built in survey.variants:
        if isinstance(built, Debrief):
            _takeaways(survey, step, built)
        elif isinstance(built, Vote) and not built.cards and built.options:
            _always(survey, domains, step, built)
        elif isinstance(built, ChooseStep):
            _options(survey, domains, step, built)


def _end(survey: Survey, length: str, plan: Plan) -> None:
    findings, scenario = survey.draft.findings, survey.draft.scenario
    if not plan or not isinstance(plan[-1][1], Debrief):
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
    after = [places.get(target, here + 1) for target in built.jumps()]
    if built.when:
        after.append(here + 1)
    if isinstance(built, Debrief):
        return after if built.when else []
    every_way_jumps = isinstance(built, ChooseStep) and built.options and all(option.next for option in built.options)
    return after if built.next or every_way_jumps else [*after, here + 1]


def _takeaways(survey: Survey, step: StepDraft, built: Debrief) -> None:
    draft, given = survey.draft, built.takeaways
    if given[-1].when:
        place = draft.step_place(step, "takeaways", len(given) - 1, "when")
        draft.findings.add("E165", place, id=given[-1].id)
    if len(given) < TAKEAWAYS:
        draft.findings.add("W053", draft.step_place(step, "takeaways"), count=len(given), limit=TAKEAWAYS)
    earlier: dict[frozenset[Condition], str] = {}
    for number, takeaway in enumerate(given):
        asked = frozenset(takeaway.when)
        before = next((name for wanted, name in earlier.items() if wanted <= asked), None)
        if before is not None:
            place = draft.step_place(step, "takeaways", number)
            draft.findings.add("E166", place, id=takeaway.id, before=before)
        earlier.setdefault(asked, takeaway.id)


def _options(survey: Survey, domains: Domains, step: StepDraft, built: ChooseStep) -> None:
    draft = survey.draft
    if built.cards and built.options:
        for number, option in enumerate(built.options):
            draft.findings.add("W050", draft.step_place(step, "options", number), step=step.id, id=option.id)
    elif not built.cards and not built.options:
        draft.findings.add("E167", draft.step_place(step), step=step.id)
    elif built.options:
        _always(survey, domains, step, built)


def _always(survey: Survey, domains: Domains, step: StepDraft, built: ChooseStep | Vote) -> None:
    if not _something_left(domains, built):
        survey.draft.findings.add("E168", survey.draft.step_place(step, "options"), step=step.id)


def _something_left(domains: Domains, built: ChooseStep | Vote) -> bool:
    """Whether some option is offered whatever happened: one without condition, or single ones that share all values."""
    if any(not option.when for option in built.options):
        return True
    whens = [option.when[0] for option in built.options if len(option.when) == 1]
    values = domains.of(whens[0].name) if whens else None
    mine = [condition for condition in whens if condition.name == whens[0].name]
    return bool(values) and all(any(condition.holds(value) for condition in mine) for value in values or ())
