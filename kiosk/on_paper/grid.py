"""Pieces to cut, laid on pages: edge to edge, with marks to cut by, and their backs for the other side of the sheet."""

from collections.abc import Callable, Iterator, Sequence
from itertools import batched

from kiosk.on_paper.marks import Cut, Mark, PaperPage, Side, Stroke
from kiosk.on_paper.sizes import A4, Box, places

AWAY, LONG = 1.5, 4.5
"""Millimetres from a piece to its marks, and of a mark."""

type Draw = Callable[[Box], Side]
"""Draws a side of a piece in its place."""


def sheets(
    pieces: Sequence[tuple[str, Draw]], size: tuple[float, float], back: Draw | None = None
) -> Iterator[PaperPage]:
    """A page of fronts, then the page on its other side, turned over along the long edge: the backs, or nothing."""
    room = places(size)
    for some in batched(pieces, len(room)):
        taken = room[: len(some)]
        yield PaperPage(tuple(crop_marks(taken)), tuple(_cuts(some, taken)))
        yield PaperPage((), tuple(Cut("", mirrored(box), back(mirrored(box))) for box in taken) if back else ())


def _cuts(pieces: Sequence[tuple[str, Draw]], taken: Sequence[Box]) -> Iterator[Cut]:
    for (name, draw), box in zip(pieces, taken, strict=True):
        yield Cut(name, box, draw(box))


def mirrored(box: Box) -> Box:
    """The same place seen from the other side of the sheet."""
    return Box(A4[0] - box.right, box.top, box.width, box.height)


def crop_marks(taken: Sequence[Box]) -> Iterator[Mark]:
    """Lines outside the pieces, in line with their edges."""
    left, right = min(box.left for box in taken), max(box.right for box in taken)
    top, bottom = min(box.top for box in taken), max(box.bottom for box in taken)
    for x in sorted({edge for box in taken for edge in (round(box.left, 3), round(box.right, 3))}):
        yield Stroke((x, top - AWAY - LONG), (x, top - AWAY))
        yield Stroke((x, bottom + AWAY), (x, bottom + AWAY + LONG))
    for y in sorted({edge for box in taken for edge in (round(box.top, 3), round(box.bottom, 3))}):
        yield Stroke((left - AWAY - LONG, y), (left - AWAY, y))
        yield Stroke((right + AWAY, y), (right + AWAY + LONG, y))
