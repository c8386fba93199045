"""``scenery`` in ``deck.yaml``: the layers of a game's set, and what moves of them."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from kiosk.engine.conditions import Condition
from kiosk.engine.step import Id, Part

STEPS = "steps"
"""What says how much of the game is behind."""
PLACED, COUNT, LEAD, REACHED = "placed", "count", "lead", "reached"
"""How many cards a step has placed, how many lie in a zone, by how many votes the first option of a step is ahead of
the second while its count is shown, how many times a step was come to: ``ring.placed``, ``kept.count``,
``ballot.lead``, ``ring.reached``."""
LAYERS, WIDE, HEAVY = 12, 2_400, 3_000_000
"""How many layers a set has at most, how many pixels its pictures are across, how many bytes they are together."""

Share = Annotated[float, Field(ge=-1, le=2)]
Spot = tuple[Share, Share, Share]
"""Where the middle of a layer is, where its foot is and how wide it is, as shares of the screen."""
Angle = Annotated[float, Field(ge=-360, le=360)]
Shift = Annotated[float, Field(ge=-20, le=20)]
Timer = Literal["coffee", "sun", "candle", "ant", "bell", "rope"]
COFFEE: Timer = "coffee"
"""What shows the time left where a game does not say it."""


class Follow(Part):
    """A number, or by how much it is more than another, between two ends. Without ends: those that it has."""

    of: str
    minus: str = ""
    from_: int | None = Field(default=None, alias="from")
    to: int | None = None

    @property
    def names(self) -> Iterator[str]:
        """What it follows."""
        yield from filter(None, (self.of, self.minus))


def _named(given: Any) -> Any:
    """A name alone is followed between its own ends."""
    return {"of": given} if isinstance(given, str) else given


class Cross(Part):
    """Crosses the screen from left to right in so many seconds, and again so many seconds later."""

    seconds: int = Field(ge=4, le=60)
    every: int = Field(ge=20, le=600)


class At(Part):
    """Where a layer stands in a wide window, and in a tall one."""

    wide: Spot
    tall: Spot | None = None


class Choice(Part):
    """A picture that is shown when every comparison holds."""

    when: tuple[Condition, ...] = ()
    picture: str


class Layer(Part):
    """One of: a ``picture``; ``pictures`` that follow what ``by`` names, from its least to its most; the first of
    ``choose`` that holds. ``tall`` is the picture for a tall window. Without ``at`` it fills the screen. A picture may
    move ``by`` a number from one end to the other: ``turn`` in degrees, ``slide`` in widths of itself from its place,
    ``fill`` from its foot up; or ``cross`` the screen."""

    id: Id
    picture: str = ""
    tall: str = ""
    by: Annotated[Follow | None, BeforeValidator(_named, json_schema_input_type=str | Follow)] = None
    pictures: tuple[str, ...] = ()
    choose: tuple[Choice, ...] = ()
    at: At | None = None
    turn: tuple[Angle, Angle] | None = None
    slide: tuple[tuple[Shift, Shift], tuple[Shift, Shift]] | None = None
    fill: Literal["up"] | None = None
    cross: Cross | None = None

    @property
    def led(self) -> bool:
        """Whether it moves with a number."""
        return bool(self.turn or self.slide or self.fill)

    @property
    def moves(self) -> bool:
        """Whether it is drawn apart from what stands still."""
        return self.led or self.cross is not None

    @property
    def files(self) -> Iterator[str]:
        """The pictures it names, in the order in which they are written."""
        yield from filter(None, (self.picture, self.tall, *self.pictures, *(choice.picture for choice in self.choose)))

    @property
    def names(self) -> Iterator[str]:
        """What it follows."""
        if self.by is not None:
            yield from self.by.names
        yield from (one.name for choice in self.choose for one in choice.when)


class Scenery(Part):
    """The set of a game: its layers, far to near, and what shows the time left of a talk."""

    layers: tuple[Layer, ...] = Field(min_length=1)
    timer: Timer = COFFEE

    @property
    def files(self) -> tuple[str, ...]:
        """The pictures its layers name, each once."""
        return tuple(dict.fromkeys(name for layer in self.layers for name in layer.files))
