"""Memory at attract, and what fifty games leave behind."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from random import Random

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app.house import House
from kiosk.tools.bench.child import PATIENCE, bare, kiosk, loaded, resident_mb, shown
from kiosk.tools.bench.figure import Figure
from kiosk.tools.bench.stage import Stage, stage
from kiosk.tools.finger import Finger
from kiosk.tools.player import Player
from kiosk.tools.visitor import Visitor

MOMENT = 3.0
"""Seconds in which memory grows while something is loaded."""
GROWN_MB = 1.0
"""What it grows by, at least, while something is."""
FEW, MANY = 5, 50


def measure() -> Iterator[Figure]:
    """The kiosk against a bare window, alone and with the code and libraries of the kiosk; fifty games against five."""
    try:
        floor, with_code = _held(bare()), _held(loaded())
    except FileNotFoundError:
        yield Figure("memory", "MB", note="this system does not tell what a process holds")
        return
    with kiosk() as command:
        attract = _held(command)
    yield Figure("memory at attract", "MB", attract, with_code, most_more=60)
    yield Figure("memory at attract; floor: no code of ours", "MB", attract, floor)
    with stage() as here:
        after = list(_after_each_game(here))
    few, many = after[FEW - 1], after[MANY - 1]
    yield Figure(f"memory after {MANY} games; floor: after {FEW}", "MB", many, few, most_ratio=1.05)


def _held(command: Sequence[str]) -> float:
    """Memory of a process in MB once it has loaded what it loads after its first frame."""
    with shown(command) as (process, _):
        held, late = 0.0, time.monotonic() + PATIENCE
        while resident_mb(process) > held + GROWN_MB and time.monotonic() < late:
            held = resident_mb(process)
            time.sleep(MOMENT)
        return resident_mb(process)


def _after_each_game(here: Stage) -> Iterator[float]:
    """Memory in MB after each of MANY games."""
    finger = Finger(here.window)
    for seed in range(MANY):
        _in_the_loop(partial(_game, here.house, finger, seed))
        gc.collect()
        yield resident_mb()


def _game(house: House, finger: Finger, seed: int) -> None:
    """A short game, played by touch, without waiting for motion."""
    house.kiosk.comfort.adjust("calm", True)
    visitor = Visitor(house.kiosk, finger, Player(Random(seed)))
    for _ in chain(visitor.sit_down(house.games.library.decks[0].id, "short", 1), visitor.play()):
        pass
    house.kiosk.home()


def _in_the_loop(task: Callable[[], None]) -> None:
    """Run a task in the application's own loop, where things are deleted that were to be deleted later: outside of it
    every screen would seem to leave something behind. Raises what the task raised."""
    raised: list[Exception] = []

    def run() -> None:
        try:
            task()
        except Exception as error:  # noqa: BLE001 - raised again below
            raised.append(error)
        QTimer.singleShot(0, QCoreApplication.exit)  # not quit: the window refuses to be closed

    QTimer.singleShot(0, run)
    QCoreApplication.exec()
    for error in raised:
        raise error
