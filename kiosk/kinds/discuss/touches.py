"""How ``discuss`` is played: people talk, the chair gives each the floor, then they say that they are done."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Move
from kiosk.kinds.discuss.rules import DiscussRules, DiscussView, EndTalk, Finish, GiveFloor
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, about, timed_or_planned


class DiscussTouches(KindTouches[DiscussRules, DiscussView]):
    """One touch for the whole talk, or for each floor that is given, or does not pass on by itself."""

    def moves(self, seen: Seen[DiscussRules, DiscussView], wits: Wits) -> Iterator[Move]:
        shown = seen.shown
        waiting = [floor.seats[0] for floor in shown.floors if floor.key not in (*shown.heard, shown.floor)]
        given = shown.chair is not None and bool(waiting)
        if given and seen.seat == shown.chair and (shown.passing or not shown.floor):
            yield GiveFloor(waiting[0])
        elif seen.seat == TABLE and not (given and (shown.passing or not shown.floor)):
            yield EndTalk() if shown.passing else Finish()

    def touches(self, seen: Seen[DiscussRules, DiscussView], move: Move) -> Iterator[Touch | Glance]:
        yield Glance(f"floor-{len(seen.shown.heard) + 1}" if seen.shown.floor else "")
        if isinstance(move, GiveFloor):
            yield Touch(f"give:{move.to}")
            return
        yield Touch("end-talk" if isinstance(move, EndTalk) else "finish")

    def lines(self, seen: Seen[DiscussRules, DiscussView]) -> Iterator[Line]:
        return about(seen.shown.card)

    def given(self, seen: Seen[DiscussRules, DiscussView]) -> Given | None:
        shown, time = seen.shown, timed_or_planned(seen.step)._replace(meanwhile=False)
        if shown.passing and shown.chair is None:
            return time._replace(seconds=time.seconds * len(shown.floors))
        return time._replace(spell=shown.floor if seen.step.per_speaker else "")
