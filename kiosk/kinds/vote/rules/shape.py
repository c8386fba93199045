"""What a ``vote`` is told in a scenario."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Literal

from pydantic import Field

from kiosk.engine.guessing import Guessing
from kiosk.engine.options import Option
from kiosk.engine.step import By, Id, NoStepId, OnPaper, Part, Roles, Title, roles_in
from kiosk.kinds.vote.rules.casts import GRADES, Rule, VoteOutcome, VoteState, VoteView

MOST_KEYS = 6
"""So many ballots that name several options can be a key each."""


class Chip(Part):
    """A reason to tap."""

    id: Id
    text: Title


class Consequence(Part):
    """What follows from a result."""

    effects: Mapping[Id, int] = Field(default_factory=dict)
    next: NoStepId = None


class VoteShape(Guessing[VoteState, VoteView, VoteOutcome]):
    """The parameters of a vote, and what they name."""

    opinion = True
    apart = True
    kind: Literal["vote"]
    by: By = "each"
    but: Roles | None = Field(default=None, alias="except")
    options: tuple[Option, ...] = ()
    cards: Id | None = None
    card: Id | None = None
    to: Id | None = None
    picks: int = Field(default=1, ge=1, le=6)
    alone: tuple[Id, ...] = ()  # options that go with no other on a ballot
    ballot: Literal["secret", "open", "anonymous"] = "secret"
    rule: Rule = "report"
    median: int = Field(default=3, ge=1, le=5)
    floor: int = Field(default=2, ge=1, le=5)
    chips: tuple[Chip, ...] = ()
    chips_up_to: int = Field(default=3, ge=1, le=12)
    compare_with: NoStepId = None
    hide: tuple[Id, ...] = ()
    on_result: Mapping[Id, Consequence] = Field(default_factory=dict)
    no_result: Consequence = Consequence()
    audience: bool = False

    @property
    def named(self) -> bool:
        """Whether it asks some by their roles, and not whoever is here."""
        return bool(self.but or roles_in(self.by))

    def zones_read(self) -> tuple[str, ...]:
        return tuple(zone for zone in (self.card, self.cards, self.to) if zone)

    def on_paper(self) -> OnPaper:
        return OnPaper(among=self.cards or "", guess=self.guess)

    def columns(self) -> tuple[str, ...]:
        """Those hidden are shown later: they mean something in the deck."""
        return (*super().columns(), *(column for column in self.hide if column != "author"))

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def hides(self) -> tuple[str, ...]:
        return self.hide

    def steps_read(self) -> tuple[str, ...]:
        return () if self.compare_with is None else (self.compare_with,)

    def jumps(self) -> tuple[str, ...]:
        results: tuple[Consequence, ...] = (*self.on_result.values(), self.no_result)
        ways = (*(option.next for option in self.options), *(result.next for result in results))
        return (*super().jumps(), *(way for way in ways if way))

    @property
    def listed(self) -> tuple[str, ...]:
        """The options that are no cards."""
        return GRADES if self.rule == "grade" else tuple(option.id for option in self.options)

    def agrees(self, options: tuple[str, ...]) -> bool:
        """Whether one ballot may name all of these."""
        return len(options) == 1 or not set(self.alone) & set(options)

    def few(self, options: tuple[str, ...]) -> bool:
        """Whether each ballot of these options can have a key of its own."""
        return self.picks == 1 or len(self.ballots(options)) <= MOST_KEYS

    def at_a_touch(self, options: tuple[str, ...]) -> bool:
        """Whether one touch says all that a ballot says."""
        return not self.chips and (self.picks == 1 or (bool(self.alone) and self.few(options)))

    def joint(self, options: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """The ballots of more than one option, where each ballot is one touch."""
        return tuple(given for given in self.ballots(options) if len(given) > 1 and self.at_a_touch(options))

    def ballots(self, options: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """Every ballot that names some of these options, those that name one first."""
        counts = range(1, self.picks + 1)
        return tuple(given for count in counts for given in combinations(options, count) if self.agrees(given))

    def results(self, cards: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Every result there can be when these cards are among the options: names of winners, none at all."""
        names = ("passed", "refused") if self.rule == "grade" else (*cards, *self.listed)
        for count in range(self.most_winners + 1):
            yield from combinations(names, count)

    @property
    def most_winners(self) -> int:
        """How many results it may have at once. With ``picks`` options on each ballot, more than half may name up to
        twice as many, less one, and two thirds half as many again."""
        match self.rule:
            case "majority":
                return 2 * self.picks - 1
            case "two-thirds":
                return 3 * self.picks // 2
        return {"report": 0, "grade": 1}.get(self.rule, self.picks)

    def follows(self, results: tuple[str, ...]) -> list[Option | Consequence]:
        """What results set going; in a report nothing."""
        if self.rule == "report":
            return []
        keys = (name if name in self.on_result or name in self.listed else self.cards for name in results)
        named = [self.on_result[key] for key in keys if key is not None and key in self.on_result]
        nothing = not results or (results == ("refused",) and not named)
        own = (option for option in self.options if option.id in results)
        return [*own, *named, *([self.no_result] if nothing else [])]

    @property
    def decides(self) -> bool:
        """Whether one of the options wins, or the vote is undecided."""
        return self.rule not in ("report", "grade")

    @property
    def weighs(self) -> bool:
        """Whether what is written to follow from a result moves a counter."""
        parts: tuple[Option | Consequence, ...] = (*self.options, *self.on_result.values(), self.no_result)
        return any(part.effects for part in parts)

    def fact_names(self) -> tuple[str, ...]:
        """What conditions may ask, the cards among the options left out."""
        return ("option", "voters", "moved", "abstained", *self.listed)
