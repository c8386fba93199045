"""Which game is set aside, and until when."""

from datetime import timedelta

import pytest

from kiosk.facilitator.failures import MOST, SETTING, WITHIN, Failures
from kiosk.storage import Store
from tests.clocks import FakeClock


def fail(failures: Failures, clock: FakeClock, apart: timedelta, times: int = MOST) -> None:
    for _ in range(times):
        clock.jump(apart)
        failures.note("votes")


@pytest.mark.parametrize(
    ("apart", "aside"),
    [
        (WITHIN / 2, True),
        (WITHIN / 2 + timedelta(seconds=1), False),
        (-WITHIN / 4, True),
        (timedelta(days=-9000), False),
    ],
)
def test_three_failures_count_when_they_are_near(store: Store, clock: FakeClock, apart: timedelta, aside: bool) -> None:
    failures = Failures(store, clock)
    fail(failures, clock, apart)
    assert failures.aside("votes") == (clock.now() if aside else None)
    assert failures.aside("other") is None


def test_two_are_not_three(store: Store, clock: FakeClock) -> None:
    failures = Failures(store, clock)
    fail(failures, clock, timedelta(0), MOST - 1)
    assert failures.aside("votes") is None


def test_it_lasts_over_a_restart_and_ends_when_it_is_put_back(store: Store, clock: FakeClock) -> None:
    fail(Failures(store, clock), clock, timedelta(0))
    clock.jump(timedelta(days=30))
    again = Failures(store, clock)
    assert again.aside("votes") is not None
    again.put_back("votes")
    assert Failures(store, clock).aside("votes") is None
    fail(again, clock, timedelta(0), MOST - 1)
    assert again.aside("votes") is None


@pytest.mark.parametrize(
    "kept", ["nonsense", "[]", '{"votes": 3}', '{"votes": ["yesterday"]}', '{"votes": ["2026-06-01"]}']
)
def test_what_cannot_be_read_sets_nothing_aside(store: Store, clock: FakeClock, kept: str) -> None:
    store.settings.set(SETTING, kept)
    failures = Failures(store, clock)
    failures.note("votes")
    assert failures.aside("votes") is None
