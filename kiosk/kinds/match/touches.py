"""How ``match`` is played: the lines are mixed, each is given to a seat, the owners are looked at."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Agree, Continue, Move
from kiosk.kinds.match.rules import FEWEST, Lend, Match, MatchRules, MatchView, Mix, Withhold
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed_or_planned


class MatchTouches(KindTouches[MatchRules, MatchView]):
    """Nobody keeps a line; a table knows whose one is as often as it knows anything."""

    def moves(self, seen: Seen[MatchRules, MatchView], wits: Wits) -> Iterator[Move]:
        shown = seen.shown
        if seen.seat != TABLE:
            return
        if shown.shown or not shown.lines:
            yield Mix() if not shown.shown and len(shown.lent) >= FEWEST else Continue()
        elif shown.ready or not shown.lent:
            yield Agree() if shown.lent else Continue()
        else:
            yield self._guess(seen, wits)

    def _guess(self, seen: Seen[MatchRules, MatchView], wits: Wits) -> Match:
        """The first line that waits comes to the seat that has it, if the table knows and it waits too, else to any."""
        shown = seen.shown
        line = min(set(range(len(shown.lines))) - set(shown.matched.values()))
        open_ = [seat for seat in shown.lent if seat not in shown.matched]
        known = [seat for seat in open_ if shown.given[seat] == shown.lines[line]]
        return Match(line, known[0] if known and wits.knows() else wits.luck.choice(open_))

    def touches(self, seen: Seen[MatchRules, MatchView], move: Move) -> Iterator[Touch | Glance]:
        shown = seen.shown
        yield Glance("owners" if shown.shown else "ready" if shown.ready else "lines" if shown.lines else "")
        match move:
            case Match(to=seat):
                yield Touch(f"neighbour:{seat}")
            case Withhold() | Lend():
                yield Touch(f"keep:{seen.seat}")
            case _:
                yield Touch({Mix: "mix", Agree: "agree", Continue: "next"}[type(move)])

    def lines(self, seen: Seen[MatchRules, MatchView]) -> Iterator[Line]:
        yield from faces(seen.shown.lines, ("private",))

    def given(self, seen: Seen[MatchRules, MatchView]) -> Given | None:
        return timed_or_planned(seen.step) if seen.shown.lines and not seen.shown.shown else None
