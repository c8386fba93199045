import pytest

from kiosk.host.screen_size import Screen, reported_inches


@pytest.mark.parametrize(
    ("screen", "px_per_mm"),
    [(Screen(1920, 1080, 43), 2.017), (Screen(1920, 1080, 15.6), 5.560), (Screen(1080, 1920, 15.6), 5.560)],
)
def test_a_millimetre_is_more_pixels_on_a_smaller_screen(screen: Screen, px_per_mm: float) -> None:
    assert screen.px_per_mm == pytest.approx(px_per_mm, abs=0.001)


@pytest.mark.parametrize(
    ("inches", "millimetres"), [(10.1, 400), (11.9, 400), (12, 500), (24, 500), (24.1, 700), (55, 700)]
)
def test_larger_screens_are_seen_from_further(inches: float, millimetres: int) -> None:
    assert Screen(1920, 1080, inches).viewing_distance_mm == millimetres


def test_a_true_report_gives_the_diagonal() -> None:
    assert reported_inches(1920, 1080, 476, 268) == pytest.approx(21.5, abs=0.05)


def test_a_turned_picture_is_as_large_as_a_straight_one() -> None:
    assert reported_inches(1080, 1920, 476, 268) == reported_inches(1920, 1080, 476, 268)
    assert reported_inches(1080, 1920, 268, 476) == reported_inches(1920, 1080, 476, 268)


@pytest.mark.parametrize(
    ("width_mm", "height_mm"),
    [
        pytest.param(0, 0, id="nothing"),
        pytest.param(-1, -1, id="negative"),
        pytest.param(16, 9, id="a ratio"),
        pytest.param(4000, 2250, id="a wall"),
        pytest.param(476, 476, id="pixels that are not square"),
        pytest.param(160, 120, id="another screen"),
    ],
)
def test_a_report_that_cannot_be_true_is_dropped(width_mm: float, height_mm: float) -> None:
    assert reported_inches(1920, 1080, width_mm, height_mm) is None


def test_a_screen_too_fine_or_too_coarse_is_dropped() -> None:
    assert reported_inches(8000, 4500, 160, 90) is None
    assert reported_inches(320, 180, 1600, 900) is None
