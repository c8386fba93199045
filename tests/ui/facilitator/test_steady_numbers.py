"""The facilitator sets how steady a hand has to be: the next hand feels it, and so does the one after a restart."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.facilitator.care.steadiness import SETTING, Steadiness
from tests.ui import walk
from tests.ui.facilitator.rooms import settled, touched
from tests.ui.facilitator.tour import Staff

MIDDLE = QPoint(960, 540)


@contextmanager
def opened(data: Path) -> Iterator[Staff]:
    staff = Staff(data)
    yield staff
    staff.close()


def acts(staff: Staff, seconds: float) -> bool:
    """Whether a finger that rests so long on the welcome screen wakes it, where it is asked to be steady."""
    staff.kiosk.home()
    staff.kiosk.comfort.adjust("touch", "steady")
    staff.rest()
    staff.clock.pass_time(5)
    QTest.mousePress(staff.window, Qt.MouseButton.LeftButton, pos=MIDDLE)
    staff.clock.pass_time(seconds)
    QTest.mouseRelease(staff.window, Qt.MouseButton.LeftButton, pos=MIDDLE)
    return bool(staff.kiosk.place != "attract")


def test_a_facilitator_sets_how_long_a_finger_rests_for_this_start_and_the_next(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    with opened(tmp_path) as staff:
        assert (acts(staff, 0.35), acts(staff, 0.45)) == (False, True)
        staff.kiosk.home()
        staff.let_in()
        staff.staff.show("care")
        for name in ("care:steady", "steady:rest:+", "steady:rest:+", "steady:within:-"):
            settled(staff)
            staff.finger.touch(name)
        settled(staff)
        said = {str(text.property("text")).replace("\u00a0", " ") for text in walk.texts(staff.window.contentItem())}
        assert said >= {"Doigt posé : 0,6 s", "Après un toucher : 1 s", "Tremblement : 11 mm"}
        staff.staff.handBack()
        assert (acts(staff, 0.55), acts(staff, 0.65), staff.kiosk.touching.steady.rest) == (False, True, 600)
    with opened(tmp_path) as staff:
        assert staff.kiosk.facilitator.care.steadiness.numbers == Steadiness(rest=0.6, within=11.0)
        assert (acts(staff, 0.55), acts(staff, 0.65)) == (False, True)


def test_a_number_ends_where_its_span_ends_and_all_are_as_delivered_again(staff: Staff) -> None:
    touched(staff, "care", "care:steady")
    assert staff.finger.find("steady:reset") is None
    for _ in range(2):
        settled(staff)
        staff.finger.touch("steady:rest:-")
    settled(staff)
    assert staff.finger.find("steady:rest:-") is None
    assert staff.staff.care.steadiness.numbers == Steadiness(rest=0.2)
    assert staff.house.store.settings.get(SETTING) is not None
    staff.finger.touch("steady:reset")
    settled(staff)
    assert (staff.kiosk.touching.steady.rest, staff.house.store.settings.get(SETTING)) == (400, None)
    assert staff.finger.find("steady:reset") is None
    staff.finger.touch("care:back")
    staff.rest()
    assert staff.finger.find("care:clean") is not None


def test_damaged_numbers_open_a_kiosk_as_delivered(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(tmp_path) as staff:
        staff.house.store.settings.set(SETTING, '{"rest": 90}')
    with opened(tmp_path) as staff:
        assert (acts(staff, 0.35), acts(staff, 0.45)) == (False, True)
    assert "the numbers of the steady touch are as delivered: rest cannot be 90" in caplog.messages
