"""What the checks ask of a choice: options or cards, and something left to choose whatever happened."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk.decks.checks.kind import KindChecks, Look, Reading, Turn, WrittenEnding
from kiosk.decks.checks.paths.known import Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs, Sought
from kiosk.decks.checks.seats import roles_exist
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import NodePath, StepDraft
from kiosk.engine.conditions import Condition, Fact
from kiosk.kinds.choose.rules import ChooseRules


class ChooseChecks(KindChecks[ChooseRules]):
    """One option of those listed, or one card of a zone."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if self.step.cards:
            for number, option in enumerate(self.step.options):
                survey.note("W050", written, "options", number, id=option.id)
        elif not self.step.options:
            survey.note("E167", written)
        roles_exist(survey, written, "by", self.step.by)

    def moves(self) -> tuple[Moving, ...]:
        return ((self.step.cards, self.step.to),) if self.step.cards and self.step.to else ()

    def shows(self) -> tuple[str, ...]:
        targets = [target for _, target in self.moves()]
        return tuple(zone for zone in self.step.zones_read() if zone not in targets)

    def hands(self) -> tuple[str, ...]:
        return ()

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        if self.step.cards:
            return tuple(card.id for card in survey.cards_in(self.step.cards))
        return tuple(option.id for option in self.step.options)

    def written_effects(self) -> Iterable[tuple[NodePath, Mapping[str, int]]]:
        for number, option in enumerate(self.step.options):
            yield ("options", number), option.effects

    def effects(self, survey: Survey) -> Iterator[Mapping[str, int]]:
        if self.step.cards:
            return survey.effects_in(self.step.cards)
        return (option.effects for option in self.step.options)

    def offers(self) -> Sequence[tuple[Condition, ...]]:
        return () if self.step.cards else tuple(option.when for option in self.step.options)

    def leads_on(self) -> bool:
        every_way_jumps = self.step.options and all(option.next for option in self.step.options)
        return not self.step.next and not every_way_jumps

    def endings(self) -> tuple[WrittenEnding, ...] | None:
        return None

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        stock.show(written, self.shows())
        for origin, target in self.moves():
            stock.move(origin, target, 1, sure=sure)

    def needs(self, sought: Sought) -> None:
        sought.asked(condition for option in self.step.options for condition in option.when)
        if self.step.cards and (self.step.id in sought.names or sought.effects):
            sought.cards.add(self.step.cards)

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        if self.step.cards:
            return self._card_chosen(proof, here, self.step.cards, needed)
        return self._option_chosen(proof, here)

    def _option_chosen(self, proof: Proof, here: Reached) -> Iterator[Reached]:
        """The options that may be offered; none where it may be that nothing is, or that time runs out."""
        step = self.step
        asked = [[proof.holds(here, condition) for condition in option.when] for option in step.options]
        if not any(all(holds) for holds in asked) or self._may_close:
            yield proof.passed(here, step)
        for option, holds in zip(step.options, asked, strict=True):
            if False not in holds:
                way = proof.counted(here, option.effects).turned(step.id, option.id).noted(step.id, option.id)
                yield proof.on(way, step, option.next)

    def _card_chosen(self, proof: Proof, here: Reached, zone: str, needed: Needs) -> Iterator[Reached]:
        """The cards that may lie there; none where the zone may be empty."""
        step, pile = self.step, proof.pile(here, zone)
        if zone not in needed.cards or not pile.least or self._may_close:
            yield proof.passed(here, step)
        for card in pile.cards if zone in needed.cards else ():
            way = proof.moved(here, card, zone, step.to) if step.to else here
            way = proof.counted(way, proof.game.card(card).effects).turned(step.id, card).noted(step.id, card)
            yield proof.on(way, step)

    @property
    def _may_close(self) -> bool:
        """Whether time may run out before anything is chosen."""
        return self.step.timer is not None and self.step.at_zero == "close"

    def turn(self) -> Turn | None:
        return "choice"
