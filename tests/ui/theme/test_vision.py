"""Seats, and what is right, wrong or in doubt, are told apart by every eye; the measure agrees with published pairs."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from tests.ui.gallery import singleton
from tests.ui.theme.test_theme import SEATS, colour, contrast, engine
from tests.ui.theme.vision import SIGHTS, Lab, difference, seen

__all__ = ["engine"]

LEAST = 15
PUBLISHED: list[tuple[Lab, Lab, float]] = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
    ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
    ((50, -0.001, 2.49), (50, 0.0009, -2.49), 4.8045),
    ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (56, -27, -3), 31.9030),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]
"""Of the test data of Sharma, Wu and Dalal."""


@pytest.mark.parametrize(("one", "other", "far"), PUBLISHED)
def test_the_difference_is_the_published_one(one: Lab, other: Lab, far: float) -> None:
    assert difference(one, other) == pytest.approx(far, abs=5e-5)
    assert difference(other, one) == pytest.approx(far, abs=5e-5)


@pytest.mark.parametrize("sight", SIGHTS)
def test_white_is_white_to_every_eye(sight: str) -> None:
    assert seen(QColor("white"), sight) == pytest.approx((100, 0, 0), abs=0.02)


def near(colours: dict[str, QColor], sight: str) -> list[str]:
    """The pairs that this sight takes for nearly the same."""
    pairs = combinations(((name, seen(shown, sight)) for name, shown in colours.items()), 2)
    found = ((f"{one} and {other}", difference(its, others)) for (one, its), (other, others) in pairs)
    return [f"{pair}: {far:.1f}" for pair, far in found if far < LEAST]


@pytest.mark.parametrize("contrasted", ["drawn", "light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS)
def test_seats_are_told_apart(engine: QQmlEngine, sight: str, contrasted: str) -> None:
    singleton(engine, "Theme").setProperty("contrast", contrasted)
    assert not near({seat: colour(engine, "surface", seat) for seat in SEATS}, sight)


@pytest.mark.parametrize("contrasted", ["drawn", "light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS)
def test_right_wrong_and_doubt_are_told_apart(engine: QQmlEngine, sight: str, contrasted: str) -> None:
    singleton(engine, "Theme").setProperty("contrast", contrasted)
    colours = singleton(engine, "Colours")
    assert not near({name: colours.property(name) for name in ("right", "wrong", "doubt")}, sight)


@pytest.mark.parametrize(("contrasted", "least"), [("drawn", 4.5), ("light", 7), ("dark", 7)])
@pytest.mark.parametrize("name", ["right", "wrong", "doubt"])
def test_what_is_right_or_wrong_reads_on_paper(engine: QQmlEngine, name: str, contrasted: str, least: float) -> None:
    singleton(engine, "Theme").setProperty("contrast", contrasted)
    colours = singleton(engine, "Colours")
    grounds = [colours.property(ground) for ground in ("paper", "mist", "alarm")]
    assert min(contrast(colours.property(name), ground) for ground in grounds) >= least
