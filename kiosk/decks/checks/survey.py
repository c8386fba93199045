"""What several checks need to know of a scenario, worked out once: what is played when, which cards can be where."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol

from kiosk.decks.checks.steps import conditions
from kiosk.decks.draft import CardData, Draft, NodePath, StepDraft
from kiosk.decks.files import RefusedFileError
from kiosk.decks.findings import FilePlace
from kiosk.decks.pictures import FOLDER, Picture, looked_at
from kiosk.engine.cards import effects_in
from kiosk.engine.conditions import Condition
from kiosk.engine.game import Gate
from kiosk.engine.step import Step

type Moving = tuple[str, str]
"""A zone whose cards a step takes, and the one it gives them to."""
type Given = Literal["outcome", "cards", "lines", "text", "apart", "ballots", "played"]
"""What a later step finds in an earlier one: an outcome to show, the cards each seat was given, a private line for
each seat, a text of visitors, seats that stood apart, a majority and a minority, cards
that seats have played."""


class Flow(Protocol):
    """What a survey asks of the kind of a step: :class:`kiosk.decks.checks.kind.KindChecks` answers."""

    def moves(self) -> tuple[Moving, ...]: ...

    def gives(self) -> frozenset[Given]: ...

    def effects(self, survey: "Survey") -> Iterable[Mapping[str, int]]: ...


@dataclass(frozen=True)
class Survey:
    """A draft and what follows from it; ``flow`` answers for a step. One that could not be built is in no plan."""

    draft: Draft
    flow: Callable[[Step], Flow]

    @cached_property
    def plans(self) -> Mapping[str, tuple[tuple[StepDraft, Step], ...]]:
        """For each length, its steps in order."""
        return {length: tuple(plan.steps) for length, plan in self.draft.plans.items()}

    @cached_property
    def gates(self) -> Mapping[str, Mapping[int, Gate]]:
        """For each length, what may end rounds early, by place in the plan."""
        return {length: plan.gates for length, plan in self.draft.plans.items()}

    @cached_property
    def whole(self) -> bool:
        """Whether every step could be built, of zones that are there: what happens in a game can be followed."""
        named = (zone for _, built in self.variants for zone in built.zones_named())
        steps = self.draft.steps
        return bool(steps) and all(step.built for step in steps) and all(zone in self.draft.zones for zone in named)

    @property
    def cardless(self) -> bool:
        """Whether the cards could not be read, so that what is missing among them says nothing."""
        return self.draft.card_table.file in self.draft.broken

    @cached_property
    def named(self) -> Mapping[str, StepDraft]:
        """Steps by id; the first of each."""
        return {step.id: step for step in reversed(self.draft.steps)}

    @cached_property
    def by_type(self) -> Mapping[str, tuple[CardData, ...]]:
        """The cards of each type."""
        found: dict[str, list[CardData]] = {}
        for card in self.draft.cards.values():
            found.setdefault(card.type, []).append(card)
        return {kind: tuple(cards) for kind, cards in found.items()}

    @cached_property
    def types(self) -> Mapping[str, frozenset[str]]:
        """The card types that may come to each zone."""
        types = {name: set(zone.types) for name, zone in self.draft.zones.items()}
        moves = {move for _, built in self.variants for move in self.flow(built).moves()}
        growing = True
        while growing:
            growing = False
            for origin, target in moves:
                new = types.get(origin, set()) - types.setdefault(target, set())
                types[target] |= new
                growing |= bool(new)
        return {name: frozenset(kinds) for name, kinds in types.items()}

    @cached_property
    def used(self) -> list[str]:
        """The types of cards that come to a zone which a step reads, in order."""
        read = {zone for _, built in self.variants for zone in built.zones_named()}
        return sorted({kind for zone in read for kind in self.types.get(zone, ())})

    @cached_property
    def texts(self) -> bool:
        """Whether texts of visitors may lie among the cards, so that their number is not known."""
        written = any("text" in self.flow(built).gives() for _, built in self.variants)
        return written or not self.whole or any(zone.texts for zone in self.draft.zones.values())

    @cached_property
    def variants(self) -> tuple[tuple[StepDraft, Step], ...]:
        """Each step as built, once where lengths do not differ."""
        distinct = ((step, {id(built): built for built in step.built.values()}) for step in self.draft.steps)
        return tuple((step, built) for step, builts in distinct for built in builts.values())

    @cached_property
    def lines(self) -> Mapping[str, int]:
        """The line of each card in its table; the first one of each."""
        return {row["id"]: row.line for row in reversed(self.draft.card_table.rows)}

    def card_place(self, card: str, column: str) -> FilePlace:
        """Where a cell of a card stands."""
        return self.draft.card_table.place(self.lines[card], column)

    @cached_property
    def pictures(self) -> Mapping[str, Picture | RefusedFileError]:
        """Of each file among the pictures what its header says, or why it is refused; none is decoded."""
        return {name: looked_at(path, name) for name, path in self.draft.files.items() if name.startswith(FOLDER)}

    @cached_property
    def changes(self) -> Mapping[str, frozenset[int]]:
        """For each counter, by how much a step may change it."""
        found: dict[str, set[int]] = {}
        for _, built in self.variants:
            for effects in self.flow(built).effects(self):
                for name, change in effects.items():
                    found.setdefault(name, set()).add(change)
        return {name: frozenset(changes) for name, changes in found.items()}

    @cached_property
    def asked(self) -> Mapping[int, tuple[tuple[NodePath, Condition], ...]]:
        """The comparisons of each step as built, by its identity."""
        return {id(built): tuple(conditions(built)) for _, built in self.variants}

    def columns(self, built: Step) -> tuple[str, ...]:
        """The columns a step compares by its parameters: those of its conditions left out, which may be facts."""
        compared = [condition.name.partition(".")[2] for _, condition in self.asked[id(built)]]
        return tuple(column for column in built.columns() if column not in compared)

    def cards_in(self, zone: str) -> Iterator[CardData]:
        """The cards that may come to a zone."""
        for kind in sorted(self.types.get(zone, ())):
            yield from self.by_type.get(kind, ())

    def effects_in(self, zone: str) -> Iterator[Mapping[str, int]]:
        """What the cards that may come to a zone change, those left out whose cell cannot be read."""
        for card in self.cards_in(zone):
            with suppress(ValueError):
                yield effects_in(card.effects)

    def note(self, code: str, step: StepDraft, *path: str | int, **values: object) -> None:
        """Add a finding about a step, at a path in it."""
        self.draft.findings.add(code, self.draft.step_place(step, *path), step=step.id, **values)
