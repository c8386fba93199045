"""How ``reveal`` is played: cards are turned over, private lines shown or kept, verdicts said; then on."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.reveal.rules import Judge, KeepPrivate, RevealRules, RevealView, TurnOver, Unveil
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed, words

KEEPS = 1 / 3
"""How often a seat keeps its line for itself."""
REVEALED = {"links": ("link",), "details": ("detail",), "dates": ("date",), "hidden": ("nature", "verify")}
"""The columns of a card that each thing shown adds."""


class RevealTouches(KindTouches[RevealRules, RevealView]):
    """Everything is turned over before the table goes on."""

    def moves(self, seen: Seen[RevealRules, RevealView], wits: Wits) -> Iterator[Move]:
        shown = seen.shown
        if shown.unveiled:
            yield from (Judge(wits.luck.choice(seen.step.verdicts).id),) if seen.seat == TABLE else ()
        elif shown.asked:
            kept = wits.luck.random() < KEEPS
            yield from (KeepPrivate() if kept else Unveil(),) if seen.seat == shown.asked else ()
        elif seen.seat == TABLE:
            yield TurnOver() if shown.covered > 0 else Continue()

    def touches(self, seen: Seen[RevealRules, RevealView], move: Move) -> Iterator[Touch | Glance]:
        shown = seen.shown
        covered = "covered" if isinstance(move, TurnOver) else ""
        yield Glance("unveiled" if shown.unveiled else "asked" if shown.asked else covered)
        match move:
            case Judge(verdict=verdict):
                yield Touch(f"verdict:{verdict}")
            case KeepPrivate():
                yield Touch("keep-private")
            case _:
                yield Touch({Unveil: "unveil", TurnOver: "turn-over", Continue: "next"}[type(move)])

    def lines(self, seen: Seen[RevealRules, RevealView]) -> Iterator[Line]:
        shown, outcome = seen.shown, seen.shown.outcome
        one = getattr(outcome, "card", None)
        cards = getattr(outcome, "placed", None) or getattr(outcome, "cards", None) or ((one,) if one else ())
        yield from words(seen.step, "text")
        for told in shown.show:
            yield from faces(cards, REVEALED.get(told, ()))
        if shown.unveiled:
            yield from faces(getattr(outcome, "given", {})[shown.unveiled], ("private",))

    def given(self, seen: Seen[RevealRules, RevealView]) -> Given | None:
        return timed(seen.step)
