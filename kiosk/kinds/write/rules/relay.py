"""The relay of ``write``: seat after seat adds a line, one of three fragments of the deck or words of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import TABLE, Gesture, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Id, Line, Part

OFFERED = 3
"""How many fragments a seat may choose from."""


@move
class Laid(Move):
    """Chance gave this order to the fragments."""

    automatic: ClassVar[bool] = True

    cards: tuple[str, ...]


@move
class Fragment(Move):
    """A seat adds one of the fragments it is offered."""

    gesture: ClassVar[Gesture] = "lay"

    card: str


@move
class OwnWords(Move):
    """A seat adds so many characters and words of its own."""

    chars: int
    words: int


class RelayPart(Part):
    """A part of the text: the zone of its fragments, and what is asked of those who write it."""

    id: Id
    cards: Id
    prompt: Line


@dataclass(frozen=True, slots=True)
class RelayLine:
    """What a seat added: a fragment, so many characters of its own, or nothing."""

    seat: int
    card: str = ""
    chars: int = 0

    @property
    def empty(self) -> bool:
        """Whether the seat passed."""
        return not self.card and not self.chars


def line_of(seat: int, added: Fragment | OwnWords | Abstain) -> RelayLine:
    """The line that a seat added."""
    match added:
        case Fragment(card=card):
            return RelayLine(seat, card)
        case OwnWords(chars=chars):
            return RelayLine(seat, chars=chars)
    return RelayLine(seat)


def lines_for(parts: Sequence[RelayPart], seats: int) -> int:
    """How many lines a relay has: one a seat, and at least one a part."""
    return max(len(parts), seats) if parts else 0


def part_of(parts: Sequence[RelayPart], line: int, lines: int) -> int:
    """The place of the part that a line, from 0, belongs to: the parts share the lines out evenly, in their order."""
    return line * len(parts) // lines


def share(most: int, lines: int) -> int:
    """How many characters a line may have so that all of them, and a last one as long, fit in ``most`` with a space
    between."""
    return (most - lines) // (lines + 1)


def wanted(parts: Sequence[RelayPart], lines: int, place: int) -> int:
    """How many fragments the part at a place needs, so that nobody is offered one that somebody else saw."""
    return OFFERED * sum(part_of(parts, line, lines) == place for line in range(lines))


def offered(pile: tuple[str, ...], parts: Sequence[RelayPart], line: int, lines: int) -> tuple[str, ...]:
    """The fragments of a pile that are offered for a line: those after what earlier lines of its part were offered."""
    earlier = sum(part_of(parts, other, lines) == part_of(parts, line, lines) for other in range(line))
    return pile[OFFERED * earlier : OFFERED * (earlier + 1)]


def writer(state: State, lines: Sequence[RelayLine]) -> int:
    """The seat here that had the fewest lines, the first of several; the table when nobody is here."""
    had = {seat: sum(line.seat == seat for line in lines) for seat in state.present}
    return min(had, key=lambda seat: (had[seat], seat), default=TABLE)
