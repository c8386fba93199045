"""Whoever reads slowly is never sent away from a game, and a screen that was left is free in time for the next."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.tools.player import Player
from tests.clocks import FakeClock
from tests.shipped import GAMES

PACES = (60, 120, 250)
"""Words read in a minute."""
FREE = {"normal": 90, "double": 180, "endless": 360}
"""Seconds after which a screen of few words that nobody touches is free, at most."""


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path, clock: FakeClock) -> Iterator[House]:
    house = House(tmp_path, clock=clock)
    yield house
    house.close()


def screens(kiosk: Any, deck: str, length: str = "normal") -> Iterator[str]:
    """Each screen of a game of two, as it opens."""
    kiosk.wake()
    kiosk.choose(deck)
    for seat in (1, 2):
        kiosk.lobby.toggle(seat)
    kiosk.lobby.last(length)
    kiosk.begin()
    session, player = kiosk.table.session, Player(Random(1))
    while not session.state.over and (action := player.action(session.deck.game, session.play)) is not None:
        yield session.view().id
        session.submit(action.move, action.seat)


def waits(kiosk: Any, clock: FakeClock, seconds: float) -> None:
    """Nobody touches anything for so long."""
    kiosk.awake()
    for part in (0.5, 0.5):
        clock.pass_time(seconds * part)
        kiosk.idle.look()


@pytest.mark.parametrize("deck", GAMES)
def test_slow_readers_read_every_screen_to_its_end(house: House, clock: FakeClock, deck: str) -> None:
    kiosk: Any = house.kiosk
    most = 0
    for screen in screens(kiosk, deck):
        most = max(most, words := kiosk.table.words_shown)
        for heard in (False, True):
            kiosk.comfort.adjust("voice", heard)
            for pace in PACES:
                waits(kiosk, clock, words * 60 / pace * (1 + heard) - 0.1)
                assert kiosk.place == "table", (screen, words, pace, heard)
    assert most > 75, "no screen is long"


@pytest.mark.parametrize("pace", FREE)
def test_a_screen_that_was_left_is_free_in_time(house: House, clock: FakeClock, pace: str) -> None:
    kiosk: Any = house.kiosk
    kiosk.wake()
    kiosk.comfort.adjust("pace", pace)
    waits(kiosk, clock, FREE[pace] * 0.5)
    assert kiosk.place == "choose"
    waits(kiosk, clock, FREE[pace])
    assert kiosk.place == "attract"
