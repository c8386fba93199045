"""How ``write`` is played: fragments are taken or a line is typed, then a short text; the other keys and the words to
put together are looked at."""

from collections.abc import Iterator
from random import Random

from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.write.rules import SignAgain, WriteRules, WriteView, Wrote
from kiosk.kinds.write.rules.relay import Fragment, OwnWords
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, faces, timed

LONGER = 12
"""How many characters a text may have more than it must."""
KEYS = {" ": "space"}
"""The keys that are not called by their letter."""
SIGNS_AGAIN = 0.5
"""How often another signature is asked for."""
PASSES, TYPES = 0.1, 0.2
"""How often a seat adds nothing to a relay, and up to where it types a line of its own."""


class WriteTouches(KindTouches[WriteRules, WriteView]):
    """A text is about as short as it may be."""

    def moves(self, seen: Seen[WriteRules, WriteView], wits: Wits) -> Iterator[Move]:
        if seen.shown.part:
            yield from (self._line(seen.shown, wits.luck),) if seen.seat == seen.view.turn != TABLE else ()
        elif seen.seat == TABLE and seen.shown.written:
            again = seen.shown.sign and seen.shown.other_sign and wits.luck.random() < SIGNS_AGAIN
            yield SignAgain() if again else Continue()
        elif seen.seat == TABLE:
            longest = min(seen.step.max_chars, seen.step.min_chars + LONGER)
            text = _text(wits.luck.randint(seen.step.min_chars, longest))
            yield Wrote(len(text), len(text.split()))

    def _line(self, shown: WriteView, luck: Random) -> Move:
        """A fragment; now and then words of its own, or nothing."""
        chance = luck.random()
        if chance < PASSES or not (shown.offered or chance < TYPES):
            return Abstain()
        return OwnWords(_own(shown), 2) if chance < TYPES else Fragment(luck.choice(shown.offered))

    def touches(self, seen: Seen[WriteRules, WriteView], move: Move) -> Iterator[Touch | Glance]:
        if seen.shown.part:
            yield Glance(f"line-{len(seen.shown.lines) + 1}")
        match move:
            case Fragment(card=card):
                yield Touch(f"offer:{card}")
            case OwnWords(chars=chars):
                yield Touch("own")
                yield from _keys(_text(chars - 1))
                yield Glance("own")
                yield Touch("add")
            case Abstain():
                yield Touch("pass")
            case Wrote(chars=chars):
                yield from self._typed(seen, _text(chars))
            case SignAgain():
                yield Glance("review")
                yield Touch("sign-again")
            case Continue():
                yield Glance("review")
                yield Touch("next")

    def _typed(self, seen: Seen[WriteRules, WriteView], text: str) -> Iterator[Touch | Glance]:
        """After a relay that came to something there is nothing left to type."""
        yield Glance()
        if not all(line.empty for line in seen.shown.lines):
            yield Touch("finish")
            return
        yield from _keys(text)
        yield Glance("typed")
        for key in ("accents", "123"):
            yield Touch(f"key:{key}")
            yield Glance(key)
        yield Touch("key:aside")
        yield Glance("words", pages=True)
        yield Touch("fragment:1")
        yield Touch("finish")

    def lines(self, seen: Seen[WriteRules, WriteView]) -> Iterator[Line]:
        yield from faces(seen.shown.offered, ("text",))

    def given(self, seen: Seen[WriteRules, WriteView]) -> Given | None:
        return timed(seen.step)


def _own(shown: WriteView) -> int:
    """A line of two words with its full stop, where there is room for it."""
    return min(shown.room, LONGER)


def _keys(text: str) -> Iterator[Touch]:
    return (Touch(f"key:{KEYS.get(letter, letter)}") for letter in text)


def _text(chars: int) -> str:
    """Two words of any language, of so many characters; one where there is no room for two."""
    return ("oh " + "la" * chars)[:chars].strip().ljust(chars, "a")
