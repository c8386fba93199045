"""From the first screen each help of comfort is two touches away, or six keys at most."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger, items
from kiosk.tools.items import as_item
from kiosk.viewmodels.comfort import HELPS
from tests.depth import SIZES
from tests.ui.tour import Tour

MOST = 6
"""Keys from the first screen to a help that is set."""
MOVES = [Qt.Key[f"Key_{name}"] for name in ("Tab", "Backtab", "Left", "Right", "Up", "Down")]


@pytest.fixture(params=SIZES, ids=str)
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, request.param, [("fr", False)])
    tour.rest("attract")
    yield tour
    tour.close()


def test_each_help_is_two_touches_or_six_keys_away(tour: Tour) -> None:
    first = presses(tour)["comfort"]
    Finger(tour.window).touch("comfort")
    tour.views.rests()
    then = presses(tour)
    offered = {item.objectName() for item in items(tour.window)} & {f"comfort:{help}" for help in HELPS}
    assert len(offered) >= 7
    assert {name: first + then[name] for name in offered if first + then[name] > MOST} == {}
    Finger(tour.window).touch("comfort:sharper")
    assert tour.kiosk.comfort.given == ["sharper"]


def presses(tour: Tour) -> dict[str, int]:
    """With how few keys each thing is pressed from where the focus is; Enter is one of them."""
    first = as_item(tour.window.activeFocusItem())
    found, left = {first: 1}, [first]
    for place in left:
        for key in MOVES:
            place.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(tour.window, key)
            there = as_item(tour.window.activeFocusItem())
            if there not in found:
                found[there] = found[place] + 1
                left.append(there)
    return {item.objectName(): count for item, count in found.items()}
