"""The facilitator says how high the glass is: refused where that cannot be, kept over a start, low for all where it is
out of reach."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.facilitator.care.glass import SETTING
from tests.ui import walk
from tests.ui.facilitator.rooms import settled, touched
from tests.ui.facilitator.tour import Staff
from tests.ui.test_reach import far
from tests.ui.tour import Tour

KEYS = {"-": Qt.Key.Key_Minus, ",": Qt.Key.Key_Comma, "a": Qt.Key.Key_A}
TALL = (1080, 1920)


def told(staff: Staff, text: str) -> str | None:
    """What is kept once somebody typed this in place of what stands there."""
    settled(staff)
    staff.stroke(*[Qt.Key.Key_Backspace] * 5, *[KEYS.get(letter) or Qt.Key(ord(letter)) for letter in text])
    staff.rest()
    staff.finger.touch("glass:keep")
    settled(staff)
    return staff.house.store.settings.get(SETTING)


def said(staff: Staff) -> set[str]:
    return {str(text.property("text")).replace("\u00a0", " ") for text in walk.texts(staff.window.contentItem())}


def test_the_height_is_asked_on_the_page_of_the_screen_and_told_by_the_check(staff: Staff) -> None:
    touched(staff, "state", "check:screen", "size:glass", "key:7", "key:0", "key:0", "glass:keep")
    settled(staff)
    assert (staff.house.store.settings.get(SETTING), "Bas de la vitre à 700 mm" in said(staff)) == ("700", True)
    assert staff.house.store.ledger.lines()[-1].action == "glass_measured"
    staff.finger.touch("opening:back")
    settled(staff)
    (row,) = (row for row in staff.staff.care.opening.lines.rows if row.what == "glass")
    assert (row.light, "700" in row.seen) == ("green", True)


def test_what_cannot_be_is_refused_with_the_range_and_the_height_stays(staff: Staff) -> None:
    touched(staff, "state", "check:glass")
    assert told(staff, "640") == "640"
    for wrong in ("-5", "9999", "1501", "aa", "7,5"):
        staff.finger.touch("check:glass")
        assert told(staff, wrong) == "640"
        assert any("0 à 1\u202f500" in text for text in said(staff)), wrong
        staff.finger.touch("glass:cancel")
        settled(staff)
    staff.finger.touch("check:glass")
    settled(staff)
    assert not any("0 à 1\u202f500" in text for text in said(staff))
    assert told(staff, "") is None
    (row,) = (row for row in staff.staff.care.opening.lines.rows if row.what == "glass")
    assert row.light == "amber"


@pytest.mark.parametrize(
    ("inches", "edge", "low"), [(43, "200", False), (43, "500", True), (55, "100", True), (55, "", False)]
)
def test_a_panel_that_hangs_too_high_starts_low_for_everybody_who_may_raise_it(
    qapp: QGuiApplication, tmp_path: Path, inches: float, edge: str, low: bool
) -> None:
    tour = Tour(tmp_path, TALL, [("fr", False)], "boite-noire", inches)
    assert tour.kiosk.facilitator.care.screenSize.hang(edge)
    tour.close()
    tour = Tour(tmp_path, TALL, [("fr", False)], "boite-noire", inches)
    tour.kiosk.comfort.asBefore()
    tour.kiosk.wake()
    tour.views.rests()
    assert (not list(far(tour, "choose", ())), tour.kiosk.comfort.eased) == (low, False)
    tour.kiosk.comfort.help("lower")
    tour.views.rests()
    assert (not list(far(tour, "choose", ())), tour.kiosk.comfort.eased) == (not low, True)
    tour.kiosk.home()
    assert tour.kiosk.comfort.place == ("low" if low else "drawn")
    tour.close()


def test_a_panel_that_has_no_lower_mode_is_told_to_be_too_high(staff: Staff) -> None:
    touched(staff, "state", "check:glass")
    assert told(staff, "1100") == "1100"
    (row,) = (row for row in staff.staff.care.opening.lines.rows if row.what == "glass")
    assert (row.light, staff.kiosk.comfort.place) == ("amber", "drawn")


def test_whoever_plays_keeps_what_they_set_when_the_height_is_told(staff: Staff) -> None:
    staff.kiosk.comfort.adjust("text", "larger")
    staff.staff.care.screenSize.offerLow(True, 0.5)
    assert staff.staff.care.screenSize.hang("1100")
    assert (staff.kiosk.comfort.text, staff.kiosk.comfort.place) == ("larger", "low")
    assert staff.staff.care.screenSize.hang("500")
    assert (staff.kiosk.comfort.text, staff.kiosk.comfort.place) == ("larger", "drawn")
