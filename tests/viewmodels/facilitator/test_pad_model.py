"""The pad takes digits, hands over whole codes only, and shows none of what was typed."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.facilitator.pad_model import PadModel


def pad() -> tuple[PadModel, list[str]]:
    entered: list[str] = []
    return PadModel(entered.append), entered


def type_on(model: PadModel, keys: str) -> None:
    for key in keys:
        model.digit(key)


@pytest.mark.parametrize(
    ("keys", "typed", "entered"),
    [
        ("48392", 5, []),
        ("483920", 6, ["483920"]),
        ("483920483920483", 12, ["483920483920"]),
        ("4a8 3.9é2٣0", 6, ["483920"]),
    ],
)
def test_six_to_twelve_digits_are_a_code(qtbot: QtBot, keys: str, typed: int, entered: list[str]) -> None:
    model, taken = pad()
    type_on(model, keys)
    assert (model.props.typed, model.props.whole) == (typed, typed >= 6)
    model.enter()
    assert (taken, model.props.typed) == (entered, 0 if entered else typed)
    assert model.props.short is not bool(entered)


def test_two_digits_at_once_and_none_are_no_digit(qtbot: QtBot) -> None:
    model, _ = pad()
    model.digit("48")
    model.digit("")
    assert model.props.typed == 0


def test_the_last_digit_is_taken_back(qtbot: QtBot) -> None:
    model, taken = pad()
    model.erase()
    type_on(model, "483927")
    model.erase()
    type_on(model, "0")
    model.enter()
    assert taken == ["483920"]


def test_no_property_holds_what_was_typed(qtbot: QtBot) -> None:
    model, _ = pad()
    type_on(model, "483920")
    meta = model.metaObject()
    shown = {str(meta.property(at).name()): meta.property(at).read(model) for at in range(meta.propertyCount())}
    assert shown == {"objectName": "", "typed": 6, "whole": True, "short": False}
