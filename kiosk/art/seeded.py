"""Chance that is the same everywhere: a small generator of 32 bits, seeded by a text."""

from collections.abc import Sequence

MASK = 0xFFFFFFFF


def seed(text: str) -> int:
    """A number of 32 bits made of a text."""
    number = 2_166_136_261
    for character in text:
        number = (number ^ ord(character)) * 16_777_619 & MASK
    return number


class Seeded:
    """Draws the same for the same text, on every machine and in every version of Python."""

    def __init__(self, text: str) -> None:
        self._state = seed(text)

    def share(self) -> float:
        """The next number, from 0 up to but not 1."""
        self._state = (self._state + 0x6D2B79F5) & MASK
        mixed = (self._state ^ self._state >> 15) * (self._state | 1) & MASK
        mixed ^= (mixed + ((mixed ^ mixed >> 7) * (mixed | 61) & MASK)) & MASK
        return ((mixed ^ mixed >> 14) & MASK) / 4_294_967_296

    def between(self, least: float, most: float) -> float:
        """A number of that span."""
        return least + self.share() * (most - least)

    def shuffled[T](self, things: Sequence[T]) -> list[T]:
        """The things in another order."""
        left = list(things)
        return [left.pop(int(self.share() * len(left))) for _ in things]
