"""How ``choose`` is played: an option is touched, then the choice is settled."""

from collections.abc import Iterator

from kiosk.engine.moves import Continue, Move
from kiosk.kinds.choose.rules import Choose, ChooseRules, ChooseView
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed_or_planned, words


class ChooseTouches(KindTouches[ChooseRules, ChooseView]):
    """The table, or the seat that holds the role."""

    def moves(self, seen: Seen[ChooseRules, ChooseView], wits: Wits) -> Iterator[Move]:
        if seen.seat == seen.view.turn:
            yield Continue() if seen.shown.picked else Choose(wits.luck.choice(seen.shown.options))

    def touches(self, seen: Seen[ChooseRules, ChooseView], move: Move) -> Iterator[Touch | Glance]:
        yield Glance("chosen" if seen.shown.picked else "")
        yield Touch(f"option:{move.option}" if isinstance(move, Choose) else "next")

    def lines(self, seen: Seen[ChooseRules, ChooseView]) -> Iterator[Line]:
        if seen.shown.cards:
            return faces(seen.shown.options)
        return words(seen.step, *(f"options.{option}.text" for option in seen.shown.options))

    def given(self, seen: Seen[ChooseRules, ChooseView]) -> Given | None:
        return timed_or_planned(seen.step)
