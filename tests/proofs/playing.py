"""A kiosk in play, opened twice, says what it has shown on standard output.

`python -m tests.proofs.playing FOLDER SEED [planted]`. Planted: what it wrote is not synced before it is shown.
"""

import os
import sys
from pathlib import Path

from kiosk.sessions.session import Session
from kiosk.storage import connection
from tests.proofs.bot import Bot

LIVES = (350, 40)
"""Moves from one opening to the next: in the first the log of the database is folded into it."""


def play(data: Path, seed: int, moves: int) -> None:
    """One life, with a backup in the middle of it."""
    bot, left = Bot(data, seed), list(range(moves))

    def shown(session: Session | None) -> bool:
        if session is not None:
            os.write(1, f"{session.id} {session.play.count}\n".encode())
        if left.pop() == moves // 2:
            bot.house.store.backups.make()
        return not left

    bot.plays(shown)
    bot.close()


if __name__ == "__main__":
    folder, seed, *planted = sys.argv[1:]
    if planted:
        connection.PRAGMAS["synchronous"] = "NORMAL"
    for life, moves in enumerate(LIVES):
        play(Path(folder), int(seed) + life, moves)
