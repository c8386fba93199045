"""The deck that ships, and the desk between it and the store."""

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import Store
from tests.clocks import FakeClock


@pytest.fixture(scope="session")
def deck() -> Deck:
    loaded = load(bundled_decks_dir() / "boite-noire")
    assert loaded.deck is not None, loaded.findings
    return loaded.deck


@pytest.fixture
def desk(store: Store, clock: FakeClock) -> Desk:
    return Desk(store, clock, RandomChance(7))
