"""How much of an outline stays in a picture, and how it fills its square."""

import pytest
from PySide6.QtGui import QPainterPath

from kiosk.art.easel import placed, sides
from kiosk.art.prints.framing import filling, seen_share

SQUARE = sides([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])


@pytest.mark.parametrize(("across", "share"), [(50, 1.0), (100, 0.5), (200, 0.0)])
def test_the_share_that_stays(across: int, share: float) -> None:
    assert seen_share(placed(SQUARE, (across, 50), 40), 100, 100) == pytest.approx(share, abs=0.05)


def test_nothing_stays_whole() -> None:
    assert seen_share(QPainterPath(), 100, 60) == 1


def test_an_outline_comes_to_the_middle_and_to_its_size() -> None:
    box = filling(placed(SQUARE, (3, 4), 0.6)).boundingRect()
    assert (box.center().x(), box.center().y()) == pytest.approx((0, 0))
    assert box.width() == pytest.approx(0.84)


def test_a_long_outline_is_a_little_longer() -> None:
    assert filling(sides([(0, 0), (0.9, 0), (0.9, 0.2), (0, 0.2)])).boundingRect().width() == pytest.approx(1.17)


def test_nothing_stays_nothing() -> None:
    assert filling(QPainterPath()).isEmpty()
