"""The card on the glass gives the size of the screen; what cannot be true is never kept."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.facilitator.care.calibration import CARD_SHARE, LETTER_OF_DISTANCE, LINES, Calibration, calibrated

PANEL = Calibration(1920, 1080, 3.61, 500)


def test_a_panel_is_as_large_as_its_card_says() -> None:
    found = PANEL.with_card(85.6 * 2.71)
    assert round(found.px_per_mm, 2) == 2.71
    assert round(found.inches) == 32


@given(st.lists(st.integers(-3000, 3000), max_size=12), st.integers(0, 3000))
def test_whatever_is_tried_the_card_fits_and_the_words_too(steps: list[int], distance: int) -> None:
    tried = PANEL.from_afar(distance)
    for step in steps:
        tried = tried.with_card(tried.card_px + step)
    assert 85 <= tried.card_px <= CARD_SHARE * PANEL.width_px + 1e-6
    assert tried.distance_mm in tried.distances_mm
    lines = min(PANEL.width_px, PANEL.height_px) / (LETTER_OF_DISTANCE * tried.distance_mm * tried.px_per_mm)
    assert lines >= LINES or tried.distances_mm == (300,)


def test_a_small_tablet_is_not_read_from_afar() -> None:
    assert Calibration(1280, 800, 5.88, 400).distances_mm == (300, 400)
    assert PANEL.distances_mm == (300, 400, 500, 600, 700)


def test_what_is_kept_holds_for_that_panel_only() -> None:
    kept = PANEL.with_card(300).to_setting()
    assert calibrated(kept, 1920, 1080) == PANEL.with_card(300)
    assert calibrated(kept, 1080, 1920) is None
    for unread in (None, "", "[]", "{}", "nonsense", '{"px_per_mm": 2}'):
        assert calibrated(unread, 1920, 1080) is None
