"""`kill -9` of a kiosk in play, window and all: no move that it had shown is lost, and its game waits.

Its processes are forked from one that has read the program and the decks, but opened nothing. Planted: it acknowledges
a move before the move is saved.
"""

import os
import tempfile
import traceback
from functools import partial
from pathlib import Path
from random import Random
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.decks.library import Library
from kiosk.host.paths import bundled_decks_dir
from tests.proofs.bot import Bot
from tests.proofs.count import answer
from tests.sessions.kills import one_kill
from tests.shipped import share

MOVES = 15
"""A kiosk is killed after one to so many moves: its window is what takes long."""


def play_until_killed(early: bool, data: Path, seed: int, pipe: int) -> NoReturn:
    """Let a bot play whenever the loop has nothing else to do."""
    bot = Bot(data, seed)

    def move() -> None:
        try:
            action, session = bot.action(), bot.session
            if early and action is not None and session is not None:
                tell(pipe, session.id, session.play.count + 1)
            session = bot.move(action)
            tell(pipe, session.id, session.play.count)
        except BaseException:  # noqa: BLE001 (what is raised in a slot is only told: this process must end)
            traceback.print_exc()
            os._exit(1)

    timer = QTimer(interval=0)
    timer.timeout.connect(move)
    timer.start()
    QCoreApplication.exec()
    os._exit(1)


def tell(pipe: int, name: str, count: int) -> None:
    """So many events of a session are shown."""
    os.write(pipe, f"{name} {count}\n".encode())


def prove(count: int, seed: int, planted: bool) -> int:
    """So many kills, one after the other on the same data."""
    luck = Random(seed)
    with tempfile.TemporaryDirectory(prefix="kiosk-kills-") as data:
        play = partial(play_until_killed, planted)
        found = [one_kill(play, Path(data), luck, MOVES) for _ in range(count)]
    return sum(bool(one["lost"] or one["half"] or one["not_offered"]) for one in found)


if __name__ == "__main__":
    share()
    Library.scan([bundled_decks_dir()])
    answer(prove)
