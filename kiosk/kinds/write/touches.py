"""How ``write`` is played: a short text is typed, the other keys and the words to put together are looked at."""

from collections.abc import Iterator

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.write.rules import SignAgain, WriteRules, WriteView, Wrote
from kiosk.tools.touches import Given, Glance, KindTouches, Line, Seen, Touch, Wits, timed

LONGER = 12
"""How many characters a text may have more than it must."""
KEYS = {" ": "space"}
"""The keys that are not called by their letter."""
SIGNS_AGAIN = 0.5
"""How often another signature is asked for."""


class WriteTouches(KindTouches[WriteRules, WriteView]):
    """A text is about as short as it may be."""

    def moves(self, seen: Seen[WriteRules, WriteView], wits: Wits) -> Iterator[Move]:
        if seen.seat != TABLE:
            return
        if seen.shown.written:
            again = seen.shown.sign and seen.shown.other_sign and wits.luck.random() < SIGNS_AGAIN
            yield SignAgain() if again else Continue()
        else:
            longest = min(seen.step.max_chars, seen.step.min_chars + LONGER)
            text = _text(wits.luck.randint(seen.step.min_chars, longest))
            yield Wrote(len(text), len(text.split()))

    def touches(self, seen: Seen[WriteRules, WriteView], move: Move) -> Iterator[Touch | Glance]:
        match move:
            case Wrote(chars=chars):
                yield from self._typed(_text(chars))
            case SignAgain():
                yield Glance("review")
                yield Touch("sign-again")
            case Continue():
                yield Glance("review")
                yield Touch("next")

    def _typed(self, text: str) -> Iterator[Touch | Glance]:
        yield Glance()
        yield from (Touch(f"key:{KEYS.get(letter, letter)}") for letter in text)
        yield Glance("typed")
        for key in ("accents", "123"):
            yield Touch(f"key:{key}")
            yield Glance(key)
        yield Touch("key:aside")
        yield Glance("words", pages=True)
        yield Touch("fragment:1")
        yield Touch("finish")

    def lines(self, seen: Seen[WriteRules, WriteView]) -> Iterator[Line]:
        return iter(())

    def given(self, seen: Seen[WriteRules, WriteView]) -> Given | None:
        return timed(seen.step)


def _text(chars: int) -> str:
    """Two words of any language, of so many characters; one where there is no room for two."""
    return ("oh " + "la" * chars)[:chars].strip().ljust(chars, "a")
