"""A text as a square that a telephone reads."""

from collections.abc import Iterator

from kiosk.art.tones import INK
from kiosk.on_paper.marks import Area, Mark
from kiosk.on_paper.sizes import Box


def qr(text: str, room: Box) -> Iterator[Mark]:
    """The square at the left of its room, as high as it, with four modules of white around."""
    import segno  # only a game that has something to take away needs it

    rows = [[bool(cell) for cell in row] for row in segno.make_qr(text, error="m").matrix]
    module = room.height / (len(rows) + 8)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                yield Area(Box(room.left + (across + 4) * module, room.top + (down + 4) * module, module, module), INK)
