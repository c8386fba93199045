"""How long the slow questions take beside the screen, and how long its thread waits meanwhile, with very many sessions:
`python -m tests.facilitator.results.measure_large 10000 100000`.

No test: a busy machine would make it red for nothing.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from kiosk.facilitator.results import export_proof
from kiosk.facilitator.results.record import collect, pack
from kiosk.host.words import words
from kiosk.storage import Store, open_store
from kiosk.storage.enlarge import enlarge
from kiosk.viewmodels.facilitator.result_choices import derive_look
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import play

PLAYED = 100
"""Sessions that bots play; all others are copies of them."""
REST = 0.002
"""Seconds from one look of the waiting thread to the next."""


def watched[T](name: str, work: Callable[[], T]) -> T:
    """Does a work on another thread, and tells the longest this one was kept from looking at the clock."""
    results: list[T] = []
    thread = Thread(target=lambda: results.append(work()))
    begun = last = time.perf_counter()
    thread.start()
    longest = 0.0
    while thread.is_alive():
        time.sleep(REST)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    took = time.perf_counter() - begun
    sys.stdout.write(f"  {name}: {1000 * took:.0f} ms, the other thread waits {1000 * longest:.0f} ms at most\n")
    return results[0]


def timed(name: str, ask: Callable[[], object]) -> None:
    """Tells the best of five times."""
    took = []
    for _ in range(5):
        begun = time.perf_counter()
        ask()
        took.append(time.perf_counter() - begun)
    sys.stdout.write(f"  {name}: {1000 * min(took):.2f} ms\n")


def measure(store: Store) -> None:
    asked = Counter((count.deck_id, count.step, count.about) for count in collect(store).counts)
    ((deck, step, about), _), *_ = asked.most_common(1)
    timed("totals", lambda: store.counts.totals(deck, step, about))
    timed("played today", lambda: store.sessions.played_today(FakeClock().now()))
    timed("recent cards", lambda: store.counts.recent_cards(deck))
    timed("to be exported", store.sessions.over)
    record = watched("results read", lambda: collect(store))
    watched("results worked out", lambda: derive_look(record, 0, words("fr")))
    luggage = watched("export packed", lambda: pack(store))
    watched("anonymous log", lambda: export_proof.log(luggage))
    watched("backup", store.backups.make)
    watched("pages checked", store.sound)


def main() -> None:
    with TemporaryDirectory(dir=Path.cwd()) as folder:  # on a real disk: temporary folders may be memory
        clock = FakeClock()
        store = open_store(Path(folder), clock.now)
        play(store, clock, PLAYED)
        store.close()
        for sessions in map(int, sys.argv[1:]):
            enlarge(Path(folder, "kiosk.db"), sessions)
            sys.stdout.write(f"{sessions} sessions\n")
            store = open_store(Path(folder), clock.now)
            measure(store)
            store.close()


if __name__ == "__main__":
    main()
