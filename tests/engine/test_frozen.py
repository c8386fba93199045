"""Replacing fields of frozen values."""

import dataclasses
from dataclasses import dataclass

import pytest

from kiosk.engine.frozen import replace
from kiosk.engine.state import Seat, Timer
from kiosk.kinds.arrange.rules import TurnState


@dataclass(frozen=True)
class Lonely:
    only: int


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        (Seat(1), {"here": False}),
        (Timer(30), {"phase": "half", "seconds": 60}),
        (TurnState(placed={"a": "1"}, tries=1), {"placed": {}, "card": "b"}),
        (TurnState(reader=3), {}),
        (Lonely(1), {"only": 2}),
    ],
)
def test_it_gives_what_the_standard_library_gives(value: object, changes: dict[str, object]) -> None:
    before = repr(value)
    made = replace(value, **changes)
    assert made == dataclasses.replace(value, **changes)  # type: ignore[type-var]
    assert type(made) is type(value)
    assert made is not value
    assert repr(value) == before


def test_a_field_it_does_not_have_is_refused() -> None:
    with pytest.raises(AttributeError):
        replace(Seat(1), colour="red")


def test_what_it_makes_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        replace(Seat(1), here=False).here = True  # type: ignore[misc]
