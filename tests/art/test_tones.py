"""The colours of pictures."""

import re
from typing import get_args

import pytest

from kiosk.art.tones import TONES, ink, mixed
from kiosk.decks.manifest import Color
from tests.house.tree import UI

THEME = (UI / "theme" / "Colours.qml").read_text("utf-8")


def test_each_colour_of_a_deck_has_its_tone() -> None:
    assert set(TONES) == set(get_args(Color))


@pytest.mark.parametrize("name", TONES)
def test_they_are_those_of_the_theme(name: str) -> None:
    told = re.search(rf'\b{name}: {{base: "(#\w+)", bright: "#\w+", deep: "(#\w+)"', THEME)
    assert told is not None
    assert told.groups() == (TONES[name].base, TONES[name].deep)


def test_a_colour_between_two_others() -> None:
    assert mixed("#000000", "#FF8000", 0.5).name() == "#804000"


def test_ink_that_lets_through() -> None:
    assert round(ink(0.14).alphaF(), 2) == 0.14
