"""The numbers of a steady touch stay within what a hand can do, whatever is kept."""

import pytest

from kiosk.facilitator.care.steadiness import SPANS, Steadiness, kept_steadiness


@pytest.mark.parametrize("what", SPANS)
@pytest.mark.parametrize("by", [-1, 1])
def test_a_number_goes_step_by_step_as_far_as_its_span(what: str, by: int) -> None:
    numbers, seen = Steadiness(), set[float]()
    while getattr(numbers, what) not in seen:
        seen.add(getattr(numbers, what))
        numbers = numbers.stepped(what, by)
        assert kept_steadiness(numbers.to_setting()) == numbers
    assert getattr(numbers, what) == (SPANS[what].most if by > 0 else SPANS[what].least)
    assert numbers.stepped(what, -by) == Steadiness(**{what: round(getattr(numbers, what) - by * SPANS[what].step, 1)})


def test_what_nobody_chose_is_as_delivered(caplog: pytest.LogCaptureFixture) -> None:
    assert kept_steadiness(None) == Steadiness(rest=0.4, apart=1.0, within=12.0)
    assert not caplog.messages


@pytest.mark.parametrize(
    "setting",
    [
        "nonsense",
        "[]",
        '{"rest": 0.1}',
        '{"rest": 1.6}',
        '{"apart": 0.4}',
        '{"apart": 2.1}',
        '{"within": 4}',
        '{"within": 21}',
        '{"within": NaN}',
        '{"rest": "0.4"}',
        '{"rest": null}',
        '{"palm": 25}',
    ],
)
def test_what_cannot_be_true_is_as_delivered_and_told(setting: str, caplog: pytest.LogCaptureFixture) -> None:
    assert kept_steadiness(setting) == Steadiness()
    assert "as delivered" in caplog.messages[0]
