"""A clock moved by hand, a real store in a folder of its own, the deck that ships, and the desk between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import Store, open_store
from tests.clocks import FakeClock


@pytest.fixture(scope="session")
def deck() -> Deck:
    loaded = load(bundled_decks_dir() / "boite-noire")
    assert loaded.deck is not None, loaded.findings
    return loaded.deck


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    opened = open_store(tmp_path / "data", clock.now)
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Store, clock: FakeClock) -> Desk:
    return Desk(store, clock, RandomChance(7))
