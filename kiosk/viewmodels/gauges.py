"""The gauges of a table: a row per counter of its game."""

from dataclasses import dataclass

from kiosk.viewmodels.scene import Scene

MOST = 4
"""Gauges for which there is room."""


@dataclass(frozen=True, slots=True)
class GaugeRow:
    """A counter: what it measures, what its two ends mean, where it stands between ``least`` and ``most``."""

    counter_id: str
    title: str
    low: str
    high: str
    icon: str
    value: int
    least: int
    most: int


def derive_gauges(scene: Scene) -> list[GaugeRow]:
    """The counters of the game, in the order of its scenario."""
    return [_gauge(scene, name) for name in list(scene.deck.game.counters)[:MOST]]


def _gauge(scene: Scene, name: str) -> GaugeRow:
    counter = scene.deck.game.counters[name]
    title, low, high = (scene.deck.text(f"counter.{name}.{end}", scene.language) for end in ("title", "low", "high"))
    return GaugeRow(
        name, title or name, low, high, counter.icon or "", scene.view.counters[name], counter.min, counter.max
    )
