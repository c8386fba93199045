"""The houses of the town: what of a group shows in them, as one line of text, and where they stand."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from typing import NamedTuple, Protocol
from zlib import crc32

MOST = 120
"""Houses that stand in the town; the oldest are behind the hills."""
FEW = 5
"""What fewer groups than these have in common could tell them apart."""
ROOFS = 5
WINDOWS = 6
ROWS = ((1.0, 1.0), (0.7, 0.7), (0.45, 0.5))
"""Of each row, the nearest first: where its ground is, of the height of the picture, and its scale."""
STOREY = 0.175
"""Of a house of the nearest row, of the height of the picture."""


class Group(Protocol):
    """What is counted of a group that finished: of the questions it answered, how many have one answer alone."""

    @property
    def deck_id(self) -> str: ...
    @property
    def seats(self) -> int: ...
    @property
    def questions(self) -> int: ...
    @property
    def agreed(self) -> int: ...


@dataclass(frozen=True, slots=True)
class PaperHouse:
    """The colour of its game, one of ROOFS that its game has, its seats, its windows and how many of them are lit."""

    tone: str
    roof: int
    seats: int
    windows: int
    lit: int

    @property
    def width(self) -> float:
        """In heights of a storey: the more seats, the wider."""
        return 0.9 + 0.3 * self.seats


class Site(NamedTuple):
    """Where a house stands: its left edge, its ground and its storey, in pixels; ``row`` from 0, the nearest."""

    house: PaperHouse
    x: float
    ground: float
    storey: float
    row: int


def houses_of(groups: Iterable[Group], tones: Mapping[str, str]) -> list[PaperHouse]:
    """A house for each group; ``tones`` are the colours of the games that are here."""
    return [_house(group, tones.get(group.deck_id, "slate")) for group in groups]


def _house(group: Group, tone: str) -> PaperHouse:
    windows = max(1, min(WINDOWS, group.questions))
    lit = round(windows * group.agreed / group.questions) if group.questions else 0
    return PaperHouse(tone, crc32(group.deck_id.encode()) % ROOFS, group.seats, windows, lit)


def unremarkable(houses: Sequence[PaperHouse]) -> list[PaperHouse]:
    """The houses as they may be published: seats and windows that fewer than FEW groups have are drawn as most have
    them."""
    seats, windows, lit = (_common([getattr(house, part) for house in houses]) for part in ("seats", "windows", "lit"))
    return [
        replace(house, seats=seats[house.seats], windows=windows[house.windows], lit=lit[house.lit]) for house in houses
    ]


def _common(values: Sequence[int]) -> dict[int, int]:
    """For each value itself, or where it is rare the one that is most frequent."""
    counts = Counter(values)
    usual = max(sorted(counts), key=lambda value: counts[value], default=0)
    return {value: value if count >= FEW else usual for value, count in counts.items()}


def to_text(houses: Sequence[PaperHouse]) -> str:
    """The town in one line, which an address of a picture may hold: ``teal-2-3-5-4`` for each house."""
    return ".".join("-".join(map(str, astuple(house))) for house in houses)


def from_text(text: str) -> list[PaperHouse]:
    """The town of such a line. Raises ValueError."""
    parts = (part.split("-") for part in text.split(".") if part)
    return [PaperHouse(tone, *map(int, numbers)) for tone, *numbers in parts]


def sites(houses: Sequence[PaperHouse], width: float, height: float) -> list[Site]:
    """The houses that have room in three rows, the farthest first: the newest stands at the right of the nearest."""
    left, placed = list(reversed(houses)), list[Site]()
    for row, (ground, scale) in enumerate(ROWS):
        storey = height * STOREY * scale
        x = width - storey / 3
        while left and x > 0:
            house = left.pop(0)
            x -= house.width * storey
            placed.append(Site(house, x, height * ground, storey, row))
    return placed[::-1]
