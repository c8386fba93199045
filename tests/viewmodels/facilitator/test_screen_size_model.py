"""What holds and what is being tried, and the ends of the distances."""

import pytest

from kiosk.facilitator.care.calibration import Calibration
from kiosk.viewmodels.facilitator.screen_size_model import derive_props

PANEL = Calibration(1920, 1080, 3.61, 500)


@pytest.mark.parametrize(
    ("distance", "nearest", "farthest"), [(300, True, False), (500, False, False), (700, False, True)]
)
def test_the_ends_of_the_distances(distance: int, nearest: bool, farthest: bool) -> None:
    props = derive_props(PANEL, PANEL.from_afar(distance), measured=False)
    assert (props.tried_mm, props.nearest, props.farthest) == (distance, nearest, farthest)
    assert (props.distance_mm, props.pixels_per_mm) == (500, 3.61)


def test_a_card_is_drawn_at_the_width_that_is_tried() -> None:
    assert derive_props(PANEL, PANEL.with_card(400), measured=True).card_px == pytest.approx(400)
