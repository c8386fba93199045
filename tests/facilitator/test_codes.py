"""Codes that anybody would try first are refused, each for its own reason."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.facilitator.codes import weakness

REFUSED = {
    "length": ("", "48392", "4839204839201", "48392a", "４８３９２０"),
    "repeated": ("777777", "121212", "123123", "48394839", "4839248392"),
    "run": ("123456", "567890", "8901234", "654321", "0987654321"),
    "date": ("251126", "112526", "261125", "25112026", "20261125", "290228", "140789", "14071989", "251290"),
    "common": ("159753", "147258", "123321", "445566", "314159", "852741"),
}


@pytest.mark.parametrize(("reason", "code"), [(reason, code) for reason, codes in REFUSED.items() for code in codes])
def test_a_weak_code_is_refused_for_its_reason(reason: str, code: str) -> None:
    assert weakness(code) == reason


@pytest.mark.parametrize("code", ["483920", "59027164", "331266", "250099", "918273645", "480517362940"])
def test_a_code_that_nobody_would_try_is_taken(code: str) -> None:
    assert weakness(code) == ""


@given(st.from_regex(r"[0-9]{6,12}", fullmatch=True))
def test_few_of_all_codes_are_refused_and_always_for_what_they_are(code: str) -> None:
    reason = weakness(code)
    assert reason in ("", *REFUSED)
    assert reason != "length"
    assert (reason == "repeated") == (re.fullmatch(r"(.+?)\1+", code) is not None)


def test_less_than_one_code_of_six_digits_in_eight_is_refused() -> None:
    refused = sum(weakness(f"{number:06}") != "" for number in range(0, 1_000_000, 97))
    assert refused < 1_000_000 / 97 / 8
