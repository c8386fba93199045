"""From steps as they are written to plans as they are played: rounds unrolled, with what may end them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Condition
from kiosk.engine.game import SEATS, Gate
from kiosk.engine.repeats import Rounds
from kiosk.engine.rounds import condition_in_round, in_round
from kiosk.engine.step import Step


@dataclass
class Plan:
    """The steps of one length in order, and the gates before its rounds, by place."""

    steps: list[tuple[StepDraft, Step]] = field(default_factory=list)
    gates: dict[int, Gate] = field(default_factory=dict)

    def repeat(self, rounds: Rounds, inner: Sequence[tuple[StepDraft, Step]], seats: int) -> None:
        """Add the steps of every round."""
        names = frozenset(draft.id for draft, _ in inner)
        begins: list[int] = []
        for number in range(1, rounds.times(seats) + 1):
            begins.append(len(self.steps))
            self.steps += [(draft, in_round(step, number, names, rounds.when)) for draft, step in inner]
        for number, place in enumerate(begins, 1):
            stops = tuple(_stops(rounds, number, names))
            if stops:
                self.gates[place] = Gate(stops, len(self.steps))


def _stops(rounds: Rounds, number: int, names: frozenset[str]) -> list[Condition]:
    """What would end the rounds before the one of this number."""
    stops = [Condition(SEATS, "<", number)] if rounds.over == "seats" else []
    if rounds.stop_when is not None and number > 1:
        stops.append(condition_in_round(rounds.stop_when, number - 1, names))
    return stops


def unrolled(drafts: Sequence[StepDraft], length: str, seats: int) -> Plan:
    """The plan of a length for a table of at most so many seats. Steps that could not be built are left out."""
    plan = Plan()
    for draft in drafts:
        built = draft.built.get(length)
        if draft.inside or built is None:
            continue
        if isinstance(built, Rounds):
            inner = [(step, step.built[length]) for step in drafts if step.inside == draft.id and length in step.built]
            plan.repeat(built, inner, seats)
        else:
            plan.steps.append((draft, built))
    return plan
