"""A monkey at the window: palms anywhere, fingers on what is there, two at once, at a person's pace."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.finger import Finger
from kiosk.app.house import Contact, House
from kiosk.app.options import default_inches
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.host.icons import glyphs, icon_font
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from tests.clocks import FakeClock

STORMS, STORM, PALMS, LOST = 0.1, (30, 100), 0.1, 300
"""How often blind touches come before one that is aimed, and how many; how often they are two fingers at once; how many
may be aimed in a row without leading anywhere."""
PACE, ABSENCES = 0.5, (0.0,) * 600 + (50.0, 50.0, 50.0, 90.0)
"""Seconds from one touch to the next, and how long nobody may be there between two of them."""
ASIDE = frozenset("leave help about path seats menu comfort language undo redo pages page-next page-previous".split())
"""What is always at hand, and leads nowhere by itself."""
WEIGHTS: Mapping[str, float] = {
    **dict.fromkeys(ASIDE, 0.1),
    **dict.fromkeys(("again", "another", "back", "comfort", "inspect", "more", "redraw", "rewrite", "sit"), 0.2),
    **dict.fromkeys(("wake", "begin", "next", "check", "lift", "confirm", "finish", "mark", "close"), 5.0),
    "leave": 0.02,
    "idle-leave": 0.2,
    "page-next": 0.5,
    "key": 0.3,
    "option": 2.0,
    "card": 2.0,
}
"""How likely a thing is touched beside another that is there, by the first part of its name; 1 without any."""


class Monkey:
    """Plays one game above all. ``sessions`` are those it began, by their names in the store; ``texts`` all it wrote
    without saying that they may stay."""

    def __init__(self, data: Path, size: tuple[int, int], language: str, deck: str, seed: int) -> None:
        open_application(offscreen=True)
        self.luck, self.data, self.clock = Random(seed), data, FakeClock()
        self.shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
        self.house = House(data, deck=deck, language=language, clock=self.clock, chance=RandomChance(seed))
        self.kiosk: Any = self.house.kiosk
        self.window: Any = self.shown.window
        self.window.installEventFilter(Contact(self.house.kiosk))
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.device = QTest.createTouchDevice()
        self.sessions: dict[str, Session] = {}
        self.places: set[str] = set()
        self.texts: set[str] = set()
        self.touches, self.still, self.seen = 0, 0, ("", 0)

    def close(self) -> None:
        """Take the window down."""
        self.shown.close()
        self.house.close()

    @property
    def place(self) -> str:
        """Which screen is shown."""
        return str(self.kiosk.property("place"))

    @property
    def session(self) -> Session | None:
        """The session at the table."""
        session: Session | None = self.kiosk.table.session
        return session

    def play(self, touches: int) -> None:
        """At least so many touches: now and then a storm of blind ones, else one that is aimed, and a look at what
        became of it."""
        end = self.touches + touches
        while self.touches < end:
            if self.luck.random() < STORMS:
                self._storm(self.luck.randint(*STORM))
            self.clock.pass_time(self.luck.choice(ABSENCES))
            self.aim()
            self._note()

    def _storm(self, touches: int) -> None:
        width, height = self.window.width(), self.window.height()
        for number in range(touches):
            fingers = 2 if self.luck.random() < PALMS else 1
            self._touch([QPoint(self.luck.randrange(width), self.luck.randrange(height)) for _ in range(fingers)], 30)
            if number % 10 == 0:
                self._live()

    def aim(self) -> None:
        """Touch something that is there."""
        there = self.within_reach()
        weights = [self._weight(item) for item in there]
        self.tap(self.luck.choices(there, weights)[0])

    def _weight(self, item: QQuickItem) -> float:
        name = item.objectName()
        if name in self._wanted():
            return 20.0
        return WEIGHTS.get(name.partition(":")[0], 1.0)

    def _wanted(self) -> set[str]:
        """Cards that lie nowhere yet, and places that are free: by luck alone the last card would take for ever."""
        shown = self.session.view().step if self.session else None
        left = () if getattr(shown, "card", None) else getattr(shown, "reserve", ())
        free = set(getattr(shown, "slots", ())) - set(getattr(shown, "placed", {}).values()) if left else set()
        return {f"card:{card}" for card in left} | {f"slot:{slot}" for slot in free}

    def tap(self, item: QQuickItem) -> None:
        """A finger that took as long as a hand takes: soon after another touch of the same thing it would not count."""
        item.setProperty("debounce", 0)
        self._touch([Finger.middle(item)], 6)
        self._live()

    @staticmethod
    def _live() -> None:
        """Everything that follows from a touch, deletions too."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _touch(self, points: list[QPoint], drift: int) -> None:
        """Fingers down, drifting and up."""
        self.touches += 1
        self.clock.pass_time(PACE)
        there = [p + QPoint(self.luck.randint(-drift, drift), self.luck.randint(-drift, drift)) for p in points]
        touch = QTest.touchEvent(self.window, self.device, False)
        for act, places in ((touch.press, points), (touch.move, there), (touch.release, there)):
            for number, place in enumerate(places):
                act(number, place, self.window)
            touch.commit(False)

    def _note(self) -> None:
        place, session = self.place, self.session
        self.places.add(place)
        if session is not None:
            self.sessions[session.id] = session
        seen = (place, session.play.count if session else 0)
        self.still = 0 if seen != self.seen else self.still + 1
        self.seen = seen
        assert self.still < LOST, f"nothing leads on from {place}: {sorted(self.names())}"
        if place == "attract" and not self.kiosk.property("calm"):
            self._settle_down()

    def _settle_down(self) -> None:
        """Movements take no time, and the next visitors read large letters or small ones."""
        self.kiosk.adjust("calm")
        for what in ("large", "contrast"):
            if self.luck.random() < 0.3:
                self.kiosk.adjust(what)

    def within_reach(self) -> list[QQuickItem]:
        """Everything with a name that can be touched now: what lies under a sheet cannot."""
        top = self.window.contentItem()
        over = [item for item in top.childItems() if item.inherits("QQuickOverlay") and item.isVisible()]
        return [item for item in _named(over[-1] if over else top) if self._inside(item)]

    def _inside(self, item: QQuickItem) -> bool:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return 0 <= middle.x() < self.window.width() and 0 <= middle.y() < self.window.height()

    def names(self) -> set[str]:
        """The names of what can be touched now."""
        return {item.objectName() for item in self.within_reach()}

    def named(self, name: str) -> QQuickItem | None:
        """What carries a name and can be touched."""
        return next((item for item in self.within_reach() if item.objectName() == name), None)


def _named(root: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.isEnabled():
            if item.objectName() and item.property("interactive") is not False:
                yield item
            waiting.extend(item.childItems())
