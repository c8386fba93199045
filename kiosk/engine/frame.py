"""What a scenario says before its steps: who plays, where cards lie, which gauges move, which teams there are."""

from collections.abc import Collection, Iterable
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.engine.step import Id, Part, Title

Icon = Annotated[str, StringConstraints(pattern=r"^mdi6\.[a-z0-9-]+$")]


class Zone(Part):
    """A place for cards. ``cards`` fills it with one card type or several, ``texts`` with what earlier visitors wrote,
    at one of ``steps`` where some are named; ``show`` says who sees them; ``per`` seat gives each its own."""

    cards: Id | tuple[Id, ...] | None = None
    texts: Literal["approved"] | None = None
    steps: tuple[Id, ...] = ()
    show: Literal["public", "owner", "hidden"] = "public"
    per: Literal["table", "seat"] = "table"
    shuffle: bool = False

    @property
    def types(self) -> tuple[str, ...]:
        """The card types it is filled with."""
        return (self.cards,) if isinstance(self.cards, str) else self.cards or ()


class Counter(Part):
    """A gauge: a whole number that effects change within bounds. ``low`` and ``high`` name its two ends."""

    title: Title = ""
    low: Title = ""
    high: Title = ""
    icon: Icon | None = None
    start: int = 0
    min: int = 0
    max: int = 100


class Team(Part):
    """A team of seats."""

    id: Id
    title: Title = ""


class Players(Part):
    """How many seats a game takes; someone alone plays ``alone`` of them, one after the other."""

    min: int = Field(default=1, ge=1, le=6)
    max: int = Field(default=6, ge=1, le=6)
    alone: int = Field(default=1, ge=1, le=6)

    def seated(self, seats: Iterable[int]) -> tuple[int, ...]:
        """The seats that are played when these are taken."""
        taken = tuple(sorted(seats))
        if len(taken) != 1:
            return taken
        free = (number for number in range(1, self.max + 1) if number not in taken)
        return tuple(sorted((*taken, *(number for number, _ in zip(free, range(self.alone - 1), strict=False)))))

    def missing(self, seats: Collection[int]) -> int:
        """How many more people are needed for a game to begin when these seats are taken; 0 when it can."""
        return 0 if len(self.seated(seats)) >= self.min else self.min - len(seats)

    @property
    def fewest(self) -> int:
        """How many seats are played at least."""
        tables = [range(1, count + 1) for count in range(1, self.max + 1)]
        return min((len(self.seated(table)) for table in tables if not self.missing(table)), default=self.min)
