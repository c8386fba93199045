"""How ``arrange`` is played: cards go to free places and are mended, or each reader proposes and the others agree."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Agree, Move
from kiosk.kinds.arrange.rules import ArrangeRules, ArrangeView, Check, Object, Place
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed_or_planned, words


class ArrangeTouches(KindTouches[ArrangeRules, ArrangeView]):
    """Who knows where a card belongs puts it there, if that place is free; else anywhere."""

    def moves(self, seen: Seen[ArrangeRules, ArrangeView], wits: Wits) -> Iterator[Move]:
        if seen.step.in_turn:
            yield from self._in_turn(seen, wits)
        elif seen.seat == TABLE:
            yield self._together(seen, wits)

    def _in_turn(self, seen: Seen[ArrangeRules, ArrangeView], wits: Wits) -> Iterator[Move]:
        shown = seen.shown
        if shown.card is None:
            return
        if shown.slot is None:
            yield from (Place(shown.card, self._slot(seen, wits, shown.card)),) if seen.seat == shown.reader else ()
        elif seen.step.agree == "objection":
            yield from (self._said(seen, wits, shown.card),) if seen.seat == TABLE else ()
        elif (
            seen.seat not in shown.agreed
            and seen.seat != TABLE
            and (seen.step.agree == "all" or seen.seat == shown.reader)
        ):
            yield Agree()

    def _said(self, seen: Seen[ArrangeRules, ArrangeView], wits: Wits, card: str) -> Move:
        """Who knows better objects, unless the reader is alone."""
        right = self._right(seen, card)
        return Object() if seen.together and right and seen.shown.slot not in right and wits.knows() else Agree()

    def _together(self, seen: Seen[ArrangeRules, ArrangeView], wits: Wits) -> Move:
        shown = seen.shown
        if shown.reserve:
            return Place(shown.reserve[0], self._slot(seen, wits, shown.reserve[0]))
        astray = [card for card in shown.placed if not self._lies_well(seen, card)] if shown.wrong else []
        if astray and wits.knows():
            return Place(astray[0], self._right(seen, astray[0])[0])
        return Check()

    def _slot(self, seen: Seen[ArrangeRules, ArrangeView], wits: Wits, card: str) -> str:
        """A place for a card that lies nowhere yet."""
        taken = () if seen.step.slots is not None else set(seen.shown.placed.values())
        free = [slot for slot in seen.shown.slots if slot not in taken]
        right = [slot for slot in self._right(seen, card) if slot in free]
        return wits.luck.choice(right if right and wits.knows() else free)

    def _lies_well(self, seen: Seen[ArrangeRules, ArrangeView], card: str) -> bool:
        right = self._right(seen, card)
        return card in seen.shown.locked or not right or seen.shown.placed[card] in right

    def _right(self, seen: Seen[ArrangeRules, ArrangeView], card: str) -> tuple[str, ...]:
        """The places where a card belongs, as far as it can be known: none without an answer."""
        if seen.step.answer is None:
            return ()
        if seen.step.slots is not None:
            return tuple(slot for slot in seen.game.card(card).values(seen.step.answer) if slot in seen.shown.slots)
        column, cards = seen.step.answer, (*seen.shown.placed, *seen.shown.reserve)
        ranks = {each: int(seen.game.card(each).traits[column]) for each in cards}
        before = sum(rank < ranks[card] for rank in ranks.values())
        ties = sum(rank == ranks[card] for rank in ranks.values())
        locked = {seen.shown.placed[each] for each in seen.shown.locked}
        return tuple(slot for slot in map(str, range(before + 1, before + ties + 1)) if slot not in locked)

    def touches(self, seen: Seen[ArrangeRules, ArrangeView], move: Move) -> Iterator[Touch | Glance]:
        yield Glance(self._scene(seen))
        match move:
            case Check():
                yield Touch("check")
            case Object():
                yield Touch("object")
            case Agree():
                yield Touch(f"mark:{seen.seat}" if seen.seat != TABLE else "agree")
            case Place(card=card, slot=slot):
                if not seen.step.in_turn and card != next(iter(seen.shown.reserve), ""):
                    yield Touch(f"card:{card}")
                yield Touch(f"slot:{slot}")

    def _scene(self, seen: Seen[ArrangeRules, ArrangeView]) -> str:
        shown = seen.shown
        if seen.step.in_turn:
            return "help" if shown.wrong else "proposal" if shown.slot else "objected" if shown.objected else ""
        return "help" if shown.wrong else "full" if shown.full else ""

    def lines(self, seen: Seen[ArrangeRules, ArrangeView]) -> Iterator[Line]:
        yield from words(seen.step, "left", "right")
        yield from faces((*seen.shown.placed, *seen.shown.reserve))

    def given(self, seen: Seen[ArrangeRules, ArrangeView]) -> Given | None:
        return timed_or_planned(seen.step)
