"""How ``spot`` is played: each seat touches the words it distrusts, or says that it sees none."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.spot.rules import Distrust, SpotRules, SpotView, Trust
from kiosk.kinds.spot.rules.phrases import of_traits
from kiosk.tools.touches import WHOLE, Given, Glance, KindTouches, Line, Seen, Touch, Wits, about, faces, timed

TRUSTS = 0.1
"""How often somebody sees nothing to distrust."""


class SpotTouches(KindTouches[SpotRules, SpotView]):
    """Where the traps are is known by skill alone."""

    def moves(self, seen: Seen[SpotRules, SpotView], wits: Wits) -> Iterator[Move]:
        if seen.shown.shown:
            yield from (Continue(),) if seen.seat == TABLE else ()
        elif seen.seat == seen.view.turn != TABLE:
            yield Trust() if wits.luck.random() < TRUSTS else self._mark(seen, wits)

    def _mark(self, seen: Seen[SpotRules, SpotView], wits: Wits) -> Distrust:
        found = {card: of_traits(seen.game.card(card).traits) for card in seen.shown.cards}
        traps = [Distrust(card, place) for card, (_, places) in found.items() for place in sorted(places)]
        every = [Distrust(card, place) for card, (count, _) in found.items() for place in range(count)]
        return wits.luck.choice(traps if wits.knows() else every)

    def touches(self, seen: Seen[SpotRules, SpotView], move: Move) -> Iterator[Touch | Glance]:
        yield Glance("found" if seen.shown.shown else "marked" if seen.shown.marks else "", pages=not seen.shown.marks)
        match move:
            case Distrust(card=card, phrase=phrase):
                yield Touch(f"phrase:{card}:{phrase}")
            case Trust():
                yield Touch("trust")
            case _:
                yield Touch("next")

    def lines(self, seen: Seen[SpotRules, SpotView]) -> Iterator[Line]:
        yield from about(seen.shown.card)
        yield from faces(seen.shown.cards, (*WHOLE, *(seen.step.hide if seen.shown.shown else ())))

    def given(self, seen: Seen[SpotRules, SpotView]) -> Given | None:
        return timed(seen.step)
