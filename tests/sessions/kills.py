"""Plays sessions with a bot in child processes and kills each at a random moment; prints what was lost.

`python tests/sessions/kills.py FOLDER KILLS SEED`. Every accepted move is acknowledged through a pipe once `submit` has
returned: what counts as shown is what left the process. Children are forked from a parent that holds no database.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.engine.moves import TABLE
from kiosk.engine.rules import Accepted
from kiosk.host.clock import SystemClock
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import open_store

type Played = Callable[[Path, int, int], NoReturn]
"""Plays on the data of a folder, by a seed, and acknowledges through a pipe until it is killed."""
MOVES, INSTANT = 60, 0.005
"""A child is killed after one to so many acknowledgements, within so many seconds: as many moves on a busy machine."""


def play_until_killed(deck: Deck, data: Path, seed: int, pipe: int) -> NoReturn:
    """Resume the session offered, or start one, and make legal moves for ever without reaching the result."""
    clock, luck = SystemClock(), random.Random(seed)
    desk = Desk(open_store(data, clock.now), clock, RandomChance(seed))
    offer = desk.offer()
    fresh = offer is None or offer.play.count > 200
    session = desk.start(deck, "short", (1, 2, 3)) if fresh or offer is None else desk.resume(offer)
    acknowledge(pipe, session)
    while True:
        one_move(session, luck)
        acknowledge(pipe, session)


def one_move(session: Session, luck: random.Random) -> None:
    """One legal move of a seat or of the table, never the one that ends the talk."""
    seat = luck.choice((TABLE, session.view().turn, *session.state.present))
    moves = [move for move in session.legal(seat) if type(move).__name__ not in {"Finish", "Left", "Paused"}]
    if moves:
        assert isinstance(session.submit(luck.choice(moves), seat), Accepted)


def acknowledge(pipe: int, session: Session) -> None:
    """Tell the outside world what is shown."""
    os.write(pipe, f"{session.id} {session.play.count}\n".encode())


def acknowledged(pipe: int, child: int, moves: int, wait: float) -> tuple[str, int]:
    """What the child said before it was killed, ``wait`` seconds after so many acknowledgements."""
    said = b""
    while said.count(b"\n") < moves:
        part = os.read(pipe, 1 << 16)
        assert part, "it ended by itself"
        said += part
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(pipe, 1 << 16):
        said += part
    name, count = said.decode().rpartition("\n")[0].splitlines()[-1].split()
    return name, int(count)


def one_kill(
    play: Played, data: Path, luck: random.Random, moves: int = MOVES, instant: float = INSTANT
) -> dict[str, int]:
    """Play at most so many moves, kill, open again: moves lost, halves found, sessions that were not offered again."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        play(data, luck.randrange(1 << 30), writing)
    os.close(writing)
    name, count = acknowledged(reading, child, luck.randint(1, moves), luck.uniform(0, instant))
    os.close(reading)
    return examined(data, name, count)


def examined(data: Path, name: str, count: int) -> dict[str, int]:
    """What a restart finds; a session that came to its end is not offered again."""
    clock = SystemClock()
    store = open_store(data, clock.now)
    offer = Desk(store, clock, RandomChance()).offer()
    found, over = len(store.sessions.events(name)), store.sessions.get(name).outcome is not None
    folded = offer.play.count if offer is not None and offer.id == name else -1
    store.close()
    return {
        "acknowledged": count,
        "lost": max(0, count - found),
        "half": int(folded != found and not over),
        "not_offered": int(folded < 0 and not over),
    }


def main(data: Path, kills: int, seed: int) -> None:
    """Kill so many times; print the sums."""
    deck = load(bundled_decks_dir() / "boite-noire").deck
    assert deck is not None
    luck = random.Random(seed)
    results = [one_kill(partial(play_until_killed, deck), data, luck) for _ in range(kills)]
    sums = {key: sum(result[key] for result in results) for key in results[0]}
    sys.stdout.write(json.dumps({"kills": kills, **sums}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
