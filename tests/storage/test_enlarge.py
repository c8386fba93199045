"""A small store becomes a large one, the same each time, in which everything still belongs together."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.storage.enlarge import enlarge
from tests.storage.sample import Opener, fill_folder, payloads, play
from tests.stored import sessions


def test_a_store_holds_as_many_sessions_as_wanted_and_goes_on(tmp_path: Path, opener: Opener, played: Path) -> None:
    enlarge(fill_folder(tmp_path, played, backup=False), 1000)
    store = opener(tmp_path)
    stored = sessions(store)
    assert len({session.id for session in stored}) == len(stored) == 1000
    assert {session.outcome for session in stored} == {"result"}
    assert store.sessions.events(stored[-1].id) == payloads(6)
    assert store.counts.totals("portraits", "after", "c1") == {"yes": 2000}
    play(store, "next")
    assert store.sound()


def test_it_is_the_same_store_each_time(tmp_path: Path, played: Path) -> None:
    dumps = []
    for name in ("one", "two"):
        database = fill_folder(tmp_path / name, played, backup=False)
        enlarge(database, 300)
        with closing(sqlite3.connect(database)) as connection:
            dumps.append([*connection.iterdump()])
    assert dumps[0] == dumps[1]
