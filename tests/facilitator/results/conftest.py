"""A small festival, played once: its luggage, as an export takes it along."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.facilitator.results.luggage import Luggage, pack
from kiosk.storage import Store, open_store
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import play

SESSIONS = 60


@pytest.fixture(scope="session")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Half of the texts are approved. Only to be read."""
    clock = FakeClock()
    store = open_store(tmp_path_factory.mktemp("festival"), clock.now)
    play(store, clock, SESSIONS)
    for text in store.texts.of("pending")[::2]:
        store.texts.approve(text.id)
    yield store
    store.close()


@pytest.fixture(scope="session")
def luggage(festival: Store) -> Luggage:
    return pack(festival)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder as good as a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
