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

from kiosk.sessions.session import Session
from tests.proofs.bot import Bot
from tests.proofs.count import answer
from tests.sessions.kills import one_kill
from tests.shipped import read, share

MOVES, INSTANT = 8, 0.1
"""A kiosk is killed after one to so many moves, as its window is what takes long; and within so many seconds, which is
at any moment of the next one."""


def play_until_killed(early: bool, data: Path, seed: int, pipe: int) -> NoReturn:
    """Let a bot play, and acknowledge what is shown; the move after it too, ``early``."""

    def acknowledge(session: Session | None) -> bool:
        if session is not None:
            os.write(pipe, f"{session.id} {session.play.count + early}\n".encode())
        return False

    try:
        Bot(data, seed).plays(acknowledge)
    finally:
        traceback.print_exc()
        os._exit(1)


def prove(count: int, seed: int, planted: bool) -> int:
    """So many kills, one after the other on the same data."""
    luck = Random(seed)
    with tempfile.TemporaryDirectory(prefix="kiosk-kills-") as data:
        play = partial(play_until_killed, planted)
        found = [one_kill(play, Path(data), luck, MOVES, INSTANT) for _ in range(count)]
    return sum(bool(one["lost"] or one["half"] or one["not_offered"]) for one in found)


if __name__ == "__main__":
    share()
    read()
    answer(prove)
