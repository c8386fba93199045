"""How ``position`` is played: each seat stands somewhere, behind the curtain or on its pad."""

from collections.abc import Iterator

from kiosk.engine.guessing import GuessTable
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.position.rules import Mark, PositionRules, PositionView
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, about, raised, timed, words


class PositionTouches(KindTouches[PositionRules, PositionView]):
    """Every point is as likely as another: no answer is right."""

    def moves(self, seen: Seen[PositionRules, PositionView], wits: Wits) -> Iterator[Move]:
        if seen.shown.shown:
            yield from (Continue(),) if seen.seat == TABLE else ()
        elif seen.seat == seen.shown.guesser != TABLE:
            yield GuessTable(str(wits.luck.randint(0, seen.shown.points) or ""))
        elif seen.seat == seen.view.turn != TABLE:
            yield Mark(wits.luck.randint(1, seen.shown.points))

    def touches(self, seen: Seen[PositionRules, PositionView], move: Move) -> Iterator[Touch | Glance]:
        if isinstance(move, GuessTable):
            yield Glance("guess")
            yield Touch(f"guess:{move.answer}" if move.answer else "no-guess")
            return
        if seen.shown.shown:
            yield from raised(seen)
        hidden = seen.together
        pads = seen.gathered and isinstance(move, Mark)
        yield Glance("spread" if seen.shown.shown else "pads" if pads else "curtain" if hidden else "scale")
        if not isinstance(move, Mark):
            yield Touch("next")
        elif pads:
            yield Touch(f"pad:{seen.seat}:{move.point - 1}")
        else:
            if hidden:
                yield Touch("lift")
                yield Glance("scale")
            yield Touch(f"point:{move.point}")

    def lines(self, seen: Seen[PositionRules, PositionView]) -> Iterator[Line]:
        yield from words(seen.step, "left", "right")
        yield from about(seen.shown.card)

    def given(self, seen: Seen[PositionRules, PositionView]) -> Given | None:
        return timed(seen.step)
