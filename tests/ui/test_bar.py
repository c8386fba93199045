"""The bar of the table in a long game: in strong contrast it counts dozens of steps in figures."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import SIZES, drawn
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

STEPS = ("sides", "ballots~2", "closing")
"""Of the long duel, with one figure and with two."""


@pytest.mark.parametrize("size", drawn("windows", SIZES, "bars"))
def test_no_text_of_the_bar_leaves_its_place_in_a_long_game(
    size: tuple[int, int], qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour, seen, found = Tour(tmp_path, size, [("fr", False)], "le-duel"), set[str](), list[str]()
    kiosk = tour.kiosk
    kiosk.wake()
    kiosk.choose("le-duel")
    kiosk.lobby.last("long")
    for seat in (1, 2, 3):
        kiosk.lobby.toggle(seat)
    kiosk.begin()
    kiosk.comfort.adjust("contrast", "light")
    for step in STEPS:
        play_unseen(kiosk.table, step)
        for text in ("normal", "large", "larger"):
            kiosk.comfort.adjust("text", text)
            kiosk.awake()
            tour.views.rests()
            for told in walk.texts(bar(tour)):
                seen.add(str(told.property("text")))
                found += [f"{step} {text}: {told.property('text')}"] if out(told) else []
    tour.close()
    assert any("/ 36" in text for text in seen)
    assert found == []


def bar(tour: Tour) -> Any:
    """What holds the way through the game."""
    (path,) = [item for item in walk.items(tour.window.contentItem()) if item.objectName() == "path"]
    return path.parentItem()


def out(text: Any) -> bool:
    """Whether its words leave what it stands in."""
    ink = walk.inked(text)
    return text.property("overflowing") or not all(
        one.adjusted(-2, -2, 2, 2).contains(ink) for one in walk.around(text)
    )
