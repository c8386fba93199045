"""How ``say`` is played: it is looked at, then left."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.say.rules import SayRules
from kiosk.tools.touches import FACE, Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed, words

FEW = 2
"""Of more cards than these, those that lie there from the start are named, not read."""


class SayTouches(KindTouches[SayRules, None]):
    """One touch."""

    def moves(self, seen: Seen[SayRules, None], wits: Wits) -> Iterator[Move]:
        if seen.seat == TABLE:
            yield Continue()

    def touches(self, seen: Seen[SayRules, None], move: Move) -> Iterator[Touch | Glance]:
        yield Glance()
        yield Touch("next")

    def lines(self, seen: Seen[SayRules, None]) -> Iterator[Line]:
        yield from words(seen.step, "text")
        cards = seen.cards(seen.step.cards) if seen.step.cards else ()
        yield from faces(cards, FACE[:1] if len(cards) > FEW else FACE)

    def given(self, seen: Seen[SayRules, None]) -> Given | None:
        return timed(seen.step)
