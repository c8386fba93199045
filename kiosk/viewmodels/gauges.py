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


def derive_gauges(scene: Scene, counters: Counters) -> list[GaugeRow]:
    """The counters of the game where they stand, in the order of its scenario."""
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

    def __init__(self, parent: QObject) -> None:
        self.rows = RowsModel(GaugeRow, parent)
        self._seen: tuple[str, int] = ("", 0)
        self._ahead: list[Counters] = []
        self._derive: Callable[[Counters], list[GaugeRow]] = lambda counters: []
        self._timer = QTimer(parent, interval=BEAT)
        self._timer.timeout.connect(self._next)

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
        self._seen = ("", 0)
        self.rows.show([])

    def _next(self) -> None:
        self.rows.show(self._derive(self._ahead.pop(0)))
        if self._ahead:
            self._timer.start()
        else:
            self._timer.stop()
