"""Ticks and numbers: two significant digits, exact ends, round labels that lie on the slider."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.kinds.estimate.rules.scales import TICKS, labels, place_of, value_at

SCALES = st.sampled_from(("linear", "log"))
LEAST = st.floats(1e-6, 1e6)
TIMES = st.floats(1.05, 1e9)


@pytest.mark.parametrize(
    ("scale", "least", "greatest", "tick", "value"),
    [
        ("linear", 0, 100, 45, 45),
        ("linear", 0, 365, 50, 180),
        ("linear", 0, 365, 100, 365),
        ("log", 1, 1000, 50, 32),
        ("log", 1, 1000, 1, 1.1),
        ("log", 0.01, 10, 34, 0.1),
        ("log", 1e9, 1e12, 87, 410e9),
        ("linear", -20, 20, 25, -10),
        ("linear", 0, 1061, 99, 1061),
    ],
)
def test_a_tick_stands_for_a_number_of_two_digits(
    scale: str, least: float, greatest: float, tick: int, value: float
) -> None:
    assert value_at(scale, least, greatest, tick) == pytest.approx(value)


@given(SCALES, LEAST, TIMES)
def test_numbers_go_up_from_end_to_end(scale: str, least: float, times: float) -> None:
    values = [value_at(scale, least, least * times, tick) for tick in range(TICKS + 1)]
    assert values == sorted(values)
    assert (values[0], values[-1]) == (least, least * times)


@given(SCALES, LEAST, TIMES, st.integers(1, TICKS - 1))
def test_a_number_stands_near_its_tick(scale: str, least: float, times: float, tick: int) -> None:
    greatest = least * times
    share = tick / TICKS
    exact = least * times**share if scale == "log" else least + (greatest - least) * share
    assert place_of(scale, least, greatest, exact) == pytest.approx(tick, abs=1e-6)


@pytest.mark.parametrize(
    ("scale", "least", "greatest", "wanted"),
    [
        ("log", 1, 1000, (1, 10, 100, 1000)),
        ("log", 5, 500, (5, 10, 20, 50, 100, 200, 500)),
        ("log", 0.1, 10, (0.1, 0.2, 0.5, 1, 2, 5, 10)),
        ("log", 1, 1e12, (1, 1e2, 1e4, 1e6, 1e8, 1e10, 1e12)),
        ("log", 2, 3, (2, 3)),
        ("linear", 0, 100, (0, 20, 40, 60, 80, 100)),
        ("linear", 0, 365, (0, 100, 200, 300)),
        ("linear", 0, 1, (0, 0.2, 0.4, 0.6, 0.8, 1)),
        ("linear", 3, 17, (5, 10, 15)),
        ("linear", -5, 5, (-4, -2, 0, 2, 4)),
    ],
)
def test_labels_are_round(scale: str, least: float, greatest: float, wanted: tuple[float, ...]) -> None:
    assert labels(scale, least, greatest) == wanted


@given(SCALES, LEAST, TIMES)
def test_labels_are_few_and_lie_on_the_slider(scale: str, least: float, times: float) -> None:
    found = labels(scale, least, least * times)
    assert 2 <= len(found) <= 9
    assert list(found) == sorted(set(found))
    close = (1 - 1e-9, 1 + 1e-9)  # a label is a round number, an end need not be one
    assert all(least * close[0] <= value <= least * times * close[1] for value in found)
