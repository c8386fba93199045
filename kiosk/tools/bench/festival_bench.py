"""A festival of 10,000 and of 100,000 sessions: what visitors wait for, and how long the screen waits meanwhile."""

import gc
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from kiosk.decks.library import Library
from kiosk.facilitator.results.export import Export
from kiosk.facilitator.results.luggage import pack
from kiosk.facilitator.results.record import collect
from kiosk.facilitator.results.waiting import last_over
from kiosk.host.clock import SystemClock
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.sweeps import unswept
from kiosk.host.volumes import stick_at
from kiosk.host.words import words
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import Store, open_store
from kiosk.storage.enlarge import enlarge
from kiosk.tools.bench.figure import Figure
from kiosk.tools.player import Player
from kiosk.viewmodels.facilitator.result_choices import derive_look

SIZES = (10_000, 100_000)
PLAYED = 40
"""Sessions that are played; all others are copies of them."""
REST = 0.002
"""Seconds from one look of the waiting thread to the next."""
MOST = 50
"""Milliseconds that the screen's thread may be kept waiting."""


def measure() -> Iterator[Figure]:
    """Each size in turn, on a real disk: temporary folders may be memory. The floor of a wait is one that nothing
    disturbs."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-", dir=Path.cwd()) as name:
        folder = Path(name)
        _play(folder)
        for size in SIZES:
            enlarge(folder / "kiosk.db", size)
            store = open_store(folder, SystemClock().now)
            yield from _figures(store, folder, f"{size:,} sessions")
            store.close()


def _play(folder: Path) -> None:
    """A few sessions of every game of this kiosk, to their results."""
    store, luck = open_store(folder, SystemClock().now), random.Random(1)
    desk, decks = Desk(store, SystemClock(), RandomChance(1)), Library.scan([bundled_decks_dir()]).decks
    for number in range(PLAYED):
        session, player = desk.start(decks[number % len(decks)], "short", (1, 2, 3)), Player(luck)
        while not session.state.over and (action := player.action(session.deck.game, session.play)):
            session.submit(action.move, action.seat)
        session.close()
    store.close()


def _figures(store: Store, folder: Path, size: str) -> Iterator[Figure]:
    deck = Library.scan([bundled_decks_dir()]).decks[0].id
    yield Figure(
        f"today's count, {size}", "ms", _best(partial(store.sessions.played_today, SystemClock().now())), most=5
    )
    yield Figure(f"cards of the last sessions, {size}", "ms", _best(partial(store.counts.recent_cards, deck)), most=5)
    gc.freeze()  # as the kiosk does once it is built
    record = collect(store)
    idle = waits(partial(time.sleep, 0.5))
    for name, work in (
        ("results read", partial(collect, store)),
        ("results worked out", partial(derive_look, record, (), 0, words("fr"))),
        ("results exported", partial(_export, store, folder)),
        ("backup made", store.backups.make),
    ):
        wait = waits(work)
        yield Figure(f"the screen waits: {name}, {size}", "ms", wait.busy, most=MOST)
        yield Figure("  by the clock", "ms", wait.clock, idle.clock)


def _export(store: Store, folder: Path) -> None:
    """All of it, to a folder as good as a stick."""
    with tempfile.TemporaryDirectory(prefix="stick-", dir=folder) as stick:
        luggage = pack(store)
        sessions = luggage.record.sessions
        Export(luggage, stick_at(Path(stick)), "fr", SystemClock().now()).run(lambda done, total: None)
        del luggage  # as the kiosk does
        last_over(sessions)


class Wait(NamedTuple):
    """How long a thread was kept from looking at the clock, at most, in milliseconds: by the ``clock``, and what the
    process itself was ``busy`` meanwhile, which is the wait where nothing else runs."""

    clock: float
    busy: float


def waits(work: Callable[[], object]) -> Wait:
    """How long this thread was kept waiting while another did a work, as the kiosk does it beside the screen."""
    thread = Thread(target=unswept()(work))
    last = Wait(time.perf_counter(), time.process_time())
    thread.start()
    longest = Wait(0, 0)
    while thread.is_alive():
        time.sleep(REST)
        now = Wait(time.perf_counter(), time.process_time())
        clock, busy = now.clock - last.clock, now.busy - last.busy
        longest, last = Wait(max(longest.clock, clock), max(longest.busy, min(busy, clock))), now
    return Wait(longest.clock * 1000, longest.busy * 1000)


def _best(ask: Callable[[], object]) -> float:
    """The best of five times, in milliseconds."""
    took = []
    for _ in range(5):
        begun = time.perf_counter()
        ask()
        took.append((time.perf_counter() - begun) * 1000)
    return min(took)
