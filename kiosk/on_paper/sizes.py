"""How large things are on paper, in millimetres and in points: poker cards nine a page, or large print four a page."""

from dataclasses import dataclass

A4 = (210.0, 297.0)
MARGIN = 16.0
"""Of pages that are read, on each side."""
PER_POINT = 25.4 / 72
LINE = 1.28
"""From a line of text to the next, in times the size of its letters."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, measured from the top left corner of its page."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends across."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends down."""
        return self.top + self.height

    def inset(self, by: float) -> "Box":
        """The rectangle so much smaller on each side."""
        return Box(self.left + by, self.top + by, self.width - 2 * by, self.height - 2 * by)

    def holds(self, other: "Box", slack: float = 0.001) -> bool:
        """Whether another lies wholly in it."""
        across = self.left - slack <= other.left and other.right <= self.right + slack
        return across and self.top - slack <= other.top and other.bottom <= self.bottom + slack


SPARE = 10.0
"""Millimetres at the edge of a page for the marks to cut by."""
PAGE = Box(0, 0, *A4)


@dataclass(frozen=True, slots=True)
class PrintSize:
    """``card`` is the width and height of a card, ``slip`` of a slip; ``most`` and ``least`` the sizes of their letters
    in points, ``text`` that of pages that are read, in so many ``columns``; ``dots`` are those of a picture, an
    inch."""

    card: tuple[float, float]
    slip: tuple[float, float]
    most: float
    least: float
    text: float
    columns: int
    dots: int

    @property
    def letters(self) -> tuple[float, ...]:
        """The sizes that are tried, the largest first."""
        return tuple(self.most - n / 2 for n in range(int(2 * (self.most - self.least)) + 1))

    @property
    def smaller(self) -> tuple[float, ...]:
        """Sizes that are tried where nothing else has room: a title of one endless word."""
        return tuple(self.least * 0.9**n for n in range(20))


def places(size: tuple[float, float]) -> tuple[Box, ...]:
    """Where pieces of a width and height lie on a page, as many as there is room for beside the marks to cut by: row by
    row, edge to edge in its middle."""
    width, height = size
    across, down = int((A4[0] - 2 * SPARE) / width), int((A4[1] - 2 * SPARE) / height)
    left, top = (A4[0] - across * width) / 2, (A4[1] - down * height) / 2
    return tuple(
        Box(left + column * width, top + row * height, width, height) for row in range(down) for column in range(across)
    )


POKER = PrintSize((63.0, 88.0), (63.0, 44.0), most=10.5, least=6.5, text=9.5, columns=2, dots=300)
LARGE = PrintSize((95.0, 134.0), (95.0, 67.0), most=20.0, least=16.0, text=16.0, columns=1, dots=200)
