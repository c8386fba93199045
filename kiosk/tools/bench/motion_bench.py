"""What a screen costs the processor: at rest, at attract, and frame by frame where most of it moves."""

import random
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter, process_time
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.sessions.session import Session
from kiosk.tools.bench.figure import Figure
from kiosk.tools.bench.stage import Stage, empty, stage
from kiosk.tools.player import Player

SEATS = (1, 2, 3, 4, 5, 6)
SETTLE_MS, WATCH_MS = 3_000, 10_000
DEAL_MS, REVEAL_MS = 900, 3_600
ROUNDS = 3
DEALT, VOTED = "micro-dystopies", "une-ia-dans-ma-rue"
"""Games that begin with cards on the table, and with a secret vote."""


def measure() -> Iterator[Figure]:
    """All against a scene of one square, at rest or turning."""
    with empty() as window:
        rest = _share(window)
        window.setProperty("turning", True)
        turning, frame = _share(window), _frame(window, WATCH_MS)
    with stage() as here:
        kiosk = here.house.kiosk
        yield Figure("attract, of a core", "%", _share(here.window), turning, most=15)
        kiosk.comfort.adjust("calm", True)
        yield Figure("attract when calm, of a core", "%", _share(here.window), rest, most=2)
        kiosk.comfort.asBefore()
        deals = [_deal(here) for _ in range(ROUNDS)]
        yield Figure("frame of a deal", "ms", median(deals), frame, most=12)
        yield Figure("a game at rest, of a core", "%", _share(here.window), rest, most=3)
        reveals = [_reveal(here) for _ in range(ROUNDS)]
        yield Figure("frame of a joint reveal", "ms", median(reveals), frame, most=12)


def _wait(milliseconds: int) -> None:
    """In a loop of the application, which sleeps where nothing is to be done."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def _share(window: QQuickWindow) -> float:
    """Percent of a core that the process takes while nobody touches the window."""
    window.update()
    _wait(SETTLE_MS)
    begun, spent = perf_counter(), process_time()
    _wait(WATCH_MS)
    return (process_time() - spent) / (perf_counter() - begun) * 100


def _frame(window: QQuickWindow, milliseconds: int) -> float:
    """Processor time of one frame among those of so long, in milliseconds."""
    frames: list[None] = []
    counted = window.frameSwapped.connect(lambda: frames.append(None))
    spent = process_time()
    _wait(milliseconds)
    spent = process_time() - spent
    window.frameSwapped.disconnect(counted)
    return spent / max(1, len(frames)) * 1000


def _deal(here: Stage) -> float:
    _sit(here, DEALT)
    return _frame(here.window, DEAL_MS)


def _reveal(here: Stage) -> float:
    """The curtain opens on the votes of six, which drop one by one."""
    session, table = _sit(here, VOTED), here.house.kiosk.table
    _played(session, lambda: table.withheld)
    _wait(SETTLE_MS)
    step: Any = table.step  # a property of Qt
    step.ropes.pull()
    return _frame(here.window, REVEAL_MS)


def _sit(here: Stage, deck: str) -> Session:
    """A new game of six seats, whose first step opens."""
    kiosk = here.house.kiosk
    lobby, table = kiosk.lobby, kiosk.table
    kiosk.home()
    kiosk.choose(deck)
    for seat in SEATS:
        lobby.toggle(seat)
    lobby.last("normal")
    _wait(SETTLE_MS)
    kiosk.begin()
    session = table.session
    assert session is not None
    return session


def _played(session: Session, there: Callable[[], bool]) -> None:
    """Play until something is there."""
    player = Player(random.Random(1))
    while not there():
        action = player.action(session.deck.game, session.play)
        assert action is not None
        session.submit(action.move, action.seat)
