"""What a condition compares: the fact must exist, be known by then, and be able to take the value."""

from collections.abc import Sequence

from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import NodePath, StepDraft
from kiosk.decks.findings import listed, near
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.game import SEATS
from kiosk.engine.step import Step


class Domains:
    """The values each fact can take, and the names there are beside it, worked out when first asked."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.known: dict[str, Sequence[Fact] | None] = {}
        self.names: dict[tuple[str, str], Sequence[str] | None] = {}

    def check(self, step: StepDraft, built: Step) -> None:
        """Every condition of a step."""
        whens: dict[NodePath, list[Condition]] = {}
        for path, condition in self.survey.asked[id(built)]:
            if self._exists(step, path, condition):
                whens.setdefault(path[:-1], []).append(condition)
        for path, together in whens.items():
            for name in dict.fromkeys(condition.name for condition in together):
                self._possible(step, path, [condition for condition in together if condition.name == name])

    def of(self, name: str) -> Sequence[Fact] | None:
        """The values a fact can take; None when they are not known."""
        if name == SEATS:
            return range(self.survey.draft.players.min, self.survey.draft.players.max + 1)
        if name not in self.known:
            owner, _, what = name.partition(".")
            self.known[name] = self._values(owner, what) if what else self._counter(name)
        return self.known[name]

    def _counter(self, name: str) -> Sequence[Fact] | None:
        counter, changes = self.survey.draft.counters.get(name), self.survey.changes.get(name, ())
        if counter is None:
            return None
        low = counter.min if min(changes, default=0) < 0 else counter.start
        return range(low, (counter.max if max(changes, default=0) > 0 else counter.start) + 1)

    def _values(self, owner: str, what: str) -> Sequence[Fact] | None:
        if owner not in self.survey.named:
            cards = tuple(self.survey.cards_in(owner))
            if not self.survey.whole or (self.survey.types.get(owner) and not cards):  # it is told elsewhere
                return None
            cells = (card.values(what)[:1] for card in cards)
            return tuple(dict.fromkeys(value for cell in cells for value in cell))
        found: list[Fact] = []
        for built in self.survey.named[owner].built.values():
            given = checks_of(built).range_of(self.survey, what)
            if given is None:
                return None
            found.extend(given)
        return tuple(dict.fromkeys(found)) if self.survey.named[owner].built else None

    def _exists(self, step: StepDraft, path: NodePath, condition: Condition) -> bool:
        """Whether the fact is one that will be known; a finding says why it is not."""
        draft, (owner, _, what) = self.survey.draft, condition.name.partition(".")
        other = self.survey.named.get(owner) if what else None
        if other is not None and other.built and other.index >= step.index:
            self.survey.note("E154", step, *path, other=owner, length=listed(step.built))
            return False
        if other is not None and other.inside and step.id != other.inside != step.inside:
            self.survey.note("E201", step, *path, other=owner)
            return False
        known = self._known(owner, what)
        if known is None:
            return False
        name = what if other is not None or owner in draft.zones else condition.name
        if name not in known:
            values = {"condition": _written(condition), "name": condition.name, "known": listed(known) or "—"}
            draft.findings.add("E158", draft.step_place(step, *path), **values, **near(name, known))
            return False
        return True

    def _known(self, owner: str, what: str) -> Sequence[str] | None:
        """What could stand in a condition's place of a name; None when it cannot be told."""
        if (owner, what) not in self.names:
            self.names[owner, what] = self._nameable(owner, what)
        return self.names[owner, what]

    def _nameable(self, owner: str, what: str) -> Sequence[str] | None:
        draft = self.survey.draft
        if not what:
            return (*draft.counters, SEATS)
        if owner in self.survey.named:
            builts = self.survey.named[owner].built.values()
            return next((checks_of(built).facts(self.survey) for built in builts), None)
        if owner in draft.zones:
            return (
                None
                if self.survey.cardless
                else tuple(c for c in draft.card_table.columns if c and not c.startswith("_"))
            )
        owners = {step.id: step for step in draft.steps if any(built.fact_names() for built in step.built.values())}
        return tuple(f"{name}.{what}" for name in (*owners, *draft.zones))

    def _possible(self, step: StepDraft, path: NodePath, together: list[Condition]) -> None:
        values = self.of(together[0].name)
        if values is None or any(
            all(condition.holds(value) for condition in together) for value in _telling(values, together)
        ):
            return
        draft, name = self.survey.draft, together[0].name
        words = [condition.value for condition in together if isinstance(condition.value, str)]
        close = near(words[0], [value for value in values if isinstance(value, str)]) if words else {}
        text = ", ".join(map(_written, together))
        place = draft.step_place(step, *path)
        draft.findings.add("E159", place, condition=text, name=name, known=_span(values), **close)


def _telling(values: Sequence[Fact], together: Sequence[Condition]) -> Sequence[Fact]:
    """The values that tell whether any of them will do: between two numbers that are compared all are alike, and a
    counter may have billions."""
    if not isinstance(values, range):
        return values
    compared = (condition.value for condition in together if isinstance(condition.value, int))
    near_them = {number + by for number in compared for by in (-1, 0, 1)}
    return [number for number in {*values[:1], *values[-1:], *near_them} if number in values]


def _written(condition: Condition) -> str:
    return f"{condition.name} {condition.operator} {condition.value}"


def _span(values: Sequence[Fact]) -> str:
    if len(values) > 2 and isinstance(values[0], int):
        return f"{values[0]}–{values[-1]}"
    return listed(map(str, values)) or "—"
