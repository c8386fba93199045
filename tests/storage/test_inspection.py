"""Damage is seen before it hurts: the file is kept aside, a backup or a fresh file takes its place, the kiosk plays."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.storage import Damaged, Notice, Unreadable, inspection
from tests.storage.sample import Opener, begin, fill_folder, payloads, play
from tests.stored import sessions

type Damage = Callable[[bytes], bytes]


def zeroed_header(content: bytes) -> bytes:
    return bytes(100) + content[100:]


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2 + 17]


def emptied(content: bytes) -> bytes:
    return content[:0]


def replaced(content: bytes) -> bytes:
    return b"Dear diary, " * (len(content) // 12)


@pytest.mark.parametrize("damage", [zeroed_header, cut, emptied, replaced])
def test_a_damaged_database_gives_way_to_its_newest_backup(
    tmp_path: Path, opener: Opener, played: Path, damage: Damage
) -> None:
    database = fill_folder(tmp_path, played, backup=True)
    damaged = damage(database.read_bytes())
    database.write_bytes(damaged)
    store = opener(tmp_path)
    aside = tmp_path / "kiosk.damaged-20260601T100000Z.db"
    backup = tmp_path / "backups" / "kiosk-000001-20260601T100000Z.db"
    assert store.notices == (Notice("damaged_set_aside", aside), Notice("backup_restored", backup))
    assert aside.read_bytes() == damaged
    assert len(sessions(store)) == 40
    play(store, "next")
    assert store.saving


@pytest.mark.parametrize("damage", [zeroed_header, cut, emptied, replaced])
def test_without_a_backup_it_gives_way_to_a_fresh_one(
    tmp_path: Path, opener: Opener, played: Path, damage: Damage
) -> None:
    database = fill_folder(tmp_path, played, backup=False)
    for expected in ("kiosk.damaged-20260601T100000Z.db", "kiosk.damaged-20260601T100000Z-2.db"):
        database.write_bytes(damage(database.read_bytes()))
        store = opener(tmp_path)
        assert store.notices == (Notice("damaged_set_aside", tmp_path / expected),)
        assert sessions(store) == []
        play(store, "next")
        store.close()


@pytest.mark.parametrize("seed", range(48))
def test_random_damage_never_stops_the_kiosk(tmp_path: Path, opener: Opener, played: Path, seed: int) -> None:
    database = fill_folder(tmp_path, played, backup=bool(seed % 2))
    content = bytearray(database.read_bytes())
    chance = random.Random(seed)
    for _ in range(chance.choice((1, 8, 64))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    if seed % 3 == 0:
        page = chance.randrange(len(content) // 4096) * 4096
        content[page : page + 4096] = chance.randbytes(4096)
    database.write_bytes(content)
    store = opener(tmp_path)
    try:
        play(store, "next")
        assert store.sessions.events("next") == payloads(6)
        assert store.counts.recent_cards("portraits") >= {"c1"}
        store.counts.totals("portraits", "after", "c1")
    except Unreadable:
        assert store.notices == ()
    assert store.notices == () or (tmp_path / store.notices[0].file).read_bytes() == content


def test_one_row_that_cannot_be_read_stops_neither_the_start_nor_the_next_game(
    tmp_path: Path, opener: Opener, played: Path
) -> None:
    database = fill_folder(tmp_path, played, backup=False)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE sessions SET digest = CAST(x'ff' AS TEXT), outcome = NULL WHERE number = 41")
    store = opener(tmp_path)
    assert store.notices == ()
    assert store.sessions.unfinished(timedelta(days=1)) is None
    with pytest.raises(Unreadable):
        store.sessions.get("after the backup")
    play(store, "next")
    assert store.sessions.events("next") == payloads(6)
    assert store.saving


def test_a_check_that_takes_too_long_does_not_hold_up_the_start(
    tmp_path: Path, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opener(tmp_path)
    begin(store, "long", events=10_000)
    store.close()
    database = tmp_path / "kiosk.db"
    with database.open("r+b") as file:
        file.seek(120 * 4096)  # late among the pages of the events
        file.write(bytes(4096))
    with pytest.raises(Damaged):
        inspection.inspect(database)
    monkeypatch.setattr(inspection, "OPCODES", 10)  # the file is small
    monkeypatch.setattr(inspection, "CHECK_SECONDS", -1.0)
    assert opener(tmp_path).notices == ()
