"""From steps as they are written to plans as they are played: rounds unrolled, with what may end them."""

from collections.abc import Sequence

from kiosk.decks.draft import Plan, StepDraft
from kiosk.engine.conditions import Condition
from kiosk.engine.game import SEATS, AnyRules, Gate, Rules
from kiosk.engine.rounds import Rounds, condition_in_round, in_round
from kiosk.engine.step import FLASH, LENGTHS


def repeat(plan: Plan, rounds: Rounds, inner: Sequence[tuple[StepDraft, AnyRules]], seats: int) -> None:
    """Add the steps of every round."""
    names = frozenset(draft.id for draft, _ in inner)
    begins: list[int] = []
    for number in range(1, rounds.times(seats) + 1):
        begins.append(len(plan.steps))
        plan.steps += [(draft, in_round(step, number, names, rounds.when)) for draft, step in inner]
    for number, place in enumerate(begins, 1):
        stops = tuple(_stops(rounds, number, names))
        if stops:
            plan.gates[place] = Gate(stops, len(plan.steps))


def _stops(rounds: Rounds, number: int, names: frozenset[str]) -> list[Condition]:
    """What would end the rounds before the one of this number."""
    stops = [Condition(SEATS, "<", number)] if rounds.over == "seats" else []
    if rounds.stop_when is not None and number > 1:
        stops.append(condition_in_round(rounds.stop_when, number - 1, names))
    return stops


def plans_of(drafts: Sequence[StepDraft], seats: int) -> dict[str, Plan]:
    """The plan of each length; of flash only in a game that has it."""
    plans = {length: unrolled(drafts, length, seats) for length in LENGTHS}
    return {length: plan for length, plan in plans.items() if plan.steps or length != FLASH}


def unrolled(drafts: Sequence[StepDraft], length: str, seats: int) -> Plan:
    """The plan of a length for a table of at most so many seats. Steps that could not be built are left out."""
    plan = Plan()
    for draft in drafts:
        built = draft.built.get(length)
        if draft.inside or built is None:
            continue
        if isinstance(built, Rounds):
            inside = ((step, step.built.get(length)) for step in drafts if step.inside == draft.id)
            repeat(plan, built, [(step, made) for step, made in inside if isinstance(made, Rules)], seats)
        elif isinstance(built, Rules):
            plan.steps.append((draft, built))
    return plan
