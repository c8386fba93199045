"""How the glass hangs: what may be typed, and how high one has to reach."""

from string import ascii_letters, digits, punctuation

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.facilitator.care.glass import GlassRefusedError, Hung, glass_mm, kept_glass

TALL_55, WIDE_55 = 1218.0, 685.0
"""The height of a panel of 55 inches, upright and lying on its side, in millimetres."""


@pytest.mark.parametrize(("typed", "told"), [("0", 0), ("700", 700), (" 1500 ", 1500), ("", None), ("  ", None)])
def test_a_height_or_nothing_is_taken(typed: str, told: int | None) -> None:
    assert glass_mm(typed) == told
    assert kept_glass(typed) == told


@pytest.mark.parametrize("typed", ["-5", "9999", "1501", "abc", "70 cm", "7.5", "1,200", "٣", "²", "+5", "1e3"])
def test_what_cannot_be_is_refused_and_never_kept(typed: str) -> None:
    with pytest.raises(GlassRefusedError):
        glass_mm(typed)
    assert kept_glass(typed) is None


@given(st.text(ascii_letters + digits + punctuation + " ", max_size=40))
def test_whatever_is_kept_is_in_range_and_kept_again(typed: str) -> None:
    kept = kept_glass(typed)
    assert kept is None or (0 <= kept <= 1500 and kept_glass(str(kept)) == kept)


@pytest.mark.parametrize(
    ("hung", "low", "highest"),
    [
        (Hung(TALL_55, None, True), False, 0),
        (Hung(TALL_55, 0, True), True, 609),
        (Hung(TALL_55, 500, True), True, 1109),
        (Hung(TALL_55, 700, True), True, 1309),
        (Hung(WIDE_55, 700, True, 0.6), True, 1111),
        (Hung(TALL_55, 700, False), False, 1903),
        (Hung(300.0, 915, True), False, 1200),
        (Hung(300.0, 916, True), True, 1066),
    ],
)
def test_it_starts_low_where_the_beam_is_out_of_reach(hung: Hung, low: bool, highest: int) -> None:
    assert (hung.low, hung.highest_mm) == (low, highest)
