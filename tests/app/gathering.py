"""Six hands at one window: real fingers of several people at the same time, on steps that ask everybody at once."""

from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from kiosk.app.command_line import default_inches
from kiosk.app.house import Contact, House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.engine.rules import Accepted
from kiosk.engine.view import View
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.sessions.chance import RandomChance
from kiosk.tools.finger import Finger, take_time
from kiosk.tools.items import children
from kiosk.tools.player import Player
from tests.app.hands import live
from tests.ui import walk
from tests.ui.unseen import looking_away

OWN, NEAR = 0.75, 0.95
"""How often a finger comes down on its own seat's pad; below this on a pad, else anywhere below the bar."""
SPARED = 40
"""Pixels around a pad that no finger touches, trembling or sliding out."""
SLIDE, TREMBLE = 0.3, 4
"""How often a finger slides to another point before it is lifted, and how far it moves otherwise, in pixels."""


class Look(NamedTuple):
    """A thing that is drawn on a pad: what it is, where it is on it, its colour and its words."""

    kind: str
    place: tuple[int, int, int, int]
    colour: str
    words: str


class Gathering:
    """A window with one game after another on it, played up to the steps that ask everybody at once."""

    def __init__(self, data: Path, size: tuple[int, int], deck: str, seats: int, seed: int) -> None:
        open_application(offscreen=True)
        self.luck, self.deck, self.seats = Random(seed), deck, seats
        self.shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
        self.house = House(data, deck=deck, chance=RandomChance(seed))
        self.kiosk: Any = self.house.kiosk
        self.window: Any = self.shown.window
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.window.installEventFilter(Contact(self.house.kiosk))
        self.device = QTest.createTouchDevice()
        self.finger, self.player = Finger(self.window), Player(self.luck)
        take_time(self.window)
        self.touches = self.reveals = 0
        self.looks: dict[tuple[object, ...], set[Look]] = {}
        self._edge: QQuickItem | None = None

    def close(self) -> None:
        """Take the window down."""
        self.shown.close()
        self.house.close()

    @property
    def session(self) -> Any:
        """The session at the table."""
        return self.kiosk.table.session

    @property
    def pads(self) -> Any:
        """What is shown of the pads of the open step; None where it has none."""
        return getattr(self.kiosk.table.step, "pads", None)

    def asks(self) -> bool:
        """Whether everybody is asked now."""
        return self.pads is not None and bool(self.pads.props.shown)

    def sit_down(self) -> None:
        """A new game; the first touch tells how many fingers the screen knows."""
        self.kiosk.home()
        self.kiosk.comfort.adjust("calm", True)
        if not self.touches:
            self.tap("wake")
        self.kiosk.choose(self.deck)
        for seat in range(1, self.seats + 1):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.lobby.last("normal")
        self.kiosk.begin()

    def come_together(self) -> None:
        """Play, in this game or the next, until everybody is asked at once; nobody looks at what comes before."""
        while not self.asks():
            self.uncover()
            if self.finger.find("gather") is not None:  # a finger had the screen passed around
                self.tap("gather")
            elif self.session is None or not self._played(self.session):
                self.sit_down()
        self.finger.rests()

    def _played(self, session: Any) -> bool:
        """Play a game on, by one move at least, to a step that asks everybody; False where there is none."""
        with looking_away(self.kiosk.table):
            action = self.player.action(session.deck.game, session.play)
            while action is not None and session.view().outcome is None:
                said = session.submit(action.move, action.seat)
                assert isinstance(said, Accepted), (session.view().id, action, said)
                if asking(session.view()):
                    break
                action = self.player.action(session.deck.game, session.play)
        return action is not None and session.view().outcome is None

    def deal_secrets(self) -> dict[int, str]:
        """A new game, up to where each seat lifts a corner; the line under the corner of each."""
        self.sit_down()
        while not self.session.view().free:
            action = self.player.action(self.session.deck.game, self.session.play)
            assert action is not None
            self.session.submit(action.move, action.seat)
        self.finger.rests()
        given = self.session.view().step.given
        return {seat: self.session.deck.card_text(card, "private", "fr") for seat, (card,) in given.items()}

    def corners(self) -> dict[int, QQuickItem]:
        """What is drawn at the lower edge of the cards of which a corner may be lifted, by seat."""
        shown = (item for item in walk.items(self.window.contentItem()) if item.isVisible())
        found = [item for item in shown if item.metaObject().className().startswith("DealCorner_")]
        return {int(item.property("number")): item for item in found}

    def lines_shown(self, secrets: dict[int, str]) -> set[int]:
        """The seats whose secret line is anywhere on the screen, each on its own corner."""
        texts = [item for item in walk.texts(self.window.contentItem()) if item.property("text") in secrets.values()]
        own = {seat: set(map(id, walk.texts(item))) for seat, item in self.corners().items()}
        for item in texts:
            (seat,) = (seat for seat, line in secrets.items() if line == item.property("text"))
            assert id(item) in own[seat], f"the line of {seat} is told elsewhere"
        return {seat for seat, line in secrets.items() if line in {item.property("text") for item in texts}}

    def hands(self, act: str, points: dict[int, QPoint]) -> None:
        """Fingers come down, move or go, all at once."""
        self._commit(act, points)

    def tap(self, name: str) -> None:
        """One finger on what carries a name."""
        self.finger.touch(name)
        self.touches += 1

    def rest_on(self, point: QPoint) -> QImage:
        """What is seen while a finger rests there; it is lifted far away."""
        self._commit("press", {0: point})
        self.finger.rests()
        seen = self.window.grabWindow()
        self._commit("move", {0: QPoint(self.window.width() // 2, self.window.height() // 3)})
        self._commit("release", {0: QPoint(self.window.width() // 2, self.window.height() // 3)})
        assert isinstance(seen, QImage)
        return seen

    def open(self, seats: list[int]) -> list[int]:
        """Those of these seats whose pad is not locked."""
        return [row.number for row in self.pads.rows.rows if row.number in seats and not row.locked]

    def uncover(self) -> None:
        """Close a sheet that a finger slid over the pads; these fingers never rest."""
        if self.kiosk.sheet.props.kind:
            self.kiosk.comfort.adjust("touch", "normal")
            self.tap("close")

    def areas(self) -> dict[int, QRectF]:
        """The pads on the screen, by their seats."""
        return {int(item.property("number")): walk.painted(item) for item in self._pads()}

    def _pads(self) -> list[QQuickItem]:
        """They stand in one item, which is looked for again when there is none in it."""
        pads = _pads_in([] if self._edge is None or not Shiboken.isValid(self._edge) else children(self._edge))
        if not pads:
            pads = _pads_in(walk.items(self.window.contentItem()))
            self._edge = pads[0].parentItem() if pads else None
        return pads

    def storm(self, seats: list[int], silent: int = 0) -> None:
        """The fingers of these seats come down together, slide, and are lifted one after the other; none on the pad of
        who is silent."""
        areas = self.areas()
        spared = areas.pop(silent, QRectF()).adjusted(-SPARED, -SPARED, SPARED, SPARED)
        aimed = {number: self._aim(seat, areas) for number, seat in enumerate(seats)}
        points = {number: point for number, point in aimed.items() if not spared.contains(QPointF(point))}
        self._commit("press", points)
        moved = {number: self._slide(point, seats[number], areas) for number, point in points.items()}
        self._commit("move", moved)
        self.sees_nothing()
        left = dict(moved)
        for number in self.luck.sample(sorted(moved), len(moved)):
            touch = QTest.touchEvent(self.window, self.device, False)
            for other, point in left.items():
                if other == number:
                    touch.release(other, point, self.window)
                else:
                    touch.stationary(other)
            touch.commit(False)
            del left[number]
        live()
        self.touches += len(points)
        self.sees_nothing()

    def _commit(self, act: str, points: dict[int, QPoint]) -> None:
        touch = QTest.touchEvent(self.window, self.device, False)
        for number, point in points.items():
            getattr(touch, act)(number, point, self.window)
        touch.commit(False)
        live()

    def _aim(self, seat: int, areas: dict[int, QRectF]) -> QPoint:
        chance = self.luck.random()
        if chance > NEAR or not areas:
            height = self.window.height()
            return QPoint(self.luck.randrange(self.window.width()), self.luck.randrange(height // 3, height))
        return self._within(areas.get(seat) if chance < OWN and seat in areas else self.luck.choice([*areas.values()]))

    def _within(self, area: QRectF | None) -> QPoint:
        assert area is not None
        across, down = self.luck.random(), self.luck.random()
        return QPoint(round(area.x() + across * area.width()), round(area.y() + down * area.height()))

    def _slide(self, point: QPoint, seat: int, areas: dict[int, QRectF]) -> QPoint:
        if self.luck.random() < SLIDE and seat in areas:
            return self._within(areas[seat])
        return point + QPoint(self.luck.randint(-TREMBLE, TREMBLE), self.luck.randint(-TREMBLE, TREMBLE))

    def sees_nothing(self) -> None:
        """In one session a pad looks the same whatever is touched on it; what everybody may see of the step holds no
        answer."""
        if not self.asks():
            return
        shown, secret = self.session.view().step, getattr(self.kiosk.table.step.props, "secret", True)
        for name in ("marks", "choices", "ticks") if secret else ():  # an open ballot hides nothing
            assert not getattr(shown, name, None)
        pads = self._pads()
        for item in pads:
            state = (item.property("number"), item.property("locked"), item.property("question"))
            look = set(drawn_on(item))
            asked = (self.session.id, self.session.view().id, len(pads))  # another game may ask on another scale
            assert self.looks.setdefault((*asked, *state), look) == look, state


def asking(view: View) -> bool:
    """Whether everybody is asked at the same time, for an answer."""
    return bool(view.free) and view.kind != "deal"


def _pads_in(items: Iterable[QQuickItem]) -> list[QQuickItem]:
    return [item for item in items if item.isVisible() and item.metaObject().className().startswith("AnswerPad")]


def drawn_on(pad: QQuickItem) -> list[Look]:
    """All that is drawn on a pad."""
    origin = walk.painted(pad)
    found = []
    for item in walk.items(pad):
        area = walk.painted(item)
        place = (
            round(area.x() - origin.x()),
            round(area.y() - origin.y()),
            round(area.width()),
            round(area.height()),
        )
        colour = item.property("color")
        words = str(item.property("text") or "")
        found.append(Look(item.metaObject().className(), place, colour.name() if colour else "", words))
    return found
