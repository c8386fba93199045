"""How ``rank`` is played: each seat touches its cards in order, behind the curtain."""

from collections.abc import Iterator

from kiosk.kinds.rank.rules import PutInOrder, RankRules, RankView

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed


class RankTouches(KindTouches[RankRules, RankView]):
    """Every order is as likely as another."""

    def moves(self, seen: Seen[RankRules, RankView], wits: Wits) -> Iterator[Move]:
        if seen.shown.shown:
            yield from (Continue(),) if seen.seat == TABLE else ()
        elif seen.seat == seen.view.turn != TABLE:
            yield PutInOrder(tuple(wits.luck.sample(seen.shown.cards, len(seen.shown.cards))))

    def touches(self, seen: Seen[RankRules, RankView], move: Move) -> Iterator[Touch | Glance]:
        yield Glance("order" if seen.shown.shown else "curtain" if seen.together else "cards")
        if not isinstance(move, PutInOrder):
            yield Touch("next")
            return
        if seen.together:
            yield Touch("lift")
            yield Glance("cards")
        yield from (Touch(f"card:{card}") for card in move.cards)
        yield Glance("ordered")
        yield Touch("confirm")

    def lines(self, seen: Seen[RankRules, RankView]) -> Iterator[Line]:
        yield from faces(seen.shown.cards)

    def given(self, seen: Seen[RankRules, RankView]) -> Given | None:
        return timed(seen.step)
