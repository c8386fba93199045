"""How ``estimate`` is played: each seat touches the line near its guess, a little less or more, and bets."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.estimate.rules import EstimateRules, EstimateView, Guess
from kiosk.kinds.estimate.rules.scales import TICKS
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, about, raised, timed


class EstimateTouches(KindTouches[EstimateRules, EstimateView]):
    """Every tick is as likely as another: the truth is not known."""

    def moves(self, seen: Seen[EstimateRules, EstimateView], wits: Wits) -> Iterator[Move]:
        if seen.shown.shown:
            yield from (Continue(),) if seen.seat == TABLE else ()
        elif seen.seat == seen.view.turn != TABLE:
            yield Guess(wits.luck.randint(0, TICKS))

    def touches(self, seen: Seen[EstimateRules, EstimateView], move: Move) -> Iterator[Touch | Glance]:
        if seen.shown.shown and seen.step.ballot == "secret":
            yield from raised(seen)
        hidden = seen.step.ballot == "secret" and seen.together
        pads = seen.gathered and isinstance(move, Guess)
        yield Glance("spread" if seen.shown.shown else "pads" if pads else "curtain" if hidden else "line")
        if not isinstance(move, Guess):
            yield Touch("next")
            return
        if pads:
            yield Touch(f"pad:{seen.seat}", move.tick / TICKS)
            return
        if hidden:
            yield Touch("lift")
            yield Glance("line")
        yield Touch("slider", move.tick / TICKS)
        yield Touch("less" if move.tick > TICKS / 2 else "greater")
        yield Glance("bet")
        yield Touch("confirm")

    def lines(self, seen: Seen[EstimateRules, EstimateView]) -> Iterator[Line]:
        return about(seen.shown.card)

    def given(self, seen: Seen[EstimateRules, EstimateView]) -> Given | None:
        return timed(seen.step)
