"""Monkeys at the window, with fingers, palms and keys, at a game and behind the code: nothing fails, nothing is a dead
end, there is one window, and nothing that was written at a game stays. Planted: a game that fails at some touches."""

import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.viewmodels.table_model import TableModel
from tests.app.hands import Hands
from tests.app.monkey import Monkey
from tests.app.reach import within_reach
from tests.app.test_monkey import SHAPES, roams
from tests.proofs.count import MEMORY, answer
from tests.shipped import GAMES, share
from tests.ui.facilitator.tour import STOPS, Staff

VISIT = (100, 400)
"""Touches until a monkey behind the code is brought somewhere else."""
TOUCHES = 2_500
"""Of one monkey."""
OF_QT = "QUnifiedTimer::stopAnimationDriver: driver is not running"
"""What Qt says of its own clock, and no fault: see docs/decisions/0178."""
AIMED = 0.5
"""How often a touch behind the code is aimed."""


@contextmanager
def heard() -> Iterator[list[str]]:
    """What fails in a slot, and what Qt warns of, as long as the block runs."""
    said = list[str]()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        said.append("".join(traceback.format_exception(kind, error, trace, limit=-3)))

    def handler(kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and text != OF_QT:
            said.append(str(text))

    before = sys.excepthook
    sys.excepthook = hook
    qInstallMessageHandler(handler)
    try:
        yield said
    finally:
        sys.excepthook = before
        qInstallMessageHandler(None)


def at_a_game(data: Path, touches: int, seed: int) -> None:
    """One monkey of visitors; it comes to a result at last."""
    with closing(Monkey(data, *SHAPES[seed % len(SHAPES)], GAMES[seed % len(GAMES)], seed)) as monkey:
        roams(monkey, touches)


def behind_the_code(data: Path, touches: int, seed: int) -> None:
    """One monkey of staff, brought to one screen after the other."""
    luck = Random(seed)
    with closing(Staff(data)) as staff:
        hands = Hands(staff.window, staff.clock, luck)
        while hands.touches < touches:
            staff.reset()
            name = luck.choice([*STOPS])
            STOPS[name](staff)
            visit(staff, hands, luck, min(touches, hands.touches + luck.randint(*VISIT)))
            staff.judged()
            assert len(QGuiApplication.topLevelWindows()) == 1, name
            assert staff.window.isVisible(), name


def visit(staff: Any, hands: Hands, luck: Random, until: int) -> None:
    """Blind touches and aimed ones, from one screen on."""
    while hands.touches < until:
        there = within_reach(staff.window)
        if there and luck.random() < AIMED:
            hands.tap(luck.choice(there))
        else:
            hands.storm(1)
        staff.staff.look()


def fails_sometimes() -> None:
    """Plant it."""
    submit, luck = TableModel._submit, Random(1)

    def sometimes(*arguments: Any) -> bool:
        if luck.random() < 0.1:
            raise ValueError("planted")
        return submit(*arguments)

    pytest.MonkeyPatch().setattr(TableModel, "_submit", sometimes)


def one(touches: int, seed: int, said: list[str]) -> None:
    """A monkey; every sixth one is behind the code."""
    with tempfile.TemporaryDirectory(prefix="kiosk-monkeys-", dir=MEMORY) as data:
        try:
            (behind_the_code if seed % 6 == 5 else at_a_game)(Path(data), touches, seed)
        except Exception:  # noqa: BLE001 (whatever it is, it is a failure)
            said.append(traceback.format_exc())


def prove(count: int, seed: int, planted: bool) -> int:
    """So many touches, of one monkey after the other."""
    if planted:
        fails_sometimes()
    parts = [min(TOUCHES, count - begun) for begun in range(0, count, TOUCHES)]
    with heard() as said:
        for number, touches in enumerate(parts, start=seed * len(parts)):
            one(touches, number, said)
    print("\n".join(said[:5]))
    return len(said)


if __name__ == "__main__":
    share()
    answer(prove)
