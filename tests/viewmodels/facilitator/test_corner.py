"""The knock is four taps in the corner and a fifth that stays: nothing less, nothing elsewhere."""

import pytest

from kiosk.viewmodels.facilitator.corner import Corner
from tests.clocks import FakeClock

IN, EDGE, OUT = (5.0, 5.0), (20.0, 20.0), (21.0, 5.0)


def knocked(places: list[tuple[float, float]], pause: float = 0.3, hold: float = 1.0) -> bool:
    """Whether taps at these places, the last of them held, are the knock."""
    clock = FakeClock()
    corner = Corner(clock)
    for x, y in places[:-1]:
        corner.press(x, y)
        clock.pass_time(pause / 2)
        assert not corner.whole()
        corner.lift()
        clock.pass_time(pause / 2)
    corner.press(*places[-1])
    clock.pass_time(hold)
    return corner.whole()


@pytest.mark.parametrize(
    ("places", "pause", "hold", "expected"),
    [
        ([IN] * 5, 0.3, 1.0, True),
        ([EDGE] * 5, 1.5, 3.0, True),
        ([OUT, *[IN] * 5], 0.3, 1.0, True),
        ([IN] * 4, 0.3, 1.0, False),
        ([IN] * 6, 0.3, 1.0, False),
        ([OUT] * 5, 0.3, 1.0, False),
        ([IN, IN, OUT, IN, IN], 0.3, 1.0, False),
        ([*[IN] * 4, OUT], 0.3, 1.0, False),
        ([IN] * 5, 1.6, 1.0, False),
        ([IN] * 5, 0.3, 0.9, False),
    ],
)
def test_the_knock(places: list[tuple[float, float]], pause: float, hold: float, expected: bool) -> None:
    assert knocked(places, pause, hold) is expected


def test_a_knock_opens_once() -> None:
    clock = FakeClock()
    corner = Corner(clock)
    for _ in range(4):
        corner.press(*IN)
        corner.lift()
    corner.press(*IN)
    clock.pass_time(1.0)
    assert [corner.whole(), corner.whole()] == [True, False]


def test_a_finger_that_is_gone_does_not_stay() -> None:
    clock = FakeClock()
    corner = Corner(clock)
    for _ in range(5):
        corner.press(*IN)
        corner.lift()
    clock.pass_time(1.0)
    assert not corner.whole()
