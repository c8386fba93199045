"""How ``discuss`` is played: people talk, then say that they are done."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Move
from kiosk.kinds.discuss.rules import DiscussRules, DiscussView, EndTalk, Finish
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, about, timed_or_planned


class DiscussTouches(KindTouches[DiscussRules, DiscussView]):
    """One touch for the whole talk, or for each floor that does not pass on by itself."""

    def moves(self, seen: Seen[DiscussRules, DiscussView], wits: Wits) -> Iterator[Move]:
        if seen.seat == TABLE:
            yield EndTalk() if seen.shown.passing else Finish()

    def touches(self, seen: Seen[DiscussRules, DiscussView], move: Move) -> Iterator[Touch | Glance]:
        yield Glance(f"floor-{len(seen.shown.heard) + 1}" if seen.shown.floor else "")
        yield Touch("end-talk" if isinstance(move, EndTalk) else "finish")

    def lines(self, seen: Seen[DiscussRules, DiscussView]) -> Iterator[Line]:
        return about(seen.shown.card)

    def given(self, seen: Seen[DiscussRules, DiscussView]) -> Given | None:
        whole = timed_or_planned(seen.step)
        return whole._replace(meanwhile=False, spell=seen.shown.floor if seen.step.per_speaker else "")
