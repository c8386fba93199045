"""For a left hand: what is touched in a bar and in a foot stands as in a mirror, and nothing overlaps."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.tools.finger import Finger
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import targets, walk
from tests.ui.test_reach import REACH, TALL, WIDE, far, lowered, sheets
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

BAR = {"path", "leave", "back", "help", "about", "comfort", "language", "glossary", "undo", "redo", "seats"}
FEET = {
    "next",
    "check",
    "confirm",
    "begin",
    "pass",
    "more",
    "no-guess",
    "trust",
    "take",
    "object",
    "agree",
    "pass-around",
}
SHEET = {"close", "aside", "leave-stay", "leave-go", "further", "again", "another", "end"}
VIEWS = {
    "43": (TALL, 43, "fr", False, 3),
    "43 large": (TALL, 43, "en", True, 2),
    "55": (TALL, 55, "en", False, 4),
    "43 wide": (WIDE, 43, "fr", False, 4),
    "43 wide large": (WIDE, 43, "fr", True, 2),
    "55 wide": (WIDE, 55, "en", False, 3),
}
"""Panel, its diagonal in inches, language, large text and seats."""


def controls(tour: Tour) -> dict[str, list[QRectF]]:
    """What is touched in the bar, in the foot and on the head of a sheet, by name."""
    tour.views.rests()
    found: dict[str, list[QRectF]] = {}
    for item in targets.targets(tour.window):
        if item.objectName() in BAR | FEET | SHEET:
            found.setdefault(item.objectName(), []).append(walk.painted(item))
    return found


def astray(tour: Tour, name: str, met: set[str]) -> Iterator[str]:
    """Controls that a left hand does not find where a mirror shows them."""
    tour.kiosk.comfort.adjust("place", "low")
    right = controls(tour)
    tour.kiosk.comfort.adjust("place", "left")
    left = controls(tour)
    met.update(left)
    if right.keys() != left.keys():
        yield f"{name}: {sorted(right.keys() ^ left.keys())} on one side only"
    for called in right.keys() & left.keys():
        there = [QRectF(tour.window.width() - one.right(), one.y(), one.width(), one.height()) for one in right[called]]
        pairs = zip(sorted(there, key=QRectF.x), sorted(left[called], key=QRectF.x), strict=True)
        yield from (
            f"{name}: {called} is at {seen}, not at {wanted}" for wanted, seen in pairs if apart(wanted, seen) > 1.5
        )


def apart(one: QRectF, other: QRectF) -> float:
    """The largest distance between their edges, px."""
    start, end = one.topLeft() - other.topLeft(), one.bottomRight() - other.bottomRight()
    return max(abs(length) for corner in (start, end) for length in (corner.x(), corner.y()))


@pytest.mark.long
@pytest.mark.parametrize(("game", "view"), drawn("walks of the games", list(product(GAMES, VIEWS)), "left"))
def test_each_game_is_played_with_the_left_hand(qapp: QGuiApplication, tmp_path: Path, game: str, view: str) -> None:
    size, inches, language, large, seats = VIEWS[view]
    tour = lowered(tmp_path, size, (language, large), game, inches)
    found, met = list[str](), set[str]()
    for stop in tour.stops("short", seats):
        for shown in tour.looks(stop):
            found += [*astray(tour, shown, met), *faults(tour, shown, False), *far(tour, shown)]
    tour.close()
    assert not found, "\n".join(found)
    assert "end" in tour.views.seen
    assert met >= {"path", "leave", "help", "comfort", "language", "next", "begin", "again"}


@pytest.mark.parametrize(("size", "text"), drawn("sheets", list(product(REACH, ("normal", "larger"))), "left"))
def test_every_sheet_is_closed_with_the_left_hand(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], text: str
) -> None:
    tour, found = lowered(tmp_path, size, ("fr", False), "boite-noire", 43), list[str]()
    for kind in sheets(tour, text):
        found += [*astray(tour, kind, set()), *faults(tour, kind, True), *far(tour, kind)]
    tour.close()
    assert not found, "\n".join(found)


def test_the_left_hand_is_chosen_among_the_settings_and_its_tile_takes_it_back(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Tour(tmp_path, TALL, [("fr", False)], "boite-noire", 43)
    tour.kiosk.wake()
    tour.kiosk.openSheet("settings")
    for place in ("low", "left"):
        tour.views.rests()
        (tile,) = (item for item in targets.targets(tour.window) if item.objectName() == "setting:place")
        Finger(tour.window).tap(Finger.middle(tile))
        assert tour.kiosk.comfort.place == place
    tour.views.rests()
    assert "main gauche" in {text.property("text") for text in walk.texts(tour.window.contentItem())}
    assert list(tour.kiosk.comfort.given) == ["lower"]
    tour.kiosk.comfort.help("lower")
    assert (tour.kiosk.comfort.place, list(tour.kiosk.comfort.given)) == ("drawn", [])
    tour.close()
