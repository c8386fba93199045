"""Under a sheet, a question or a dialogue nothing is in the tree of a screen reader; once it is closed all is there."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tools.finger import Finger
from kiosk.viewmodels.idle import Props
from tests.ui import walk
from tests.ui.test_together import Stop
from tests.ui.tour import SHEETS


@pytest.fixture
def table(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stop]:
    stop = Stop(tmp_path, (1280, 800), [("fr", False)])
    stop.reach("ring", "short", 2)
    QAccessible.setActive(True)
    yield stop
    QAccessible.setActive(False)
    stop.close()


def told(stop: Stop) -> list[str]:
    """What a reader finds below the window."""
    found = walk.accessible(QAccessible.queryAccessibleInterface(stop.window))
    return [one.text(walk.NAME) for one in found][1:]


def outside(stop: Stop) -> list[str]:
    """What of it is not in the uppermost popup."""
    (overlay,) = (one for one in stop.window.contentItem().childItems() if one.inherits("QQuickOverlay"))
    popups = [one for one in overlay.childItems() if one.isVisible() and one.inherits("QQuickPopupItem")]
    top: Any = max(popups, key=QQuickItem.z, default=None)
    found = list(walk.accessible(QAccessible.queryAccessibleInterface(stop.window)))[1:]
    return [
        one.text(walk.NAME) for one in found if not top or not (one.object() == top or top.isAncestorOf(one.object()))
    ]


@pytest.mark.parametrize("kind", SHEETS)
def test_a_sheet_is_alone(table: Stop, kind: str) -> None:
    before = told(table)
    assert len(before) > 20
    table.kiosk.openSheet(kind)
    table.views.rests()
    assert told(table)
    assert outside(table) == []
    table.kiosk.closeSheet()
    table.views.rests()
    assert told(table) == before


def test_so_is_the_question_whether_somebody_is_there_even_over_a_sheet(table: Stop) -> None:
    table.kiosk.openSheet("comfort")
    table.views.rests()
    sheet = told(table)
    table.kiosk.idle._timer.stop()  # it would see that somebody is here
    table.kiosk.idle.swap(Props(20))
    assert Finger.waits_for(lambda: outside(table) == [])
    assert not (set(sheet[1:]) - {"Confort"}) & set(told(table)), "the question has a button of that name too"
    table.kiosk.idle.stay()
    assert Finger.waits_for(lambda: told(table) == sheet)


def test_comfort_answers_the_question_too(table: Stop) -> None:
    table.kiosk.idle._timer.stop()
    table.kiosk.idle.swap(Props(20))
    finger = Finger(table.window)
    finger.rests()
    finger.touch("idle-comfort")
    assert Finger.waits_for(lambda: finger.find("idle-comfort") is None)
    assert (table.kiosk.idle.warning, table.kiosk.sheet.kind) == (0, "comfort")
    table.views.rests()
    finger.touch("comfort:sharper")
    assert table.kiosk.comfort.contrast == "light"
    finger.touch("aside")
    assert table.kiosk.comfort.contrast == "drawn"


def test_all_settings_lie_over_comfort_which_comes_back(table: Stop) -> None:
    table.kiosk.openSheet("comfort")
    finger = Finger(table.window)
    finger.rests()
    finger.touch("comfort:settings")
    finger.rests()
    finger.touch("setting:contrast")
    assert table.kiosk.comfort.contrast == "light"
    finger.touch("close")
    assert Finger.waits_for(lambda: table.kiosk.sheet.kind == "comfort")
    finger.rests()
    finger.touch("close")
    assert Finger.waits_for(lambda: table.kiosk.sheet.kind == "")


def ask(kiosk: Any) -> None:
    kiosk.facilitator._knock()


def other_words(kiosk: Any) -> None:
    kiosk.openSheet("comfort")
    kiosk.otherLanguage()


@pytest.mark.parametrize("act", [ask, other_words], ids=lambda act: str(act.__name__))
def test_so_is_a_way_in_and_what_changes_below_stays_out(table: Stop, act: Callable[[Any], None]) -> None:
    act(table.kiosk)
    assert Finger.waits_for(lambda: outside(table) == [])
    assert told(table)
