"""What a session leaves: the same choices leave the same rows, and no event tells a time or a text."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.engine.moves import Keep
from kiosk.engine.rules import Accepted
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import Store, open_store
from kiosk.tools.player import Player
from tests.clocks import FakeClock
from tests.sessions.playing import onward
from tests.sessions.plume import FOLDER as PLUME
from tests.sessions.plume import TALE, at_end

WORD = re.compile(r"[a-z0-9_~-]{0,40}")
"""The ids of cards, steps, options and texts: no room for a sentence, nor for a date."""
MOST = 10_000
"""More than any seat, score, card count or timer, far less than any count of seconds since a year."""
DECKS = [*(folder for folder in sorted(bundled_decks_dir().iterdir()) if folder.is_dir()), PLUME]
TEN = FakeClock().now()


def rows(data: Path, names: set[str]) -> list[tuple[Any, ...]]:
    """Everything of the sessions in a database, with the random names blotted out."""
    with closing(sqlite3.connect(data / "kiosk.db")) as connection:
        found = [
            (table, *row)
            for table in ("decks", "sessions", "events", "counts", "texts")
            for row in connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 (our own names)
        ]
    return [tuple("-" if value in names else value for value in row) for row in found]


def left_by_a_table(data: Path, began: datetime, pause: float) -> list[tuple[Any, ...]]:
    """The rows of a session that began then, paused so long, and kept its text."""
    clock = FakeClock(began)
    store = open_store(data, clock.now)
    session = at_end(Desk(store, clock, RandomChance(7)))
    clock.pass_time(pause)
    assert isinstance(session.submit(Keep("conte")), Accepted)
    session.close()
    names = {session.id, *(text.id for text in store.texts.of("pending"))}
    store.close()
    return rows(data, names)


def test_the_same_choices_in_the_same_hour_leave_the_same_rows(tmp_path: Path) -> None:
    early = left_by_a_table(tmp_path / "early", TEN + timedelta(minutes=1), 11.5)
    late = left_by_a_table(tmp_path / "late", TEN + timedelta(minutes=37, seconds=12.345), 600.25)
    assert {row[0] for row in early} == {"decks", "sessions", "events", "counts", "texts"}
    assert early == late


def test_another_hour_or_another_end_would_show(tmp_path: Path) -> None:
    usual = left_by_a_table(tmp_path / "usual", TEN, 1)
    assert left_by_a_table(tmp_path / "later", TEN + timedelta(hours=1), 1) != usual
    assert left_by_a_table(tmp_path / "long", TEN, 3600) != usual


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_no_event_tells_a_time_or_a_text(folder: Path, desk: Desk, store: Store, clock: FakeClock) -> None:
    deck = load(folder).deck
    assert deck is not None
    told = [payload for length in deck.game.plans for payload in played(desk, store, deck, length)]
    assert len(told) > 10
    assert [payload for payload in told if not all(map(_is_plain, _parts(json.loads(payload))))] == []


def played(desk: Desk, store: Store, deck: Deck, length: str) -> list[str]:
    """The events of a whole session; wherever a text may be, there is one."""
    session, player = desk.start(deck, length, deck.game.players.seated(range(1, 7))), Player(Random(length))
    while not session.state.over:
        session.write(session.view().id, TALE, "fr")
        action = onward(session, player)
        assert isinstance(session.submit(action.move, action.seat), Accepted)
    session.close()
    return store.sessions.events(session.id)


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _parts(part)
    else:
        yield value


def _is_plain(part: Any) -> bool:
    return WORD.fullmatch(part) is not None if isinstance(part, str) else type(part) in (int, bool) and part < MOST


@pytest.mark.parametrize("part", [TALE, "10:32", "2026-06-01T10", 1780308000, 10.5, None, "é"])
def test_the_search_knows_a_time_and_a_text(part: Any) -> None:
    assert not _is_plain(part)
