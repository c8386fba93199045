"""Where the cards are: whatever the length and the audience, no pile is dealt beyond its end, no zone met empty."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.decks.checks.steps import moved, shown
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CardData, StepDraft
from kiosk.engine.cards import AGES
from kiosk.engine.step import Step
from kiosk.kinds.arrange.rules import Arrange
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.deal.rules import Deal
from kiosk.kinds.play.rules import PlayStep
from kiosk.kinds.vote.rules import Vote
from kiosk.kinds.write.rules import Write

ALL_AT_ONCE = 10_000
"""More cards than a deck can have."""


def check(survey: Survey) -> None:
    """Follow the cards through each length, for each audience."""
    if not survey.whole or survey.cardless:
        return
    for audience in reversed(AGES):
        suited = _suited(survey, audience)
        for length, plan in survey.plans.items():
            table = _Table(survey, length, audience, suited)
            for (step, built), sure in zip(plan, _sure(plan), strict=True):
                table.play(step, built, sure)


def _suited(survey: Survey, audience: str) -> dict[str, tuple[CardData, ...]]:
    """The cards of each type that an audience may see."""
    ages = AGES[: AGES.index(audience) + 1]
    return {kind: tuple(card for card in cards if card.age in ages) for kind, cards in survey.by_type.items()}


def _sure(plan: tuple[tuple[StepDraft, Step], ...]) -> list[bool]:
    """For each step, whether every game plays it: it has no condition and nothing jumps over it."""
    places = {built.id: n for n, (_, built) in enumerate(plan)}
    sure = [not built.when for _, built in plan]
    for n, (_, built) in enumerate(plan):
        for target in built.jumps():
            for passed in range(n + 1, places.get(target, n)):
                sure[passed] = False
    return sure


@dataclass
class _Table:
    """The most cards there can be in each zone as a game goes on."""

    survey: Survey
    length: str
    audience: str
    suited: dict[str, tuple[CardData, ...]]

    def __post_init__(self) -> None:
        zones = self.survey.draft.zones.items()
        shared = {name: zone.types for name, zone in zones if zone.per == "table"}
        self.most = {name: sum(len(self.suited.get(kind, ())) for kind in kinds) for name, kinds in shared.items()}

    def play(self, step: StepDraft, built: Step, sure: bool) -> None:
        """What a step needs, then what it moves."""
        if isinstance(built, Deal):
            if built.rotate == "no":
                self._dealt(step, built, sure)
            return
        for zone in shown(built):
            if self.most.get(zone) == 0:
                self._empty(step, zone)
        if isinstance(built, Arrange):
            self._given(step, built)
        if isinstance(built, PlayStep | Write) and built.to in self.most:
            self.most[built.to] += 1 if isinstance(built, Write) else built.count * self.survey.draft.players.max
        if (move := moved(built)) is not None:
            self._move(*move, _most(built), sure and not isinstance(built, Vote))

    def _dealt(self, step: StepDraft, built: Deal, sure: bool) -> None:
        wanted = built.count * (self.survey.draft.players.max if built.per == "seat" else 1)
        have = min(self._have(built), default=None)
        if have == 0:
            self._empty(step, built.origin)
        elif have is not None and have < wanted:
            self._note("E174", step, "count", count=wanted, zone=built.origin, have=have, audience=self.audience)
        if built.discard:
            self._move(built.to, built.discard, ALL_AT_ONCE, sure)
        self._move(built.origin, built.to, wanted, sure)

    def _have(self, built: Deal) -> Iterator[int]:
        """How many cards can be dealt: all of the pile, or those that agree with a card that may lie elsewhere."""
        if built.origin not in self.most:
            return
        yield self.most[built.origin]
        for column, zone in built.where.items():
            values = Counter(value for card in self._cards(built.origin) for value in card.values(column))
            yield from (sum(values[value] for value in card.values(column)) for card in self._cards(zone))

    def _cards(self, zone: str) -> Iterator[CardData]:
        for kind in self.survey.types.get(zone, ()):
            yield from self.suited.get(kind, ())

    def _given(self, step: StepDraft, built: Arrange) -> None:
        have = self.most.get(built.cards, 0)
        if built.given and 0 < have < built.given + 2:
            self._note("E173", step, "given", given=built.given, count=have)

    def _move(self, origin: str, target: str, wanted: int, sure: bool) -> None:
        count = min(wanted, self.most.get(origin, 0))
        if sure and origin in self.most:
            self.most[origin] -= count
        if target in self.most:
            self.most[target] += count

    def _empty(self, step: StepDraft, zone: str) -> None:
        self._note("E175", step, zone=zone, length=self.length)

    def _note(self, code: str, step: StepDraft, *path: str, **values: object) -> None:
        draft = self.survey.draft
        if code == "E174":
            values["length"] = self.length
        draft.findings.add(code, draft.step_place(step, *path), step=step.id, **values)


def _most(built: Step) -> int:
    """How many cards a step moves, at most."""
    match built:
        case ChooseStep():
            return 1
        case Vote():
            return built.picks
    return ALL_AT_ONCE
