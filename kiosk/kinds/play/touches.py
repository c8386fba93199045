"""How ``play`` is played: a card of the hand is laid down, said why, and agreed to."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Agree, Continue, Move
from kiosk.kinds.play.rules import PlayCard, PlayRules, PlayView, Said
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed


class PlayTouches(KindTouches[PlayRules, PlayView]):
    """Who knows where a card belongs lays it there."""

    def moves(self, seen: Seen[PlayRules, PlayView], wits: Wits) -> Iterator[Move]:
        shown, seat = seen.shown, seen.seat
        if seat == TABLE:
            yield from (Continue(),) if shown.finished else ()
        elif seat == shown.seat and shown.card is None:
            yield self._card(seen, wits)
        elif shown.card is not None and seen.step.say_why and not shown.said:
            yield from (Said(),) if seat == shown.seat else ()
        elif shown.card is not None and seat not in (shown.seat, *shown.agreed):
            yield Agree()

    def _card(self, seen: Seen[PlayRules, PlayView], wits: Wits) -> PlayCard:
        card = wits.luck.choice(seen.cards(seen.step.origin))
        if not seen.step.onto:
            return PlayCard(card)
        answers = seen.game.card(card).values(seen.step.answer) if seen.step.answer else ()
        right = [target for target in answers if target in seen.shown.targets]
        return PlayCard(card, wits.luck.choice(right if right and wits.knows() else seen.shown.targets))

    def touches(self, seen: Seen[PlayRules, PlayView], move: Move) -> Iterator[Touch | Glance]:
        yield Glance(self._scene(seen))
        match move:
            case Continue():
                yield Touch("next")
            case Said():
                yield Touch("said")
            case Agree():
                yield Touch(f"mark:{seen.seat}")
            case PlayCard():
                yield from self._laid(seen, move)

    def _scene(self, seen: Seen[PlayRules, PlayView]) -> str:
        if seen.shown.finished or seen.shown.card is not None:
            return "played" if seen.shown.finished else "said" if seen.shown.said else "why"
        return "hand" if self._open(seen) else "curtain"

    def _open(self, seen: Seen[PlayRules, PlayView]) -> bool:
        return seen.game.zones[seen.step.origin].show == "public"

    def _laid(self, seen: Seen[PlayRules, PlayView], move: PlayCard) -> Iterator[Touch | Glance]:
        if not self._open(seen):
            yield Touch("lift")
            yield Glance("hand")
        yield Touch(f"card:{move.card}")
        yield Glance("picked")
        yield Touch(f"slot:{move.onto}" if move.onto else "confirm")

    def lines(self, seen: Seen[PlayRules, PlayView]) -> Iterator[Line]:
        lying = () if seen.shown.card is None else (seen.shown.card,)
        return faces((*(played.card for played in seen.shown.played), *lying))

    def given(self, seen: Seen[PlayRules, PlayView]) -> Given | None:
        return timed(seen.step)
