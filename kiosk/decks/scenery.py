"""``scenery`` in ``deck.yaml``: the layers of a game's set, and which picture of each is shown as a game stands."""

from collections.abc import Iterator, Mapping
from typing import Annotated, NamedTuple

from pydantic import Field

from kiosk.engine.conditions import Condition
from kiosk.engine.step import Id, Part

STEPS = "steps"
"""What says how much of the game is behind."""
PLACED, COUNT, LEAD = "placed", "count", "lead"
"""How many cards a step has placed, how many lie in a zone, by how many votes the first option of a step is ahead of
the second while its count is shown: ``ring.placed``, ``kept.count``, ``ballot.lead``."""

Share = Annotated[float, Field(ge=-1, le=2)]
Spot = tuple[Share, Share, Share]
"""Where the middle of a layer is, where its foot is and how wide it is, as shares of the screen."""


class Measure(NamedTuple):
    """What a layer follows: a value between two ends, or a number of things that has no upper end."""

    value: int
    least: int = 0
    most: int | None = None

    def place(self, count: int) -> int:
        """Which of so many pictures shows it."""
        if self.most is None:
            return max(0, min(self.value, count - 1))
        return round((count - 1) * (self.value - self.least) / max(1, self.most - self.least))


def unknown(name: str) -> Measure:
    """What is followed before it is known: nothing, or a balance that is level."""
    return Measure(0, -1, 1) if name.endswith(f".{LEAD}") else Measure(0)


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
    ``choose`` that holds. ``tall`` is the picture for a tall window. Without ``at`` it fills the screen."""

    id: Id
    picture: str = ""
    tall: str = ""
    by: str = ""
    pictures: tuple[str, ...] = ()
    choose: tuple[Choice, ...] = ()
    at: At | None = None

    @property
    def files(self) -> Iterator[str]:
        """The pictures it names, in the order in which they are written."""
        yield from filter(None, (self.picture, self.tall, *self.pictures, *(choice.picture for choice in self.choose)))

    @property
    def names(self) -> Iterator[str]:
        """What it follows."""
        yield from filter(None, (self.by, *(one.name for choice in self.choose for one in choice.when)))


class Scenery(Part):
    """The set of a game: its layers, far to near."""

    layers: tuple[Layer, ...] = Field(min_length=1)

    @property
    def files(self) -> tuple[str, ...]:
        """The pictures its layers name, each once."""
        return tuple(dict.fromkeys(name for layer in self.layers for name in layer.files))


class LayerPicture(NamedTuple):
    """A picture of ``media/`` and where it stands; None: it fills the screen."""

    picture: str
    spot: Spot | None


def shown(scenery: Scenery, measures: Mapping[str, Measure], tall: bool) -> tuple[LayerPicture, ...]:
    """The pictures as a game stands, far to near. What is not known yet is 0."""
    return tuple(
        LayerPicture(picture, _spot(layer, tall))
        for layer in scenery.layers
        if (picture := (tall and layer.tall) or _picture(layer, measures))
    )


def _picture(layer: Layer, measures: Mapping[str, Measure]) -> str:
    if layer.pictures:
        return layer.pictures[measures.get(layer.by, unknown(layer.by)).place(len(layer.pictures))]
    held = (choice.picture for choice in layer.choose if all(_holds(one, measures) for one in choice.when))
    return layer.picture or next(held, "")


def _holds(condition: Condition, measures: Mapping[str, Measure]) -> bool:
    return condition.holds(measures.get(condition.name, unknown(condition.name)).value)


def _spot(layer: Layer, tall: bool) -> Spot | None:
    if layer.at is None:
        return None
    return layer.at.tall or layer.at.wide if tall else layer.at.wide
