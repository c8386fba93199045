from datetime import UTC, datetime, timedelta

from kiosk.host.clock import Clock, SystemClock
from tests.clocks import FakeClock


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_the_system_clock_never_goes_back() -> None:
    clock = SystemClock()
    readings = [clock.monotonic() for _ in range(100)]
    assert readings == sorted(readings)


def test_the_fake_clock_moves_only_when_told() -> None:
    fake = FakeClock(date=datetime(2026, 6, 1, tzinfo=UTC))
    clock: Clock = fake
    fake.pass_time(90)
    fake.jump(timedelta(days=-1))
    assert clock.monotonic() == 90
    assert clock.now() == datetime(2026, 5, 31, 0, 1, 30, tzinfo=UTC)
