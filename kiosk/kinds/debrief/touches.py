"""How ``debrief`` is played: the result is read page by page, the texts may stay, and the mood is told."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Keep, Move
from kiosk.kinds.debrief.rules import MOODS, DebriefRules, DebriefView, Smile
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, timed, words


class DebriefTouches(KindTouches[DebriefRules, DebriefView]):
    """Every text may stay."""

    def moves(self, seen: Seen[DebriefRules, DebriefView], wits: Wits) -> Iterator[Move]:
        if seen.seat != TABLE:
            return
        shown = seen.shown
        yield from (Keep(text) for text in shown.texts if text not in (*shown.kept, *shown.erased))
        if not shown.mood:
            yield Smile(wits.luck.randint(1, MOODS))

    def touches(self, seen: Seen[DebriefRules, DebriefView], move: Move) -> Iterator[Touch | Glance]:
        decided = seen.shown.kept or seen.shown.erased
        yield Glance("kept" if decided else "", pages=not decided)
        match move:
            case Keep(step=text):
                yield Touch(f"keep:{text}")
            case Smile(mood=mood):
                yield Touch(f"mood:{mood}")

    def lines(self, seen: Seen[DebriefRules, DebriefView]) -> Iterator[Line]:
        shown = seen.shown
        yield from words(seen.step, "text", f"bands.{shown.band}.title", f"bands.{shown.band}.text")
        yield from words(seen.step, f"takeaways.{shown.takeaway}.keep", f"takeaways.{shown.takeaway}.try")

    def given(self, seen: Seen[DebriefRules, DebriefView]) -> Given | None:
        return timed(seen.step)
