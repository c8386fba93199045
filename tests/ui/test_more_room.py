"""A hand that trembles finds more room: on a panel of 24 inches and more what is touched is large, and far apart."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine

from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import targets, walk
from tests.ui.targets import crowded
from tests.ui.test_reach import TALL, WIDE, sheets
from tests.ui.test_screens import faults
from tests.ui.test_together import Stop
from tests.ui.tour import Tour

LEAST, APART = 20, 6
"""Millimetres across a target, and from one to the next."""
KEYS_APART = 5.5
"""Millimetres from one key to the next, eleven in a line of 299 mm."""
VIEWS = {
    "24 wide": (WIDE, None, "fr", False, 2),
    "24 wide large": (WIDE, None, "en", True, 3),
    "24 tall": (TALL, None, "en", False, 3),
    "24 tall large": (TALL, None, "fr", True, 4),
    "43 wide": (WIDE, 43, "fr", False, 4),
    "43 tall": (TALL, 43, "fr", False, 1),
}
"""Panel, its diagonal in inches where it has more than 24, language, large text and seats."""


def trembling(data: Path, size: tuple[int, int], view: tuple[str, bool], deck: str, inches: float | None) -> Tour:
    tour = Tour(data, size, [view], deck, inches)
    tour.kiosk.comfort.adjust("touch", "steady")
    return tour


def cramped(tour: Tour, name: str, layered: bool) -> Iterator[str]:
    """What is wrong on a screen for a hand that trembles."""
    yield from faults(tour, name, layered, LEAST)
    yield from (f"{name}: {pair}" for pair in crowded(tour.window, APART))


@pytest.mark.long
@pytest.mark.parametrize(("game", "view"), drawn("steady walks", list(product(GAMES, VIEWS))))
def test_each_game_gives_a_trembling_hand_its_room(qapp: QGuiApplication, tmp_path: Path, game: str, view: str) -> None:
    size, inches, language, large, seats = VIEWS[view]
    tour, found = trembling(tmp_path, size, (language, large), game, inches), list[str]()
    for stop in tour.stops("normal", seats):
        for shown in tour.looks(stop):
            found += cramped(tour, shown, False)
    tour.close()
    assert not found, "\n".join(found)
    assert "end" in tour.views.seen


@pytest.mark.parametrize(
    ("size", "text"), drawn("sheets", list(product([TALL, WIDE], ("normal", "large"))), "more_room"), ids=str
)
def test_every_sheet_has_it(qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], text: str) -> None:
    tour = trembling(tmp_path, size, ("fr", False), "boite-noire", None)
    found = [fault for kind in sheets(tour, text) for fault in cramped(tour, kind, True)]
    tour.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [TALL, WIDE], ids=str)
def test_keys_have_it_as_far_as_eleven_fit_in_a_line(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    stop = Stop(tmp_path, size, [("fr", False)], "en-classe")
    stop.kiosk.comfort.adjust("touch", "steady")
    stop.reach("write-rule", "normal", 2)
    millimetre = stop.window.property("pixelsPerMm")
    keys = [walk.painted(item) for item in stop.called("key:")]
    apart = [targets.between(targets.outline(one), targets.outline(other)) for one, other in pairs(stop.called("key:"))]
    stop.close()
    assert len(keys) > 30
    assert min(min(key.width(), key.height()) for key in keys) >= LEAST * millimetre - 1
    assert min(apart) >= KEYS_APART * millimetre


def pairs(keys: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Each two of them."""
    return ((one, other) for place, one in enumerate(keys) for other in keys[:place])


@pytest.mark.parametrize(
    ("size", "inches", "asked", "given"),
    [
        (WIDE, None, "steady", True),
        (TALL, 23.8, "steady", True),
        (TALL, 43, "steady", True),
        (WIDE, None, "normal", False),
        (WIDE, 21.5, "steady", False),
        ((1280, 800), None, "steady", False),
    ],
)
def test_it_is_given_where_it_is_asked_for_and_has_room(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], inches: float | None, asked: str, given: bool
) -> None:
    tour = Tour(tmp_path, size, [("fr", False)], "boite-noire", inches)
    tour.kiosk.comfort.adjust("touch", asked)
    tour.kiosk.wake()
    tour.views.rests()
    theme: Any = qmlEngine(tour.window).singletonInstance("kiosk.ui.theme", "Theme")  # type: ignore[union-attr]
    millimetre = tour.window.property("pixelsPerMm")
    lengths = [theme.property(name) for name in ("targetMin", "apart")]
    tour.kiosk.comfort.asBefore()
    before = [theme.property(name) for name in ("targetMin", "apart")]
    tour.close()
    assert (lengths != before) == given
    assert given == (min(lengths[0] / LEAST, lengths[1] / APART) >= millimetre)
