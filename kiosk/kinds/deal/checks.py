"""What the checks ask of cards dealt: that the pile holds as many as are drawn, for whoever plays."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from kiosk.decks.checks.kind import DecidesNothing, Look, Reading, Turn
from kiosk.decks.checks.paths.known import Limit, Pile, Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs, Sought
from kiosk.decks.checks.steps import locate
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import near
from kiosk.engine.conditions import Fact
from kiosk.engine.game import SEATS
from kiosk.kinds.deal.rules import DealRules


class DealChecks(DecidesNothing[DealRules]):
    """Chance decides which cards leave the pile; what they change counts when they are resolved."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        target = survey.draft.zones.get(self.step.to)
        if self.step.private and not self.step.by_seat:
            survey.note("E207", written, "private")
        if self.step.rotate != "no" and self.step.origin != self.step.to:
            survey.note("E208", written, "rotate")
        if self.step.by_seat and target is not None and target.per == "table":
            survey.note("E184", written, *locate(written.raw, self.step.to), zone=self.step.to)
        places = self.step.count * (self._fewest(survey) if self.step.per == "seat" else 1)
        if len(self.step.always) > places:
            survey.note("E211", written, "always", count=len(self.step.always), places=places)

    def _fewest(self, survey: Survey) -> int:
        """How many seats there are at the smallest table at which the step is played."""
        players = survey.draft.players
        asked = [condition for condition in self.step.when if condition.name == SEATS]
        tables = range(players.fewest, players.max + 1)
        return next((seats for seats in tables if all(each.holds(seats) for each in asked)), players.fewest)

    def moves(self) -> tuple[Moving, ...]:
        discarded = ((self.step.to, self.step.discard),) if self.step.discard else ()
        return ((self.step.origin, self.step.to), *discarded)

    def shows(self) -> tuple[str, ...]:
        return (self.step.card,) if self.step.card else ()

    def hands(self) -> tuple[str, ...]:
        return (self.step.to,) if self.step.by_seat else ()

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"cards", "lines"} if self.step.private else {"cards"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), about=self.step.card, dealt=(self.step.origin, self.step.count))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None

    def effects(self, survey: Survey) -> Iterator[Mapping[str, int]]:
        return survey.effects_in(self.step.origin) if self.step.resolve else iter(())

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        step = self.step
        stock.show(written, self.shows())
        if step.rotate != "no":
            return
        wanted = step.count * (stock.survey.draft.players.max if step.per == "seat" else 1)
        have = min(self._have(stock), default=None)
        if have == 0:
            stock.empty(written, step.origin)
        elif have is not None and have < wanted:
            stock.too_few(written, step.origin, wanted, have)
        there = {card.id for card in stock.cards(step.origin)}
        for number, card in enumerate(step.always):
            if card not in there and not stock.survey.cardless:
                stock.survey.note("E210", written, "always", number, card=card, zone=step.origin, **near(card, there))
        if step.discard:
            stock.move(step.to, step.discard, sure=sure)
        stock.move(step.origin, step.to, wanted, sure=sure)

    def _have(self, stock: Stock) -> Iterator[int]:
        """How many cards can be dealt: all of the pile, or those that agree with a card that may lie elsewhere. What
        visitors wrote agrees or not, nobody knows."""
        if self.step.origin not in stock.most:
            return
        yield stock.most[self.step.origin]
        pile = tuple(stock.cards(self.step.origin))
        for column, zone in self.step.where.items() if pile else ():
            values = Counter(value for card in pile for value in card.values(column))
            yield from (sum(values[value] for value in card.values(column)) for card in stock.cards(zone))

    def needs(self, sought: Sought) -> None:
        if (self.step.resolve and sought.effects) or self.step.to in sought.cards:
            sought.cards.add(self.step.origin)
            for zone in self.step.where.values():
                sought.first(zone)

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        """Card by card where each one counts, or the first alone where the others do not."""
        return (proof.passed(way, self.step) for way in self._dealt(proof, here, needed))

    def _dealt(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        step = self.step
        if step.rotate != "no" or step.origin not in needed.cards:
            yield here
            return
        fitting = self._fitting(proof, here)
        start = proof.shoved(here, step.to, step.discard) if step.discard else here
        seats = (1,) if step.per == "table" else range(proof.game.players.max + 1)
        for count in (step.count * number for number in seats):
            one_by_one = count if step.resolve else min(count, 1) if step.to in needed.firsts else 0
            rest = Pile((), fitting.others, max(0, fitting.sure - one_by_one))
            for way in self._drawn(proof, start, fitting, one_by_one):
                yield self._others(proof, way, rest, count - one_by_one)

    def _fitting(self, proof: Proof, here: Reached) -> Pile:
        """The cards of the pile that agree with those they must agree with, where it is known which lie there first."""
        pile = proof.pile(here, self.step.origin)
        cards = pile.cards
        for column, zone in self.step.where.items():
            for shown in proof.pile(here, zone).first[:1]:
                wanted = set(proof.game.card(shown).values(column))
                cards = tuple(card for card in cards if wanted & set(proof.game.card(card).values(column)))
        return Pile((), cards, max(0, pile.least - (len(pile.cards) - len(cards))))

    def _drawn(self, proof: Proof, start: Reached, fitting: Pile, count: int) -> Iterable[Reached]:
        """So many cards drawn one by one, with what they change; fewer where it is not sure that there are so many."""
        ways, limit = {start: None}, Limit()
        for number in range(count):
            fewer = ways if number >= fitting.least else {}
            drawn = (after for way in ways for after in self._one(proof, way, fitting.cards))
            ways = {**fewer, **dict.fromkeys(limit.of(drawn))}
        return ways

    def _one(self, proof: Proof, here: Reached, fitting: tuple[str, ...]) -> Iterator[Reached]:
        step = self.step
        for card in proof.pile(here, step.origin).cards:
            if card in fitting:
                way = proof.moved(here, card, step.origin, step.to).turned(step.id, card)
                yield proof.counted(way, proof.game.card(card).effects) if step.resolve else way

    def _others(self, proof: Proof, here: Reached, fitting: Pile, count: int) -> Reached:
        """The cards drawn of which it does not matter which they are; and any card may have been exchanged."""
        pile, target = proof.pile(here, self.step.origin), proof.pile(here, self.step.to)
        if self.step.redraws:
            target = target.after(0).with_some(fitting.cards, 0)
        if count:
            drawn = tuple(card for card in pile.cards if card in fitting.cards)
            target = target.with_some(drawn, min(count, fitting.least))
            here = here.lying(self.step.origin, pile.after(count))
        return here.lying(self.step.to, target)

    def turn(self) -> Turn | None:
        return "draw"
