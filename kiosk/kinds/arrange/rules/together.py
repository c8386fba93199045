"""Placing cards all together: any card to any place, then a check that helps."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.engine.frozen import replace
from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Move, move
from kiosk.engine.state import State
from kiosk.kinds.arrange.rules.orders import neighbours, right_pairs, right_places
from kiosk.kinds.arrange.rules.shape import ArrangeShape, ArrangeView, Place, TogetherState


@move
class Take(Move):
    """A card goes back to the reserve."""

    card: str


@move
class Check(Move):
    """The table wants to know."""


@dataclass(slots=True)
class Together:
    """An open step whose cards the whole table places."""

    step: ArrangeShape
    game: Game
    state: State
    own: TogetherState

    def candidates(self, seat: int) -> Iterator[Move]:
        """Each card to each place, each card back, and checking: all of it for the table."""
        for card in self.state.zones[self.step.cards] if seat == TABLE else ():
            yield from (Place(card, slot) for slot in self.step.slot_ids(self.state))
            yield Take(card)
        yield from (Check(),) if seat == TABLE else ()

    def refusal(self, seat: int, move: Move) -> str | None:
        match move:
            case Place(card=card, slot=slot):
                return self._card_refusal(card) or self._slot_refusal(slot)
            case Take(card=card):
                return self._card_refusal(card) or (None if card in self.own.placed else "not_placed")
            case Check():
                return "not_finished" if self.step.reserve(self.state, self.own) else None
        return "not_here"

    def _card_refusal(self, card: str) -> str | None:
        if card not in self.state.zones[self.step.cards]:
            return "no_such_card"
        return "locked" if card in self.own.locked else None

    def _slot_refusal(self, slot: str) -> str | None:
        if slot not in self.step.slot_ids(self.state):
            return "no_such_slot"
        return "locked" if self._occupant(slot) in self.own.locked else None

    def _occupant(self, slot: str) -> str | None:
        """The card in a numbered place; places with a name hold any number and never push one out."""
        if self.step.slots is not None:
            return None
        return next((card for card, place in self.own.placed.items() if place == slot), None)

    def apply(self, seat: int, move: Move) -> State:
        match move:
            case Place(card=card, slot=slot):
                return self.state.with_step(replace(self.own, placed=self._moved(card, slot), wrong=()))
            case Take(card=card):
                placed = {key: place for key, place in self.own.placed.items() if key != card}
                return self.state.with_step(replace(self.own, placed=placed, wrong=()))
        return self._checked()

    def _moved(self, card: str, slot: str) -> dict[str, str]:
        there, before = self._occupant(slot), self.own.placed
        placed = {key: place for key, place in before.items() if key not in (card, there)}
        if there is not None and there != card and card in before:
            placed[there] = before[card]
        placed[card] = slot
        return placed

    def _checked(self) -> State:
        own, step = self.own, self.step
        wrong, all_wrong = self._faults()
        attempts = own.attempts + 1
        ended = not wrong or attempts >= step.attempts
        kept = {card: slot for card, slot in own.placed.items() if step.scoring != "exact" or card not in wrong}
        hesitated = own.hesitated if own.attempts else all_wrong
        changed = replace(own, attempts=attempts, wrong=wrong, hesitated=hesitated, ended=ended, placed=kept)
        return self.state.with_step(changed, reveals=self.state.reveals + (step.scoring != "none"))

    def _faults(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the help names, and everything that was missed: a link as ``a>b``, a card by its id."""
        if self.step.scoring == "none":
            return (), ()
        if self.step.scoring == "pairs":
            return self._wrong_pairs(self.line())
        wrong = tuple(card for card in self.state.zones[self.step.cards] if not self._well_placed(card))
        return wrong, wrong

    def line(self) -> tuple[str, ...]:
        """The cards in numbered places, in order."""
        return tuple(sorted(self.own.placed, key=lambda card: int(self.own.placed[card])))

    def _wrong_pairs(self, cards: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The first pair of neighbours in the wrong order, and the right links (``a>b``) nobody made."""
        ring = self.step.layout == "ring"
        rank = {card: self.step.rank(self.game, card) for card in cards}
        ranks, pairs = [rank[card] for card in cards], neighbours(len(cards), ring)
        wrong = [pair for pair, well in zip(pairs, right_pairs(ranks, ring), strict=True) if not well]
        first = (cards[wrong[0][0]], cards[wrong[0][1]]) if wrong else ()
        made = Counter((ranks[a], ranks[b]) for a, b in pairs)
        order = self.step.by_rank(self.game, cards)
        missed = []
        for one, other in ((order[a], order[b]) for a, b in pairs):
            made[rank[one], rank[other]] -= 1
            if made[rank[one], rank[other]] < 0:
                missed.append(f"{one}>{other}")
        return first, tuple(missed)

    def _well_placed(self, card: str) -> bool:
        if self.step.slots is not None:
            return self.step.is_right(self.game, card, self.own.placed[card])
        cards = self.line()
        return right_places([self.step.rank(self.game, c) for c in cards])[cards.index(card)]

    def closed(self) -> State:
        """The cards go to the next zone, in a right order if there is one; the step keeps the right place of each."""
        step, own, cards = self.step, self.own, self.state.zones[self.step.cards]
        if step.slots is not None:
            placed = step.right_places(self.game, (*own.placed, *step.reserve(self.state, own)), own.placed)
        else:
            cards = step.by_rank(self.game, cards) if step.answer else (*self.line(), *step.reserve(self.state, own))
            placed = {card: str(n + 1) for n, card in enumerate(cards)}
        return self.state.with_step(replace(own, placed=placed)).move_cards(cards, step.cards, step.to)

    def view(self) -> ArrangeView:
        step, own = self.step, self.own
        left = step.reserve(self.state, own)
        return ArrangeView(
            layout=step.layout,
            slots=step.slot_ids(self.state),
            reserve=left,
            placed=own.placed,
            locked=own.locked,
            attempts=own.attempts,
            attempts_left=step.attempts - own.attempts,
            wrong=own.wrong,
            full=not left,
        )
