"""A clock moved by hand, a store in a folder of its own, and sticks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import Store, open_store
from tests.clocks import FakeClock
from tests.facilitator.sticks import Make, loop_sticks


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    opened = open_store(tmp_path, clock.now)
    yield opened
    opened.close()


@pytest.fixture
def sticks(tmp_path: Path) -> Iterator[Make]:
    """Makes USB sticks that can be pulled."""
    with loop_sticks(tmp_path) as make:
        yield make
