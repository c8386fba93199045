"""The gauges of a table: a row per counter of its game, and the beats in which they move."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject, QTimer

from kiosk.engine.play import Play
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene

MOST = 4
"""Gauges for which there is room."""
BEAT = 1800
"""Milliseconds between two moves of the gauges: what a choice did is seen before what follows from chance."""

type Counters = Mapping[str, int]
type Effects = Mapping[str, int]


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


def begun(scene: Scene) -> bool:
    """Whether the gauges are shown: from the first step that says so, never in a length without such a step; in a game
    without any, from the start."""
    game, view = scene.deck.game, scene.view
    first = next((place for place, step in enumerate(game.plans[view.length]) if step.gauges), None)
    if first is None:
        return not any(step.gauges for plan in game.plans.values() for step in plan)
    return game.places[view.length][view.id] >= first


def signs(scene: Scene, effects: Effects) -> tuple[tuple[str, ...], tuple[int, ...], str]:
    """What moves which gauges: their icons, by how much, and the same in words."""
    moved = [row for row in derive_gauges(scene, scene.view.counters) if effects.get(row.counter_id)]
    changes = tuple(effects[row.counter_id] for row in moved)
    told = ", ".join(f"{row.title} {change:+}" for row, change in zip(moved, changes, strict=True))
    return tuple(row.icon for row in moved), changes, told


def derive_gauges(scene: Scene, counters: Counters) -> list[GaugeRow]:
    """The counters of the game where they stand, in the order of its scenario; none before they are shown."""
    if not begun(scene):
        return []
    return [_gauge(scene, name, counters[name]) for name in list(scene.deck.game.counters)[:MOST]]


def _gauge(scene: Scene, name: str, value: int) -> GaugeRow:
    counter = scene.deck.game.counters[name]
    title, low, high = (scene.deck.text(f"counter.{name}.{end}", scene.language) for end in ("title", "low", "high"))
    return GaugeRow(name, title or name, low, high, counter.icon or "", value, counter.min, counter.max)


def beats(play: Play, since: int) -> list[Counters]:
    """Where the events from the one numbered ``since`` on moved the counters, place after place; the last is where they
    stand now."""
    moments = [moment for moment in play.moments() if moment.number >= since - 1] or [play.top]
    places = [counters for counters, _ in groupby(moment.state.counters for moment in reversed(moments))]
    return places[1:] or places


class Gauges:
    """Shows the gauges beat by beat: one event may follow another before anybody looked."""

    def __init__(self, parent: QObject, moved: Callable[[], None] = lambda: None) -> None:
        """``moved`` is called after a beat that nobody asked for."""
        self.rows = RowsModel(GaugeRow, parent)
        self._seen: tuple[str, int] = ("", 0)
        self._ahead: list[Counters] = []
        self._derive: Callable[[Counters], list[GaugeRow]] = lambda counters: []
        self._timer = QTimer(parent, interval=BEAT)
        self._timer.timeout.connect(self._next)
        self._timer.timeout.connect(moved)

    @property
    def ahead(self) -> bool:
        """Whether what was done last is not shown yet."""
        return bool(self._ahead)

    def show(self, scene: Scene, session: str, play: Play) -> None:
        """Show what happened since the last time; of a session met for the first time, where it stands."""
        self._derive = lambda counters: derive_gauges(scene, counters)
        known, seen = self._seen
        self._seen = (session, play.count)
        if known != session or play.count < seen:
            self._ahead = [play.state.counters]
        elif play.count > seen:
            self._ahead = beats(play, seen)
        elif self._timer.isActive():
            return
        else:
            self._ahead = [play.state.counters]
        self._next()

    def forget(self) -> None:
        """The table is free."""
        self._timer.stop()
        self._ahead = []
        self._seen = ("", 0)
        self.rows.show([])

    def _next(self) -> None:
        self.rows.show(self._derive(self._ahead.pop(0)))
        if self._ahead:
            self._timer.start()
        else:
            self._timer.stop()
