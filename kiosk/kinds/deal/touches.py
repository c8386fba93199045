"""How ``deal`` is played: each seat reads what only it may see, everybody looks at what chance gave."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.deal.rules import DealRules, DealView, ReadOwn
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed


class DealTouches(KindTouches[DealRules, DealView]):
    """What was dealt is taken as it comes."""

    def moves(self, seen: Seen[DealRules, DealView], wits: Wits) -> Iterator[Move]:
        if seen.seat == seen.shown.reader:
            yield Continue() if seen.seat == TABLE else ReadOwn()

    def touches(self, seen: Seen[DealRules, DealView], move: Move) -> Iterator[Touch | Glance]:
        if seen.gathered:
            yield Glance("pads")
            yield Touch(f"corner:{seen.seat}")
            return
        yield Glance("curtain" if isinstance(move, ReadOwn) else "")
        if isinstance(move, ReadOwn):
            yield Touch("lift")
            yield Glance("own", pages=True)
            yield Touch("confirm")
        else:
            yield Touch("next")

    def lines(self, seen: Seen[DealRules, DealView]) -> Iterator[Line]:
        cards = seen.cards(seen.step.to) if seen.seat else seen.shown.cards
        yield from faces(cards)
        if seen.step.private:
            yield from (line._replace(alone=True) for line in faces(cards, ("private",)))

    def given(self, seen: Seen[DealRules, DealView]) -> Given | None:
        return timed(seen.step)
