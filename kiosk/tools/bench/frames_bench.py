"""What the eye and the finger wait for: frames of the busiest table, and the first frame after a touch; both again
while the voice speaks."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.frames import intervals
from kiosk.sessions.session import Session
from kiosk.tools.bench.figure import Figure
from kiosk.tools.bench.stage import Stage, empty, stage
from kiosk.tools.finger import Finger
from kiosk.tools.player import Player

SEATS = (1, 2, 3, 4, 5, 6)
TOUCHES = 30
REST_MS = 150
FRAMES = 300
MOVE_EVERY_MS = 200
SAY_EVERY_MS = 500
SAID = ("Pour fabriquer les machines, on prend à la Terre des roches et de l’eau.", "Puis on trie, et on prépare.")
SETTLING = 10
"""Frames until a window has its new form."""
BUSIEST = "places"
"""The step of the first game where a card is read in turn, among all that were placed."""


def measure() -> Iterator[Figure]:
    """Both against a scene of one square, and while the voice speaks against the same in silence."""
    with empty() as window:
        device = QTest.createTouchDevice()
        touch_floor = median(_touch(window, device, QPoint(50, 50)) for _ in range(TOUCHES))
        window.setProperty("turning", True)
        frame_floor = slowest(intervals(window, FRAMES))
    with stage() as shown:
        _choose(shown)
        touch = _touches(shown, device)
        yield Figure("touch to the next frame, choosing seats", "ms", touch, touch_floor, most=50)
        with _speaking(shown):
            yield Figure("the same while the voice speaks", "ms", _touches(shown, device), touch, most=50)
        session = _busiest(shown)
        frame = slowest(_busy_frames(shown, session))
        yield Figure("frame of the busiest table, 19 in 20", "ms", frame, frame_floor, most=20)
        with _speaking(shown):
            spoken = slowest(_busy_frames(shown, session))
        yield Figure("the same while the voice speaks", "ms", spoken, frame, most=20)


@contextmanager
def _speaking(shown: Stage) -> Iterator[None]:
    """The voice reads aloud meanwhile, and begins another sentence again and again."""
    kiosk, sentences = shown.house.kiosk, cycle(SAID)
    kiosk.comfort.adjust("voice", True)
    again = QTimer(shown.window)
    again.timeout.connect(lambda: kiosk.voice.point(next(sentences)))
    again.start(SAY_EVERY_MS)
    intervals(shown.window, SETTLING)
    yield
    again.stop()
    kiosk.comfort.adjust("voice", False)
    intervals(shown.window, SETTLING)


def _touches(shown: Stage, device: QPointingDevice) -> float:
    """Milliseconds from a touch of a seat to the frame that follows, in the middle of all tries."""
    return median(_touch(shown.window, device, point) for point in islice(_seats(shown), TOUCHES))


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


def _busy_frames(shown: Stage, session: Session) -> list[float]:
    """Milliseconds between frames while the seat in turn changes its mind again and again."""
    seat = session.view().turn
    minds = cycle([move for move in session.legal(seat) if type(move) is type(session.legal(seat)[0])])
    mover = QTimer(shown.window)
    mover.timeout.connect(lambda: session.submit(next(minds), seat))
    mover.start(MOVE_EVERY_MS)
    times = intervals(shown.window, FRAMES)
    mover.stop()
    return times


def _busiest(shown: Stage) -> Session:
    """A long game of six seats, played until its busiest step is open."""
    kiosk, player = shown.house.kiosk, Player(random.Random(1))
    lobby, table = kiosk.lobby, kiosk.table
    _choose(shown)
    for seat in SEATS:
        lobby.toggle(seat)
    lobby.last("long")
    kiosk.begin()
    session = table.session
    assert session is not None
    while session.view().id != BUSIEST:
        action = player.action(session.deck.game, session.play)
        assert action is not None
        session.submit(action.move, action.seat)
    return session
