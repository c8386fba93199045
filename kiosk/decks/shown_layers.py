"""Which picture of each layer is shown as a game stands, and how what moves of it stands."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.decks.scenery import LEAD, Cross, Follow, Layer, Scenery, Spot
from kiosk.engine.conditions import Condition


class Measure(NamedTuple):
    """What a layer follows: a value between two ends, or a number of things that has no upper end."""

    value: int
    least: int = 0
    most: int | None = None

    @property
    def share(self) -> float:
        """How far it is from its least to its most, from 0 to 1; the most may be below."""
        if self.most in (None, self.least):
            return 0.0
        assert self.most is not None
        return max(0.0, min(1.0, (self.value - self.least) / (self.most - self.least)))

    def place(self, count: int) -> int:
        """Which of so many pictures shows it."""
        return max(0, min(self.value, count - 1)) if self.most is None else round((count - 1) * self.share)


def unknown(name: str) -> Measure:
    """What is followed before it is known: nothing, or a balance that is level."""
    return Measure(0, -1, 1) if name.endswith(f".{LEAD}") else Measure(0)


class LayerPicture(NamedTuple):
    """A picture of ``media/`` and where it stands; None: it fills the screen. What ``moves`` is turned by degrees, and
    seen from its foot up to a share of its height; what has a ``cross`` comes by now and then."""

    layer: str
    picture: str
    spot: Spot | None = None
    moves: bool = False
    turn: float = 0.0
    slide: tuple[float, float] = (0.0, 0.0)
    fill: float = 1.0
    cross: Cross | None = None


def shown(scenery: Scenery, measures: Mapping[str, Measure], tall: bool) -> tuple[LayerPicture, ...]:
    """The pictures as a game stands, far to near. What is not known yet is 0."""
    return tuple(
        _posed(layer, picture, measures, tall)
        for layer in scenery.layers
        if (picture := (tall and layer.tall) or _picture(layer, measures))
    )


def followed(follow: Follow | None, measures: Mapping[str, Measure]) -> Measure:
    """Where the number that is followed stands between its ends."""
    if follow is None:
        return Measure(0)
    one = measures.get(follow.of, unknown(follow.of))
    other = measures.get(follow.minus, Measure(0)).value
    least = one.least if follow.from_ is None else follow.from_
    return Measure(one.value - other, least, one.most if follow.to is None else follow.to)


def _posed(layer: Layer, picture: str, measures: Mapping[str, Measure], tall: bool) -> LayerPicture:
    share, spot = followed(layer.by, measures).share, _spot(layer, tall)
    if not layer.moves:
        return LayerPicture(layer.id, picture, spot)
    slide = zip(*(layer.slide or ((0.0, 0.0),) * 2), strict=True)
    across, down = (_between(ends, share) for ends in slide)
    turn, fill = _between(layer.turn or (0.0, 0.0), share), share if layer.fill else 1.0
    return LayerPicture(layer.id, picture, spot, True, turn, (across, down), fill, layer.cross)


def _between(ends: tuple[float, ...], share: float) -> float:
    return ends[0] + (ends[1] - ends[0]) * share


def _picture(layer: Layer, measures: Mapping[str, Measure]) -> str:
    if layer.pictures:
        return layer.pictures[followed(layer.by, measures).place(len(layer.pictures))]
    held = (choice.picture for choice in layer.choose if all(_holds(one, measures) for one in choice.when))
    return layer.picture or next(held, "")


def _holds(condition: Condition, measures: Mapping[str, Measure]) -> bool:
    return condition.holds(measures.get(condition.name, unknown(condition.name)).value)


def _spot(layer: Layer, tall: bool) -> Spot | None:
    if layer.at is None:
        return None
    return layer.at.tall or layer.at.wide if tall else layer.at.wide
