"""The sides of a card: its picture, its pile, its title, its text and where it comes from; and its back."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.art.tones import INK, PAPER
from kiosk.on_paper.faces import Face
from kiosk.on_paper.letters import Letters, Passage, Set
from kiosk.on_paper.marks import BOLD, QUIET, TITLE, Area, Mark, Pasted, Side, Stroke
from kiosk.on_paper.sizes import Box, PrintSize

SHARES = ((0.4, 0.8), (0.3, 0.7), (0.2, 0.0), (0.07, 0.0))
"""What a picture keeps of the height of its card, as long as letters keep so much of their largest size."""
MOST = 0.58
"""And never more."""
HEAD, SOURCE = 1.25, 0.8
"""The letters of a title and of a source, in times those of the text."""
EDGE = 0.35
"""Millimetres of the ink line around a card."""


@dataclass(frozen=True, slots=True)
class Front:
    """A front as it is drawn; ``whole`` unless its text stands on the pages about the cards."""

    marks: Side
    whole: bool


def front(face: Face, box: Box, size: PrintSize, letters: Letters) -> Front:
    """The largest letters that leave the picture its share; a text that has no room gives way to where it is read."""
    found = _fitted(face, box, size, size.letters, letters)
    if found is not None:
        return Front(tuple(_drawn(face, box, size, letters, *found)), whole=True)
    found = _fitted(face.elsewhere(), box, size, (*size.letters, *size.smaller), letters)
    assert found is not None, f"{face.card} has a title that no card holds"
    return Front(tuple(_drawn(face, box, size, letters, *found)), whole=False)


def back(card: str, box: Box) -> Side:
    """The deck's own back, to the edge."""
    return (Area(box, PAPER), Pasted(card, box), Area(box, line=EDGE))


def inset(box: Box) -> float:
    """Millimetres from the edge of a card to its words."""
    return box.width * 0.07


def _fitted(
    face: Face, box: Box, size: PrintSize, tried: tuple[float, ...], letters: Letters
) -> tuple[Set, Set, float] | None:
    """The words, the source and the height of the picture."""
    room, margin = box.width - 2 * inset(box), inset(box)
    for share, kept in SHARES:
        for points in (points for points in tried if points >= kept * size.most):
            words = letters.set(_words(face), points, room)
            source = letters.set(_source(face), max(min(size.least, points), points * SOURCE), room)
            if words is None or source is None:
                continue
            left = box.height - words.height - source.height - 2.2 * margin
            if left >= share * box.height:
                return words, source, min(left, MOST * box.height)
    return None


def _words(face: Face) -> tuple[Passage, ...]:
    title = Passage(face.title, TITLE, HEAD)
    asides = (Passage(text, BOLD, above=0.35) for text in face.asides)
    return (title, *(Passage(text, above=0.25) for text in face.texts), *asides)


def _source(face: Face) -> tuple[Passage, ...]:
    return tuple(Passage(text, color=QUIET) for text in (face.source,) if text)


def _drawn(face: Face, box: Box, size: PrintSize, letters: Letters, *fitted: Set | float) -> Iterator[Mark]:
    words, source, high = fitted
    assert isinstance(words, Set)
    assert isinstance(source, Set)
    assert isinstance(high, float)
    margin = inset(box)
    foot = box.bottom - margin - source.height
    spare = max(0.0, foot - (box.top + high + margin) - words.height) / 2
    yield Area(box, PAPER)
    yield Pasted(face.card, Box(box.left, box.top, box.width, high))
    yield from _tag(face.mark, box, high, size, letters)
    yield Stroke((box.left, box.top + high), (box.right, box.top + high), EDGE)
    yield from words.at(box.left + margin, box.top + high + margin * 0.8 + spare)
    yield from source.at(box.left + margin, foot + margin * 0.2)
    yield Area(box, line=EDGE)


def _tag(mark: str, box: Box, high: float, size: PrintSize, letters: Letters) -> Iterator[Mark]:
    """The pile of the card, on a plate at the foot of its picture."""
    points = size.most
    wide = letters.width(mark, TITLE, points) + 2 * inset(box) * 0.6
    tall = min(points * 0.55, high)
    plate = Box(box.left, box.top + high - tall, wide, tall)
    yield Area(plate, INK)
    yield from letters.centred(Passage(mark, TITLE, color=PAPER), points, plate)
