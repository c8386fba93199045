"""What the eye and the finger wait for: frames of the busiest table, and the first frame after a touch."""

import random
from collections.abc import Iterator
from itertools import cycle, islice
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.frames import intervals
from kiosk.kinds.arrange.rules import Place
from kiosk.sessions.session import Session
from kiosk.tools.bench.figure import Figure
from kiosk.tools.bench.rules import leading
from kiosk.tools.bench.stage import Stage, empty, stage
from kiosk.tools.finger import Finger

if TYPE_CHECKING:
    from kiosk.viewmodels.lobby import LobbyModel
    from kiosk.viewmodels.table import TableModel

SEATS = (1, 2, 3, 4, 5, 6)
TOUCHES = 30
REST_MS = 150
FRAMES = 300
MOVE_EVERY_MS = 200


def measure() -> Iterator[Figure]:
    """Both against a scene of one square."""
    with empty() as window:
        device = QTest.createTouchDevice()
        touch_floor = median(_touch(window, device, QPoint(50, 50)) for _ in range(TOUCHES))
        window.setProperty("turning", True)
        frame_floor = slowest(intervals(window, FRAMES))
    with stage() as shown:
        _choose(shown)
        touch = median(_touch(shown.window, device, point) for point in islice(_seats(shown), TOUCHES))
        yield Figure("touch to the next frame, choosing seats", "ms", touch, touch_floor, most=50)
        yield Figure("frame of the busiest table, 19 in 20", "ms", slowest(_busy_frames(shown)), frame_floor, most=20)


def slowest(times: list[float]) -> float:
    """What 19 in 20 keep: a median would hide the frames where something moves among those where nothing does."""
    return quantiles(times, n=20)[-1]


def _choose(shown: Stage) -> None:
    """The seats of the first deck, all free."""
    shown.house.kiosk.choose(shown.house.games.library.decks[0].id)
    intervals(shown.window, 10)


def _seats(shown: Stage) -> Iterator[QPoint]:
    """Each seat's place on the screen, round and round."""
    items = [Finger(shown.window).find(f"seat:{seat}") for seat in SEATS]
    return cycle([Finger.middle(item) for item in items if item is not None])


def _touch(window: QQuickWindow, device: QPointingDevice, point: QPoint) -> float:
    """Milliseconds from a finger on the glass to the frame that follows."""
    QTest.qWait(REST_MS)
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    begun = perf_counter()
    finger = QTest.touchEvent(window, device, False).press(0, point, window)
    finger.commit()
    loop.exec()
    seconds = perf_counter() - begun
    window.frameSwapped.disconnect(loop.quit)
    finger.release(0, point, window).commit()
    return seconds * 1000


def _busy_frames(shown: Stage) -> list[float]:
    """Milliseconds between frames while a card read in turn goes from place to place."""
    session = _in_turn(shown)
    card, reader, slots = session.view().step.card, session.view().turn, cycle(session.view().step.slots)
    mover = QTimer(shown.window)
    mover.timeout.connect(lambda: session.submit(Place(card, next(slots)), reader))
    mover.start(MOVE_EVERY_MS)
    times = intervals(shown.window, FRAMES)
    mover.stop()
    return times


def _in_turn(shown: Stage) -> Session:
    """A long game of six seats, played until cards are read one by one."""
    kiosk, luck = shown.house.kiosk, random.Random(1)
    lobby, table = cast("LobbyModel", kiosk.lobby), cast("TableModel", kiosk.table)
    _choose(shown)
    for seat in SEATS:
        lobby.toggle(seat)
    lobby.last("long")
    kiosk.begin()
    session = table.session
    assert session is not None
    while not getattr(session.view().step, "card", None):
        action = leading(session.deck.game, session.play, luck)
        session.submit(action.move, action.seat)
    return session
