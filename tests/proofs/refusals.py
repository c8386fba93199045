"""The disk refuses one write or one sync of a game, or is full from one of them on until there is room: the game goes
on, and once the disk takes something again all of it is there. Planted: what was refused is forgotten.

Method: `strace` makes the call fail in a process that is forked for it, from one that has read the program and a deck.
"""

import os
import subprocess
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.engine.rules import Accepted
from kiosk.host.clock import SystemClock
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.sessions.session import Session
from kiosk.storage import StorageError, Store, open_store
from kiosk.storage.writer import Writer
from kiosk.tools.player import Player
from tests.proofs.count import answer

CALLS = {"pwrite64": 370, "fdatasync": 46, "fsync": 2, "ftruncate": 4}
"""What reaches the disk, and about how often a game and its backup ask it."""
MANNERS = {"error": ("EIO", ""), "full": ("ENOSPC", ""), "full until later": ("ENOSPC", "+")}
"""With which error it fails, and whether all that come after it do."""
TOLD, INJECTED = "told", "(INJECTED)"
"""The file that tells what came of each call, and what it says of one that failed for us."""
MOVES, AFTER = 20, 3
"""Of a game, and of it once the disk is well again."""


class Fault(NamedTuple):
    """The call of that name and number fails in that manner."""

    call: str
    number: int
    manner: str


FAULTS = [Fault(call, n, manner) for manner in MANNERS for call, most in CALLS.items() for n in range(1, most + 1)]


def play(deck: Deck, data: Path, seed: int, hears: int, says: int) -> None:
    """A game, once it is told to begin; a backup; and some more moves once it is told that the disk is well."""
    os.read(hears, 1)
    clock, player = SystemClock(), Player(Random(seed))
    store = open_store(data, clock.now)
    session = Desk(store, clock, RandomChance(seed)).start(deck, "long", (1, 2, 3))
    for number in range(MOVES + AFTER):
        if number == MOVES:
            back_up(store)
            os.write(says, b"played\n")
            os.read(hears, 1)
        move(session, player)
    told = bool(store.notices)
    assert store.saving or told
    store.close()
    os.write(says, f"{session.id} {session.play.count} {int(told)}\n".encode())


def move(session: Session, player: Player) -> None:
    """One move."""
    action = player.action(session.deck.game, session.play)
    assert action is not None
    assert isinstance(session.submit(action.move, action.seat), Accepted)


def back_up(store: Store) -> None:
    """Or be told that it cannot be."""
    with suppress(StorageError):
        store.backups.make()


@contextmanager
def failing(fault: Fault, process: int, told: Path) -> Iterator[None]:
    """As long as the block runs; what came of each call is told in a file."""
    error, after = MANNERS[fault.manner]
    inject = f"--inject={fault.call}:error={error}:when={fault.number}{after}"
    command = ["strace", f"--attach={process}", f"--trace={fault.call}", inject, f"--output={told}"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as strace:
        assert strace.stderr is not None
        assert b"attached" in strace.stderr.readline()
        yield
        strace.terminate()


def wrong(deck: Deck, folder: Path, seed: int, fault: Fault) -> str:
    """What a fault broke; nothing where it did not."""
    data = folder / "data"
    (hears, tell), (hear, says) = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        try:
            play(deck, data, seed, hears, says)
            os._exit(0)
        finally:
            traceback.print_exc()
            os._exit(1)
    os.close(says)
    with failing(fault, child, folder / TOLD), os.fdopen(hear, encoding="ascii", closefd=False) as line:
        os.write(tell, b"1")
        played = line.readline()
    os.write(tell, b"2")
    with os.fdopen(hear, encoding="ascii") as line:
        last = line.readline()
    for end in (hears, tell):
        os.close(end)
    code = os.waitpid(child, 0)[1]
    return f"it died: {code}" if code or not played or not last else lost(data, *last.split())


def lost(data: Path, name: str, count: str, told: str) -> str:
    """What of a game is not there at the next start; nothing was promised where the facilitator was told so."""
    if int(told):
        return ""
    store = open_store(data, SystemClock().now)
    found = len(store.sessions.events(name))
    store.close()
    return "" if found == int(count) else f"{found} of {count} events are there"


def forgets() -> None:
    """Plant it."""
    flush = Writer.flush

    def forgetful(self: Writer) -> None:
        flush(self)
        self._waiting.clear()

    pytest.MonkeyPatch().setattr(Writer, "flush", forgetful)


def prove(count: int, seed: int, planted: bool) -> int:
    """So many faults, each in a game of its own; none twice before all were tried."""
    if planted:
        forgets()
    deck, found, came = load(bundled_decks_dir() / "boite-noire").deck, list[str](), 0
    assert deck is not None
    order = Random(seed).sample(FAULTS, len(FAULTS))
    for number in range(count):
        fault = order[number % len(order)]
        with tempfile.TemporaryDirectory(prefix="kiosk-refusals-") as name:
            if broken := wrong(deck, Path(name), number, fault):
                found.append(f"{fault.call} {fault.number}, {fault.manner}: {broken}")
            came += INJECTED in (Path(name) / TOLD).read_text()
    print("\n".join((*found, f"{came} of {count} faults came; the others’ game ended before")))
    return len(found)


if __name__ == "__main__":
    answer(prove)
