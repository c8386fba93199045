"""The table as far as a proof knows it: what lies in a zone, whether a comparison holds, what an effect changes."""

from collections.abc import Mapping
from functools import cached_property

from kiosk.decks.checks.paths.known import TEXT, Pile, Reached
from kiosk.engine.cards import AGES
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.game import Game
from kiosk.engine.step import Step

EMPTY = Pile()


class Proof:
    """What can be asked and changed at any place of a plan."""

    def __init__(self, game: Game, length: str) -> None:
        self.game = game
        self._places = game.places[length]

    @cached_property
    def _filled(self) -> Mapping[str, Pile]:
        """The cards of each zone at first, which may depend on the audience and on visitors."""
        fewest, most = self.game.fill(AGES[0]), self.game.fill(AGES[-1], (TEXT,))
        return {zone: Pile((), tuple(sorted(cards)), len(fewest[zone])) for zone, cards in most.items()}

    def pile(self, here: Reached, zone: str) -> Pile:
        """The cards of a zone."""
        for name, pile in here.piles:
            if name == zone:
                return pile
        return self._filled.get(zone, EMPTY)

    def holds(self, here: Reached, condition: Condition) -> bool | None:
        """Whether a comparison holds; None when it may or may not."""
        owner, _, what = condition.name.partition(".")
        for name, count in here.counters:
            if name == owner:
                return condition.holds(count)
        picks = dict(here.picks)
        if owner in self.game.zones and owner not in picks:
            return None if owner in self._places else self._first_holds(self.pile(here, owner), what, condition)
        if what and owner not in picks:
            return False
        return condition.holds(picks[owner] or None) if what == "option" else None

    def _first_holds(self, pile: Pile, what: str, condition: Condition) -> bool | None:
        facts = {self._fact(card, what) for card in pile.first[:1] or pile.others}
        answers = {condition.holds(fact) for fact in (facts if pile.least else {*facts, None})}
        return answers.pop() if len(answers) == 1 else None

    def _fact(self, card: str, column: str) -> Fact | None:
        return next(iter(self.game.card(card).values(column)), None)

    def counted(self, here: Reached, effects: Mapping[str, int]) -> Reached:
        """The place once effects have changed its counters, each within its bounds."""
        if not effects:
            return here
        bounds, changed = self.game.counters, dict(here.counters)
        for name in effects.keys() & changed.keys():
            changed[name] = max(bounds[name].min, min(bounds[name].max, changed[name] + effects[name]))
        return here.counting(changed.items())

    def moved(self, here: Reached, card: str, origin: str, to: str) -> Reached:
        """The place once a card has gone to another zone."""
        left = here.lying(origin, self.pile(here, origin).without(card))
        return left.lying(to, self.pile(left, to).with_card(card))

    def shoved(self, here: Reached, origin: str, to: str, count: int | None = None) -> Reached:
        """The place once so many cards have gone to another zone, whichever they were; all of them without a number."""
        pile = self.pile(here, origin)
        left = here.lying(origin, Pile() if count is None else pile.after(count))
        sure = pile.least if count is None else min(count, pile.least)
        return left.lying(to, self.pile(left, to).with_some(pile.cards, sure))

    def passed(self, here: Reached, step: Step) -> Reached:
        """The place that comes after a step that came to no option."""
        return self.on(here.noted(step.id, ""), step)

    def on(self, here: Reached, step: Step, jump: str | None = None) -> Reached:
        """The place that comes after a step was played."""
        target = jump or step.next
        return here.going_on(self._places.get(target, here.at + 1) if target else here.at + 1)
